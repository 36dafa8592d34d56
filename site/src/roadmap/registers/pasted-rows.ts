import { readCell } from './register-cells.js'
import type { Field, Given, Register } from './register-fields.js'
import type { Cells } from './register-rows.js'

/** What was understood of rows pasted from a spreadsheet. */
export interface Pasted {
  readonly rows: readonly Cells[]
  /** What each column was taken for; undefined where for nothing. */
  readonly columns: readonly (Field | undefined)[]
  /** The columns that were taken for nothing: by their titles, or by their places from 1 where there is no title. */
  readonly ignored: readonly string[]
  readonly hasTitles: boolean
  readonly troubles: readonly PastedTrouble[]
  /** Rows beyond the most that are taken. */
  readonly beyond: number
}

export interface PastedTrouble {
  /** Its place in what was pasted, from 1. */
  readonly row: number
  /** The cell that is left empty; absent where the whole row is left out, as nothing tells it from others. */
  readonly cell?: { readonly column: string; readonly text: string; readonly why: string }
}

const MOST_ROWS = 1000
const MOST_OF_A_REGISTER = 10_000

/** @param there how many rows the register has already */
export function readPasted(text: string, register: Register, given: Given, there: number): Pasted {
  const lines = cellsOf(text)
  const filled = lines.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => cells.some(isWritten))
  const titles = filled[0]?.cells ?? []
  const named = titles.map((title) => register.fields.find((field) => isTitle(field, title)))
  const known = named.filter((field) => field !== undefined).length
  const hasTitles = known > 0 && known >= Math.min(2, titles.filter(isWritten).length)
  const columns = hasTitles
    ? onceEach(named)
    : inOrder(
        filled.map(({ cells }) => cells),
        register.fields
      )
  const body = hasTitles ? filled.slice(1) : filled
  const most = Math.min(MOST_ROWS, MOST_OF_A_REGISTER - there)
  const troubles: PastedTrouble[] = []
  const rows = body.slice(0, most).flatMap(({ cells, row }) => {
    const read = readRow(cells, columns, row)
    troubles.push(...read.troubles)
    return read.cells === undefined ? [] : [read.cells]
  })
  return {
    rows,
    columns,
    ignored: columns.flatMap((field, at) =>
      field === undefined && filled.some(({ cells }) => isWritten(cells[at] ?? ''))
        ? [hasTitles && isWritten(titles[at] ?? '') ? titles[at]!.trim() : String(at + 1)]
        : []
    ),
    hasTitles,
    troubles,
    beyond: Math.max(0, body.length - most)
  }

  function readRow(cells: readonly string[], columns: Pasted['columns'], row: number) {
    const made: Record<string, string | number> = {}
    const troubles: PastedTrouble[] = []
    columns.forEach((field, at) => {
      const text = cells[at] ?? ''
      const read = field && isWritten(text) ? readCell(field, text, given) : undefined
      if (read !== undefined && 'wrong' in read) {
        troubles.push({ row, cell: { column: field!.label, text: text.trim().slice(0, 60), why: read.wrong } })
      } else if (read?.value !== undefined) {
        made[field!.key] = read.value
      }
    })
    return register.naming.some((key) => made[key] !== undefined)
      ? { cells: { ...register.empty, ...made }, troubles }
      : { troubles: [{ row }] }
  }
}

/** The cells of text with tabs between them, as spreadsheets copy it: a cell with a tab or a line of its own stands in quotation marks. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g
  for (const [whole, quoted, plain = '', end] of text.matchAll(pattern)) {
    if (whole === '' && rows.at(-1)!.length === 0) {
      break
    }
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') {
      break
    }
    if (end !== '\t') {
      rows.push([])
    }
  }
  return rows.filter((cells) => cells.length > 0)
}

function isTitle({ key, label }: Field, title: string): boolean {
  const plain = title.replace(/\s+/g, ' ').trim().toLowerCase()
  return plain === label.toLowerCase() || plain === key.toLowerCase()
}

/** A title that stands twice counts where it stands first. */
function onceEach(columns: readonly (Field | undefined)[]): (Field | undefined)[] {
  return columns.map((field, at) => (columns.indexOf(field) === at ? field : undefined))
}

function inOrder(rows: readonly (readonly string[])[], fields: readonly Field[]): (Field | undefined)[] {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  return Array.from({ length: width }, (_, at) => fields[at])
}

function isWritten(cell: string): boolean {
  return cell.trim() !== ''
}
