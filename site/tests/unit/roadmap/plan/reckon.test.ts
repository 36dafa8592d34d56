import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Capability } from '../../../../src/roadmap/data/roadmap-data.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import type { Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { capability, need, organisation, roadmap } from './made-up.js'

const IDENTITY = capability('identity', { months: 3, floor: 1 })
const RECORDS = capability('records', { months: 2, needs: [need('identity', 2, 2)] })
const SHARED = capability('shared', { months: 4, needs: [need('records', 1, 1, 'any')] })
const ALL = [IDENTITY, RECORDS, SHARED]

test('nothing is planned where nothing is wanted, or all is reached', () => {
  assert.deepEqual(planOf({}).steps, [])
  const answers = [{ organisation: 'o', capability: 'records', judgement: 2 as const }]
  const { steps, targets, months } = planOf({ answers, targets: [{ capability: 'records', level: 2 }] })
  assert.deepEqual([steps, months], [[], 0])
  assert.equal(targets[0]!.state, 'met')
})

test('a level needs those below it, what it depends on, and the floor', () => {
  const { steps, critical, starts } = planOf({ targets: [{ capability: 'records', level: 2 }] })
  assert.deepEqual(
    steps.map(({ key, start, end, after }) => [key, start, end, after]),
    [
      ['o identity 1', 0, 3, []],
      ['o identity 2', 3, 6, ['o identity 1']],
      ['o records 1', 3, 5, ['o identity 1']],
      ['o records 2', 6, 8, ['o identity 2', 'o records 1']]
    ]
  )
  assert.deepEqual(critical, { steps: ['o identity 1', 'o identity 2', 'o records 2'], months: 8 })
  assert.equal(starts, '2026-04')
})

test('the reasons of a step lead from the target to the step by the shortest way', () => {
  const target = { capability: 'records', level: 2 as const }
  const [identity, , records] = planOf({ targets: [target] }).steps
  assert.deepEqual(identity!.why, [
    { kind: 'target', target, organisation: 'o' },
    { kind: 'floor', organisation: 'o', capability: 'identity', level: 1 }
  ])
  assert.deepEqual(records!.why.slice(1), [{ kind: 'level', organisation: 'o', capability: 'records', level: 1 }])
  assert.deepEqual(identity!.unlocks, { steps: 3, targets: 1 })
})

test('of several judgements the lowest level counts, and a level before what is not known', () => {
  const judged = (...judgements: Roadmap['answers'][number]['judgement'][]) =>
    planOf({
      answers: judgements.map((judgement) => ({ organisation: 'o', capability: 'identity', judgement })),
      targets: [{ capability: 'identity', level: 3 }]
    })
  assert.deepEqual(keys(judged(2, 1)), ['o identity 2', 'o identity 3'])
  assert.deepEqual(keys(judged('not-known', 2)), ['o identity 3'])
  assert.equal(judged('not-known').steps[0]!.answer?.judgement, 'not-known')
  assert.deepEqual(
    judged('not-applicable').targets.map(({ state }) => state),
    ['not-applicable']
  )
  assert.equal(judged('not-applicable', 'not-known').steps.length, 3)
})

test('what does not apply counts as met for what depends on it, and is no floor', () => {
  const answers = [{ organisation: 'o', capability: 'identity', judgement: 'not-applicable' as const }]
  assert.deepEqual(keys(planOf({ answers, targets: [{ capability: 'records', level: 2 }] })), [
    'o records 1',
    'o records 2'
  ])
})

test('a target of one organisation replaces that of all', () => {
  const { targets } = planOf({
    organisations: [organisation('p'), organisation('o')],
    targets: [
      { capability: 'identity', level: 1 },
      { capability: 'identity', level: 2, organisation: 'o' }
    ]
  })
  assert.deepEqual(
    targets.map(({ organisation, target: { level } }) => [organisation, level]),
    [
      ['p', 1],
      ['o', 2]
    ]
  )
})

test('where any organisation will do it is the nearest, then the first, and the others are named', () => {
  const organisations = ['o', 'p', 'q'].map(organisation)
  const targets = [{ capability: 'shared', level: 1 as const, organisation: 'o' }]
  const near = { organisation: 'q', capability: 'identity', judgement: 1 as const }
  const records = (given: Partial<Roadmap>) =>
    planOf({ organisations, targets, ...given }).steps.find(({ capability }) => capability === 'records')
  assert.equal(records({})!.organisation, 'o')
  assert.deepEqual(records({})!.alternatives, ['p', 'q'])
  const ready = ['o', 'q'].map((one) => ({ ...near, organisation: one }))
  assert.equal(records({ answers: ready })!.key, 'o records 1')
  const reached = { organisation: 'p', capability: 'records', judgement: 1 as const }
  assert.equal(records({ answers: [reached] }), undefined)
})

