import type { InterfaceRow, Roadmap } from '../../src/roadmap/record/roadmap-record.js'

const [HOSPITALS, COMMUNITY, COUNCIL] = ['hospitals', 'community', 'council'] as const

const interfaces: InterfaceRow[] = [
  {
    id: 'if-1',
    from: 'Hospital patient administration system',
    to: 'GP systems',
    purpose: 'Discharge summaries',
    standard: 'toc',
    version: '1.0',
    identifier: 'NHS Number',
    coding: 'SNOMED CT in part',
    volume: '310 a day',
    failures: '4 a day, sent again by hand',
    owner: 'Integration lead',
    contract: 'c-1',
    end: 'keep'
  },
  {
    id: 'if-2',
    from: 'Laboratory system',
    to: 'GP systems',
    purpose: 'Pathology results',
    standard: 'EDIFACT',
    identifier: 'NHS Number',
    coding: 'Read codes',
    volume: '5,200 a day',
    failures: 'Not counted',
    owner: 'Pathology manager',
    contract: 'c-2',
    end: 'replace',
    by: '2028-12-31'
  },
  {
    id: 'if-3',
    from: 'Community system',
    to: 'Shared record',
    purpose: 'Care plans',
    standard: 'PDF by secure email',
    identifier: 'NHS Number',
    volume: '40 a day',
    owner: 'Head of IT, community trust',
    cost: 6_000
  },
  {
    id: 'if-4',
    from: 'Council case system',
    to: 'Hospital patient administration system',
    purpose: 'Notices of assessment and discharge',
    standard: 'Letters',
    failures: 'One in ten is late',
    owner: 'Head of adult care',
    end: 'replace'
  }
]

/** What the made-up county keeps lists of. */
export const ANYSHIRE_REGISTERS: Pick<Roadmap, 'interfaces' | 'contracts' | 'risks' | 'universal'> = {
  interfaces,
  contracts: [
    {
      id: 'c-1',
      supplier: 'Example Systems Ltd',
      title: 'Patient administration system',
      system: 'pas',
      organisation: HOSPITALS,
      value: 6_400_000,
      ends: '2029-06-30',
      notice: '2028-06-30',
      options: 'Two more years',
      charges: 'Each new interface costs £12,000',
      thirdParty: 'no',
      exit: 'Data as CSV within 90 days'
    },
    {
      id: 'c-2',
      supplier: 'Sample Labs Software',
      title: 'Laboratory system',
      system: 'lims',
      organisation: HOSPITALS,
      value: 1_900_000,
      ends: '2028-03-31',
      notice: '2027-09-30',
      thirdParty: 'not-known'
    },
    {
      id: 'c-3',
      supplier: 'Specimen Care Ltd',
      title: 'Social care case system',
      system: 'social-care-system',
      organisation: COUNCIL,
      value: 820_000,
      ends: '2029-03-31',
      notice: '2028-03-31',
      options: 'None',
      thirdParty: 'yes',
      exit: 'Not agreed'
    }
  ],
  risks: [
    {
      id: 'r-1',
      title: 'The hospitals’ supplier does not open its interfaces in time',
      likelihood: 'medium',
      impact: 'high',
      response: 'The new contract ties a fifth of the price to working interfaces.',
      owner: 'Head of procurement',
      blocker: 'closed-apis'
    },
    {
      id: 'r-2',
      title: 'The integration lead leaves, and nobody can stand in',
      likelihood: 'medium',
      impact: 'high',
      response: 'Train two people from the community trust by March 2028.',
      owner: 'Chief officer'
    },
    {
      id: 'r-3',
      title: 'Council elections delay the sharing agreement',
      likelihood: 'high',
      impact: 'medium',
      response: 'Sign it before the end of February 2027.',
      owner: 'Caldicott Guardian'
    },
    {
      id: 'r-4',
      title: 'Staff keep the old paper forms beside the new ones',
      likelihood: 'medium',
      impact: 'medium',
      response: 'Take the forms away on the day a ward changes.',
      owner: 'Chief nurse'
    }
  ],
  universal: [
    { id: 'uc-a', organisation: HOSPITALS, state: 'live', note: 'Opened for 61% of emergency attendances.' },
    {
      id: 'uc-a',
      organisation: COMMUNITY,
      state: 'partly',
      note: 'Two of five teams; the others wait for smartcards.'
    },
    { id: 'uc-b', organisation: HOSPITALS, state: 'partly' },
    { id: 'uc-h', organisation: COMMUNITY, state: 'not', note: 'End of life plans are kept on paper at home.' }
  ]
}
