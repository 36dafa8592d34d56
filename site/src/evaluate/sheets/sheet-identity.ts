import { fill } from '../../kit/words/fill.js'
import type { Cell, Sheet } from '../../kit/workbook/cells.js'
import { Refused } from '../../kit/workbook/refusal.js'
import { marksIn } from '../../pack/sheet-texts.js'
import type { SheetRefusal } from './sheet-refusal.js'

const FORMAT = 'handbook-tender-workbook'
const VERSION = '1'

/** What a sheet held when it was sent out. */
export interface SentSheet {
  readonly hidden: boolean
  /** Of every text and number. */
  readonly marks: ReadonlySet<string>
  /** Of every text in its formulas and rules; undefined where it does not say. */
  readonly behind?: ReadonlySet<string>
}

/** What `_pack` says. */
export interface Identity {
  readonly pack: string
  readonly name: string
  readonly changed: string
  readonly day: string
  /** What it writes for the words that are read back; nothing in old ones. */
  readonly words: ReadonlyMap<string, string>
  /** Fingerprints of questions by requirement. */
  readonly asked: ReadonlyMap<string, string>
  /** Codes of requirements by their ids. */
  readonly codes: ReadonlyMap<string, string>
  /** The sheets that were sent out, by name; none in old ones, which do not say. */
  readonly sent: ReadonlyMap<string, SentSheet>
}

/** Which pack a workbook was made from. @throws Refused where it was made from another, or from none */
export function identityIn(sheet: Sheet | undefined, pack: string): Identity {
  const rows = (sheet ?? []).map((row) => ({ is: textIn(row, 'A'), row }))
  const find = (is: string) => rows.find((row) => row.is === is)?.row
  const [format, made, edition] = [find('format'), find('pack'), find('edition')]
  if (format === undefined || made === undefined || textIn(format, 'B') !== FORMAT) {
    throw new Refused<SheetRefusal>('foreign')
  }
  if (textIn(format, 'C') !== VERSION) {
    throw new Refused<SheetRefusal>('newer-format')
  }
  const name = textIn(made, 'C')
  if (textIn(made, 'B') !== pack) {
    throw new Refused<SheetRefusal>('other-pack', fill(WORDS.evaluate.refusalDetails.madeFrom, { name }))
  }
  const pairs = (kind: string, value: string) =>
    new Map(rows.filter(({ is }) => is === kind).map(({ row }) => [textIn(row, 'B'), textIn(row, value)]))
  const rowsOf = (kind: string) => rows.filter(({ is }) => is === kind).map(({ row }) => row)
  return {
    pack,
    name,
    changed: textIn(made, 'D'),
    day: edition === undefined ? '' : textIn(edition, 'C'),
    words: pairs('word', 'C'),
    asked: pairs('requirement', 'D'),
    codes: pairs('requirement', 'C'),
    sent: sentIn(rowsOf('texts'), rowsOf('behind'))
  }
}

function sentIn(texts: Sheet, behind: Sheet): Map<string, SentSheet> {
  const names = new Set(texts.map((row) => textIn(row, 'B')))
  const marksOf = (rows: Sheet) => marksIn(rows.map((row) => textIn(row, 'D')))
  return new Map(
    [...names].map((name) => {
      const [own, rules] = [texts, behind].map((rows) => rows.filter((row) => textIn(row, 'B') === name))
      const hidden = textIn(own![0]!, 'C') === 'hidden'
      return [name, { hidden, marks: marksOf(own!), ...(behind.length > 0 && { behind: marksOf(rules!) }) }]
    })
  )
}

/** A cell's text without what is around it; empty where there is none. */
export function textIn(row: ReadonlyMap<string, Cell>, column: string | undefined): string {
  return column === undefined ? '' : String(row.get(column)?.value ?? '').trim()
}

/** A cell's words: some programs make a formula of a text that begins like one. */
export function wordsIn(row: ReadonlyMap<string, Cell>, column: string | undefined): string {
  const formula = column === undefined ? undefined : row.get(column)?.formula
  return formula === undefined ? textIn(row, column) : `=${formula}`.trim()
}