test('a step that is left out blocks what needs it; the plan goes as near as it can', () => {
  const { steps, targets } = planOf({
    targets: [{ capability: 'records', level: 2, by: '2026-12-31' }],
    decisions: [{ step: 'o identity 2', state: 'left-out' }]
  })
  assert.deepEqual(
    steps.map(({ key, due }) => [key, due]),
    [
      ['o identity 1', 6],
      ['o records 1', 8]
    ]
  )
  assert.deepEqual(
    targets.map(({ state, missing, end, due }) => [state, missing, end, due]),
    [['blocked', ['o identity 2'], undefined, 8]]
  )
})

test('agreed dates stay where they are, also where that does not go together', () => {
  const { steps, conflicts } = planOf({
    targets: [{ capability: 'identity', level: 2 }],
    decisions: [{ step: 'o identity 2', state: 'agreed', from: '2026-05-15' }]
  })
  assert.deepEqual(
    steps.map(({ key, start, end, held }) => [key, start, end, held]),
    [
      ['o identity 1', 0, 3, false],
      ['o identity 2', 1, 4, true]
    ]
  )
  assert.deepEqual(conflicts, [{ step: 'o identity 2', after: 'o identity 1' }])
})

test('a date that cannot be met is said, and whether more hands would do', () => {
  const late = (by: string, capacity: number) =>
    planOf({
      capacity,
      targets: [
        { capability: 'identity', level: 1, by },
        { capability: 'other', level: 1, by }
      ]
    }).targets.map(({ state, late }) => late ?? state)
  assert.deepEqual(late('2026-06-30', 2), ['planned', 'planned'])
  assert.deepEqual(late('2026-06-30', 1), ['planned', { months: 3, enoughHands: true }])
  assert.deepEqual(late('2026-05-31', 2), [
    { months: 1, enoughHands: false },
    { months: 1, enoughHands: false }
  ])
  assert.deepEqual(late('2026-03-31', 2)[0], { months: 3, enoughHands: false })
})

test('a circle in the catalogue is cut at the same place, and said', () => {
  const circle = [
    capability('b', { needs: [need('a', 1, 1)] }),
    capability('a', { needs: [need('b', 1, 1), need('a', 3, 2), need('gone', 1, 1)] })
  ]
  const plan = reckon({ capabilities: circle }, roadmap({ targets: [{ capability: 'a', level: 1 }] }))
  assert.deepEqual(keys(plan), ['o b 1', 'o a 1'])
  assert.deepEqual(
    plan.circles.map(({ capability, dependency }) => [capability, dependency.capability]),
    [
      ['a', 'a'],
      ['b', 'a']
    ]
  )
})

test('files without a day, an organisation or a capability are reckoned with too', () => {
  const empty = roadmap({ starts: '', made: '', organisations: [], targets: [{ capability: 'records', level: 4 }] })
  assert.deepEqual(reckon({ capabilities: [] }, empty).targets, [])
  assert.equal(reckon({ capabilities: ALL }, empty).months, 0)
})

test('very many ways to choose are looked through in part, and the same each time', () => {
  const few = Array.from({ length: 6 }, (_, at) => capability(`any-${at}`))
  const one = capability('one', { needs: few.map(({ id }) => need(id, 3, 1, 'any')) })
  const organisations = Array.from({ length: 40 }, (_, at) => organisation(`o${at}`))
  const wanted = roadmap({ organisations, targets: [{ capability: 'one', level: 1, organisation: 'o7' }] })
  const plan = reckon({ capabilities: [...few, one] }, wanted)
  assert.equal(plan.steps.length, 6 * 3 + 1)
  assert.deepEqual(reckon({ capabilities: [...few, one] }, wanted), plan)
})

function planOf(more: Partial<Roadmap>) {
  const other: Capability = capability('other', { months: 3, floor: 1 })
  const wantsOther = more.targets?.some(({ capability }) => capability === 'other')
  return reckon({ capabilities: wantsOther ? [IDENTITY, other] : ALL }, roadmap(more))
}

function keys({ steps }: ReturnType<typeof reckon>): string[] {
  return steps.map(({ key }) => key)
}
