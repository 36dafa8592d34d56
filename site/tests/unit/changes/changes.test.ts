import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Catalogue, Criterion, CriterionWording, Policy, Standard, Wording } from '../../../src/catalogue/data.js'
import { driftOf, type Altered, type Change, type Drift } from '../../../src/changes/drift.js'
import { presentFor } from '../../../src/changes/present.js'
import { NO_CHOICES, sideKey, stayKey, updated, type Choices } from '../../../src/changes/update.js'
import { addOwn, move } from '../../../src/tender/work/arrange.js'
import { decide, giveReason, rewrite, setWeight } from '../../../src/pack/decide.js'
import type { Pack } from '../../../src/pack/pack.js'
import { readPack } from '../../../src/pack/read-pack.js'
import { CATALOGUE, WORDING, tinyPack } from '../catalogue/tiny-catalogue.js'

const NOW = '2026-09-01T10:00:00.000Z'

/** The catalogue of a later edition. */
interface Later {
  readonly standards?: Readonly<Record<string, Partial<Standard> | null>>
  readonly criteria?: Readonly<Record<string, Partial<Criterion> | null>>
  readonly policies?: Readonly<Record<string, Partial<Policy> | null>>
  readonly wording?: Readonly<Record<string, Partial<CriterionWording>>>
  readonly frame?: Partial<Catalogue['frame']>
}

function changedList<T extends { readonly id: string }>(
  entities: readonly T[],
  changes: Readonly<Record<string, Partial<T> | null>> = {}
): T[] {
  const known = new Set(entities.map(({ id }) => id))
  const old = entities.flatMap((entity) =>
    changes[entity.id] === null ? [] : [{ ...entity, ...changes[entity.id] } as T]
  )
  const added = Object.entries(changes).filter(([id]) => !known.has(id))
  return [...old, ...added.map(([id, entity]) => ({ ...entities[0]!, ...entity, id }) as T)]
}

function later(changes: Later): { catalogue: Catalogue; wording: Wording } {
  const { frame, standards, criteria, policies } = CATALOGUE
  return {
    catalogue: {
      frame: { ...frame, day: '2026-09-01', build: 'b2', ...changes.frame },
      standards: { ...standards, entities: changedList(standards.entities, changes.standards) },
      criteria: { ...criteria, entities: changedList(criteria.entities, changes.criteria) },
      policies: { ...policies, entities: changedList(policies.entities, changes.policies) }
    },
    wording: { ...WORDING, criteria: changedList(WORDING.criteria, changes.wording) }
  }
}

function compare(pack: Pack, changes: Later = {}): { drift: Drift; update: (choices?: Choices) => Pack } {
  const { catalogue, wording } = later(changes)
  const present = presentFor(pack, catalogue, wording, NOW, 'https://example.org/')
  const drift = driftOf(pack, present)
  return { drift, update: (choices = NO_CHOICES) => updated(pack, present.pack, drift, choices, NOW) }
}

const brief = ({ subject, id, kind }: Change) => `${subject} ${id} ${kind}`
const briefs = (pack: Pack, changes: Later) => compare(pack, changes).drift.changes.map(brief)
const parts = (change: Change | undefined) => (change as Altered).differences.map(({ part }) => part)
const find = (pack: Pack, id: string) => pack.requirements.find((one) => one.id === id)!

test('a pack compared with the edition it was made from has not changed, whatever the buyer did with it', () => {
  let pack = tinyPack()
  assert.deepEqual(compare(pack, { frame: CATALOGUE.frame }).drift.changes, [])
  pack = rewrite(pack, 'a-1', (text) => ({ ...text, statement: 'Ours.' }))
  pack = addOwn(setWeight(decide(pack, 'requirements', new Set(['b-1']), 'drop'), 'a-2', 7), 'x', 'access')
  pack = move(pack, 'a-3', -1)
  assert.deepEqual(compare(pack).drift.changes, [])
})

