import type { Cell } from '../../kit/workbook/cells.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
/** Digits that a spreadsheet reckons with. */
const PRECISION = 15
/** The day before 1 January 1900 in spreadsheets, which count a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30)
const FROM_1904 = 1462
const LAST_DAY = 2_958_465

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
  return typeof value === 'number' && shown === 'date' ? dateText(value, from1904) : String(value).trim()
}

/** A day, a time of day, or both. */
function dateText(value: number, from1904: boolean): string {
  const minutes = Math.round((value + (from1904 && value >= 1 ? FROM_1904 : 0)) * DAY_MINUTES)
  if (minutes < 0 || minutes >= (LAST_DAY + 1) * DAY_MINUTES) {
    return String(value)
  }
  const [day, time] = [Math.floor(minutes / DAY_MINUTES), minutes % DAY_MINUTES]
  const [date, clock] = new Date(EPOCH + minutes * MINUTE_MS).toISOString().slice(0, 16).split('T')
  return [...(day > 0 ? [date] : []), ...(day === 0 || time > 0 ? [clock] : [])].join(' ')
}
