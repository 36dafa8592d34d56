import { plainText } from '../../pack/sheet-texts.js'
import { SHEET_WORDS, sheetWord } from '../../pack/workbook-words.js'
import { fill } from '../../kit/words/fill.js'
import type { Cell, Sheet } from '../../kit/workbook/cells.js'
import { Refused } from '../../kit/workbook/refusal.js'
import { ANSWERED, RESPONSES } from '../scores/compliance.js'
import type { Finding } from '../scores/bid.js'
import { WORDED, type Worded } from './sent-wording.js'
import { textIn, wordsIn } from './sheet-identity.js'
import type { SheetRefusal } from './sheet-refusal.js'

const DETAILS = WORDS.evaluate.refusalDetails
/** The columns whose headers a workbook says itself. */
const NAMED = ['requirement', ...ANSWERED] as const
/** The others that it is sent out with: what they are called here, and in English. */
const BESIDE = {
  id: ['id', 'id'],
  group: [WORDS.documents.columns.group, 'Group'],
  code: [WORDS.documents.columns.code, 'Code'],
  question: [WORDS.documents.columns.question, 'Question'],
  evidenceWanted: [WORDS.documents.responses.evidenceWanted, 'Evidence wanted'],
  toDo: [WORDS.documents.responses.toDo, 'To do']
} as const
export type Column = (typeof NAMED)[number] | keyof typeof BESIDE

/** Where each was sent out. */
const SENT: Readonly<Record<Column, string>> = {
  ...{ id: 'A', group: 'B', code: 'C', requirement: 'D', question: 'E', evidenceWanted: 'F' },
  ...{ compliance: 'G', answer: 'H', evidence: 'I', link: 'J', comments: 'K', toDo: 'L' }
}
/** So many headers make a header row. */
const ENOUGH = 4
/** No header is longer. */
const LONGEST = 200

/** Where the table's columns are. */
export interface TableColumns {
  /** The place of the header row. */
  readonly header: number
  readonly letters: ReadonlyMap<Column, string>
  /** The letters under which the header row, and each that repeats it, says what a column is; by their places. */
  readonly headers: ReadonlyMap<number, ReadonlySet<string>>
  readonly findings: readonly Finding[]
}

/** What was sent out, by which a column is known that has lost its header. */
interface Signs {
  /** Whether a text is the code of a requirement. */
  readonly isCode: (text: string) => boolean
  /** Whether a text is what a requirement says in a column. */
  readonly isWorded: (text: string, column: Worded) => boolean
}

/**
 * Finds the columns by their headers, wherever they are.
 *
 * @param own what the workbook says it writes for each word
 * @throws Refused where there is no header row, or a column that suppliers fill is missing
 */
export function tableColumns(
  sheet: Sheet,
  own: ReadonlyMap<string, string>,
  { isCode, isWorded }: Signs
): TableColumns {
  const found = sheet.map((row) => columnsOf(row, own))
  const isHeader = (all: ReadonlyMap<Column, unknown>) => NAMED.filter((column) => all.has(column)).length >= ENOUGH
  const header = found.findIndex(isHeader)
  if (header < 0) {
    throw new Refused<SheetRefusal>('foreign', fill(DETAILS.noHeader, { sheet: RESPONSES }))
  }
  const again = new Set(found.flatMap((all, place) => (place > header && isHeader(all) ? [place] : [])))
  const findings: Finding[] = [...again].map((place) => at('header-again', `A${place + 1}`))
  const letters = new Map<Column, string>()
  for (const [column, all] of found[header]!) {
    const letter = all.includes(SENT[column]) ? SENT[column] : all[0]!
    letters.set(column, letter)
    if (all.length > 1 && column !== 'id') {
      const other = all.find((one) => one !== letter)!
      findings.push({ ...at('column-again', `${other}${header + 1}`), column: textIn(sheet[header]!, letter) })
    }
  }
  const retyped = withRetyped(letters, sheet[header]!, header)
  findings.push(...retyped)
  const headers = new Map(
    [header, ...again].map((place) => [place, new Set([...found[place]!.values()].flatMap((all) => all))] as const)
  )
  retyped.forEach(({ cell = '' }) => headers.get(header)!.add(cell.replace(/\d+/, '')))
  const signs = [
    ['code', isCode] as const,
    ...WORDED.map((column) => [column, (text: string) => isWorded(text, column)] as const)
  ]
  for (const [column, isSign] of signs.filter(([column]) => !letters.has(column))) {
    const letter = columnOf(sheet, new Set(letters.values()), isSign)
    if (letter !== undefined) {
      letters.set(column, letter)
    }
  }
  const missing = ANSWERED.find((column) => !letters.has(column))
  if (missing !== undefined) {
    throw new Refused<SheetRefusal>(
      'foreign',
      fill(DETAILS.noColumn, { sheet: RESPONSES, column: SHEET_WORDS[missing] })
    )
  }
  return { header, letters, headers, findings }
}

/**
 * The column that holds most of what was sent out in one, where none is called so: workbooks in other languages do not say what they call
 * it, and rows that are sorted with their header take it away.
 */
function columnOf(sheet: Sheet, taken: ReadonlySet<string>, isSign: (text: string) => boolean): string | undefined {
  const counts = new Map<string, number>()
  for (const row of sheet) {
    for (const letter of row.keys()) {
      if (!taken.has(letter) && isSign(wordsIn(row, letter))) {
        counts.set(letter, (counts.get(letter) ?? 0) + 1)
      }
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Each column that a row names, with every letter where it does. */
function columnsOf(row: ReadonlyMap<string, Cell>, own: ReadonlyMap<string, string>): Map<Column, string[]> {
  const found = new Map<Column, string[]>()
  for (const letter of row.keys()) {
    const said = textIn(row, letter)
    const column =
      said === '' || said.length > LONGEST ? undefined : (sheetWord(said, NAMED, own) ?? besideColumn(said, own))
    if (column !== undefined) {
      found.set(column, [...(found.get(column) ?? []), letter])
    }
  }
  return found
}

function besideColumn(said: string, own: ReadonlyMap<string, string>): keyof typeof BESIDE | undefined {
  const same = (word: string | undefined) =>
    word !== undefined && plainText(word).toLowerCase() === plainText(said).toLowerCase()
  const columns = Object.keys(BESIDE) as (keyof typeof BESIDE)[]
  return columns.find((column) => [own.get(column), ...BESIDE[column]].some(same))
}

/** A header that was typed over is known by where it stands, if all the others are where they were sent out. */
function withRetyped(letters: Map<Column, string>, header: ReadonlyMap<string, Cell>, place: number): Finding[] {
  const isMoved = NAMED.some((column) => letters.has(column) && letters.get(column) !== SENT[column])
  const taken = new Set(letters.values())
  const lost = (Object.keys(SENT) as Column[]).filter((column) => !letters.has(column) && !taken.has(SENT[column]))
  return isMoved
    ? []
    : lost.flatMap((column) => {
        const named = NAMED.find((one) => one === column)
        letters.set(column, SENT[column])
        return named === undefined
          ? []
          : [
              {
                ...at('header-altered', `${SENT[column]}${place + 1}`),
                column: SHEET_WORDS[named],
                value: textIn(header, SENT[column])
              }
            ]
      })
}

function at(kind: Finding['kind'], cell: string): Finding {
  return { kind, sheet: RESPONSES, cell }
}
