import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Plan } from '../../../../src/roadmap/plan/plan.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import { cases, choices } from './made-up.js'
import { plainReckon, type PlainPlan } from './plain-reckoning.js'

const RUNS = 500

for (const [capabilities, organisations] of [
  [2, 3],
  [3, 2],
  [4, 1],
  [5, 2]
] as const) {
  test(`two reckonings come to the same plan: ${capabilities} capabilities, ${organisations} organisations`, () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(cases({ capabilities, organisations }), (given) => {
        const plan = reckon(given, given.roadmap)
        plan.targets.forEach(({ state }) => seen.add(state))
        assert.deepEqual(plain(plan), plainReckon(given))
      }),
      { seed: 11, numRuns: RUNS }
    )
    assert.deepEqual([...seen].sort(), ['blocked', 'late', 'met', 'not-applicable', 'planned'])
  })
}

test('what is asked of any organisation is decided between all ways to choose', () => {
  fc.assert(
    fc.property(choices(['p', 'o', 'q']), (given) => {
      assert.deepEqual(plain(reckon(given, given.roadmap)), plainReckon(given))
    }),
    { seed: 11, numRuns: RUNS }
  )
})

function plain({ steps, targets, months, critical }: Plan): PlainPlan {
  return {
    steps: steps.map(({ key, start, end, due, held, after, why, unlocks }) => {
      const [target] = why
      const first = targets.find(
        (one) => target?.kind === 'target' && one.target === target.target && one.organisation === target.organisation
      )?.due
      return {
        ...{ key, start, end, held, unlocks },
        ...(due !== undefined && { due }),
        ...(first !== undefined && { first }),
        after: after.toSorted()
      }
    }),
    targets: targets.map(({ organisation, target: { capability }, state, end, missing }) => ({
      ...{ organisation, capability, state, missing: missing.length },
      ...(end !== undefined && { end })
    })),
    months,
    shortest: critical.months
  }
}
