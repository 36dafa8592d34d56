import type { AwardScheme } from '../scheme/award-scheme.js'
import { EQUAL, type Result } from '../scores/results.js'
import { sway, type Line, type Sway } from './envelope.js'
import type { LotStandings, Standing } from './lot-standing.js'
import { PER_POUNDS } from './price-score.js'

/** Who would lead if a group weighed more or less, the others keeping their proportions. */
export interface Sensitivity extends Sway {
  readonly group: string
}

/** What a bid's whole comes to for any quality: base + quality × rate. */
interface Worth {
  readonly base: number
  readonly rate: number
}

const WHOLE = 100

/** Looks at each group that counts, among the bids that run; none before all is scored and priced. Who is set aside stays so. */
export function sensitivity(results: readonly Result[], standings: LotStandings, scheme: AwardScheme): Sensitivity[] {
  const running = contenders(standings)
  const all = running.map((one) => ({
    result: results.find(({ bid }) => bid.id === one.bid.id)!,
    worth: worthOf(one, scheme)
  }))
  const groups = all[0]?.result.groups.filter(({ weight }) => weight > EQUAL) ?? []
  if (groups.length < 2) {
    return []
  }
  return groups.map(({ group, weight }) => ({
    group,
    ...sway(
      all.map(({ result, worth }) => lineOf(result, worth, group)),
      weight
    )
  }))
}

/** Who leads as the share of quality goes from 0 to 100; undefined where price has no share, and before all is scored and priced. */
export function splitSway(standings: LotStandings, { quality }: AwardScheme): Sway | undefined {
  const lines = contenders(standings).flatMap(({ bid, price, quality }) =>
    price === undefined ? [] : [{ bid: bid.id, atNone: price, atAll: quality }]
  )
  return lines.length === 0 ? undefined : sway(lines, quality)
}

/** The bids that have a rank. */
export function contenders({ standings }: LotStandings): Standing[] {
  return standings.filter(({ rank }) => rank !== undefined)
}

function worthOf({ price, cost }: Standing, scheme: AwardScheme): Worth {
  return price !== undefined
    ? { base: ((WHOLE - scheme.quality) * price) / WHOLE, rate: scheme.quality / WHOLE }
    : { base: 0, rate: cost === undefined ? 1 : PER_POUNDS / cost }
}

function lineOf({ bid, groups, total }: Result, { base, rate }: Worth, id: string): Line {
  const { earned, weight } = groups.find(({ group }) => group === id)!
  return {
    bid: bid.id,
    atNone: base + ((total - earned) / (WHOLE - weight)) * WHOLE * rate,
    atAll: base + (earned / weight) * WHOLE * rate
  }
}
