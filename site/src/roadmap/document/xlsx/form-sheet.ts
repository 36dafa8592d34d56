import type { DataValidation, WriteSheet } from 'hucre'
import { serialOf } from '../../../kit/workbook/cell-dates.js'
import { type StyleName, STYLES } from '../../../kit/workbook/cell-styles.js'
import { headers, input, number, type Row, sheet, text } from '../../../kit/workbook/sheet.js'
import { letter } from '../../../kit/workbook/sortable.js'
import { validation } from '../../../kit/workbook/validations.js'
import { isDay } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import type { FormRow } from './form-rows.js'
import type { ListRanges } from './lists-sheet.js'
import { FIRST_ROW, type FormColumn, formMark, HEADER_ROW, KEY_ROW, type SheetForm } from './workbook-forms.js'
import type { Lists } from './workbook-lists.js'

/** Empty rows below the filled ones. */
export const SPARE = 25

/** More columns are not legible on one page. */
const WIDE = 15

/** What all sheets of a workbook share. */
export interface Book {
  readonly lists: Lists
  readonly ranges: ListRanges
  /** Names of organisations and contracts by their ids. */
  readonly organisations: ReadonlyMap<string, string>
  readonly contracts: ReadonlyMap<string, string>
  readonly running: readonly [string, string]
}

const HEADERS = WORDS.roadmap.workbook.columns
const SAID = WORDS.roadmap.workbook

/** A sheet to fill, with what is known filled in. */
export function formSheet({ key, columns, fixed }: SheetForm, rows: readonly FormRow[], book: Book): WriteSheet {
  const last = HEADER_ROW + rows.length + SPARE
  const all = [...rows, ...Array.from({ length: SPARE }, () => ({ id: '', values: {} }))]
  return sheet({
    name: SAID.sheets[key],
    widths: [0, ...columns.map(({ width }) => width)],
    rows: [
      [undefined, text(SAID.sheets[key], 'title')],
      [undefined, text(SAID.leads[key], 'plain')],
      [formMark(key), ...columns.map((column) => column.key)].map((mark) => text(mark, 'hidden')),
      [undefined, ...headers(...columns.map((column) => HEADERS[column.key]))],
      ...all.map((row) => written(row, columns, book))
    ],
    header: HEADER_ROW,
    fixedColumns: fixed + 1,
    validations: columns.flatMap((column, at) => rule(column, letter(at + 1), last, book)),
    open: true,
    pagesWide: columns.length > WIDE ? 2 : 1,
    hiddenRows: [KEY_ROW],
    filter: `B${HEADER_ROW}:${letter(columns.length)}${last}`,
    running: book.running
  })
}

function written({ id, values, given = [] }: FormRow, columns: readonly FormColumn[], book: Book): Row {
  return [
    text(id, 'hidden'),
    ...columns.map(({ key, kind }) => {
      const value = values[key]
      const filled = cell(kind, value, book)
      return kind === 'shown'
        ? text(String(value ?? ''))
        : given.includes(key)
          ? { ...filled, style: STYLES.cell }
          : filled
    })
  ]
}

function cell(kind: FormColumn['kind'], value: string | number | undefined, { lists, organisations, contracts }: Book) {
  if (typeof value === 'number') {
    return { ...number(value, 'inputNumber') }
  }
  if (kind === 'day') {
    const serial = value !== undefined && isDay(value) ? serialOf(value) : undefined
    return serial === undefined ? input('inputDate', value) : number(serial, 'inputDate')
  }
  const style: StyleName = kind === 'number' ? 'inputNumber' : 'inputText'
  if (value === undefined || value === '') {
    return input(style)
  }
  if (kind === 'organisation' || kind === 'contract') {
    return input(style, (kind === 'contract' ? contracts : organisations).get(value) ?? value)
  }
  return input(style, kind in lists ? wordOf(lists, kind as keyof Lists, value) : value)
}

function wordOf(lists: Lists, list: keyof Lists, key: string): string {
  return lists[list].find((choice) => choice.key === key)?.word ?? key
}

/** Says what fits a cell. Whatever else is typed can be kept, and is named when the workbook is read. */
function rule({ key, kind }: FormColumn, column: string, last: number, { ranges }: Book): DataValidation[] {
  const cells = Array.from({ length: last - FIRST_ROW + 1 }, (_, at) => `${column}${FIRST_ROW + at}`)
  const title = HEADERS[key]
  const warning = { title, otherwise: 'warning' } as const
  switch (kind) {
    case 'text':
    case 'shown':
      return []
    case 'number':
      return [
        validation({ type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' }, cells, {
          ...warning,
          message: SAID.hints.number
        })
      ]
    case 'day':
      return [
        validation({ type: 'date', operator: 'greaterThanOrEqual', formula1: '1' }, cells, {
          ...warning,
          message: SAID.hints.day
        })
      ]
    default: {
      const formula1 = ranges[kind]
      return formula1 === undefined
        ? []
        : [
            validation({ type: 'list', formula1 }, cells, {
              ...warning,
              message: fill(SAID.hints.choose, { sheet: SAID.sheets.lists })
            })
          ]
    }
  }
}
