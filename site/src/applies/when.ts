import { isOver, type StandardApplies } from '../catalogue/applicability.js'
import type { Policy, Status } from '../catalogue/data.js'
import { dateText } from '../kit/words/dates.js'

const NOT_RECORDED = 'date not recorded'

const EARLY: Partial<Record<Status, string>> = {
  proposed: 'Proposed. It binds nobody yet.',
  'in-development': 'In development. It binds nobody yet.'
}

/** Since when a standard binds. */
export function since({ entity: { from, issued = '' }, status }: StandardApplies, day: string): string {
  if (from === undefined && issued > day) {
    return `To be published: ${dateText(issued)}.`
  }
  return from === undefined
    ? (EARLY[status] ?? `Since when: ${NOT_RECORDED}.`)
    : from > day
      ? `From ${dateText(from)}. It binds nobody yet.`
      : `Since ${dateText(from)}.`
}

/** By when one must comply, and whether that has passed. */
export function complyBy({ entity: { by } }: StandardApplies, day: string): string {
  return by === undefined
    ? `Comply by: ${NOT_RECORDED}.`
    : `Comply by ${dateText(by)}.${isOver(by, day) ? ' That date has passed.' : ''}`
}

/** Since when and by when, and whether either is known. */
export function dates(standard: StandardApplies, day: string): { text: string; known: boolean } {
  const { from, by, issued = '' } = standard.entity
  const known = from !== undefined || by !== undefined || issued > day
  return known || standard.status in EARLY
    ? { text: `${since(standard, day)} ${complyBy(standard, day)}`, known }
    : { text: 'Since when and comply by: dates not recorded.', known }
}

/** From when, and until when, a policy is in force. */
export function inForce({ from, to }: Policy): string {
  const start = from === undefined ? `In force since when: ${NOT_RECORDED}` : `In force since ${dateText(from)}`
  return `${start}${to === undefined ? '' : `, until ${dateText(to)}`}.`
}
