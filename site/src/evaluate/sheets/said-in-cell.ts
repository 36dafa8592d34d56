import { cellDate } from '../../kit/workbook/cell-dates.js'
import type { Cell } from '../../kit/workbook/cells.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'

/** Digits that a spreadsheet reckons with. */
const PRECISION = 15

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
  return typeof value === 'number' && shown === 'date' ? cellDate(value, from1904) : String(value).trim()
}
