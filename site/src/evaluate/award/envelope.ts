import { EQUAL } from '../scores/results.js'

/** A stretch of a weight in which the same bids lead. */
export interface Lead {
  /** Percentages. */
  readonly from: number
  readonly to: number
  /** By id; several are equal all along. */
  readonly leaders: readonly string[]
}

/** A weight at which other bids come to lead. */
export interface Turn {
  readonly weight: number
  readonly leaders: readonly string[]
}

/** Who leads as a weight goes from 0 to 100. */
export interface Sway {
  /** As it is. */
  readonly weight: number
  readonly leads: readonly Lead[]
  /** The nearest weight below, and above, at which others lead. */
  readonly below?: Turn
  readonly above?: Turn
}

/** What a bid comes to as a weight goes from 0 to 100: a straight line. */
export interface Line {
  readonly bid: string
  readonly atNone: number
  readonly atAll: number
}

const WHOLE = 100

/** Who leads around a weight: the upper envelope of the lines. */
export function sway(lines: readonly Line[], weight: number): Sway {
  const leads = envelope(lines)
  const here = leads.findIndex(({ to }) => weight <= to + EQUAL)
  const below = leads[here - 1]
  const above = leads[here + 1]
  return {
    ...{ weight, leads },
    ...(below !== undefined && { below: { weight: below.to, leaders: below.leaders } }),
    ...(above !== undefined && { above: { weight: above.from, leaders: above.leaders } })
  }
}

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
  return totals.filter(({ total }) => best - total <= EQUAL * Math.abs(best)).map(({ bid }) => bid)
}
