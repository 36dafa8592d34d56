import type { Policy } from '../catalogue/data.js'
import { dateText } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'

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
