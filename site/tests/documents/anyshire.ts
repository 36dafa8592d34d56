import type { Answer, Judgement, Roadmap, StepDecision, Target } from '../../src/roadmap/record/roadmap-record.js'
import { ANYSHIRE_REGISTERS } from './anyshire-registers.js'

const [CCG, HOSPITALS, COMMUNITY, COUNCIL] = ['ccg', 'hospitals', 'community', 'council']

/** Where each of the four stands: the CCG, the hospitals, the community trust, the council. */
const LEVELS: Readonly<Record<string, readonly (Judgement | undefined)[]>> = {
  leadership: [2, 2, 1, 1],
  'strategic-alignment': [2, 1, 1, 1],
  resourcing: [1, 1, 1, 0],
  governance: [2, 2, 1, 1],
  'information-governance': [2, 2, 2, 1],
  records: [1, 2, 2, 1],
  transfers: [1, 2, 1, 0],
  'orders-results': ['not-applicable', 2, 1, 'not-applicable'],
  medicines: [1, 2, 1, 'not-known'],
  'decision-support': [1, 2, 1, 'not-applicable'],
  'remote-care': [1, undefined, 1, 0],
  assets: ['not-applicable', 1, 1, 'not-applicable'],
  standards: [1, 1, 1, 0],
  infrastructure: [2, 2, 1, 1]
}

const EVIDENCE: Readonly<Record<string, string>> = {
  'ccg leadership': 'Minutes of the digital board, January to June 2026.',
  'hospitals leadership': 'The chief clinical information officer has two days a week for this.',
  'hospitals records': 'Audit of 200 records in September 2026: 71% of entries are coded.',
  'community records': 'Staff open the GP view from their own system; 340 opened it in October 2026.',
  'hospitals transfers': 'Discharge summaries reach 92% of GP practices as messages within a day.',
  'ccg information-governance': 'Data Security and Protection Toolkit: standards met, June 2026.',
  'hospitals medicines': 'Electronic prescribing is live on 18 of 22 wards.',
  'ccg infrastructure': 'Smartcards and single sign-on in all 41 GP practices.',
  'council records': 'The case system exports a PDF for each assessment.'
}

const answers: Answer[] = Object.entries(LEVELS).flatMap(([capability, levels]) =>
  levels.flatMap((judgement, at) => {
    const organisation = [CCG, HOSPITALS, COMMUNITY, COUNCIL][at]!
    const evidence = EVIDENCE[`${organisation} ${capability}`]
    return judgement === undefined
      ? []
      : [
          {
            organisation,
            capability,
            judgement,
            ...(judgement === 'not-applicable' && { reason: reasonOf(organisation, capability) }),
            ...(evidence !== undefined && { evidence, day: '2026-10-15', certainty: 'high' as const })
          }
        ]
  })
)

function reasonOf(organisation: string, capability: string): string {
  return organisation === CCG
    ? 'The CCG runs no wards and no laboratories.'
    : `The council does no ${capability === 'decision-support' ? 'prescribing' : 'tests'} and has no beds.`
}

const targets: Target[] = [
  {
    capability: 'leadership',
    level: 3,
    by: '2029-03-31',
    because: 'Somebody must be able to decide for all four of us.',
    owner: 'Chief officer'
  },
  { capability: 'resourcing', level: 2, by: '2028-09-30', because: 'Three posts carry everything today.' },
  { capability: 'governance', level: 3, by: '2029-03-31', because: 'Partners need one place that agrees and settles.' },
  {
    capability: 'information-governance',
    level: 3,
    by: '2030-03-31',
    because: 'Staff will share only what they know they may share.',
    owner: 'Caldicott Guardian'
  },
  {
    capability: 'records',
    level: 3,
    by: '2031-03-31',
    because: 'People tell their story again at every door.',
    preset: 'paper-free-2020',
    owner: 'Chief clinical information officer'
  },
  {
    capability: 'records',
    organisation: COUNCIL,
    level: 2,
    by: '2030-03-31',
    because: 'The council replaces its case system in 2029.'
  },
  {
    capability: 'transfers',
    level: 3,
    by: '2031-06-30',
    because: 'Letters are typed in again in four places.',
    preset: 'paper-free-2020'
  },
  {
    capability: 'medicines',
    level: 3,
    by: '2031-12-31',
    because: 'A third of our safety incidents begin with a wrong list of medicines.',
    preset: 'paper-free-2020'
  },
  {
    capability: 'standards',
    level: 2,
    by: '2029-09-30',
    because: 'We want to ask for the same things in every contract.'
  },
  {
    capability: 'infrastructure',
    level: 3,
    by: '2030-09-30',
    because: 'Community nurses lose their connection in a fifth of homes.'
  }
]

