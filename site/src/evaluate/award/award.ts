import { isUndecided, type Award, type Lot, type Price } from '../scheme/award-scheme.js'
import type { Evaluation } from '../scores/evaluation.js'
import { EQUAL, results, type Result } from '../scores/results.js'
import type { LotStandings, Missing, SetAside, Standing, YearCost } from './lot-standing.js'
import { PER_POUNDS, priceScore } from './price-score.js'
import { wholeLifeCost, yearCosts } from './whole-life.js'

const WHOLE = 100

/** Whether the price of a bid has a say. */
export function countsPrice({ scheme, prices }: Award): boolean {
  const { formula, quality, most } = scheme
  return (
    (!isUndecided(scheme) || prices.length > 0) &&
    (formula === 'quality-per-pound' || quality < WHOLE || most !== undefined)
  )
}

/** Where each bid stands in each lot: the lots as the buyer named them, or all as one. */
export function award(evaluation: Evaluation): LotStandings[] {
  const { lots } = evaluation.award.scheme
  return lots.length === 0 ? [standingsOf(evaluation)] : lots.map((lot) => standingsOf(evaluation, lot))
}

/** What each bid for a lot earned in the groups that count there. Whoever has a price in other lots only does not bid for this one. */
export function lotResults(evaluation: Evaluation, lot?: Lot): readonly Result[] {
  if (lot === undefined) {
    return results(evaluation)
  }
  const { pack, bids, award } = evaluation
  const groups = lot.groups.length === 0 ? pack.groups : pack.groups.filter(({ id }) => lot.groups.includes(id))
  const bidding = bids.filter(
    ({ id }) => priceOf(award, id, lot) !== undefined || award.scheme.lots.every((any) => !priceOf(award, id, any))
  )
  return results({ ...evaluation, bids: bidding, pack: { ...pack, groups } })
}

export function priceOf({ prices }: Award, bid: string, lot?: Lot): Price | undefined {
  return prices.find((price) => price.bid === bid && price.lot === lot?.id)
}

/** A bid before those beside it are known. */
interface Entry {
  readonly result: Result
  readonly years: readonly YearCost[]
  readonly cost?: number
  readonly missing: readonly Missing[]
  readonly aside?: SetAside
}

function standingsOf(evaluation: Evaluation, lot?: Lot): LotStandings {
  const results = new Map(lotResults(evaluation, lot).map((result) => [result.bid.id, result]))
  // As they were loaded: an order by quality would look like a ranking before there is one.
  const entries = evaluation.bids.flatMap(({ id }) => {
    const result = results.get(id)
    return result === undefined ? [] : [entryOf(evaluation.award, result, lot)]
  })
  const running = entries.filter(({ aside }) => aside === undefined)
  const worth = worthAmong(running, evaluation.award)
  const complete = entries.length > 0 && running.every(({ missing }) => missing.length === 0)
  const standings = entries.map((entry) => ({ ...standing(entry), ...(entry.aside === undefined && worth?.(entry)) }))
  return { ...(lot && { lot }), standings: complete ? ranked(standings) : runningFirst(standings), complete }
}

function entryOf(award: Award, result: Result, lot: Lot | undefined): Entry {
  const { scheme } = award
  const counts = countsPrice(award)
  const price = counts ? priceOf(award, result.bid.id, lot) : undefined
  const years = price === undefined ? [] : yearCosts(price, scheme)
  const cost = price === undefined ? undefined : wholeLifeCost(years)
  const isScored = result.unscored.length === 0
  // Points for a pound of nothing would have no end.
  const isPriced = !counts || (cost !== undefined && !(cost === 0 && scheme.formula === 'quality-per-pound'))
  const aside: SetAside | undefined =
    result.gate === 'fail'
      ? 'failed'
      : isScored && result.total < (scheme.leastQuality ?? 0) - EQUAL
        ? 'below-quality'
        : cost !== undefined && cost > (scheme.most ?? Infinity) * (1 + EQUAL)
          ? 'above-cost'
          : undefined
  return {
    ...{ result, years },
    missing: [...(isScored ? [] : ['scores' as const]), ...(isPriced ? [] : ['price' as const])],
    ...(cost !== undefined && { cost }),
    ...(aside && { aside })
  }
}

function standing({ result: { bid, total }, years, cost, missing, aside }: Entry): Standing {
  return { bid, quality: total, years, missing, ...(cost !== undefined && { cost }), ...(aside && { aside }) }
}

/** What a bid's price and the whole come to, once every bid that runs is priced. */
function worthAmong(
  running: readonly Entry[],
  award: Award
): ((entry: Entry) => Pick<Standing, 'price' | 'whole'>) | undefined {
  const { formula, quality: share } = award.scheme
  const whole = (entry: Entry, points: number) => (entry.missing.length === 0 ? { whole: points } : {})
  if (!countsPrice(award)) {
    return (entry) => whole(entry, entry.result.total)
  }
  if (running.some(({ missing }) => missing.includes('price'))) {
    return undefined
  }
  const score = priceScore(
    formula,
    running.map(({ cost }) => cost!)
  )
  return (entry) => {
    const quality = entry.result.total
    if (score === undefined) {
      return whole(entry, (quality / entry.cost!) * PER_POUNDS)
    }
    const price = score(entry.cost!)
    return { price, ...whole(entry, (share * quality + (WHOLE - share) * price) / WHOLE) }
  }
}

function ranked(standings: readonly Standing[]): Standing[] {
  const running = standings.filter(({ aside }) => aside === undefined)
  // Sums of fractions leave dust: what differs by less is equal.
  const dust = Math.max(...running.map(({ whole }) => whole!)) * EQUAL
  const placed = running.map((one) => ({
    ...one,
    rank: 1 + running.filter(({ whole }) => whole! - one.whole! > dust).length
  }))
  return [...placed.sort((a, b) => a.rank - b.rank), ...standings.filter(({ aside }) => aside !== undefined)]
}

function runningFirst(standings: readonly Standing[]): Standing[] {
  return [...standings].sort((a, b) => Number(a.aside !== undefined) - Number(b.aside !== undefined))
}
