import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { priceScore } from '../../../src/evaluate/award/price-score.js'
import { wholeLifeCost, yearCosts } from '../../../src/evaluate/award/whole-life.js'
import { NO_AWARD, PRICE_FORMULAS, type AwardScheme, type Price } from '../../../src/evaluate/scheme/award-scheme.js'
import { percentIn, pounds, poundsIn } from '../../../src/kit/words/pounds.js'
import { near } from './scored-bids.js'

type Scoring = Exclude<(typeof PRICE_FORMULAS)[number], 'quality-per-pound'>
const SCORING = PRICE_FORMULAS.filter((formula): formula is Scoring => formula !== 'quality-per-pound')

/** Costs and the scores that each must have, by formula; the arithmetic stands beside. */
const TABLES: Readonly<Record<Scoring, readonly (readonly [costs: number[], scores: number[], why: string])[]>> = {
  'relative-to-lowest': [
    [[100, 125, 200, 400], [100, 80, 50, 25], '100/100, 100/125, 100/200, 100/400'],
    [[15_000, 10_000, 30_000], [200 / 3, 100, 100 / 3], '10/15, 10/10, 10/30'],
    [[70, 70], [100, 100], 'equals are both the lowest'],
    [[42], [100], 'one bid is the lowest'],
    [[0, 50, 80], [100, 0, 0], '0/50, 0/80; nothing is the lowest'],
    [[0, 0], [100, 100], 'both cost nothing'],
    [[1, 100, 200], [100, 1, 0.5], 'an outlier of 1: 1/100, 1/200']
  ],
  linear: [
    [[100, 125, 150, 200], [100, 75, 50, 0], '25%, 50% and 100% above'],
    [[100, 250], [100, 0], '150% above is below 0, so 0'],
    [[80, 100], [100, 75], '20/80 = 25% above'],
    [[70, 70], [100, 100], 'equals are both the lowest'],
    [[42], [100], 'one bid is the lowest'],
    [[0, 50], [100, 0], 'nothing is the lowest'],
    [[0, 0], [100, 100], 'both cost nothing'],
    [[1, 100, 200], [100, 0, 0], 'an outlier of 1 leaves 0 to all others']
  ],
  'from-mean': [
    [[80, 100, 120], [70, 50, 30], 'mean 100: 20% below, at it, 20% above'],
    [[100, 120, 230], [50 + 100 / 3, 50 + 20, 0], 'mean 150: 33.3% and 20% below; 53.3% above is below 0, so 0'],
    [[70, 70], [50, 50], 'equals are the mean'],
    [[42], [50], 'one bid is the mean'],
    [[0, 100], [100, 0], 'mean 50: 100% below is 150, so 100; 100% above is −50, so 0'],
    [[0, 0], [50, 50], 'all are the mean'],
    [[90, 110, 1000], [100, 100, 0], 'mean 400: 77.5% and 72.5% below, so 100 for both; 150% above, so 0']
  ]
}

for (const formula of SCORING) {
  test(`prices score by hand-made tables: ${formula}`, () => {
    assert.ok(TABLES[formula].length >= 5)
    for (const [costs, scores, why] of TABLES[formula]) {
      const score = priceScore(formula, costs)!
      costs.forEach((cost, i) => {
        assert.ok(Math.abs(score(cost) - scores[i]!) < 1e-9, `${why}: ${cost} of ${costs.join()} is ${score(cost)}`)
      })
    }
  })
}

test('quality per pound scores no prices', () => {
  assert.equal(priceScore('quality-per-pound', [1, 2]), undefined)
})

const COSTS = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { minLength: 1, maxLength: 8 })