test('each planted change is reported, and nothing else', () => {
  const pack = tinyPack()
  const cases: [Later, string[]][] = [
    [{ standards: { dcb: { status: 'retired', replacedBy: ['old'] } } }, ['standard dcb gone']],
    [{ standards: { dcb: { obligations: [{ level: 'recommended' }] } } }, ['standard dcb altered']],
    [{ standards: { dcb: { obligations: [{ level: 'mandated', by: '2027-01' }] } } }, ['standard dcb altered']],
    [{ standards: { dcb: null } }, ['standard dcb gone']],
    [
      { standards: { newer: { status: 'active', systems: ['any'], obligations: [{ level: 'mandated' }] } } },
      ['standard newer added']
    ],
    [{ criteria: { 'a-1': { statement: 'It does more.' } } }, ['requirement a-1 altered']],
    [{ criteria: { 'a-1': { level: 'could' } } }, ['requirement a-1 altered']],
    [{ criteria: { 'a-1': { code: 'A-01' } } }, ['requirement a-1 altered']],
    [{ wording: { 'a-2': { evidence: ['A screen'] } } }, ['requirement a-2 altered']],
    [{ criteria: { 'a-2': { live: false } } }, ['requirement a-2 gone']],
    [{ criteria: { 'a-2': null } }, ['requirement a-2 gone']],
    [{ criteria: { 'a-9': { systems: ['any'] } }, wording: { 'a-9': {} } }, ['requirement a-9 added']],
    [{ policies: { act: { from: '2026-08-01' } } }, ['policy act altered']],
    [{ policies: { act: { status: 'ended' } } }, ['policy act gone']],
    [{ policies: { idle: { mandates: ['dcb'] } } }, ['policy idle added']],
    [{ criteria: { elsewhere: { statement: 'Other.' } }, standards: { gone: { title: 'Long gone' } } }, []]
  ]
  for (const [changes, expected] of cases) {
    assert.deepEqual(briefs(pack, changes), expected, JSON.stringify(changes))
  }
})

test('what is gone says why, and what took its place', () => {
  const { changes } = compare(tinyPack(), {
    standards: {
      dcb: { status: 'withdrawn', replacedBy: ['old', 'unheard-of'] },
      old: { settings: ['hospital'], systems: ['x'] }
    },
    criteria: { 'a-1': { live: false }, 'b-1': { systems: ['other'] }, 'a-2': null }
  }).drift
  const gone = changes.filter((change) => change.kind === 'gone')
  assert.deepEqual(
    gone.map(({ id, absence }) => [id, absence]),
    [
      ['dcb', 'past'],
      ['old', 'not-asked'],
      ['a-1', 'past'],
      ['a-2', 'absent'],
      ['b-1', 'not-asked']
    ]
  )
  assert.deepEqual(gone[0]!.successors, [
    { id: 'old', title: 'Old' },
    { id: 'unheard-of', title: 'unheard-of' }
  ])
})

test('what the rule says of the day asked about says why something is gone, not what the catalogue says of today', () => {
  const absences = (changes: Later, pack = tinyPack()) =>
    compare(pack, changes).drift.changes.flatMap((change) => (change.kind === 'gone' ? [change.absence] : []))
  const unasked = { criteria: { 'a-3': { policies: [] } } }
  const act = (policy: Partial<Policy>) => absences({ ...unasked, policies: { act: policy } })
  assert.deepEqual(act({}), ['not-asked'])
  assert.deepEqual(act({ from: '2027-01' }), ['not-in-force'])
  assert.deepEqual(act({ to: '2026-08-31' }), ['not-in-force'])
  assert.deepEqual(act({ status: 'ended' }), ['not-in-force'])
  assert.deepEqual(act({ status: 'ended', to: '2026-12-31' }), ['not-asked'])
  const past = { ...tinyPack(), question: { ...tinyPack().question, day: '2026-01-01' } }
  const events = [
    ['active', '2020-01-01'],
    ['retired', '2026-08-15']
  ] as const
  const retired = {
    standards: { dcb: { events, status: 'retired', systems: [] as string[], obligations: [{ level: 'recommended' }] } }
  } as const
  assert.deepEqual(absences(retired), ['past'])
  assert.deepEqual(absences(retired, past), ['not-asked'])
})

