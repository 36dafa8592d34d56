import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Plan } from '../../../../src/roadmap/plan/plan.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import { cases, type Case } from './made-up.js'
import { nameOf, plainGround, plainTargets, type PlainGround } from './plain-reckoning.js'
import { place } from './plain-rules.js'

const MOST_OPEN = 10
const SMALL = cases({ capabilities: 3, organisations: 2 })

test('once the plan is done, nothing is left to do but what is blocked', () => {
  forAll(SMALL, (given, plan) => {
    const done = plan.steps.map(({ key: step }) => ({ step, state: 'done' as const }))
    const after = reckon(given, { ...given.roadmap, decisions: [...given.roadmap.decisions, ...done] })
    assert.deepEqual(after.steps, [])
    const met = plan.targets.map(({ state }) => (state === 'planned' || state === 'late' ? 'met' : state))
    assert.deepEqual(
      after.targets.map(({ state }) => state),
      met
    )
  })
})

test('no set of steps that leads as far is smaller', () => {
  let tried = 0
  forAll(cases({ capabilities: 2, organisations: 2 }), (given, plan) => {
    const ground = plainGround(given)
    const open = [...ground.open]
    if (open.length > MOST_OPEN) {
      return
    }
    tried++
    const sets = subsets(open).filter((set) => stands(set, given, ground))
    const wanted = plainTargets(given, ground).flatMap(({ step }) => nearest(step, sets) ?? [])
    const least = Math.min(...sets.filter((set) => wanted.every((step) => set.has(step))).map(({ size }) => size))
    const steps = new Set(plan.steps.map(({ key }) => key))
    assert.ok(stands(steps, given, ground))
    assert.ok(wanted.every((step) => steps.has(step)))
    assert.equal(steps.size, least)
  })
  assert.ok(tried > 100)
})

test('nothing begins before what it needs has ended, unless its dates are agreed', () => {
  forAll(SMALL, (_, { steps, conflicts }) => {
    const ends = new Map(steps.map(({ key, end }) => [key, end]))
    const early = steps.flatMap(({ key: step, start, after, held }) =>
      after.filter((other) => ends.get(other)! > start).map((other) => ({ step, after: other, held }))
    )
    assert.ok(early.every(({ held }) => held))
    assert.deepEqual(
      early.map(({ step, after }) => ({ step, after })),
      conflicts
    )
  })
})

test('no organisation takes more steps at once than it can, but those whose dates are agreed', () => {
  forAll(SMALL, ({ roadmap: { capacity } }, { steps }) => {
    for (const { organisation, start, end } of steps.filter(({ held }) => !held)) {
      for (let month = start; month < end; month++) {
        const busy = steps.filter(
          (step) => step.organisation === organisation && step.start <= month && month < step.end
        )
        assert.ok(busy.length <= (capacity >= 1 ? capacity : 1))
      }
    }
  })
})

test('a step whose dates are agreed is taken then, whatever else is in the plan', () => {
  forAll(SMALL, (given, plan) => {
    const [first] = plan.steps
    if (first !== undefined) {
      const { decisions } = given.roadmap
      const own = { step: first.key, state: 'agreed' as const, from: '2027-02-10', to: '2027-05-01' }
      const again = reckon(given, { ...given.roadmap, decisions: [...decisions, own] })
      const { start, end, held } = again.steps.find(({ key }) => key === first.key)!
      assert.deepEqual({ start, end, held }, { start: 10, end: 14, held: true })
      assert.equal(again.steps.length, plan.steps.length)
    }
  })
})

test('every reason leads from a target over what the catalogue says to the step', () => {
  forAll(SMALL, (given, { steps, targets }) => {
    for (const { key, why } of steps) {
      const [first, ...links] = why
      assert.ok(first?.kind === 'target')
      assert.ok(
        targets.some(({ target, organisation }) => target === first.target && organisation === first.organisation)
      )
      let at = { ...first.target, organisation: first.organisation }
      for (const link of links) {
        assert.ok(link.kind !== 'target')
        const { capability, level } = link.kind === 'dependency' ? link.dependency : link
        assert.ok(
          link.organisation === at.organisation ||
            (link.kind === 'dependency' && link.dependency.organisation === 'any')
        )
        if (link.kind === 'level') {
          assert.deepEqual([capability, level], [at.capability, at.level - 1])
        } else if (link.kind === 'floor') {
          assert.equal(given.capabilities.find(({ id }) => id === capability)!.floor, level)
          assert.ok(level <= at.level && capability !== at.capability)
        } else {
          const of = given.capabilities.find(({ id }) => id === at.capability)!
          assert.ok(of.needs!.includes(link.dependency) && link.dependency.forLevel <= at.level)
        }
        at = { capability, level: level as 1, organisation: link.organisation }
        assert.ok(Number(place(given, at.organisation, at.capability)) < level)
      }
      assert.equal(`${at.organisation} ${at.capability} ${at.level}`, key)
    }
  })
})

