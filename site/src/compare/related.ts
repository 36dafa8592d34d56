import type { Standard, System } from '../catalogue/data.js'
import type { Comparable } from './choice.js'

const SHOWN = 4
const ENOUGH = 4

/** What is worth comparing with those chosen: what takes their place, does the same job, or is used in the same places. */
export function related<E extends Comparable>(chosen: readonly E[], all: readonly E[]): E[] {
  const ids = new Set(chosen.map(({ id }) => id))
  return all
    .filter(({ id }) => !ids.has(id))
    .map((one) => ({ one, near: Math.max(0, ...chosen.map((other) => nearness(one, other))) }))
    .filter(({ near }) => near >= ENOUGH)
    .toSorted((one, other) => other.near - one.near)
    .slice(0, SHOWN)
    .map(({ one }) => one)
}

function nearness(one: Comparable, other: Comparable): number {
  if ('status' in one && 'status' in other) {
    return nearStandards(one, other)
  }
  return 'cpv' in one && 'cpv' in other ? nearSystems(one, other) : 0
}

function nearStandards(one: Standard, other: Standard): number {
  const follows = one.replacedBy?.includes(other.id) || other.replacedBy?.includes(one.id)
  const sameJob = one.function !== undefined && one.function === other.function
  return (
    (follows ? 100 : 0) +
    (sameJob ? 2 : 0) +
    (one.type === other.type ? 1 : 0) +
    2 * common(one.topics, other.topics) -
    (one.past ? 3 : 0)
  )
}

function nearSystems(one: System, other: System): number {
  return one.baseline || other.baseline
    ? 0
    : 2 * common(one.settings, other.settings) + 2 * common(one.capabilities, other.capabilities)
}

function common(one: readonly string[] = [], other: readonly string[] = []): number {
  return one.filter((value) => other.includes(value)).length
}
