import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { award, lotResults } from '../../../src/evaluate/award/award.js'
import { withPrice, withScheme } from '../../../src/evaluate/award/award-edits.js'
import { sway } from '../../../src/evaluate/award/envelope.js'
import { sensitivity, splitSway, type Sensitivity } from '../../../src/evaluate/award/sensitivity.js'
import type { Evaluation } from '../../../src/evaluate/scores/evaluation.js'
import { likelyScale } from '../../../src/evaluate/view/result/likely-scale.js'
import { near, scored } from './scored-bids.js'

const groupsOf = (evaluation: Evaluation): Sensitivity[] =>
  sensitivity(lotResults(evaluation), award(evaluation)[0]!, evaluation.award.scheme)

test('the weight at which another bid leads is where their totals are equal', () => {
  const evaluation = scored({ A: [4, 0, 4, 4], B: [4, 4, 3, 3] })
  const [access, books] = groupsOf(evaluation)
  assert.equal(access!.group, 'access')
  near(access!.weight, 85.7)
  near(access!.below!.weight, 80)
  assert.deepEqual(access!.below!.leaders, ['b'])
  assert.equal(access!.above, undefined)
  near(books!.above!.weight, 20)
  assert.deepEqual(
    books!.leads.map(({ leaders }) => leaders),
    [['a'], ['b']]
  )
})

test('weights that change nothing say so, and bids that fail do not lead', () => {
  const evaluation = scored({ A: [4, 4, 4, 4], B: [4, 3, 3, 3], C: [0, 4, 4, 4] })
  for (const { below, above, leads } of groupsOf(evaluation)) {
    assert.deepEqual([below, above], [undefined, undefined])
    assert.deepEqual(leads, [{ from: 0, to: 100, leaders: ['a'] }])
  }
})

test('of many bids, those on the upper edge lead in turn', () => {
  const evaluation = scored({ A: [4, 0, 4, 4], B: [4, 4, 0, 0], C: [4, 3, 3, 3] })
  const books = groupsOf(evaluation).find(({ group }) => group === 'books')!
  assert.deepEqual(
    books.leads.map(({ leaders }) => leaders),
    [['a'], ['c'], ['b']]
  )
  near(books.leads[0]!.to, 25)
  near(books.leads[1]!.to, 75)
})

test('prices count for who leads as a weight changes', () => {
  const bids = scored({ A: [4, 0, 4, 4], B: [4, 4, 3, 3] })
  const cost = (all: Evaluation, bid: string, capital: number) =>
    withPrice(all, { bid, capital, running: 0, extras: [] })
  const halves = withScheme(cost(cost(bids, 'a', 100), 'b', 200), { quality: 50 }, '2026-06-02T09:00:00.000Z')
  const books = groupsOf(halves).find(({ group }) => group === 'books')!
  // A: 50 + (100 − w) / 2; B: 25 + (75 + w / 4) / 2. Equal where 100 − w / 2 = 62.5 + w / 8: at 60.
  near(books.above!.weight, 60)
  assert.deepEqual(books.above!.leaders, ['b'])
  const perPound = withScheme(halves, { formula: 'quality-per-pound' }, '2026-06-02T09:00:00.000Z')
  // A: 100 − w for 100; B: 75 + w / 4 for 200. Equal where 200 − 2 w = 75 + w / 4: at 55.56.
  near(groupsOf(perPound).find(({ group }) => group === 'books')!.above!.weight, 125 / 2.25)
  assert.equal(splitSway(award(perPound)[0]!, perPound.award.scheme), undefined)
  // A: price 100, quality 85.7; B: price 50, quality 78.575: A leads at every split.
  assert.deepEqual(splitSway(award(halves)[0]!, halves.award.scheme)!.leads, [{ from: 0, to: 100, leaders: ['a'] }])
})

test('before all is scored nobody leads', () => {
  assert.deepEqual(groupsOf(scored({ A: [4, 0, 4, 4], B: [4, 4, 3, undefined] })), [])
})

const LINES = fc.array(
  fc.record({ atNone: fc.integer({ min: 0, max: 100 }), atAll: fc.integer({ min: 0, max: 100 }) }),
  { minLength: 1, maxLength: 8 }
)

test('who leads is who has most, at every weight, and the stretches leave no gap', () => {
  fc.assert(
    fc.property(LINES, fc.double({ min: 0, max: 100, noNaN: true }), (lines, weight) => {
      const named = lines.map((line, i) => ({ bid: `s${i}`, ...line }))
      const { leads, below, above } = sway(named, weight)
      assert.equal(leads[0]!.from, 0)
      assert.equal(leads.at(-1)!.to, 100)
      leads.slice(1).forEach(({ from }, i) => assert.equal(from, leads[i]!.to))
      const at = (one: (typeof named)[number], where: number) => one.atNone + ((one.atAll - one.atNone) * where) / 100
      for (const { from, to, leaders } of leads) {
        for (const where of [from, (3 * from + to) / 4, (from + to) / 2, to]) {
          const best = Math.max(...named.map((one) => at(one, where)))
          for (const one of named.filter(({ bid }) => leaders.includes(bid))) {
            assert.ok(best - at(one, where) < 1e-6, `${one.bid} at ${where}`)
          }
        }
        const middle = (from + to) / 2
        const best = Math.max(...named.map((one) => at(one, middle)))
        assert.deepEqual(
          leaders,
          named.filter((one) => best - at(one, middle) < 1e-9 * best + 1e-12).map(({ bid }) => bid)
        )
      }
      assert.ok(below === undefined || below.weight <= weight + 1e-9)
      assert.ok(above === undefined || above.weight >= weight - 1e-9)
    }),
    { numRuns: 500 }
  )
})

test('the scale reaches half as far again as the largest weight, and is never cut short', () => {
  assert.deepEqual(
    [[2, 3], [8.2, 4], [12, 20], [50], [60, 40]].map((weights) => likelyScale(weights).top),
    [5, 15, 30, 80, 100]
  )
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), (weight) => {
      const { top, step } = likelyScale([weight])
      assert.ok(top >= weight && Number.isInteger(top / step))
    })
  )
})
