import type { DataValidation } from 'hucre'
import type { Content, Row } from './row-heights.js'
import { guard } from './validations.js'

/** A table whose rows can be moved. */
interface Sortable {
  readonly rows: readonly Row[]
  readonly guards: readonly DataValidation[]
}

/**
 * Spreadsheet programs sort a range of a protected sheet only if none of its cells is locked, empty ones and headers included. So all are
 * unlocked, and those with our words refuse what is typed over them.
 *
 * @param range `A6:R74`, with the headers
 */
export function sortable(rows: readonly Row[], range: string): Sortable {
  const { left, top, right, bottom } = corners(range)
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at)
  const inside = (y: number) => y >= top && y <= bottom
  const ours = (y: number, x: number) => rows[y]?.[x]?.style?.protection?.locked !== false
  const guarded = columns.flatMap((x) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at)
      .filter((y) => ours(y, x))
      .map((y) => `${letter(x)}${y + 1}`)
  )
  return {
    rows: rows.map((row, y) =>
      inside(y)
        ? Array.from({ length: Math.max(row.length, right + 1) }, (_, x) =>
            x >= left && x <= right ? unlocked(row[x]) : row[x]
          )
        : row
    ),
    guards: guarded.length === 0 ? [] : [guard(guarded)]
  }
}

/** The letter of a column, from 0. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function unlocked(cell: Content = { value: null }): Content {
  return { ...cell, style: { ...cell.style, protection: { locked: false } } }
}

function corners(range: string) {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range)!
  return {
    left: left!.charCodeAt(0) - 65,
    top: Number(top) - 1,
    right: right!.charCodeAt(0) - 65,
    bottom: Number(bottom) - 1
  }
}