test('whatever the costs, each scores from 0 to 100, the dearer never more, in any order and any coin', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCORING), COSTS, fc.integer({ min: 2, max: 1000 }), (formula, costs, coin) => {
      const score = priceScore(formula, costs)!
      const turned = priceScore(formula, [...costs].reverse())!
      const inCoins = priceScore(
        formula,
        costs.map((cost) => cost * coin)
      )!
      const sorted = [...costs].sort((a, b) => a - b).map(score)
      costs.forEach((cost) => {
        assert.ok(score(cost) >= 0 && score(cost) <= 100)
        assert.ok(Math.abs(turned(cost) - score(cost)) < 1e-6)
        assert.ok(Math.abs(inCoins(cost * coin) - score(cost)) < 1e-6)
      })
      assert.ok(sorted.every((points, i) => i === 0 || points <= sorted[i - 1]! + 1e-9))
    })
  )
})

const scheme = (of: Partial<AwardScheme>): AwardScheme => ({ ...NO_AWARD.scheme, ...of })
const price = (of: Partial<Price>): Price => ({ bid: 'a', capital: 0, running: 0, extras: [], ...of })

test('whole-life cost: running costs rise, extras fall in their year, later years count less', () => {
  const years = yearCosts(
    price({ capital: 1000, running: 100, extras: [{ title: 'Exit', year: 3, cost: 250 }] }),
    scheme({ years: 3, indexation: 10, discount: 25 })
  )
  assert.deepEqual(
    years.map(({ year, capital, extras }) => [year, capital, extras]),
    [
      [1, 1000, 0],
      [2, 0, 0],
      [3, 0, 250]
    ]
  )
  // 100, 110, 121; 1, 1/1.25 = 0.8, 0.8² = 0.64.
  ;[100, 110, 121].forEach((running, i) => near(years[i]!.running, running))
  ;[1, 0.8, 0.64].forEach((factor, i) => near(years[i]!.factor, factor))
  near(wholeLifeCost(years), 1100 + 110 * 0.8 + (121 + 250) * 0.64)
})

test('a bid’s own indexation goes before the scheme’s, 0 too; one year counts in full; what is after the end does not count', () => {
  const rising = scheme({ years: 2, indexation: 50 })
  near(wholeLifeCost(yearCosts(price({ running: 100 }), rising)), 250)
  near(wholeLifeCost(yearCosts(price({ running: 100, indexation: 0 }), rising)), 200)
  near(wholeLifeCost(yearCosts(price({ running: 100, indexation: -50 }), rising)), 150)
  near(wholeLifeCost(yearCosts(price({ capital: 7, running: 5 }), scheme({ years: 1, discount: 90 }))), 12)
  const late = price({ capital: 1, extras: [{ title: 'Late', year: 3, cost: 9 }] })
  near(wholeLifeCost(yearCosts(late, rising)), 1)
})

test('pounds are read as people write them, and refused where they can be read in two ways', () => {
  const read = {
    '£1,234,567.50': 1_234_567.5,
    ' £ 1 234 567.5 ': 1_234_567.5,
    '12500': 12_500,
    '1.2m': 1_200_000,
    '£40K': 40_000,
    '0.001k': 1,
    '0': 0,
    '0.10': 0.1
  }
  for (const [typed, amount] of Object.entries(read)) {
    assert.equal(poundsIn(typed), amount, typed)
  }
  for (const typed of [
    '1.234',
    '12,50',
    '1.234,50',
    '1,23,456',
    '-5',
    '£',
    '',
    'about 5',
    '1e9',
    '5 p.a.',
    '=5',
    '5%'
  ]) {
    assert.equal(poundsIn(typed), undefined, typed)
  }
})

test('pounds are written with pence only where there are some, and read back the same', () => {
  assert.deepEqual([0, -0.001, 1_234_567.5, 12, 0.1 + 0.2, 99.999].map(pounds), [
    '£0',
    '£0',
    '£1,234,567.50',
    '£12',
    '£0.30',
    '£100'
  ])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), (pence) => assert.equal(poundsIn(pounds(pence / 100)), pence / 100))
  )
})

test('percentages are read with their sign or without', () => {
  assert.deepEqual(['60', '60%', ' 3.5 % ', '−2', '-2%', '', 'half', '1,5'].map(percentIn), [
    ...[60, 60, 3.5, -2, -2],
    ...[undefined, undefined, undefined]
  ])
})
