import { fill } from '../../../kit/words/fill.js'
import { cellDate } from '../../../kit/workbook/cell-dates.js'
import type { Cell } from '../../../kit/workbook/cells.js'
import { type FoundSheet, textIn } from './found-sheets.js'
import { choiceTyped, dayTyped, numberTyped } from './typed-values.js'
import type { ColumnKey } from './workbook-forms.js'
import type { Choice, ListKey, Lists } from './workbook-lists.js'

/** How the cells of a workbook are understood. */
export interface Means {
  /** As the workbook itself has them, before those of the site. */
  readonly own: Readonly<Partial<Lists>>
  readonly lists: Lists
  readonly from1904: boolean
  /** What could not be read, in sentences. */
  readonly unread: string[]
}

const SAID = WORDS.roadmap.workbook.unread
const HEADERS = WORDS.roadmap.workbook.columns

/** One row of a sheet. What it cannot make sense of is named, with its text. */
export class RowReader {
  constructor(
    private readonly sheet: FoundSheet,
    private readonly row: number,
    private readonly cells: ReadonlyMap<string, Cell>,
    private readonly means: Means
  ) {}

  /** What the hidden column says it is. */
  get id(): string {
    return textIn(this.cells, 'A')
  }

  get isBlank(): boolean {
    return [...this.sheet.columns.keys()].every((key) => this.typed(key as ColumnKey) === '')
  }

  text(key: ColumnKey): string | undefined {
    const typed = this.typed(key, true)
    return typed === '' ? undefined : typed
  }

  number(key: ColumnKey, fits: (number: number) => boolean = () => true): number | undefined {
    const typed = this.text(key)
    const number = typed === undefined ? undefined : numberTyped(typed)
    if (typed !== undefined && (number === undefined || !fits(number))) {
      this.say(SAID.number, key, typed)
      return undefined
    }
    return number
  }

  day(key: ColumnKey): string | undefined {
    const typed = this.text(key)
    const day = typed === undefined ? undefined : dayTyped(typed)
    if (typed !== undefined && day === undefined) {
      this.say(SAID.day, key, typed)
    }
    return day
  }

  /** One of a list, by its key. */
  choice(key: ColumnKey, list: ListKey): string | undefined {
    const typed = this.text(key)
    if (typed === undefined) {
      return undefined
    }
    const found = choiceTyped(typed, this.means.own[list] ?? [], this.means.lists[list])
    if (found === undefined) {
      this.say(SAID.choice, key, typed)
    }
    return found
  }

  /** One of a list, or else what the row was made for, or what is typed: names that are not known are kept. */
  named(key: ColumnKey, list: ListKey, made: string): string | undefined {
    const typed = this.text(key)
    const known = (among: readonly Choice[], id: string) => among.some((choice) => choice.key === id)
    const found =
      typed === undefined ? undefined : choiceTyped(typed, this.means.own[list] ?? [], this.means.lists[list])
    if (typed === undefined || (found !== undefined && known(this.means.lists[list], found))) {
      return found
    }
    this.say(SAID.notKnown, key, typed)
    return found ?? (made === '' ? undefined : made)
  }

  say(text: string, key: ColumnKey, value: string): void {
    this.means.unread.push(
      fill(text as typeof SAID.choice, {
        place: fill(SAID.place, { sheet: this.sheet.name, row: String(this.row) }),
        column: HEADERS[key],
        value
      })
    )
  }

  note(text: string): void {
    this.means.unread.push(
      fill(SAID.noted, { place: fill(SAID.place, { sheet: this.sheet.name, row: String(this.row) }), text })
    )
  }

  /** Everything that is typed in the row, for a reader. */
  whole(): string {
    return [...this.sheet.columns.keys()]
      .map((key) => this.typed(key as ColumnKey))
      .filter((typed) => typed !== '')
      .join('; ')
  }

  private typed(key: ColumnKey, aloud = false): string {
    const letter = this.sheet.columns.get(key)
    const cell = letter === undefined ? undefined : this.cells.get(letter)
    if (cell === undefined || cell.error) {
      return ''
    }
    const value = cell.formula === undefined ? cell.value : (cell.result ?? '')
    const text =
      typeof value === 'number' && cell.shown === 'date' ? cellDate(value, this.means.from1904) : String(value).trim()
    if (cell.formula !== undefined && aloud) {
      this.say(SAID.formula, key, text)
    }
    return text
  }
}
