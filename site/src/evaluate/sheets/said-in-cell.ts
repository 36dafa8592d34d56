import { cellDate } from '../../kit/workbook/cell-dates.js'
import type { Cell } from '../../kit/workbook/cells.js'
import { plainText } from '../../pack/sheet-texts.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'

const EMPTY_WORDS: readonly string[] = WORDS.evaluate.queries.emptyWords.split(', ')

/** Digits that a spreadsheet reckons with. */
const PRECISION = 15
/** Characters that nobody sees: spaces of all kinds, marks of direction, fillers. */
const UNSEEN = /[\s\p{Z}\p{Cf}\u115F\u1160\u2800\u3164]/gu

/** Where a day is asked for, a number is one. */
export function asDay(cell: Cell): Cell {
  const { value, shown } = cell
  return typeof value === 'number' && shown !== 'percent' ? { value: Math.floor(value), shown: 'date' } : cell
}

/** What a supplier sees in a cell, with days as ISO writes them. */
export function textOf({ value, shown }: Cell, from1904: boolean): string {
  if (typeof value === 'boolean') {
    return value ? SHEET_WORDS.yes : SHEET_WORDS.no
  }
  if (typeof value === 'number' && shown === 'percent') {
    return `${Number((value * 100).toPrecision(PRECISION))}%`
  }
  return typeof value === 'number' && shown === 'date' ? cellDate(value, from1904) : seen(String(value))
}

/** Whether a text only stands where an answer is missing: a dash, “TBC”, “see attached”. */
export function saysNothing(text: string): boolean {
  const said = plainText(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '))
  return said === '' || EMPTY_WORDS.includes(said)
}

/** A text of which something can be seen, without what is around it. */
function seen(text: string): string {
  return text.replace(UNSEEN, '') === '' ? '' : text.trim()
}
