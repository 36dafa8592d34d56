import type { Catalogue, Criterion, CriterionWording, List, Wording } from '../../../src/catalogue/data.js'
import { makePack } from '../../../src/pack/make-pack.js'
import type { Pack } from '../../../src/pack/pack.js'

const DATA = { format: 2, build: 'b1' } as const
const list = <E extends { readonly id: string }>(entities: readonly object[]) =>
  ({
    ...DATA,
    facets: [],
    entities: entities.map((entity) => ({ title: '', summary: '', facets: [], ...entity }))
  }) as unknown as List<never> & { readonly entities: readonly E[] }

/** A must that is pass or fail, then scored ones of suggested weight low, medium and high, and one that no system asks for. */
const CRITERIA: readonly Partial<Criterion>[] = [
  { id: 'a-1', code: 'A-1', level: 'must', topics: ['access'], standards: ['dcb'] },
  { id: 'b-1', code: 'B-1', level: 'could', topics: ['books'] },
  { id: 'a-2', code: 'A-2', level: 'should', topics: ['access'] },
  { id: 'a-3', code: 'A-3', level: 'should', topics: ['access'], policies: ['act'] },
  { id: 'elsewhere', code: 'E-1', level: 'must', systems: ['other'] }
]

const SCORED = { 'a-1': 'none', 'b-1': 'low', 'a-2': 'medium', 'a-3': 'high', elsewhere: 'high' } as const

export const CATALOGUE: Catalogue = {
  frame: {
    ...DATA,
    day: '2026-06-01',
    handbook: 'The handbook',
    systems: [
      { id: 'record', title: 'Shared record', settings: [], inherits: [['any', []]], excluded: [] },
      { id: 'other', title: 'Other', settings: [], inherits: [], excluded: [] },
      { id: 'any', title: 'Any system', baseline: true, settings: [], inherits: [], excluded: [] }
    ].map((system) => ({ summary: '', names: [], cpv: [], buyers: [], capabilities: [], ...system })) as never,
    settings: [['hospital', 'Hospital']],
    topics: [
      ['access', 'Access'],
      ['books', 'Books']
    ],
    organisations: [],
    capabilities: [],
    roles: [['trust', 'NHS trust']]
  },
  standards: list([
    { id: 'dcb', title: 'DCB', type: 't', status: 'active', obligations: [{ level: 'mandated' }], systems: ['any'] },
    {
      id: 'old',
      title: 'Old',
      type: 't',
      status: 'deprecated',
      obligations: [{ level: 'recommended' }],
      systems: ['record']
    },
    {
      id: 'gone',
      title: 'Gone',
      type: 't',
      status: 'retired',
      obligations: [{ level: 'mandated' }],
      systems: ['record']
    }
  ]),
  criteria: list(
    CRITERIA.map((criterion) => ({
      statement: `It does ${criterion.id}.`,
      live: true,
      systems: ['record'],
      ...criterion
    }))
  ),
  policies: list([
    { id: 'act', title: 'The Act', kind: 'act', status: 'in-force' },
    { id: 'idle', title: 'Idle', kind: 'act', status: 'in-force' }
  ])
}

export const WORDING: Wording = {
  ...DATA,
  criteria: Object.entries(SCORED).map(([id, weight]): CriterionWording => ({
    id,
    question: `Does it do ${id}?`,
    response: { dataType: 'text' },
    verification: 'test',
    verificationNote: '',
    stage: 'award',
    scoring: { kind: weight === 'none' ? 'pass-fail' : 'scaled', bands: ['0', '1', '2', '3', '4'], weight },
    explainAllowed: false
  }))
}

export const QUESTION = { systems: ['record'], settings: [], day: '2026-06-01' }

export const MAKING = { id: 'p1', name: 'Record', now: '2026-06-01T09:00:00.000Z', address: 'https://example.org/' }

export function tinyPack(): Pack {
  return makePack(CATALOGUE, WORDING, QUESTION, MAKING)
}
