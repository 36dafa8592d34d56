import type { Cell, DataValidation, WriteSheet } from 'hucre'
import { cellText, clip } from '../documents/document-text.js'
import { fill } from '../words/fill.js'
import { serialOf } from './cell-dates.js'
import { heights, type Content, type Row } from './row-heights.js'
import { STYLES, type StyleName } from './cell-styles.js'
import { letter, sortable } from './sortable.js'

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
  readonly orientation?: 'portrait' | 'landscape'
  /** How many pages of A4 its columns take; what stays in view is repeated on each. */
  readonly pagesWide?: number
  /** Not protected: rows can be added and taken out. */
  readonly open?: boolean
  /** Cells that can be filtered and sorted, headers and hidden columns included: `B4:F90`. */
  readonly filter?: string
  /** Rows that nobody sees, from 1. */
  readonly hiddenRows?: readonly number[]
  /** What stands above every page: at the left, and at the right. */
  readonly running?: readonly [left: string, right: string]
  /** What stands below every page, beside the sheet's name and the page: two lines. */
  readonly footer?: readonly [first: string, second: string]
}

/** Two of them, and their codes, are at most 255 characters. */
const RUNNING_LIMIT = 60
const FOOTER_LIMIT = 90
/** In points: below a heading, for the arrow of its filter. */
const ARROW = 16
/** In inches; two lines fit below. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 }

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

/** A day, as exactly as it is known, that can be sorted; what is no day is a text. */
export function day(iso: string | undefined): Content {
  const [, year = '', month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? '') ?? []
  const serial = year === '' ? undefined : serialOf([year, month ?? '01', date ?? '01'].join('-'))
  return serial === undefined
    ? text(iso ?? '')
    : number(serial, date !== undefined ? 'day' : month !== undefined ? 'month' : 'year')
}

/** A protected sheet, set up for paper. The protection has no password; it lets tables be filtered and sorted. */
export function sheet({
  name,
  widths,
  rows: written,
  header,
  fixedColumns,
  validations = [],
  orientation = 'landscape',
  pagesWide = 1,
  open = false,
  filter,
  hiddenRows = [],
  running,
  footer
}: Layout): WriteSheet {
  const { rows, guards } = filter === undefined || open ? { rows: written, guards: [] } : sortable(written, filter)
  const rules = [...validations, ...guards]
  const cells = new Map<string, Partial<Cell>>()
  const rowDefs = heights(rows, widths)
  const headed = header === undefined || filter === undefined ? undefined : rowDefs.get(header - 1)
  if (headed?.height !== undefined) {
    rowDefs.set(header! - 1, { height: headed.height + ARROW })
  }
  hiddenRows.forEach((row) => rowDefs.set(row - 1, { hidden: true }))
  rows.forEach((row, y) => row.forEach((cell, x) => cell !== undefined && cells.set(`${y},${x}`, cell)))
  return {
    name,
    columns: widths.map((width) => (width === 0 ? { width: 4, hidden: true } : { width })),
    cells,
    rowDefs,
    ...(header !== undefined && { freezePane: { rows: header, columns: fixedColumns ?? 0 } }),
    ...(rules.length > 0 && { dataValidations: rules }),
    ...(filter !== undefined && { autoFilter: { range: filter } }),
    ...(!open && {
      protection: {
        sheet: true,
        formatColumns: true,
        formatRows: true,
        ...(filter && { sort: true, autoFilter: true })
      }
    }),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: pagesWide,
      fitToHeight: 0,
      margins: MARGINS,
      ...(header !== undefined && { printTitlesRow: `$${header}:$${header}` }),
      ...(pagesWide > 1 && { printTitlesColumn: `$A:$${letter((fixedColumns ?? 1) - 1)}` })
    },
    headerFooter: {
      ...(running !== undefined && { oddHeader: `&L${onPaper(running[0])}&R${onPaper(running[1])}` }),
      oddFooter:
        `&L${footer === undefined ? '&A' : footer.map((line) => onPaper(line, FOOTER_LIMIT)).join('\n')}` +
        `&R${footer === undefined ? '' : '&A\n'}${fill(WORDS.documents.page, { page: '&P', pages: '&N' })}`
    }
  }
}

/** A text beside codes that begin with &; no longer than fits, and no number that would follow a code. */
function onPaper(text: string, limit = RUNNING_LIMIT): string {
  const plain = cellText(text).replace(/\s+/g, ' ')
  const codes = plain.slice(0, limit).split('&').length - 1
  return ` ${clip(plain, limit - codes).replaceAll('&', '&&')}`
}

/** In a workbook `_x000D_` stands for a character, so a text that holds such words says so. */
function escaped(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
}
