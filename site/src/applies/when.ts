import { isOver, type StandardApplies } from '../catalogue/applicability.js'
import type { Policy, Status } from '../catalogue/data.js'
import { dateText } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'

const EARLY: Partial<Record<Status, string>> = WORDS.applies.when.early

/** Since when a standard binds. */
export function since({ entity: { from, issued = '' }, status }: StandardApplies, day: string): string {
  if (from === undefined) {
    return issued > day
      ? fill(WORDS.applies.when.toBePublished, { day: dateText(issued) })
      : (EARLY[status] ?? WORDS.applies.when.sinceUnknown)
  }
  return fill(from > day ? WORDS.applies.when.later : WORDS.applies.when.since, { day: dateText(from) })
}

/** By when one must comply, and whether that has passed. */
export function complyBy({ entity: { by } }: StandardApplies, day: string): string {
  return by === undefined
    ? WORDS.applies.when.byUnknown
    : fill(isOver(by, day) ? WORDS.applies.when.byPassed : WORDS.applies.when.by, { day: dateText(by) })
}

/** Since when and by when, and whether either is known. */
export function dates(standard: StandardApplies, day: string): { text: string; known: boolean } {
  const { from, by, issued = '' } = standard.entity
  const known = from !== undefined || by !== undefined || issued > day
  return known || standard.status in EARLY
    ? { text: `${since(standard, day)} ${complyBy(standard, day)}`, known }
    : { text: WORDS.applies.when.nothingKnown, known }
}

/** From when, and until when, a policy is in force. */
export function inForce({ from, to }: Policy): string {
  if (from === undefined) {
    return to === undefined
      ? WORDS.applies.when.inForceUnknown
      : fill(WORDS.applies.when.inForceUnknownUntil, { to: dateText(to) })
  }
  return to === undefined
    ? fill(WORDS.applies.when.inForce, { from: dateText(from) })
    : fill(WORDS.applies.when.inForceUntil, { from: dateText(from), to: dateText(to) })
}
