import type { Cell, RowDef } from 'hucre'
import { FONT } from './cell-styles.js'

export type Content = Partial<Cell>

/** A sheet's cells, row by row; what is undefined stays empty. */
export type Row = readonly (Content | undefined)[]

/** A line is so much higher than its font; all in points. */
const LINE = 1.3
/** Scripts whose letters are higher: those of Western and Southern Asia. */
const TALL = /[\u0590-\u0FFF]/u
const TALLER = 1.35
const PADDING = 4
/** No spreadsheet program shows more of a row. */
const HIGHEST = 409
/** Of the width of a column, what a line surely fills; bold letters are wider. */
const FILLED = 0.95
const BOLD = 1.12
/** How wide letters are in Arial, beside its digits, which widths of columns are counted in. */
const LETTERS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljtfrI.,;:'!|()[\]\s’-]/u, 0.55],
  [/[mwMW@%]/u, 1.5],
  [/[A-Z&]/u, 1.25],
  [/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]|\p{Extended_Pictographic}/u, 2]
]
const widths = new Map<string, number>()

/**
 * How high each row is to show all its texts. No spreadsheet program works that out for every file it opens; each corrects it once
 * somebody types.
 */
export function heights(rows: readonly Row[], widths: readonly number[]): Map<number, RowDef> {
  return new Map(
    rows.map((row, place) => {
      const highest = Math.max(
        ...row.map((cell, column) => heightOf(cell, widths[column] ?? 0)),
        heightOfLines(1, FONT.size)
      )
      return [place, { height: Math.min(HIGHEST, Math.round(highest)) }]
    })
  )
}

/** Whether a row of a sheet can show a cell in full. @param width the column's, in characters */
export function fits(cell: Content, width: number): boolean {
  return heightOf(cell, width) <= HIGHEST
}

/**
 * A row as often as it takes to show all its texts: what is too long for a row goes on in the next, what is not is said in each, so that
 * they stay together when they are sorted.
 */
export function inFull(row: Row, widths: readonly number[]): Row[] {
  const parts = row.map((cell, column) => partsOf(cell, widths[column] ?? 0))
  const most = Math.max(1, ...parts.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) =>
    parts.map((cells) => (cells.length === 1 ? cells[0] : (cells[at] ?? { ...cells[0], value: '' })))
  )
}

function partsOf(cell: Content | undefined, width: number): readonly (Content | undefined)[] {
  if (cell === undefined || fits(cell, width)) {
    return [cell]
  }
  const lines = wrapped(String(cell.value), charactersIn(cell, width))
  const { size } = fontOf(cell)
  const most = Math.floor((HIGHEST - PADDING) / (size * LINE))
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, at) => ({
    ...cell,
    value: lines
      .slice(at * most, (at + 1) * most)
      .join('')
      .trim()
  }))
}

/** The lines into which a text breaks, with the spaces and line feeds at their ends. @param width in characters */
function wrapped(text: string, width: number): string[] {
  return text.split(/(?<=\n)/).flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    let filled = 0
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const added = widthOf(word)
      if (filled > 0 && filled + widthOf(word.trimEnd()) > width) {
        lines.push(line)
        line = ''
        filled = 0
      }
      line += word
      filled += added
      while (filled > width && line.trimEnd().length > 1 && widthOf(line.trimEnd()) > width) {
        const cut = Math.max(1, Math.floor((line.length * width) / filled))
        lines.push(line.slice(0, cut))
        line = line.slice(cut)
        filled = widthOf(line)
      }
    }
    return [...lines, line]
  })
}

function heightOf(cell: Content | undefined, width: number): number {
  if (cell === undefined || width === 0 || typeof cell.value !== 'string') {
    return 0
  }
  const wraps = cell.style?.alignment?.wrapText === true
  const lines = wraps ? wrapped(cell.value, charactersIn(cell, width)).length : 1
  return heightOfLines(TALL.test(cell.value) ? lines * TALLER : lines, fontOf(cell).size)
}

function charactersIn(cell: Content, width: number): number {
  const { size, bold } = fontOf(cell)
  return (width * FILLED * FONT.size) / size / (bold ? BOLD : 1)
}

function fontOf({ style }: Content): { readonly size: number; readonly bold: boolean } {
  return { size: style?.font?.size ?? FONT.size, bold: style?.font?.bold ?? false }
}

function heightOfLines(lines: number, size: number): number {
  return lines * size * LINE + PADDING
}

function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + widthOfLetter(letter), 0)
}

function widthOfLetter(letter: string): number {
  const known = widths.get(letter)
  if (known !== undefined) {
    return known
  }
  const width = LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? 1
  widths.set(letter, width)
  return width
}
