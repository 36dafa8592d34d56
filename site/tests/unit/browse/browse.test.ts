import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asCsv, asJson } from '../../../src/browse/result-file.js'
import { Finding } from '../../../src/browse/finding/finding.js'
import { KINDS, type Kind } from '../../../src/browse/finding/browse-kinds.js'
import { Labels } from '../../../src/browse/finding/labels.js'
import { natural, ordered } from '../../../src/browse/finding/order.js'
import { readState, toggled, writeState, type Start, type State } from '../../../src/browse/finding/state.js'
import { TextIndex } from '../../../src/browse/finding/text-index.js'
import { inWords } from '../../../src/browse/browse-words.js'
import type { Entity, Facet, Standard } from '../../../src/catalogue/data.js'
import { list, random } from '../catalogue/made-up.js'
import { headings } from '../csv-contract.js'

const FACETS: Facet[] = [
  {
    id: 'obligation',
    title: 'Obligation',
    values: [
      ['mandated', 'Mandated'],
      ['comply-or-explain', 'Comply or explain']
    ]
  },
  {
    id: 'status',
    title: 'Status',
    values: [
      ['in-development', 'In development'],
      ['active', 'Active']
    ]
  },
  { id: 'owner', title: 'Owner', values: [['hl7-uk', 'HL7 UK']] },
  { id: 'setting', title: 'Care setting', values: [['acute', 'Acute and specialist hospitals']] }
]
const ORDERS = ['title', 'newest']
const WHOLE: Start = { order: 'title' }
const ACTIVE: Start = { order: 'title', facet: 'status', value: 'active' }

const read = (search: string, start = WHOLE) => readState(search, FACETS, ORDERS, start)
const chosen = ({ chosen }: State) => Object.fromEntries([...chosen].map(([facet, values]) => [facet, [...values]]))

test('an address and what it asks for are the same thing', () => {
  for (const search of [
    '',
    '?q=gp+connect',
    '?obligation=mandated&status=in-development&status=active',
    '?sort=newest&view=table',
    '?q=100%25+%26+more&owner=hl7-uk'
  ]) {
    const { state, unknown } = read(search)
    assert.deepEqual(unknown, [])
    assert.equal(writeState(state, FACETS, WHOLE), search)
  }
})

test('a page of one value starts with it, and its address says where the list is another', () => {
  const { state } = read('', ACTIVE)
  assert.deepEqual(chosen(state), { status: ['active'] })
  assert.equal(writeState(state, FACETS, ACTIVE), '')
  const both = toggled(state, 'status', 'in-development')
  assert.equal(writeState(both, FACETS, ACTIVE), '?status=in-development&status=active')
  const none = toggled(state, 'status', 'active')
  assert.equal(writeState(none, FACETS, ACTIVE), '?status=any')
  assert.deepEqual(chosen(read('?status=any', ACTIVE).state), {})
  assert.deepEqual(read('?status=any', ACTIVE).unknown, [])
  assert.equal(writeState(state, FACETS, WHOLE), '?status=active')
  const withOwner = read('?owner=hl7-uk', ACTIVE).state
  assert.deepEqual(chosen(withOwner), { status: ['active'], owner: ['hl7-uk'] })
})

test('what a list does not have is named, and the rest is kept', () => {
  const { state, unknown } = read('?status=nope&status=active&colour=red&sort=size&view=map&status=<b>&=')
  assert.deepEqual(chosen(state), { status: ['active'] })
  assert.equal(state.order, 'title')
  assert.equal(state.view, 'cards')
  assert.deepEqual(unknown, ['status “nope”', '“colour”', 'status “<b>”', 'sort “size”', 'view “map”'])
})

test('an address with ten thousand values, broken encoding or a book in it is read', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `status=x${at}`).join('&')
  assert.equal(read(`?${many}&status=active`).unknown.length, 10_000)
  assert.deepEqual(chosen(read(`?${many}&status=active`).state), { status: ['active'] })
  assert.doesNotThrow(() => read('?q=%E0%A4%A&status=%zz&%=%'))
  assert.equal(read(`?q=${'x'.repeat(100_000)}`).state.query.length, 200)
  assert.deepEqual(chosen(read('?constructor=1&__proto__=2').state), {})
})

test('a result is said in words', () => {
  const say = (count: number, search: string) => inWords(count, KINDS.standards.words, read(search).state, FACETS)
  assert.equal(say(147, ''), '147 standards')
  assert.equal(say(1, '?q=fhir'), '1 standard that mentions “fhir”')
  assert.equal(
    say(38, '?status=active&status=in-development&obligation=mandated'),
    '38 standards: mandated, and in development or active'
  )
  assert.equal(say(0, '?obligation=comply-or-explain&q=x'), 'No standards that mention “x”: “Comply or explain”')
  assert.equal(
    say(1200, '?owner=hl7-uk&setting=acute'),
    '1,200 standards: owned by HL7 UK, and used in “Acute and specialist hospitals”'
  )
})

const named = (title: string, summary: string, codes: string[] = [], names: string[] = []) => ({
  entity: { id: 'x', title, summary, names, facets: [] } as Entity,
  codes
})
const TEXTS = new TextIndex([
  named('Clinical risk management', 'How to make health IT safe.', ['DCB0129', 'ISB 0129']),
  named('GP Connect: Access Record', "A view of the patient's record.", [], ['GPC']),
  named('Policies on records', 'Identity of people.', ['ID-01']),
  named('Café naïve', 'Standard for 01 things.', ['ISO/IEC 27001'])
])