test('a standard that is superseded but still in use names its successor', () => {
  const [change] = compare(tinyPack(), { standards: { dcb: { status: 'deprecated', replacedBy: ['old'] } } }).drift
    .changes
  assert.deepEqual((change as Altered).successors, [{ id: 'old', title: 'Old' }])
  assert.deepEqual(parts(change), ['status'])
})

test('an excluded requirement says why', () => {
  const systems = CATALOGUE.frame.systems.map((system) =>
    system.id === 'record'
      ? { ...system, inherits: [['any', ['a-1']]], excluded: [['a-1', 'Not for records']] }
      : system
  ) as unknown as Catalogue['frame']['systems']
  const [change] = compare(tinyPack(), { frame: { systems }, criteria: { 'a-1': { systems: ['any'] } } }).drift.changes
  assert.deepEqual(change?.kind === 'gone' && [change.absence, change.note], ['excluded', 'Not for records'])
})

test('each part of a requirement that says something else is shown with both, in words', () => {
  const scoring = { kind: 'pass-fail', bands: ['a', 'b', 'c', 'd', 'e'], passMark: 2, weight: 'high' } as const
  const { changes } = compare(tinyPack(), {
    criteria: { 'a-2': { code: 'C', title: 'T', statement: 'S', level: 'must' } },
    wording: {
      'a-2': {
        ...{ question: 'Q', response: { dataType: 'number', min: '99' }, evidence: ['E'], verification: 'document' },
        ...{ verificationNote: 'N', stage: 'selection', scoring, modelClause: 'M', explainAllowed: true }
      }
    }
  }).drift
  assert.deepEqual(parts(changes[0]), [
    ...['code', 'title', 'statement', 'level', 'question', 'response', 'evidence', 'verification', 'verificationNote'],
    ...['stage', 'explainAllowed', 'modelClause', 'kind', 'bands', 'passMark', 'weight']
  ])
  const level = (changes[0] as Altered).differences.find(({ part }) => part === 'level')!
  assert.deepEqual([level.before, level.after], ['Should', 'Must'])
})

test('systems and settings that no longer exist are named, and the rest is compared', () => {
  const pack = { ...tinyPack(), question: { ...tinyPack().question, systems: ['record', 'fax'], settings: ['ward'] } }
  const { drift, update } = compare(pack)
  assert.deepEqual(drift.unknown, { systems: ['fax'], settings: ['ward'] })
  assert.deepEqual(drift.changes, [])
  assert.deepEqual([update().question.systems, update().question.settings], [['record'], []])
})

test('what comes into force as time goes by is a change; a question about the past stays there', () => {
  const standards = { dcb: { events: [['retired', '2026-08-15']], status: 'retired' } } as unknown as Later['standards']
  const past = { ...tinyPack(), question: { ...tinyPack().question, day: '2026-01-01' } }
  assert.deepEqual(briefs(tinyPack(), { standards: standards! }), ['standard dcb gone'])
  assert.equal(compare(past).update().question.day, '2026-01-01')
  assert.equal(compare(tinyPack()).update().question.day, '2026-09-01')
})