test('what a step unlocks is what waits for it, counted again', () => {
  forAll(SMALL, (_, { steps, targets }) => {
    for (const { key, unlocks } of steps) {
      const waiting = new Set([key])
      for (let size = 0; size < waiting.size;) {
        size = waiting.size
        steps.filter(({ after }) => after.some((one) => waiting.has(one))).forEach((step) => waiting.add(step.key))
      }
      const served = targets.filter(
        ({ organisation, target, state }) =>
          (state === 'planned' || state === 'late') &&
          waiting.has(`${organisation} ${target.capability} ${target.level}`)
      )
      assert.deepEqual(unlocks, { steps: waiting.size - 1, targets: served.length })
    }
  })
})

test('nothing is planned that is reached, left out or does not apply', () => {
  forAll(SMALL, (given, { steps }) => {
    const leftOut = given.roadmap.decisions.filter(({ state }) => state === 'left-out').map(({ step }) => step)
    for (const { key, organisation, capability, to } of steps) {
      assert.ok(Number(place(given, organisation, capability)) < to)
      assert.ok(!leftOut.includes(key))
    }
  })
})

test('with more hands than steps a target is late only where hands are not what is short', () => {
  forAll(SMALL, (given, { targets, critical }) => {
    const many = reckon(given, { ...given.roadmap, capacity: 1000 })
    assert.equal(many.months, critical.months)
    assert.deepEqual(many.critical, critical)
    for (const [at, { late }] of targets.entries()) {
      if (late !== undefined) {
        assert.equal(many.targets[at]!.state, late.enoughHands ? 'planned' : 'late')
      }
    }
  })
})

test('the critical path is steps without a gap that take as long as the plan must', () => {
  forAll(SMALL, (_, { steps, critical }) => {
    const path = critical.steps.map((key) => steps.find((step) => step.key === key)!)
    assert.equal(path.length === 0, steps.length === 0)
    path.slice(1).forEach((step, at) => assert.ok(step.after.includes(path[at]!.key)))
    const [first, ...others] = path
    if (first !== undefined) {
      const begin = first.held ? first.start : 0
      const months = [first, ...others].reduce((sum, { start, end }) => sum + end - start, begin)
      assert.equal(Math.max(0, months), critical.months)
    }
  })
})

test('the order in which things were written down does not matter', () => {
  forAll(SMALL, (given, plan) => {
    const { capabilities, roadmap } = given
    const turned = {
      ...roadmap,
      answers: roadmap.answers.toReversed(),
      targets: roadmap.targets.toReversed(),
      decisions: roadmap.decisions.toReversed()
    }
    const others = capabilities.map(({ needs = [], ...rest }) => ({ ...rest, needs: needs.toReversed() })).toReversed()
    const again = reckon({ capabilities: others }, turned)
    assert.deepEqual(inAnyOrder(again), inAnyOrder(plan))
    if (!capabilities.some(({ needs = [] }) => needs.some(({ organisation }) => organisation === 'any'))) {
      const organisations = roadmap.organisations.toReversed()
      assert.deepEqual(inAnyOrder(reckon(given, { ...roadmap, organisations })), inAnyOrder(plan))
    }
    assert.deepEqual(reckon(given, roadmap), plan)
  })
})

function forAll(arbitrary: fc.Arbitrary<Case>, check: (given: Case, plan: Plan) => void): void {
  let steps = 0
  fc.assert(
    fc.property(arbitrary, (given) => {
      const plan = reckon(given, given.roadmap)
      steps += plan.steps.length
      check(given, plan)
    }),
    { seed: 7, numRuns: 500 }
  )
  assert.ok(steps > 1000)
}

function subsets(all: readonly string[]): Set<string>[] {
  return Array.from({ length: 2 ** all.length }, (_, mask) => new Set(all.filter((_, at) => (mask >> at) & 1)))
}

/** Whether each step has what it needs in the set, and none is left out. */
function stands(set: ReadonlySet<string>, { roadmap }: Case, { edges, ways }: PlainGround): boolean {
  return [...set].every(
    (step) =>
      !roadmap.decisions.some((decision) => decision.step === step && decision.state === 'left-out') &&
      edges.get(nameOf(step))!.every((edge) => {
        const some = ways(step, edge)
        return some.length === 0 || some.some((way) => set.has(way))
      })
  )
}

/** The highest level of the target's capability that any of the sets reaches. */
function nearest(step: string, sets: readonly ReadonlySet<string>[]): string | undefined {
  return [4, 3, 2, 1]
    .filter((level) => level <= Number(step.slice(-1)))
    .map((level) => step.slice(0, -1) + level)
    .find((lower) => sets.some((set) => set.has(lower)))
}

/** Targets are in the order in which they were written down. */
function inAnyOrder(plan: Plan): unknown {
  const targets = plan.targets.map((state) => JSON.stringify(state)).sort()
  return {
    ...plan,
    steps: plan.steps.map(({ why: _, ...step }) => step),
    targets,
    why: plan.steps.map(({ why }) => why.length)
  }
}
