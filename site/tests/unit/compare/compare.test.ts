import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Catalogue, Standard, System } from '../../../src/catalogue/data.js'
import { readRequest, writeRequest } from '../../../src/compare/compare-address.js'
import { choose } from '../../../src/compare/choice.js'
import { dateText } from '../../../src/kit/words/dates.js'
import { Matcher } from '../../../src/compare/name-matching.js'
import { related } from '../../../src/compare/related.js'
import { differs, inAll, onlyDifferences, tally, type Row } from '../../../src/compare/rows.js'
import { standardGroups } from '../../../src/compare/standard-rows.js'
import { systemGroups } from '../../../src/compare/system-rows.js'

const file = { format: 2, build: 'b' } as const

function standard(id: string, more: Partial<Standard> = {}): Standard {
  return {
    id,
    title: `Title of ${id}`,
    summary: 'One sentence.',
    facets: [],
    type: 'security',
    status: 'active',
    obligations: [{ level: 'mandated' }],
    ...more
  }
}

function system(id: string, more: Partial<System> = {}): System {
  const none: string[] = []
  return {
    id,
    title: `Title of ${id}`,
    summary: 'One sentence.',
    names: none,
    settings: none,
    inherits: [],
    excluded: [],
    cpv: [],
    buyers: none,
    capabilities: none,
    ...more
  }
}

function catalogue(
  standards: Standard[],
  systems: System[] = [],
  criteria: Catalogue['criteria']['entities'] = []
): Catalogue {
  return {
    frame: {
      ...file,
      day: '2026-06-15',
      handbook: 'H',
      systems,
      settings: [
        ['acute', 'Hospitals'],
        ['maternity', 'Maternity']
      ],
      topics: [],
      organisations: [['nhs', 'NHS England']],
      capabilities: [],
      roles: []
    },
    standards: { ...file, facets: [], entities: standards },
    criteria: { ...file, facets: [], entities: criteria },
    policies: { ...file, facets: [], entities: [] }
  }
}

const row = (...cells: string[][]): Row => ({
  label: 'Row',
  none: 'None',
  cells: cells.map((cell) => cell.map((key) => ({ key, text: key })))
})

const rowOf = (groups: ReturnType<typeof standardGroups>, label: string) =>
  groups
    .flatMap(({ rows }) => rows)
    .find((one) => one.label === label)!
    .cells.map((cell) => cell.map(({ text, note }) => [text, note].filter(Boolean).join(': ')))

test('an address is read as it was written', () => {
  const request = { kind: 'system-type', ids: ['b', 'a'], onlyDifferences: true } as const
  assert.deepEqual(readRequest(writeRequest(request)), request)
})

test('an address that was edited by hand is read as far as it goes', () => {
  assert.deepEqual(readRequest('?kind=%00&id=a&id=&id=%20b%20&id=a&id=%E0%A4%A&show=all&x'), {
    kind: 'standard',
    ids: ['a', 'b', '\uFFFD%A'],
    onlyDifferences: false
  })
})

test('the first four that exist are compared, and the others are told apart from what does not exist', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => standard(id))
  const choice = choose(['e', 'x', 'a', 'b', 'constructor', 'c', 'd'], all)
  assert.deepEqual(
    choice.chosen.map(({ id }) => id),
    ['e', 'a', 'b', 'c']
  )
  assert.deepEqual(
    choice.tooMany.map(({ id }) => id),
    ['d']
  )
  assert.deepEqual(choice.unknown, ['x', 'constructor'])
})

test('cells that say the same in another order do not differ', () => {
  assert.equal(differs(row(['a', 'b'], ['b', 'a'])), false)
  assert.equal(differs(row(['a'], ['a'], ['a', 'b'])), true)
  assert.equal(differs(row([], [])), false)
  assert.equal(differs(row(['a'])), false)
  assert.deepEqual([...inAll(row(['a', 'b', 'c'], ['c', 'b'], ['b', 'c', 'd']))], ['b', 'c'])
})

test('groups without differences go when only differences are wanted', () => {
  const groups = [
    { title: 'Same', rows: [row(['a'], ['a'])] },
    { title: 'Mixed', rows: [row(['a'], ['b']), row(['a'], ['a'])] }
  ]
  assert.deepEqual(tally(groups), { rows: 3, different: 1 })
  assert.deepEqual(
    onlyDifferences(groups).map(({ title, rows }) => [title, rows.length]),
    [['Mixed', 1]]
  )
})

test('dates are written as far as they are known', () => {
  assert.deepEqual(['2016', '2016-08', '2016-08-01'].map(dateText), ['2016', 'August 2016', '1 August 2016'])
})

