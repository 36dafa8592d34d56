import type { Cell, RowDef } from 'hucre'
import { FONT } from './cell-styles.js'

export type Content = Partial<Cell>

/** A sheet's cells, row by row; what is undefined stays empty. */
export type Row = readonly (Content | undefined)[]

/** A line is so much higher than its font; all in points. */
const LINE = 1.3
const PADDING = 4
const HIGHEST = 409

/**
 * How high each row is to show all its texts. No spreadsheet program works that out for every file it opens; each corrects it once
 * somebody types.
 */
export function heights(rows: readonly Row[], widths: readonly number[]): Map<number, RowDef> {
  return new Map(
    rows.map((row, place) => {
      const highest = Math.max(
        ...row.map((cell, column) => heightOf(cell, widths[column] ?? 0)),
        heightOfLines(1, cellFont())
      )
      return [place, { height: Math.min(HIGHEST, Math.round(highest)) }]
    })
  )
}

function heightOf(cell: Content | undefined, width: number): number {
  if (cell === undefined || width === 0 || typeof cell.value !== 'string') {
    return 0
  }
  const size = cellFont(cell)
  const wraps = cell.style?.alignment?.wrapText === true
  return heightOfLines(wraps ? linesIn(cell.value, (width * FONT.size) / size) : 1, size)
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
}

function heightOfLines(lines: number, size: number): number {
  return lines * size * LINE + PADDING
}

function cellFont(cell?: Content): number {
  return cell?.style?.font?.size ?? FONT.size
}
