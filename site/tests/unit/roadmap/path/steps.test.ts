import assert from 'node:assert/strict'
import { test } from 'node:test'
import { costsOf } from '../../../../src/roadmap/path/costs.js'
import { addOwnStep, decideStep, removeOwnStep, setOwnStep } from '../../../../src/roadmap/path/decide-step.js'
import { differenceText } from '../../../../src/roadmap/path/difference-words.js'
import { grouped, narrowed } from '../../../../src/roadmap/path/narrow-steps.js'
import { summaryOf } from '../../../../src/roadmap/path/plan-summary.js'
import { proofOf } from '../../../../src/roadmap/path/proof-words.js'
import { read } from '../../../../src/roadmap/parts/amount-field.js'
import { snapshotSteps } from '../../../../src/roadmap/plan/difference.js'
import type { PlannedStep } from '../../../../src/roadmap/plan/plan.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import type { Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { capability, need, organisation, roadmap } from '../plan/made-up.js'
import { dataOf } from '../tiny-data.js'

const DATA = dataOf([
  capability('records', {
    title: 'Records',
    needs: [{ ...need('identity', 1, 1), because: 'Records need a number' }]
  }),
  capability('identity', { title: 'Identity', floor: 2 })
])
const BASE = roadmap({
  organisations: [{ id: 'o', name: 'Anyshire' }],
  targets: [{ capability: 'records', level: 2, by: '2026-08-31', because: 'Clinicians ask for it' }],
  answers: [{ organisation: 'o', capability: 'records', judgement: 0, evidence: 'A survey' }]
})
const planOf = (made: Roadmap) => reckon(DATA, made)
const step = (made: Roadmap, key: string) => planOf(made).steps.find((one) => one.key === key)!
const keys = (steps: readonly PlannedStep[]) => steps.map(({ key }) => key)

test('the proof of a step goes from the target through each need to what was answered', () => {
  assert.deepEqual(proofOf(DATA, BASE, step(BASE, 'o records 1')), [
    'Anyshire wants Records at level 2 by 31 August 2026. The reason: Clinicians ask for it.',
    'To reach level 2, Anyshire must first have Records at level 1.',
    'Today Anyshire has Records at level 0. The evidence: A survey',
    'So the step from level 0 to level 1 is needed.'
  ])
  const identity = proofOf(DATA, BASE, step(BASE, 'o identity 2'))
  assert.ok(identity.includes('Nothing counts as level 2 or above before Identity has reached level 2 at Anyshire.'))
  assert.ok(identity.some((sentence) => /^Anyshire has not said where Identity is today/.test(sentence)))
  const first = { ...BASE, targets: [{ capability: 'records', level: 1 as const }] }
  assert.ok(
    proofOf(DATA, first, step(first, 'o identity 1')).includes(
      'That needs Identity at level 1 at Anyshire: Records need a number.'
    )
  )
})

test('the summary says how much, how long, what opens most and what is late', () => {
  const [size, rest] = summaryOf(DATA, BASE, planOf(BASE))
  assert.equal(size, 'The path has 4 steps and takes 6 months, until the end of September 2026.')
  assert.match(
    rest!,
    /^“Identity: level 1” opens most: 3 steps and 1 target wait for it. One target is late: Records.$/
  )
  const later = { ...BASE, targets: [{ ...BASE.targets[0]!, by: '2030-01-01' }] }
  assert.match(summaryOf(DATA, later, planOf(later))[1]!, /Every target with a date is met in time.$/)
})

test('decisions keep what is said and nothing empty', () => {
  const agreed = decideStep(BASE, 'o records 1', 'state', 'agreed')
  const owned = decideStep(agreed, 'o records 1', 'owner', 'Ann')
  assert.deepEqual(owned.decisions, [{ step: 'o records 1', state: 'agreed', owner: 'Ann' }])
  const out = decideStep(decideStep(owned, 'o records 1', 'state', 'left-out'), 'o records 1', 'reason', 'No money')
  assert.equal(out.decisions[0]!.reason, 'No money')
  const back = decideStep(decideStep(out, 'o records 1', 'state', undefined), 'o records 1', 'owner', undefined)
  assert.deepEqual(back.decisions, [])
})