for (const [query, places] of [
  ['risk', [0]],
  ['RISK manage', [0]],
  ['record', [1, 2]],
  ['policy', [2]],
  ['gpc', [1]],
  ['dcb0129', [0]],
  ['DCB 0129', [0]],
  ['dcb-0129', [0]],
  ['isb0129', [0]],
  ['0129', [0]],
  ['id-01', [2]],
  ['ID 01', [2]],
  ['cafe', [3]],
  ['27001', [3]],
  ['risk record', []],
  ['isk', []],
  ['(.*)+\\', []],
  ['\u{1f600}', []],
  ['a'.repeat(65), []],
  ['   ', undefined]
] as const) {
  test(`“${query}” finds ${JSON.stringify(places)}`, () => {
    assert.deepEqual(TEXTS.find(query)?.places(), places)
  })
}

test('numbers in codes and titles are ordered by their size', () => {
  assert.deepEqual(
    ['ID-10', 'id-9', 'ID-2'].sort((a, b) => (natural(a) < natural(b) ? -1 : 1)),
    ['ID-2', 'id-9', 'ID-10']
  )
})

test('in every order what is past comes last, and before it what has no date', () => {
  const dated = [
    { id: 'a', past: true, from: '2024' },
    { id: 'b' },
    { id: 'c', from: '2013-04' },
    { id: 'd', from: '2013-04-02' }
  ] as unknown as Standard[]
  const newest = KINDS.standards.orders.find(({ id }) => id === 'newest')!
  assert.deepEqual(ordered(dated, newest), [3, 2, 1, 0])
})

test('a choice without a facet of its own is still named', () => {
  assert.equal(new Labels([]).of('status', 'in-development'), 'In development')
})

const STANDARD = {
  id: 'x',
  title: '=HYPERLINK("http://evil")',
  summary: 'One, "two"',
  codes: ['DCB1', 'ISB1'],
  type: 't',
  status: 'active',
  obligations: [{ level: 'mandated' }],
  facets: [[0], [1], [0], []]
} as unknown as Standard
const TAKEN = {
  kind: KINDS.standards,
  labels: new Labels(FACETS),
  title: '1 standard',
  address: 'https://example.org/standards/?status=active',
  handbook: 'Handbook',
  build: 'b1',
  entities: [STANDARD],
  addressOf: () => 'https://example.org/standards/x/'
}

test('a result is a table of text that no spreadsheet runs', () => {
  const [head, row] = asCsv(TAKEN).slice(1).split('\r\n')
  assert.equal(
    head,
    'Code,Title,Obligation,Status,Owner,Care setting,Legal basis,Binding from,In use by,Comply by,Version,Summary,Address'
  )
  assert.equal(
    row,
    `DCB1; ISB1,"'=HYPERLINK(""http://evil"")",Mandated,Active,HL7 UK,,,,,,,"One, ""two""",https://example.org/standards/x/`
  )
})

test('a result is headed as every table of the handbook', () => {
  const head = <E extends Entity>(kind: Kind<E>, facets: Readonly<Record<string, string>>) => {
    const labels = new Labels(Object.entries(facets).map(([id, title]) => ({ id, title, values: [] })))
    const [titles] = asCsv({ ...TAKEN, kind, labels, entities: [], addressOf: () => '' })
      .slice(1)
      .split('\r\n')
    return titles!.split(',').sort()
  }
  assert.deepEqual(head(KINDS.standards, WORDS.facets.standard), headings('standards'))
  assert.deepEqual(head(KINDS.criteria, WORDS.facets.criterion), headings('criteria'))
  assert.deepEqual(head(KINDS.policies, WORDS.facets.policy), headings('policies'))
})

test('a result is JSON with its words, its address and the facets by id', () => {
  const taken = JSON.parse(asJson(TAKEN))
  assert.equal(taken.title, '1 standard')
  assert.equal(taken.address, TAKEN.address)
  assert.deepEqual(taken.standards[0].facets, {
    obligation: ['mandated'],
    status: ['active'],
    owner: ['hl7-uk'],
    setting: []
  })
  assert.equal(taken.standards[0].address, 'https://example.org/standards/x/')
})

test('ten thousand entities are found by words, choices and order together as one by one', () => {
  const next = random(11)
  const stock = ['record', 'care', 'identity', 'message', 'plan', 'safety']
  const made = list(
    ['status', 'owner'],
    Array.from({ length: 10_000 }, () => [[next(3)], [next(9)]]),
    [3, 9]
  )
  const entities = made.entities.map((entity, at) => ({
    ...entity,
    title: `${stock[next(6)]} ${at}`,
    codes: [`C${next(100_000)}`],
    ...(next(5) === 0 && { past: true as const })
  })) as unknown as Standard[]
  const finding = new Finding({ facets: made.facets, entities }, KINDS.standards)
  const state: State = {
    query: 'care',
    chosen: new Map([['status', new Set(['status0', 'status2'])]]),
    order: 'code',
    view: 'cards'
  }
  const expected = entities
    .filter(({ title, facets }) => title.startsWith('care ') && facets[0]![0] !== 1)
    .sort(
      (a, b) =>
        Number(a.past ?? 0) - Number(b.past ?? 0) || Number(a.codes![0]!.slice(1)) - Number(b.codes![0]!.slice(1))
    )
  const { entities: found, counts } = finding.find(state)
  assert.ok(expected.length > 500)
  assert.deepEqual(
    found.map(({ id }) => id),
    expected.map(({ id }) => id)
  )
  const inStatus1 = entities.filter(({ title, facets }) => title.startsWith('care ') && facets[0]![0] === 1)
  assert.equal(counts.get('status')!.get('status1'), inStatus1.length)
})
