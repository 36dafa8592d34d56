import type { Cell, DataValidation, WriteSheet } from 'hucre'
import { cellText, clip } from '../documents/document-text.js'
import { fill } from '../words/fill.js'
import { heights, type Content, type Row } from './row-heights.js'
import { STYLES, type StyleName } from './cell-styles.js'

export type { Row }

/** What sheets differ in. */
export interface Layout {
  readonly name: string
  /** In characters; 0 hides a column. */
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
  /** The header row, from 1: it stays in view and is repeated on paper, with all above it kept in view. */
  readonly header?: number
  /** How many columns stay in view. */
  readonly fixedColumns?: number
  readonly validations?: readonly DataValidation[]
  readonly paper?: 'a3' | 'a4'
  readonly orientation?: 'portrait' | 'landscape'
  /** Not protected: rows can be added, sorted and taken out. */
  readonly open?: boolean
  /** Cells that can be filtered: `B4:F90`. */
  readonly filter?: string
  /** Rows that nobody sees, from 1. */
  readonly hiddenRows?: readonly number[]
  /** What stands above every page: at the left, and at the right. */
  readonly running?: readonly [left: string, right: string]
}

/** The longest texts that spreadsheet programs take in messages. */
const TITLE_LIMIT = 32
const MESSAGE_LIMIT = 225
/** Two of them, and their codes, are at most 255 characters. */
const RUNNING_LIMIT = 60

/** A text, whatever it begins with. */
export function text(value: string, style: StyleName = 'cell'): Content {
  return { value: escaped(cellText(value)), type: 'string', style: STYLES[style] }
}

export function number(value: number, style: StyleName = 'number'): Content {
  return { value, type: 'number', style: STYLES[style] }
}

/** A formula of our own, never one that somebody typed. @param result what it says before anything is filled in */
export function formula(formula: string, result: string | number, style: StyleName = 'cell'): Content {
  return { value: result, type: 'formula', formula, formulaResult: result, style: STYLES[style] }
}

/** An address that can be followed, when it is one of the web. */
export function link(address: string): Content {
  return /^https?:\/\/[^\s"]+$/i.test(address)
    ? { ...text(address, 'link'), hyperlink: { target: cellText(address) } }
    : text(address, 'plain')
}

/** A cell to fill in. */
export function input(style: StyleName = 'inputText', value?: string): Content {
  return value === undefined ? { value: null, style: STYLES[style] } : text(value, style)
}

export function headers(...titles: readonly string[]): Row {
  return titles.map((title) => text(title, 'header'))
}

/** Tells who fills a cell what fits, and refuses or questions what does not. */
export function validation(
  rule: Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>,
  cells: readonly string[],
  says: { readonly title: string; readonly message: string; readonly errorStyle?: 'stop' | 'warning' }
): DataValidation {
  const message = clip(says.message, MESSAGE_LIMIT)
  const title = clip(says.title, TITLE_LIMIT)
  return {
    ...rule,
    range: ranges(cells),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: title,
    inputMessage: message,
    errorTitle: title,
    errorMessage: message,
    errorStyle: says.errorStyle ?? 'stop'
  }
}

/** A protected sheet, set up for paper. The protection has no password. */
export function sheet({
  name,
  widths,
  rows,
  header,
  fixedColumns,
  validations,
  paper = 'a4',
  orientation = 'landscape',
  open = false,
  filter,
  hiddenRows = [],
  running
}: Layout): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  const rowDefs = heights(rows, widths)
  hiddenRows.forEach((row) => rowDefs.set(row - 1, { hidden: true }))
  rows.forEach((row, y) => row.forEach((cell, x) => cell !== undefined && cells.set(`${y},${x}`, cell)))
  return {
    name,
    columns: widths.map((width) => (width === 0 ? { width: 4, hidden: true } : { width })),
    cells,
    rowDefs,
    ...(header !== undefined && { freezePane: { rows: header, columns: fixedColumns ?? 0 } }),
    ...(validations !== undefined && { dataValidations: [...validations] }),
    ...(filter !== undefined && { autoFilter: { range: filter } }),
    ...(!open && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: paper,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(header !== undefined && { printTitlesRow: `$${header}:$${header}` })
    },
    headerFooter: {
      ...(running !== undefined && { oddHeader: `&L${onPaper(running[0])}&R${onPaper(running[1])}` }),
      oddFooter: `&L&A&R${fill(WORDS.documents.page, { page: '&P', pages: '&N' })}`
    }
  }
}

/** A text beside codes that begin with &; no longer than fits, and no number that would follow a code. */
function onPaper(text: string): string {
  return ` ${clip(cellText(text).replace(/\s+/g, ' '), RUNNING_LIMIT).replaceAll('&', '&&')}`
}

/** Cells of a column, as few ranges as they can be: `B2:B4 B7`. */
function ranges(cells: readonly string[]): string {
  const runs: string[][] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    if (run !== undefined && cell === below(run.at(-1)!)) {
      run.push(cell)
    } else {
      runs.push([cell])
    }
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}:${run.at(-1)}`)).join(' ')
}

function below(cell: string): string {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell)!
  return `${column}${Number(row) + 1}`
}

/** In a workbook `_x000D_` stands for a character, so a text that holds such words says so. */
function escaped(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
}
