import { compareText } from './compare-text.js'
import type { Course } from './course.js'
import { isDecided } from './held.js'
import type { Rung } from './ground.js'
import type { PlannedStep } from './plan.js'
import type { Wanted } from './wanted.js'

export type Order = (a: Rung, b: Rung) => number

/** The month by whose end each step must be done: for the targets it leads to, and for held steps to begin when they should. */
export function latestEnds({ rungs, linksOf }: Course, wanted: readonly Wanted[]): ReadonlyMap<Rung, number> {
  const latest = new Map<Rung, number>()
  const lower = (rung: Rung, month: number) => latest.set(rung, Math.min(month, latest.get(rung) ?? Infinity))
  for (const { nearest, due } of wanted) {
    if (nearest !== undefined && due !== undefined) {
      lower(nearest, due)
    }
  }
  for (const rung of rungs.toReversed()) {
    const end = latest.get(rung)
    const begin = rung.held?.start ?? (end === undefined ? undefined : end + 1 - rung.months)
    if (begin !== undefined) {
      linksOf(rung).forEach(({ to }) => lower(to, begin - 1))
    }
  }
  return latest
}

/** The earliest need first, then what most else waits for, then by id. */
export function byNeed(latest: ReadonlyMap<Rung, number>, worth: ReadonlyMap<Rung, PlannedStep['unlocks']>): Order {
  return (a, b) =>
    compareMonths(latest.get(a), latest.get(b)) ||
    worth.get(b)!.steps - worth.get(a)!.steps ||
    compareText(a.key, b.key)
}

/** What is decided without a date comes before all else, with what it needs. No step comes before one that it needs. */
export function byDecision({ rungs, linksOf }: Course, otherwise: Order): Order {
  const pressing = new Set(rungs.filter((rung) => rung.held === undefined && isDecided(rung.decision)))
  for (const rung of pressing) {
    linksOf(rung).forEach(({ to }) => pressing.add(to))
  }
  return (a, b) => Number(pressing.has(b)) - Number(pressing.has(a)) || otherwise(a, b)
}

/** No month is later than any. */
function compareMonths(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b
}