const decisions: StepDecision[] = [
  {
    step: 'ccg records 2',
    state: 'agreed',
    from: '2027-07-01',
    to: '2027-12-31',
    owner: 'Head of digital, CCG',
    capital: 60_000,
    revenue: 18_000,
    ifCut: 'Emergency staff go on without the GP record; they ring practices 300 times a week today.',
    procurement: 'Shared care record 2027'
  },
  {
    step: 'hospitals records 3',
    owner: 'Chief clinical information officer',
    capital: 420_000,
    revenue: 95_000,
    ifCut: 'The hospitals stay at a view they cannot add to.',
    procurement: 'Shared care record 2027'
  },
  { step: 'community transfers 2', owner: 'Integration lead', capital: 45_000, revenue: 12_000 },
  {
    step: 'hospitals medicines 3',
    owner: 'Chief pharmacist',
    capital: 180_000,
    revenue: 40_000,
    ifCut: 'Two wards stay on paper charts.'
  },
  {
    step: 'community infrastructure 2',
    state: 'doing',
    from: '2027-04-01',
    to: '2027-09-30',
    owner: 'Head of IT, community trust',
    capital: 90_000,
    revenue: 22_000
  },
  {
    step: 'council medicines 3',
    state: 'left-out',
    reason: 'Care homes come first; the council looks at this again in 2029.'
  }
]

/** A made-up roadmap of a made-up county, as four partners may keep it. */
export const ANYSHIRE: Roadmap = {
  format: 1,
  id: 'a1b2c3d4e5f60718293a4b5c',
  name: 'Anyshire digital roadmap 2027 to 2031',
  edition: {
    handbook: 'Interoperability Handbook',
    day: '2026-11-28',
    build: 'abc12345',
    address: 'https://handbook.example/'
  },
  made: '2026-10-01T09:00:00.000Z',
  changed: '2026-11-20T15:30:00.000Z',
  area: 'Anyshire',
  starts: '2027-04-01',
  capacity: 3,
  organisations: [
    { id: CCG!, name: 'Anyshire CCG' },
    { id: HOSPITALS!, name: 'Anyshire Hospitals' },
    { id: COMMUNITY!, name: 'Anyshire Community Trust' },
    { id: COUNCIL!, name: 'Anyshire Council' }
  ],
  answers: [
    ...answers,
    {
      organisation: COMMUNITY!,
      capability: 'records',
      judgement: 1,
      by: 'Anyshire CCG',
      note: 'GP practices cannot see what community nurses write.'
    }
  ],
  targets,
  decisions,
  ownSteps: [
    {
      id: 'own-1',
      title: 'Move the community trust into the county data centre',
      action: 'Move 14 servers and close the room at Old Mill House.',
      organisation: COMMUNITY!,
      benefit: 'One team watches all servers, also at night.',
      state: 'agreed',
      owner: 'Head of IT, community trust',
      from: '2027-06-01',
      to: '2027-10-31',
      capital: 75_000,
      revenue: 15_000,
      ifCut: 'The room at Old Mill House needs new cooling for £40,000.'
    },
    {
      id: 'own-2',
      title: 'Ask 200 people who use several services what they had to repeat',
      owner: 'Healthwatch Anyshire',
      benefit: 'We know whether the plan helps those it is for.'
    }
  ],
  said: { 'send-discharge-summary': { 'A named team acts on each summary that is not acknowledged.': 'yes' } },
  choices: [
    {
      need: 'see-gp-record-in-hospital',
      option: 'Use national services inside the native system',
      because: 'Staff open it in the system they know, and nothing new has to be bought.',
      day: '2026-11-10'
    },
    {
      need: 'send-discharge-summary',
      option: 'National transfer of care messages from the hospital record',
      because: 'Practices already receive them from the hospitals next door.',
      day: '2026-11-10'
    },
    {
      need: 'share-care-plan',
      option: 'One central plan for the area',
      because: 'Four partners write in it, and none of their systems holds a plan today.',
      day: '2026-11-17'
    }
  ],
  ...ANYSHIRE_REGISTERS,
  texts: {
    introduction:
      'Anyshire has 430,000 people, 41 GP practices, two hospitals and one county council. This roadmap was written by the digital board between June and November 2026. Clinicians, social workers and eleven people who use several services took part in four meetings.\n\nIt belongs to the five-year plan for the county and is looked at again every October.',
    vision:
      'By 2031 nobody in Anyshire tells the same story twice. A nurse in a kitchen, a doctor in the emergency department and a social worker on a ward see the same record, and each of them adds to it. People read their own record and correct it.',
    baseline:
      'Each organisation answered by itself in September 2026. In October the four sat together and asked each other to show what they had answered.',
    governance:
      'The digital board of Anyshire owns this roadmap and reports to the health and wellbeing board twice a year. It can change dates; money and targets need all four boards.',
    benefits:
      'We measure three things from April 2027: phone calls from wards to GP practices, discharge summaries that arrive within a day, and how often people say they had to repeat their story.',
    board:
      'Agree the targets, agree £562,500 of capital for 2027/28 and 2028/29, and name one person in each organisation who may decide.'
  },
  snapshots: [
    {
      day: '2026-10-15',
      name: 'First baseline',
      organisations: [{ id: CCG!, name: 'Anyshire CCG' }],
      answers: [{ organisation: CCG!, capability: 'records', judgement: 0 }],
      targets: [],
      steps: []
    }
  ]
}
