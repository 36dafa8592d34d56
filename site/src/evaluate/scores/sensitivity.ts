import { EQUAL, type Result } from './results.js'

/** A stretch of a group's weight in which the same bids lead. */
export interface Lead {
  /** Percentages of the quality score. */
  readonly from: number
  readonly to: number
  /** By id; several are equal all along. */
  readonly leaders: readonly string[]
}

/** A weight of a group at which other bids come to lead. */
export interface Turn {
  readonly weight: number
  readonly leaders: readonly string[]
}

/** Who would lead if a group weighed more or less, the others keeping their proportions. */
export interface Sensitivity {
  readonly group: string
  /** As it is. */
  readonly weight: number
  /** From 0 to 100. */
  readonly leads: readonly Lead[]
  /** The nearest weight below, and above, at which others lead. */
  readonly below?: Turn
  readonly above?: Turn
}

/** A bid's total as a group's weight goes from 0 to 100: a straight line. */
interface Line {
  readonly bid: string
  readonly atNone: number
  readonly atAll: number
}

const WHOLE = 100

/** Looks at each group that counts, among the bids that do not fail. */
export function sensitivity(results: readonly Result[]): Sensitivity[] {
  const running = results.filter(({ gate }) => gate !== 'fail')
  const groups = running[0]?.groups.filter(({ weight }) => weight > EQUAL) ?? []
  if (groups.length < 2) {
    return []
  }
  return groups.map(({ group, weight }) => {
    const leads = envelope(running.map((result) => line(result, group)))
    const here = leads.findIndex(({ to }) => weight <= to + EQUAL)
    const below = leads[here - 1]
    const above = leads[here + 1]
    return {
      group,
      weight,
      leads,
      ...(below !== undefined && { below: { weight: below.to, leaders: below.leaders } }),
      ...(above !== undefined && { above: { weight: above.from, leaders: above.leaders } })
    }
  })
}

function line({ bid, groups, total }: Result, id: string): Line {
  const { earned, weight } = groups.find(({ group }) => group === id)!
  return {
    bid: bid.id,
    atNone: ((total - earned) / (WHOLE - weight)) * WHOLE,
    atAll: (earned / weight) * WHOLE
  }
}

/** The upper envelope of the lines. */
function envelope(lines: readonly Line[]): Lead[] {
  const crossings = lines.flatMap((a, i) => lines.slice(i + 1).flatMap((b) => crossing(a, b)))
  const points = [0, ...crossings.sort((a, b) => a - b), WHOLE].filter(
    (point, i, all) => i === 0 || point - all[i - 1]! > EQUAL
  )
  const leads: Lead[] = []
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]!, points[i]!]
    const leaders = leading(lines, (from + to) / 2)
    const last = leads.at(-1)
    if (last !== undefined && last.leaders.join() === leaders.join()) {
      leads[leads.length - 1] = { ...last, to }
    } else {
      leads.push({ from, to, leaders })
    }
  }
  return leads
}

function crossing(a: Line, b: Line): number[] {
  const start = a.atNone - b.atNone
  const end = a.atAll - b.atAll
  return start * end < 0 ? [(start / (start - end)) * WHOLE] : []
}

function leading(lines: readonly Line[], weight: number): string[] {
  const totals = lines.map(({ bid, atNone, atAll }) => ({ bid, total: atNone + ((atAll - atNone) * weight) / WHOLE }))
  const best = Math.max(...totals.map(({ total }) => total))
  return totals.filter(({ total }) => best - total < EQUAL).map(({ bid }) => bid)
}