test('own steps are added, said more of, and removed', () => {
  const added = setOwnStep(addOwnStep(BASE, 'own-1'), 'own-1', 'title', 'Move')
  assert.deepEqual(setOwnStep(added, 'own-1', 'capital', 5).ownSteps, [{ id: 'own-1', title: 'Move', capital: 5 }])
  assert.deepEqual(
    setOwnStep(setOwnStep(added, 'own-1', 'capital', 5), 'own-1', 'capital', undefined).ownSteps,
    added.ownSteps
  )
  assert.deepEqual(removeOwnStep(added, 'own-1').ownSteps, [])
})

test('money is summed over what is in the plan, not over what is left out or reached', () => {
  const made = {
    ...BASE,
    decisions: [
      { step: 'o records 1', capital: 1000, revenue: 10 },
      { step: 'o records 2', capital: 5000, state: 'left-out' as const },
      { step: 'o records 4', capital: 9000 }
    ],
    ownSteps: [
      { id: 'a', title: '', revenue: 7 },
      { id: 'b', title: '', capital: 1, state: 'left-out' as const }
    ],
    targets: [...BASE.targets, { capability: 'identity', level: 3 as const }]
  }
  assert.deepEqual(costsOf(made, planOf(made)), { capital: 1000, revenue: 17, priced: 2, unpriced: 3 })
})

test('steps are narrowed by organisation and state, and grouped', () => {
  const two = {
    ...BASE,
    organisations: [organisation('o'), organisation('p')],
    decisions: [{ step: 'o records 1', state: 'agreed' as const }]
  }
  const plan = planOf(two)
  const only = (organisation: string, state: Parameters<typeof narrowed>[1]['state']) =>
    keys(narrowed(plan, { organisation, state }, ({ capability }) => capability === 'records'))
  assert.equal(only('', '').length, 8)
  assert.ok(only('p', '').every((key) => key.startsWith('p ')))
  assert.deepEqual(only('', 'agreed'), ['o records 1'])
  assert.equal(only('', 'undecided').length, 7)
  assert.deepEqual(only('p', 'buy'), ['p records 1', 'p records 2'])
  assert.ok(only('p', 'late').includes('p records 2'))
  const groups = grouped(two, plan, plan.steps, 'organisation')
  assert.deepEqual(
    groups.map(({ id, steps }) => [id, steps.length]),
    [
      ['o', 4],
      ['p', 4]
    ]
  )
  const quarters = grouped(two, plan, plan.steps, 'quarter')
  assert.deepEqual(keys(quarters.flatMap(({ steps }) => steps)).sort(), keys(plan.steps).sort())
  assert.ok(quarters.every(({ steps }) => new Set(steps.map(({ start }) => Math.floor(start / 3))).size === 1))
})

test('what has changed since a snapshot is said in words', () => {
  const snapshot = {
    day: '2026-04-01',
    name: 'First',
    organisations: [],
    answers: [],
    targets: [],
    steps: snapshotSteps(planOf(BASE))
  }
  assert.deepEqual(differenceText(DATA, BASE, snapshot, planOf(BASE)), ['The path is the same.'])
  const slower = { ...BASE, decisions: [{ step: 'o identity 1', months: 5 }] }
  const texts = differenceText(DATA, slower, snapshot, planOf(slower))
  assert.ok(texts.includes('“Records: level 2” comes 3 months later'), texts.join('\n'))
  const more = { ...BASE, targets: [{ capability: 'identity', level: 3 as const }] }
  assert.deepEqual(differenceText(DATA, more, snapshot, planOf(more)).slice(0, 2), [
    '1 step is new: Identity: level 3',
    '2 steps are gone: Records: level 1 and Records: level 2'
  ])
  assert.deepEqual(differenceText(DATA, BASE, { ...snapshot, steps: [] }, planOf(BASE)), ['There was no path then.'])
})

test('pounds are read as people write them, and nothing else is', () => {
  assert.deepEqual(
    ['', ' £12,000 ', '0', '1.5', '-1', '=1+1', '1e3', '101'].map((typed) => read(typed, typed === '101' ? 100 : 1e9)),
    [undefined, 12000, 0, 'wrong', 'wrong', 'wrong', 'wrong', 'wrong']
  )
})
