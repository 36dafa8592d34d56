import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { award } from '../../../src/evaluate/award/award.js'
import {
  withNewLot,
  withLot,
  withScheme,
  withoutLimit,
  withoutLot,
  withPrice
} from '../../../src/evaluate/award/award-edits.js'
import type { LotStandings } from '../../../src/evaluate/award/lot-standing.js'
import { rankingRows } from '../../../src/evaluate/award/ranking-rows.js'
import { load, save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import { PRICE_FORMULAS, type AwardScheme } from '../../../src/evaluate/scheme/award-scheme.js'
import type { Score } from '../../../src/evaluate/scores/bid.js'
import { newEvaluation, withBid, type Evaluation } from '../../../src/evaluate/scores/evaluation.js'
import { results } from '../../../src/evaluate/scores/results.js'
import { PACK, bid, near, scored } from './scored-bids.js'

const NOW = '2026-06-02T09:00:00.000Z'
/** Quality of 100, 85.7, 71.4 and 0; the last fails. In the order a-1, b-1, a-2, a-3. */
const FULL: readonly Score[] = [4, 4, 4, 4]
const GOOD: readonly Score[] = [4, 0, 4, 4]
const POOR: readonly Score[] = [4, 4, 0, 4]
const FAILS: readonly Score[] = [0, 4, 4, 4]

/** Paid once, by supplier. */
function priced(evaluation: Evaluation, costs: Readonly<Record<string, number>>, lot?: string): Evaluation {
  return Object.entries(costs).reduce(
    (all, [supplier, capital]) =>
      withPrice(all, { bid: supplier.toLowerCase(), ...(lot && { lot }), capital, running: 0, extras: [] }),
    evaluation
  )
}

const decided = (evaluation: Evaluation, scheme: Partial<AwardScheme>) => withScheme(evaluation, scheme, NOW)

const placed = ({ standings }: LotStandings) =>
  standings.map(({ bid, rank, whole, aside }) => [
    bid.supplier,
    rank ?? aside,
    whole === undefined ? undefined : Math.round(whole * 100) / 100
  ])

test('before any score nothing is ranked, and what is missing is said', () => {
  const evaluation = priced(withBid(withBid(newEvaluation(PACK), bid('A')), bid('B')), { A: 10 })
  const [all] = award(evaluation)
  assert.equal(all!.complete, false)
  assert.deepEqual(
    all!.standings.map(({ bid, missing, rank, whole, price }) => [bid.supplier, missing, rank, whole, price]),
    [
      ['A', ['scores'], undefined, undefined, undefined],
      ['B', ['scores', 'price'], undefined, undefined, undefined]
    ]
  )
  assert.deepEqual(
    results(evaluation).map(({ rank }) => rank),
    [undefined, undefined]
  )
  assert.deepEqual(
    rankingRows(evaluation).map(([rank, supplier]) => [rank, supplier]),
    [
      ['Rank', 'Supplier'],
      ['', 'A'],
      ['', 'B']
    ]
  )
})

test('one score that is missing anywhere keeps all from being ranked, unless its bid fails anyway', () => {
  const open = scored({ A: FULL, B: [4, 4, undefined, 4], C: [0, undefined, undefined, undefined] })
  assert.deepEqual(placed(award(open)[0]!), [
    ['A', undefined, 100],
    ['B', undefined, undefined],
    ['C', 'failed', undefined]
  ])
  const shut = scored({ A: FULL, B: [0, 4, undefined, 4] })
  assert.deepEqual(placed(award(shut)[0]!), [
    ['A', 1, 100],
    ['B', 'failed', undefined]
  ])
})

test('no bids at all: nothing is complete, and nobody is ranked', () => {
  assert.deepEqual(award(newEvaluation(PACK)), [{ standings: [], complete: false }])
})

test('until the buyer decides anything, quality alone ranks', () => {
  assert.deepEqual(placed(award(scored({ A: GOOD, B: FULL }))[0]!), [
    ['B', 1, 100],
    ['A', 2, 85.7]
  ])
})

test('the whole is quality and price by their shares', () => {
  const evaluation = priced(scored({ A: GOOD, B: FULL }), { A: 100, B: 200 })
  // A: 0.6 × 85.7 + 0.4 × 100 = 91.42; B: 0.6 × 100 + 0.4 × 50 = 80.
  assert.deepEqual(placed(award(evaluation)[0]!), [
    ['A', 1, 91.42],
    ['B', 2, 80]
  ])
  // A: 85.7; B: 100.
  assert.deepEqual(placed(award(decided(evaluation, { quality: 100, most: 1000 }))[0]!), [
    ['B', 1, 100],
    ['A', 2, 85.7]
  ])
  // A: 100; B: 50.
  assert.deepEqual(placed(award(decided(evaluation, { quality: 0 }))[0]!), [
    ['A', 1, 100],
    ['B', 2, 50]
  ])
})

test('bids that are set aside count for no lowest cost and no mean, and have no score', () => {
  const bids = scored({ A: GOOD, B: FULL, C: FAILS, D: POOR, E: FULL })
  const costs = { A: 100, B: 200, C: 1, D: 10, E: 9000 }
  const limits = { leastQuality: 80, most: 1000 }
  for (const [formula, ofB] of [
    ['relative-to-lowest', 50],
    ['linear', 0],
    // Mean of A and B: 150.
    ['from-mean', 50 - 100 / 3]
  ] as const) {
    const [all] = award(decided(priced(bids, costs), { formula, ...limits }))
    const of = (supplier: string) => all!.standings.find(({ bid }) => bid.supplier === supplier)!
    near(of('B').price, ofB)
    assert.deepEqual(
      ['C', 'D', 'E'].map((supplier) => [of(supplier).aside, of(supplier).price, of(supplier).whole]),
      [
        ['failed', undefined, undefined],
        ['below-quality', undefined, undefined],
        ['above-cost', undefined, undefined]
      ]
    )
    assert.equal(of('E').cost, 9000)
  }
})

test('what is exactly at a limit is not set aside', () => {
  const evaluation = priced(scored({ A: GOOD, B: FULL }), { A: 0.1 + 0.2, B: 0.3 })
  const [all] = award(decided(evaluation, { leastQuality: 85.7, most: 0.3 }))
  assert.deepEqual(
    all!.standings.map(({ aside }) => aside),
    [undefined, undefined]
  )
})

test('quality per pound ranks by points for £100,000, and cannot rank what costs nothing', () => {
  const evaluation = decided(scored({ A: GOOD, B: FULL }), { formula: 'quality-per-pound' })
  // 85.7 ÷ 50,000 and 100 ÷ 80,000, for £100,000.
  assert.deepEqual(placed(award(priced(evaluation, { A: 50_000, B: 80_000 }))[0]!), [
    ['A', 1, 171.4],
    ['B', 2, 125]
  ])
  const [free] = award(priced(evaluation, { A: 0, B: 80_000 }))
  assert.equal(free!.complete, false)
  assert.deepEqual(free!.standings[0]!.missing, ['price'])
})

test('equals share a rank, whatever dust the sums leave', () => {
  const evaluation = priced(scored({ A: FULL, B: FULL, C: GOOD }), { A: 0.1 + 0.2, B: 0.3, C: 0.3 })
  for (const formula of PRICE_FORMULAS) {
    const [all] = award(decided(evaluation, { formula }))
    assert.deepEqual(
      all!.standings.map(({ bid, rank }) => [bid.supplier, rank]),
      [
        ['A', 1],
        ['B', 1],
        ['C', 3]
      ]
    )
  }
})

test('a lot has its own prices, its groups scaled to 100, and only who bids for it', () => {
  let evaluation = scored({ A: GOOD, B: POOR, C: FULL })
  evaluation = withNewLot(withNewLot(evaluation, 'Access', NOW), 'Books', NOW)
  const [access, books] = evaluation.award.scheme.lots
  evaluation = withLot(evaluation, { ...access!, groups: ['access'] }, NOW)
  evaluation = withLot(evaluation, { ...books!, groups: ['books'] }, NOW)
  evaluation = priced(evaluation, { A: 100, B: 50 }, access!.id)
  evaluation = priced(evaluation, { B: 80, C: 100 }, books!.id)
  const [first, second] = award(evaluation)
  // Access holds a-1 (pass or fail), a-2 and a-3: A has all, B 57.1 of 85.7.
  near(first!.standings.find(({ bid }) => bid.id === 'a')!.quality, 100)
  near(first!.standings.find(({ bid }) => bid.id === 'b')!.quality, (57.1 / 85.7) * 100)
  // A: 60 + 0.4 × 50 = 80; B: 0.6 × 66.63 + 40 = 79.98.
  assert.deepEqual(placed(first!), [
    ['A', 1, 80],
    ['B', 2, 79.98]
  ])
  // Books: both have 100.
  assert.deepEqual(placed(second!), [
    ['B', 1, 100],
    ['C', 2, 92]
  ])
  assert.deepEqual(
    rankingRows(evaluation).map((row) => row.slice(0, 3)),
    [
      ['Lot', 'Rank', 'Supplier'],
      ['Access', '1', 'A'],
      ['Access', '2', 'B'],
      ['Books', '1', 'B'],
      ['Books', '2', 'C']
    ]
  )
  const unknown = award({ ...evaluation, award: { ...evaluation.award, prices: evaluation.award.prices.slice(0, 3) } })
  assert.deepEqual(
    unknown.map(({ complete, standings }) => [complete, standings.map(({ bid }) => bid.supplier)]),
    [
      [false, ['A', 'B', 'C']],
      [false, ['B', 'C']]
    ],
    'who has no price at all may bid for any lot'
  )
})

test('what was priced as one goes into the first lot, and comes back when the last is taken out', () => {
  const evaluation = priced(scored({ A: GOOD }), { A: 100 })
  const first = withNewLot(evaluation, 'Records', NOW)
  assert.deepEqual(first.award.prices, [{ bid: 'a', lot: 'l1', capital: 100, running: 0, extras: [] }])
  const second = withNewLot(first, 'Hosting', NOW)
  const without = withoutLot(second, 'l1', NOW)
  assert.deepEqual(without.award.prices, [])
  assert.deepEqual(withoutLot(first, 'l1', NOW).award.prices, evaluation.award.prices)
})

test('a scheme that is changed with bids loaded says when, and all of an award is kept', () => {
  assert.equal(withScheme(newEvaluation(PACK), { quality: 70 }, NOW).award.scheme.late, undefined)
  const evaluation = priced(decided(scored({ A: GOOD }), { quality: 70, leastQuality: 50 }), { A: 12.34 })
  assert.equal(evaluation.award.scheme.late, NOW)
  assert.equal(withoutLimit(evaluation, 'leastQuality', NOW).award.scheme.leastQuality, undefined)
  const loaded = load(JSON.stringify(save(evaluation)))
  assert.ok(loaded.kind === 'evaluation')
  assert.deepEqual(loaded.evaluation.award, evaluation.award)
  const damaged = JSON.parse(JSON.stringify(save(evaluation)))
  damaged.award.scheme.years = 2.5
  assert.throws(() => load(JSON.stringify(damaged)), /award\.scheme\.years/)
})

const SCORES = fc.tuple(
  fc.constantFrom<Score>(2, 3, 4),
  ...([0, 1, 2].map(() => fc.constantFrom<Score>(0, 1, 2, 3, 4)) as [
    fc.Arbitrary<Score>,
    fc.Arbitrary<Score>,
    fc.Arbitrary<Score>
  ])
)
const BIDS = fc.array(fc.record({ scores: SCORES, cost: fc.integer({ min: 1, max: 9_000_000 }) }), {
  minLength: 1,
  maxLength: 6
})

test('neither the order of the bids nor the coin changes ranks, and the whole lies between quality and price', () => {
  fc.assert(
    fc.property(
      BIDS,
      fc.constantFrom(...PRICE_FORMULAS),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 2, max: 100 }),
      (bids, formula, quality, coin) => {
        const made = (all: readonly (readonly [string, (typeof bids)[number]])[], times = 1) =>
          decided(
            priced(
              scored(Object.fromEntries(all.map(([name, { scores }]) => [name, scores]))),
              Object.fromEntries(all.map(([name, { cost }]) => [name, cost * times]))
            ),
            { formula, quality }
          )
        const named = bids.map((one, i) => [`S${i}`, one] as const)
        const ranks = (evaluation: Evaluation) =>
          new Map(award(evaluation)[0]!.standings.map(({ bid, rank, aside }) => [bid.id, rank ?? aside]))
        const here = made(named)
        const sorted = (of: ReadonlyMap<string, unknown>) => [...of].sort(([a], [b]) => a.localeCompare(b))
        assert.deepEqual(sorted(ranks(made([...named].reverse()))), sorted(ranks(here)))
        assert.deepEqual(sorted(ranks(made(named, coin))), sorted(ranks(here)))
        for (const { quality, price, whole } of award(here)[0]!.standings) {
          if (price !== undefined) {
            assert.ok(whole! >= Math.min(quality, price) - 1e-9 && whole! <= Math.max(quality, price) + 1e-9)
          }
        }
      }
    ),
    { numRuns: 200 }
  )
})
