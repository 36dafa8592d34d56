import type { Cell } from '../../kit/workbook/cells.js'
import { textsInFormula } from '../../kit/workbook/formula-texts.js'
import { plainText, textMark } from '../../pack/sheet-texts.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'
import type { Finding } from '../scores/bid.js'
import type { SentSheet } from './sheet-identity.js'

/** Rows that are listed one by one; a file that holds more is looked at itself. */
const MOST = 300
const LONGEST = 30_000
const BETWEEN = ' | '
/** What makes a text of numbers, or fetches one. */
const SPELLS = /\b(?:UNI)?CHAR\s*\(|\b(?:HYPERLINK|WEBSERVICE|DDE)\s*\(/i
/** What the formulas of old sheets say, which do not tell it themselves. */
const OWN: ReadonlySet<string> = new Set(
  [WORDS.documents.responses, WORDS.documents.scoring, SHEET_WORDS].flatMap((words) => Object.values(words))
)

/** Lists what stands in cells that are not read. */
export class UnreadCells {
  private readonly found: Finding[] = []
  private more = 0

  /** What is listed, and how many rows are not. */
  get findings(): readonly Finding[] {
    return this.more === 0 ? this.found : [...this.found, { kind: 'unread-more', value: String(this.more) }]
  }

  /** @param place the row's, from 0. @returns whether there was anything to list */
  add(
    sheet: string,
    place: number,
    cells: readonly (readonly [string, Cell])[],
    about: Partial<Finding> = {}
  ): boolean {
    const said = cells.map(([letter, cell]) => [letter, contentOf(cell)] as const).filter(([, text]) => text !== '')
    if (said.length === 0) {
      return false
    }
    if (this.found.length >= MOST) {
      this.more++
      return true
    }
    const [first, last] = [said[0]![0], said.at(-1)![0]].map((letter) => `${letter}${place + 1}`) as [string, string]
    const value = said
      .map(([, text]) => text)
      .join(BETWEEN)
      .slice(0, LONGEST)
    this.found.push({
      kind: 'unread-cells',
      sheet,
      cell: first === last ? first : `${first}:${last}`,
      value,
      ...about
    })
    return true
  }
}

/** Everything that a cell holds, formulas too. */
export function contentOf({ value, formula, result }: Cell): string {
  return formula === undefined ? String(value).trim() : `=${formula} ${result ?? ''}`.trim()
}

/** Whether a cell still holds what a sheet was sent out with. A formula is the sheet's own unless it says something. */
export function isSentCell(cell: Cell, { marks, behind }: Pick<SentSheet, 'marks' | 'behind'>): boolean {
  const { value, formula } = cell
  return formula === undefined
    ? value === '' || marks.has(textMark(typeof value === 'boolean' ? String(value) : value))
    : isOwnFormula(formula, new Set([...marks, ...(behind ?? [])]))
}

/** Whether a formula says nothing but words of a sheet's own. @param marks of what the sheet was sent out with */
export function isOwnFormula(formula: string, marks: ReadonlySet<string> = new Set()): boolean {
  return (
    !SPELLS.test(formula) &&
    textsInFormula(formula).every(
      (text) => isShort(plainText(text)) || OWN.has(plainText(text)) || marks.has(textMark(text))
    )
  )
}

/** One word, with figures perhaps: “of 68”. */
function isShort(text: string): boolean {
  return text.split(' ').filter((word) => /\p{L}/u.test(word)).length <= 1
}