test('an updated pack says what the handbook says now, and has not changed since', () => {
  const changes: Later = {
    standards: {
      dcb: { obligations: [{ level: 'mandated', by: '2027-01' }] },
      old: { status: 'retired' },
      newer: { systems: ['any'], obligations: [{ level: 'mandated' }] }
    },
    criteria: { 'a-2': { statement: 'New.' }, 'b-1': { live: false }, 'a-9': { systems: ['any'] } },
    wording: { 'a-9': {} }
  }
  const pack = compare(tinyPack(), changes).update()
  assert.deepEqual(readPack(JSON.parse(JSON.stringify(pack))), pack)
  assert.deepEqual(compare(pack, changes).drift.changes, [])
  assert.equal(find(pack, 'a-2').text.statement, 'New.')
  assert.deepEqual(
    pack.requirements.map(({ id }) => id),
    ['a-1', 'a-2', 'a-3', 'a-9']
  )
  assert.deepEqual([find(pack, 'a-9').decision, pack.edition.build, pack.changed], ['undecided', 'b2', NOW])
  assert.deepEqual(
    pack.standards.map(({ id }) => id),
    ['dcb', 'newer']
  )
})

test('the updated pack keeps every edit', () => {
  let pack = tinyPack()
  pack = rewrite(pack, 'a-1', (text) => ({ ...text, statement: 'Our statement.' }))
  pack = rewrite(pack, 'b-1', (text) => ({ ...text, question: 'Our question?' }))
  pack = giveReason(decide(pack, 'requirements', new Set(['a-3']), 'drop'), 'requirements', 'a-3', 'We have it.')
  pack = giveReason(decide(pack, 'standards', new Set(['dcb']), 'drop'), 'standards', 'dcb', 'Explained.')
  pack = move(addOwn(setWeight(pack, 'a-2', 33), 'x', 'access'), 'a-2', -1)
  const { drift, update } = compare(pack, {
    standards: { dcb: null },
    criteria: {
      'a-1': { statement: 'Handbook statement.', title: 'New title' },
      'b-1': { live: false },
      'a-2': { statement: 'Reworded.' },
      'a-3': { statement: 'Reworded, too.' }
    }
  })
  const now = update()
  assert.equal(find(now, 'a-1').text.statement, 'Our statement.')
  assert.equal(find(now, 'a-1').text.title, 'New title')
  assert.equal(find(now, 'a-1').published!.statement, 'Handbook statement.')
  assert.equal(find(now, 'b-1').text.question, 'Our question?')
  assert.equal(find(now, 'b-1').published, undefined)
  assert.deepEqual([find(now, 'a-3').decision, find(now, 'a-3').reason], ['drop', 'We have it.'])
  assert.equal(find(now, 'a-2').weight, 33)
  assert.deepEqual(
    now.requirements.map(({ id }) => id),
    pack.requirements.map(({ id }) => id)
  )
  assert.deepEqual([now.standards[0]!.id, now.standards[0]!.reason], ['dcb', 'Explained.'])
  const conflict = drift.changes.find(({ id }) => id === 'a-1') as Altered
  assert.deepEqual(
    conflict.differences.map(({ part, mine }) => [part, mine]),
    [
      ['title', undefined],
      ['statement', 'Our statement.']
    ]
  )
})

test('where both changed a text, and what is gone, the buyer decides', () => {
  const pack = rewrite(tinyPack(), 'a-1', (text) => ({ ...text, statement: 'Ours.' }))
  const { update } = compare(pack, { criteria: { 'a-1': { statement: 'Theirs.' }, 'a-2': null } })
  const now = update({
    sides: new Map([[sideKey('a-1', 'statement'), 'handbook']]),
    stays: new Map([[stayKey('requirement', 'a-2'), true]])
  })
  assert.equal(find(now, 'a-1').text.statement, 'Theirs.')
  assert.equal(find(now, 'a-2').text.title, find(pack, 'a-2').text.title)
})

test('a requirement that became pass or fail has no weight', () => {
  const wording = { 'a-2': { scoring: { ...WORDING.criteria[2]!.scoring, kind: 'pass-fail' } } } as const
  const pack = compare(setWeight(tinyPack(), 'b-1', 20), { wording }).update()
  assert.deepEqual(
    ['b-1', 'a-2', 'a-3'].map((id) => find(pack, id).weight),
    [20, 0, 57.1]
  )
})
