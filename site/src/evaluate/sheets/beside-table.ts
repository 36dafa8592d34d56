import type { Beside } from '../../kit/workbook/beside.js'
import { lettersOf, type Sheet } from '../../kit/workbook/cells.js'
import type { SheetMarks } from '../../kit/workbook/sheet-marks.js'
import type { Workbook } from '../../kit/workbook/workbook.js'
import { pageWords, plainText, textMark } from '../../pack/sheet-texts.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'
import type { Requirement } from '../../pack/pack.js'
import type { Finding, FindingKind } from '../scores/bid.js'
import { ANSWERED, RESPONSES } from '../scores/compliance.js'
import { textIn, type SentSheet } from './sheet-identity.js'
import type { TableColumns } from './table-columns.js'

const KINDS: Readonly<Record<Beside['kind'], FindingKind>> = {
  note: 'unread-note',
  drawn: 'unread-drawing',
  picture: 'unread-picture',
  object: 'unread-object',
  link: 'unread-link',
  hint: 'unread-hint'
}
/** Things on sheets that are listed one by one. */
const MOST = 300
/** A footer of more words than this is no “Page 1 of 9”. */
const FEW_WORDS = 3

/** Notes, drawings, pictures, links and hints on a sheet. @param sent what it was sent out with @param rows requirements by the places of their rows */
export async function besideSheet(
  workbook: Workbook,
  sheet: string,
  cells: Sheet,
  sent: SentSheet | undefined,
  rows: ReadonlyMap<number, Requirement> = new Map()
): Promise<Finding[]> {
  const found = (await workbook.besides(sheet)).filter((one) => !isItsOwnText(one, cells) && !isSentHint(one, sent))
  return found.slice(0, MOST).map(({ kind, cell, text }) => {
    const requirement = cell === undefined ? undefined : rows.get(rowOf(cell) - 1)
    return {
      kind: KINDS[kind],
      sheet,
      ...(cell !== undefined && { cell }),
      ...(text !== '' && { value: text }),
      ...(requirement !== undefined && { requirement: requirement.id })
    }
  })
}

/** Rows and columns of the table that were visible when it was sent out, and cells that were apart. */
export function hiddenInTable(
  marks: SheetMarks,
  { letters }: TableColumns,
  rows: ReadonlyMap<number, Requirement>
): Finding[] {
  const at = (kind: FindingKind, requirement: Requirement, cell: string): Finding => ({
    ...{ kind, requirement: requirement.id, sheet: RESPONSES, cell }
  })
  const columns = (['requirement', ...ANSWERED] as const).filter((column) =>
    marks.hiddenColumns.has(letters.get(column) ?? '')
  )
  const hidden = marks.hiddenRows.filter((row) => rows.has(row - 1))
  const filled = new Set(ANSWERED.map((column) => letters.get(column)))
  return [
    ...columns.map((column) => ({ kind: 'hidden-column', column: SHEET_WORDS[column], sheet: RESPONSES }) as const),
    ...(marks.isFiltered
      ? [{ kind: 'filtered', sheet: RESPONSES } as const]
      : hidden.map((row) => at('hidden-row', rows.get(row - 1)!, `A${row}`))),
    ...marks.merged.flatMap((range) => {
      const covered = [...rows.keys()].filter((place) => coversRow(range, place + 1))
      return lettersIn(range).some((letter) => filled.has(letter))
        ? covered.map((row) => ({ ...at('merged', rows.get(row)!, range), value: range }))
        : []
    })
  ]
}

/** Words that were added to what is printed around the pages. @param known of which a footer may consist */
export function printedAround(
  { printed }: SheetMarks,
  sheet: string,
  sent: SentSheet | undefined,
  known: readonly string[]
): Finding[] {
  return [...new Set(printed.map(pageWords))]
    .filter((words) => words !== '' && !(sent === undefined ? isPlain(words, known) : sent.marks.has(textMark(words))))
    .map((value) => ({ kind: 'unread-page', sheet, value }))
}

/** Whether a text says little but what is known. */
export function isPlain(words: string, known: readonly string[], most = FEW_WORDS): boolean {
  const rest = known.reduce((rest, text) => rest.replace(plainText(text), ' '), plainText(words))
  return plainText(rest).split(' ').length <= most
}

/** Of a sheet that does not say with which hints it was sent out, none is told. */
function isSentHint({ kind, text }: Beside, sent: SentSheet | undefined): boolean {
  return kind === 'hint' && sent !== undefined && sent.behind?.has(textMark(text)) !== false
}

/** A link that says where it leads is no secret. */
function isItsOwnText({ kind, cell, text }: Beside, cells: Sheet): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^mailto:/i, '')
      .replace(/\/$/, '')
      .toLowerCase()
  return (
    kind === 'link' &&
    cell !== undefined &&
    bare(textIn(cells[rowOf(cell) - 1] ?? new Map(), letterOf(cell))) === bare(text)
  )
}

function coversRow(range: string, row: number): boolean {
  const [first, last] = range.split(':').map(rowOf)
  return first! <= row && row <= (last ?? first!)
}

function lettersIn(range: string): string[] {
  const [first, last] = range.split(':').map((cell) => numberOf(letterOf(cell)))
  const all: string[] = []
  for (let column = first!; column <= Math.min(last ?? first!, first! + 100); column++) {
    all.push(lettersOf(column - 1))
  }
  return all
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function letterOf(cell: string): string {
  return /^[A-Z]+/.exec(cell.replaceAll('$', ''))?.[0] ?? ''
}

function rowOf(cell: string): number {
  return Number(/\d+/.exec(cell)?.[0] ?? 0)
}
