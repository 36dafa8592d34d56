import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceFrom, snapshotSteps } from '../../../../src/roadmap/plan/difference.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import type { Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { capability, roadmap } from './made-up.js'

const TARGETS = [{ capability: 'a', level: 2 as const }]

test('a snapshot keeps the first and last month of each step', () => {
  assert.deepEqual(snapshotSteps(planOf({ starts: '2026-11-20' })), [
    { step: 'o a 1', from: '2026-11', to: '2026-12' },
    { step: 'o a 2', from: '2027-01', to: '2027-02' }
  ])
})

test('a plan does not differ from itself', () => {
  assert.deepEqual(differenceFrom(snapshotSteps(planOf({})), planOf({})), { added: [], gone: [], moved: [] })
})

test('what is new, gone and moved is told apart, whenever the plan starts', () => {
  const before = snapshotSteps(planOf({}))
  const now = planOf({
    starts: '2026-07-01',
    answers: [{ organisation: 'o', capability: 'a', judgement: 1 }],
    targets: [{ capability: 'a', level: 3 }],
    decisions: [{ step: 'o a 2', months: 3 }]
  })
  assert.deepEqual(differenceFrom(before, now), {
    added: ['o a 3'],
    gone: ['o a 1'],
    moved: [{ step: 'o a 2', start: 1, end: 2 }]
  })
  assert.deepEqual(differenceFrom(snapshotSteps(now), planOf({})).moved, [{ step: 'o a 2', start: -1, end: -2 }])
})

test('a month of a file that is none has not moved', () => {
  assert.deepEqual(differenceFrom([{ step: 'o a 1', from: 'soon', to: '' }], planOf({})).moved, [])
})

function planOf(more: Partial<Roadmap>) {
  return reckon({ capabilities: [capability('a')] }, roadmap({ targets: TARGETS, ...more }))
}