test('things are found by the words of their names and codes, the one that is called so first', () => {
  const matcher = new Matcher([
    standard('long', { title: 'Records of DCB0129 and more' }),
    standard('dcb0129', { title: 'Clinical risk', codes: ['DCB0129'], names: ['Sécurité clinique'] }),
    standard('other', { title: 'Other' })
  ])
  const found = (typed: string) => matcher.find(typed).map(({ id }) => id)
  assert.deepEqual(found('DCB 0129'), ['dcb0129'])
  assert.equal(matcher.exactly('dcb-0129')?.id, 'dcb0129')
  assert.deepEqual(found('dcb0129'), ['dcb0129', 'long'])
  assert.deepEqual(found('clin ri'), ['dcb0129'])
  assert.deepEqual(found('securite'), ['dcb0129'])
  assert.deepEqual(found('(.*'), ['long', 'dcb0129', 'other'])
  assert.deepEqual(found('zzz'), [])
  assert.equal(matcher.exactly(' dcb0129 ')?.id, 'dcb0129')
  assert.equal(matcher.exactly('dcb'), undefined)
})

test('what takes the place of a standard is the first to compare it with', () => {
  const old = standard('old', { replacedBy: ['new'], past: true, topics: ['x'], function: 'content' })
  const all = [
    old,
    standard('near', { topics: ['x'], function: 'content' }),
    standard('far', { type: 'identifier' }),
    standard('new')
  ]
  assert.deepEqual(
    related([old], all).map(({ id }) => id),
    ['new', 'near']
  )
})

test('dates to come and dates gone by say so', () => {
  const groups = standardGroups(
    [
      standard('a', {
        obligations: [{ level: 'mandated', from: '2026-07', by: '2026-05-31' }],
        events: [
          ['active', '2020'],
          ['retired', '2027-01-01']
        ]
      }),
      standard('b', { obligations: [{ level: 'mandated', from: '2026-06', by: '2026-06' }] })
    ],
    catalogue([])
  )
  assert.deepEqual(rowOf(groups, 'In force since'), [['July 2026: Not yet'], ['June 2026']])
  assert.deepEqual(rowOf(groups, 'Comply by'), [['31 May 2026: This day has passed'], ['June 2026']])
  assert.deepEqual(rowOf(groups, 'Since'), [['2020'], []])
  assert.deepEqual(rowOf(groups, 'Will change'), [['Retired: From 1 January 2027'], []])
})

test('settings left open are every setting, as when all are listed', () => {
  const groups = standardGroups([standard('a'), standard('b', { settings: ['maternity', 'acute'] })], catalogue([]))
  assert.deepEqual(rowOf(groups, 'Care settings'), [['Every care setting'], ['Every care setting']])
})

test('an address of a standard that is no web address is text', () => {
  const groups = standardGroups([standard('a', { url: 'javascript:alert(1)' })], catalogue([]))
  const home = groups.flatMap(({ rows }) => rows).find(({ label }) => label === 'Read it at')!
  assert.deepEqual(home.cells, [[{ key: 'javascript:alert(1)', text: 'javascript:alert(1)' }]])
})

test('a standard is asked of the types that name it and of those that inherit from them, unless it is retired', () => {
  const systems = [
    system('any', { baseline: true }),
    system('gp', { inherits: [['any', []]] }),
    system('epr', { inherits: [['any', []]] }),
    system('lims')
  ]
  const standards = [
    standard('a', { systems: ['any'] }),
    standard('b', { systems: ['lims', 'any'] }),
    standard('c', { systems: ['any'], status: 'retired' })
  ]
  assert.deepEqual(rowOf(standardGroups(standards, catalogue(standards, systems)), 'Asked of'), [
    ['Title of gp', 'Title of epr'],
    ['Every system type (3)'],
    []
  ])
})

test('what system types ask for is counted, and what they do not share is listed', () => {
  const systems = [
    system('any', { baseline: true }),
    system('gp', { inherits: [['any', []]] }),
    system('epr', { inherits: [['any', ['c1']]], excluded: [['c1', 'It has no use for it']] })
  ]
  const criterion = (id: string, level: 'must' | 'should', ...asking: string[]) => ({
    id,
    title: `Title of ${id}`,
    summary: 'S',
    facets: [],
    code: id.toUpperCase(),
    statement: 'S',
    level,
    live: true,
    systems: asking
  })
  const criteria = [
    criterion('c1', 'must', 'any'),
    criterion('c2', 'must', 'any'),
    criterion('c3', 'should', 'epr'),
    { ...criterion('c4', 'must', 'epr'), live: false }
  ]
  const groups = systemGroups(systems.slice(1), catalogue([], systems, criteria))
  const requirements = groups.find(({ title }) => title === 'Requirements')!
  assert.deepEqual(
    requirements.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell[0]?.text)]),
    [
      ['Total', '2', '2'],
      ['Must', '2', '1'],
      ['Should', '0', '1'],
      ['Could', '0', '0'],
      ['Its own', '0', '1'],
      ['Inherited', '2', '1'],
      ['Shared by all of these', '1', '1'],
      ['Not shared by all of these', '1', '1'],
      ['Inherited, but do not apply', undefined, 'Title of c1']
    ]
  )
  const differing = groups.find(({ title }) => title === 'Requirements that differ')!
  assert.deepEqual(
    differing.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell[0]?.note)]),
    [
      ['Title of c1', 'From Title of any', undefined],
      ['Title of c3', undefined, 'Its own']
    ]
  )
})
