import type { Cell, Sheet } from '../../../kit/workbook/cells.js'
import type { Workbook } from '../../../kit/workbook/workbook.js'
import { type ColumnKey, FORMS, type FormKey, IDENTITY_SHEET } from './workbook-forms.js'

/** A sheet of the form that was found, whatever it is called and however its columns are ordered. */
export interface FoundSheet {
  readonly key: FormKey | 'about' | 'lists'
  readonly name: string
  /** The letters of columns by their keys. */
  readonly columns: ReadonlyMap<string, string>
  /** What is below the headers; the number of each row, from 1. */
  readonly rows: readonly (readonly [row: number, cells: ReadonlyMap<string, Cell>])[]
}

const MARK = /^keys:(\w+)$/
const KEYS: readonly string[] = ['about', 'lists', ...FORMS.map(({ key }) => key)]
const HEADERS: Readonly<Record<ColumnKey, string>> = WORDS.roadmap.workbook.columns
const NAMES: Readonly<Record<string, string>> = WORDS.roadmap.workbook.sheets

/** Where headers are looked for, in rows. */
const TOP = 20
/** Fewer headers that fit are chance. */
const ENOUGH = 2

/** The sheets of the form in a workbook, each once. @throws Refused */
export async function foundSheets(workbook: Workbook): Promise<FoundSheet[]> {
  const found = new Map<string, FoundSheet>()
  for (const name of workbook.names.filter((name) => name !== IDENTITY_SHEET)) {
    const sheet = await workbook.sheet(name)
    const one = sheet && (byMark(name, sheet) ?? byHeaders(name, sheet))
    if (one !== undefined && !found.has(one.key)) {
      found.set(one.key, one)
    }
  }
  return [...found.values()]
}

/** The row of keys, which is the same in every language. */
function byMark(name: string, sheet: Sheet): FoundSheet | undefined {
  const at = sheet.slice(0, TOP).findIndex((row) => MARK.test(textIn(row, 'A')))
  const key = at < 0 ? '' : MARK.exec(textIn(sheet[at]!, 'A'))![1]!
  if (!KEYS.includes(key)) {
    return undefined
  }
  const columns = new Map(
    [...sheet[at]!].filter(([letter]) => letter !== 'A').map(([letter, { value }]) => [String(value).trim(), letter])
  )
  const headers = key === 'about' ? 0 : 1
  return { key: key as FoundSheet['key'], name, columns, rows: below(sheet, at + headers) }
}

/** A sheet whose row of keys is gone: its headers say what it is, as this site has them. */
function byHeaders(name: string, sheet: Sheet): FoundSheet | undefined {
  const candidates = FORMS.flatMap(({ key, columns }) =>
    sheet.slice(0, TOP).map((row, at) => {
      const letters = new Map(
        columns.flatMap((column) => {
          const letter = [...row].find(([, cell]) => plainly(String(cell.value)) === plainly(HEADERS[column.key]))?.[0]
          return letter === undefined ? [] : [[column.key as string, letter] as const]
        })
      )
      const isNamed = plainly(NAMES[key]!) === plainly(name)
      return { key, at, letters, fits: letters.size === 0 ? 0 : letters.size + (isNamed ? ENOUGH : 0) }
    })
  )
  const [best] = candidates.sort((a, b) => b.fits - a.fits)
  return best === undefined || best.fits <= ENOUGH
    ? undefined
    : { key: best.key, name, columns: best.letters, rows: below(sheet, best.at) }
}

function below(sheet: Sheet, at: number): FoundSheet['rows'] {
  return sheet.flatMap((cells, place) => (place > at && cells.size > 0 ? [[place + 1, cells] as const] : []))
}

export function textIn(row: ReadonlyMap<string, Cell>, letter: string): string {
  return String(row.get(letter)?.value ?? '').trim()
}

/** How texts are compared that people type. */
export function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
