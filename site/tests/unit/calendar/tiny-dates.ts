import type { Catalogue, Dates, Standard } from '../../../src/catalogue/data.js'
import { CATALOGUE } from '../catalogue/tiny-catalogue.js'

export const TODAY = '2026-06-01'
export const QUESTION = { systems: ['record'], settings: [], day: '2027-04-15' }

const standard = (id: string, more: Partial<Standard>) =>
  ({
    id,
    title: id,
    summary: '',
    facets: [],
    type: 't',
    status: 'active',
    obligations: [{ level: 'mandated' }],
    systems: ['record'],
    ...more
  }) as Standard

const STANDARDS: readonly Standard[] = [
  standard('old', { obligations: [{ level: 'mandated', from: '2016-08-01', by: '2017' }] }),
  standard('coming', { obligations: [{ level: 'mandated', from: '2027-04', by: '2027-09-30' }] }),
  standard('dying', { events: [['retired', '2026-12-31']], obligations: [{ level: 'recommended' }] }),
  standard('used', { obligations: [{ level: 'recommended', since: '2009' }] }),
  standard('both', {
    obligations: [
      { level: 'mandated', from: '2030-01-01' },
      { level: 'recommended', from: '2020-01-01' }
    ]
  }),
  standard('dated', {
    published: '2020',
    issued: '2020',
    dates: [
      ['It moves', '2026-06-01'],
      ['It moves', '2027-04-15'],
      ['It moves', '2027-04-16']
    ]
  })
]

export const WITH_DATES: Catalogue = { ...CATALOGUE, standards: { ...CATALOGUE.standards, entities: STANDARDS } }

export const DATES: Dates = {
  format: 2,
  build: 'b1',
  sources: [['paper', 'The paper', 'https://example.org/paper']],
  standards: STANDARDS.map(({ id, obligations, dates = [] }) => ({
    id,
    confidence: 'known',
    obligations: obligations.map(() => ['verified', 'paper'] as const),
    dates: dates.map(() => ['known'] as const),
    review: '2027-11-30'
  }))
}
