import type { Refusal } from '../../kit/workbook/refusal.js'

/** Why a file is not taken as a response sheet. */
export type SheetRefusal = Refusal | 'foreign' | 'newer-format' | 'other-pack'

/** One or two sentences for the reader. */
export function sayRefusal(refusal: SheetRefusal, detail = ''): string {
  const why = WORDS.evaluate.refusals[refusal]
  return detail === '' ? why : `${why} ${detail}`
}
