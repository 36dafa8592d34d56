import type { Lot } from '../../../src/evaluate/scheme/award-scheme.js'
import type { Evaluation } from '../../../src/evaluate/scores/evaluation.js'

/** What a bid comes to in a lot, reckoned by other code than the page's. */
export interface Reckoned {
  readonly bid: string
  /** By requirement. */
  readonly share: Readonly<Record<string, number>>
  readonly score: Readonly<Record<string, number>>
  readonly earned: Readonly<Record<string, number>>
  readonly quality: number
  readonly cost: number | undefined
  readonly fails: boolean
  price?: number
  whole?: number
  rank?: number
  aside?: 'failed' | 'quality' | 'cost'
}

/** Everybody in a lot. The fixtures score and price every bid in full, so all is ranked. */
export function reckon({ pack, bids, marks, award }: Evaluation, lot?: Lot): Reckoned[] {
  const { scheme, prices } = award
  const here = pack.requirements.filter(({ group }) => !lot || lot.groups.length === 0 || lot.groups.includes(group))
  const weights = Object.fromEntries(
    here.map(({ id, weight, text }) => [id, text.scoring.kind === 'pass-fail' ? 0 : weight])
  )
  let all = 0
  for (const weight of Object.values(weights)) {
    all += weight
  }
  const reckoned = bids.map(({ id: bid }): Reckoned => {
    const score: Record<string, number> = {}
    const share: Record<string, number> = {}
    const earned: Record<string, number> = {}
    let quality = 0
    let fails = false
    for (const { id, text } of here) {
      const mark = marks.get(bid)!.get(id)!
      const given = [...mark.by.values()] as number[]
      score[id] = mark.agreed ?? given.reduce((a, b) => a + b) / given.length
      share[id] = (100 * weights[id]!) / all
      earned[id] = (score[id] * share[id]) / 4
      quality += earned[id]
      const least = text.scoring.passMark ?? (text.scoring.kind === 'pass-fail' ? 3 : 0)
      fails ||= score[id] < least
    }
    const price = prices.find((one) => one.bid === bid && one.lot === lot?.id)
    let cost: number | undefined
    const hasSay = scheme.formula === 'quality-per-pound' || scheme.quality < 100 || scheme.most !== undefined
    if (price !== undefined && hasSay) {
      cost = price.capital
      for (let year = 1; year <= scheme.years; year++) {
        const grown = price.running * Math.pow(1 + scheme.indexation / 100, year - 1)
        const extra = price.extras.filter((one) => one.year === year).reduce((a, { cost }) => a + cost, 0)
        cost += (grown + extra) / Math.pow(1 + scheme.discount / 100, year - 1)
      }
    }
    return { bid, share, score, earned, quality, cost, fails }
  })
  for (const one of reckoned) {
    const isLow = one.quality < (scheme.leastQuality ?? -1) - 1e-9
    const isDear = one.cost !== undefined && one.cost > (scheme.most ?? Infinity) + 1e-6
    const aside = one.fails ? 'failed' : isLow ? 'quality' : isDear ? 'cost' : undefined
    if (aside !== undefined) {
      one.aside = aside
    }
  }
  const running = reckoned.filter(({ aside }) => aside === undefined)
  const costs = running.map(({ cost = 0 }) => cost)
  const lowest = Math.min(...costs)
  const mean = costs.reduce((a, b) => a + b, 0) / costs.length
  for (const one of running) {
    if (one.cost === undefined) {
      one.whole = one.quality
      continue
    }
    const percentAbove = (than: number) => 100 * (one.cost! / than - 1)
    switch (scheme.formula) {
      case 'relative-to-lowest':
        one.price = 100 * (lowest / one.cost)
        break
      case 'linear':
        one.price = Math.max(0, 100 - percentAbove(lowest))
        break
      case 'from-mean':
        one.price = Math.min(100, Math.max(0, 50 - percentAbove(mean)))
        break
      case 'quality-per-pound':
        one.whole = (100_000 * one.quality) / one.cost
        break
    }
    one.whole ??= (scheme.quality * one.quality) / 100 + ((100 - scheme.quality) * one.price!) / 100
  }
  const best = Math.max(...running.map(({ whole }) => whole!))
  for (const one of running) {
    one.rank = 1 + running.filter(({ whole }) => whole! > one.whole! + Math.max(1e-9, best * 1e-9)).length
  }
  return reckoned
}
