import { dateText } from '../kit/words/dates.js'

/** What a pack is called that has no name yet. */
export const UNNAMED = WORDS.pack.unnamed

/** A date, known in full or in part, or the day of an instant, in full words. */
export function inWords(date: string): string {
  return dateText(date.slice(0, 10))
}
