import type { Award, AwardScheme, Lot, Price } from '../scheme/award-scheme.js'
import type { Evaluation } from '../scores/evaluation.js'

/** Changes what the buyer decided; with bids already loaded, that is remembered. @param now ISO instant */
export function withScheme(evaluation: Evaluation, change: Partial<AwardScheme>, now: string): Evaluation {
  const { award, bids } = evaluation
  const scheme = { ...award.scheme, ...change, ...(bids.length > 0 && { late: now }) }
  return withAward(evaluation, { scheme })
}

/** Takes out the lowest quality or the highest cost. @param now ISO instant */
export function withoutLimit(evaluation: Evaluation, limit: 'leastQuality' | 'most', now: string): Evaluation {
  const { [limit]: _, ...scheme } = evaluation.award.scheme
  return withScheme(withAward(evaluation, { scheme }), {}, now)
}

/** Adds a price, in place of the same bid's for the same lot. */
export function withPrice(evaluation: Evaluation, price: Price): Evaluation {
  const { prices } = evaluation.award
  const isSame = (other: Price) => other.bid === price.bid && other.lot === price.lot
  return withAward(evaluation, {
    prices: prices.some(isSame) ? prices.map((old) => (isSame(old) ? price : old)) : [...prices, price]
  })
}

export function withoutPrice(evaluation: Evaluation, bid: string, lot?: string): Evaluation {
  const prices = evaluation.award.prices.filter((price) => price.bid !== bid || price.lot !== lot)
  return withAward(evaluation, { prices })
}

/** Adds a lot. What was priced as one belongs to the first. @param now ISO instant */
export function withNewLot(evaluation: Evaluation, name: string, now: string): Evaluation {
  const { scheme, prices, notes } = evaluation.award
  const numbers = scheme.lots.map(({ id }) => Number(id.slice(1))).filter(Number.isFinite)
  const lot: Lot = { id: `l${Math.max(0, ...numbers) + 1}`, name, groups: [] }
  const first = scheme.lots.length === 0
  const into = <T extends object>(all: readonly T[]) => (first ? all.map((one) => ({ ...one, lot: lot.id })) : all)
  return withScheme(
    withAward(evaluation, { prices: into(prices), notes: into(notes) }),
    { lots: [...scheme.lots, lot] },
    now
  )
}

/** @param now ISO instant */
export function withLot(evaluation: Evaluation, lot: Lot, now: string): Evaluation {
  const lots = evaluation.award.scheme.lots.map((old) => (old.id === lot.id ? lot : old))
  return withScheme(evaluation, { lots }, now)
}

/** Takes a lot out with its prices; those of the last become those of all as one. @param now ISO instant */
export function withoutLot(evaluation: Evaluation, id: string, now: string): Evaluation {
  const { scheme, prices, notes } = evaluation.award
  const lots = scheme.lots.filter((lot) => lot.id !== id)
  const left = <T extends { readonly lot?: string }>(all: readonly T[]): T[] =>
    lots.length === 0
      ? all.filter(({ lot }) => lot === id || lot === undefined).map(({ lot: _, ...one }) => one as T)
      : all.filter(({ lot }) => lot !== id)
  return withScheme(withAward(evaluation, { prices: left(prices), notes: left(notes) }), { lots }, now)
}

function withAward(evaluation: Evaluation, change: Partial<Award>): Evaluation {
  return { ...evaluation, award: { ...evaluation.award, ...change } }
}
