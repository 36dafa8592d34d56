import { wordingDiffers } from './wording-findings.js'
import type { Cell, Sheet } from '../../kit/workbook/cells.js'
import { plainName } from '../../kit/words/plain-name.js'
import type { Requirement } from '../../pack/pack.js'
import type { Answer, Finding } from '../scores/bid.js'
import { ANSWERED, RESPONSES } from '../scores/compliance.js'
import type { RowMatcher, RowSigns } from './match-rows.js'
import { readAnswer } from './read-answer.js'
import { WORDED, type SentWording } from './sent-wording.js'
import { textIn, wordsIn, type Identity, type SentSheet } from './sheet-identity.js'
import type { TableColumns } from './table-columns.js'
import { isOwnFormula, isSentCell, type UnreadCells } from './unread.js'

/** What the rule of the last column says, where a program has kept its words alone. */
const TO_DO: ReadonlySet<string> = new Set([
  '',
  WORDS.documents.responses.giveAnswer,
  WORDS.documents.responses.explainInComments,
  WORDS.documents.responses.done
])

/** From more rows than these it is sorting, and said once. */
const FEW = 3

type Row = ReadonlyMap<string, Cell>

/** What the sheet that suppliers fill says. */
export interface Table {
  readonly supplier: string
  readonly contact: string
  readonly answers: ReadonlyMap<string, Answer>
  readonly findings: readonly Finding[]
  /** Requirements by the places of their rows. */
  readonly rows: ReadonlyMap<number, Requirement>
}

interface Means {
  readonly identity: Identity
  readonly columns: TableColumns
  readonly matcher: RowMatcher
  readonly wording: SentWording
  readonly unread: UnreadCells
  readonly from1904: boolean
  /** Whether it is in a language that this site does not know. */
  readonly isForeign: boolean
  /** Titles of the pack's groups. */
  readonly groups: ReadonlySet<string>
}

/** Reads the table row by row. What is in it and is not read goes to what is unread. */
export function readTable(sheet: Sheet, means: Means): Table {
  const reading = new TableReading(means)
  sheet.forEach((row, place) => reading.read(row, place))
  const { findings } = reading
  const moved = findings.filter(({ kind }) => kind === 'matched-by-code')
  if (moved.length <= FEW) {
    return reading
  }
  const all: Finding = { kind: 'rows-sorted', sheet: RESPONSES, value: String(moved.length) }
  const { supplier, contact, answers, rows } = reading
  return { supplier, contact, answers, rows, findings: [all, ...findings.filter((one) => !moved.includes(one))] }
}

class TableReading implements Table {
  supplier = ''
  contact = ''
  readonly answers = new Map<string, Answer>()
  readonly findings: Finding[] = []
  readonly rows = new Map<number, Requirement>()
  private readonly letters: TableColumns['letters']
  private readonly sent: SentSheet | undefined
  /** Columns that the sheet was sent out with. */
  private readonly own: ReadonlySet<string>
  private readonly filled: ReadonlySet<string>
  /** Columns whose cells are read, or compared with what was sent out. */
  private readonly compared: ReadonlySet<string>

  constructor(private readonly means: Means) {
    this.letters = means.columns.letters
    this.sent = means.identity.sent.get(RESPONSES)
    this.own = new Set(this.letters.values())
    this.filled = new Set(ANSWERED.map((column) => this.letters.get(column)!))
    const compared = (['id', 'code', ...WORDED, ...ANSWERED] as const).map((column) => this.letters.get(column))
    this.compared = new Set(compared.filter((letter) => letter !== undefined))
  }

  read(row: Row, place: number): void {
    const { header, headers } = this.means.columns
    const named = headers.get(place)
    if (named !== undefined) {
      this.leave(row, place, (letter) => named.has(letter) || (this.means.isForeign && this.own.has(letter)))
      return
    }
    const is = textIn(row, this.letters.get('id')) || (place < header ? labelOf(row) : '')
    if ((is === 'supplier' || is === 'contact') && this[is] === '') {
      this.readName(is, row, place)
      return
    }
    const match = this.means.matcher.match(this.signsOf(row))
    if (match.is === 'asked') {
      this.readAsked(match.requirement, match.by, row, place)
    } else if (match.is === 'refused') {
      this.leaveWhole('row-refused', row, place)
    } else if (match.is === 'gone') {
      this.leave(row, place, (letter) => this.own.has(letter))
    } else {
      const isAbove = place < header
      this.leave(row, place, (letter) => this.sent === undefined && isAbove && this.isTitle(letter))
    }
  }

  private signsOf(row: Row): RowSigns {
    const wording = Object.fromEntries(WORDED.map((column) => [column, wordsIn(row, this.letters.get(column))]))
    return { id: textIn(row, this.letters.get('id')), code: textIn(row, this.letters.get('code')), wording }
  }

  private readName(is: 'supplier' | 'contact', row: Row, place: number): void {
    const letter = this.letters.get('requirement') ?? 'D'
    const cell = row.get(letter)
    this[is] = plainName(String((cell?.formula === undefined ? cell?.value : cell.result) ?? ''))
    this.leave(row, place, (other) => other === letter || (this.sent === undefined && this.isTitle(other)))
  }

  private readAsked(requirement: Requirement, by: 'id' | 'code', row: Row, place: number): void {
    if (this.answers.has(requirement.id)) {
      this.leaveWhole('twice', row, place, requirement)
      return
    }
    this.rows.set(place, requirement)
    const about = { requirement: requirement.id, sheet: RESPONSES }
    const { identity, wording, from1904 } = this.means
    if (by === 'code') {
      this.findings.push({ kind: 'matched-by-code', ...about, cell: `A${place + 1}` })
    }
    const { answer, findings } = readAnswer(requirement, {
      row: place + 1,
      letterOf: (column) => this.letters.get(column)!,
      cellIn: (column) => row.get(this.letters.get(column)!),
      from1904,
      own: identity.words
    })
    this.answers.set(requirement.id, answer)
    if (this.sent !== undefined || !this.means.matcher.isChanged(requirement)) {
      this.findings.push(...wordingDiffers(requirement, row, place, this.letters, wording, this.sent?.marks))
    }
    this.findings.push(...findings)
    this.leave(row, place, (letter) => this.compared.has(letter) || this.isOurs(letter, row), about)
  }

  /** A row that is not read at all: what the supplier wrote in it is said. */
  private leaveWhole(kind: 'row-refused' | 'twice', row: Row, place: number, requirement?: Requirement): void {
    const worded = this.letters.get('requirement')
    const isForeign = !this.means.wording.isKnown({ requirement: wordsIn(row, worded) })
    const isSaid = (letter: string) =>
      !this.own.has(letter) || this.filled.has(letter) || (isForeign && letter === worded)
    const said = [...row].filter(([letter, cell]) => isSaid(letter) && !this.isSent(cell, letter))
    const about = { kind, ...(requirement !== undefined && { requirement: requirement.id }) }
    if (!this.means.unread.add(RESPONSES, place, said, about)) {
      this.findings.push({ ...about, sheet: RESPONSES, cell: `A${place + 1}` })
    }
  }

  /** Notes the cells of a row that are nobody's. */
  private leave(row: Row, place: number, isRead: (letter: string) => boolean, about: Partial<Finding> = {}): void {
    const said = [...row].filter(([letter, cell]) => !isRead(letter) && !this.isSent(cell, letter))
    this.means.unread.add(RESPONSES, place, said, about)
  }

  private isSent(cell: Cell, letter: string): boolean {
    return this.sent === undefined
      ? isOwn(cell) && (this.isTitle(letter) || letter === this.letters.get('requirement'))
      : !this.filled.has(letter) && isSentCell(cell, this.sent)
  }

  /** Above the table old sheets have their title, their lead and what the cells beside are for. */
  private isTitle(letter: string): boolean {
    return (['id', 'group', 'code'] as const).some((column) => this.letters.get(column) === letter)
  }

  /** Of a sheet that does not say what it was sent out with: the title of a group, and the rule that says what is to do. */
  private isOurs(letter: string, row: Row): boolean {
    const said = textIn(row, letter)
    return (
      this.sent === undefined &&
      ((letter === this.letters.get('group') && this.means.groups.has(said)) ||
        (letter === this.letters.get('toDo') && (TO_DO.has(said) || isOwn(row.get(letter)))))
    )
  }
}

/** What a row above the table asks for, where its hidden id is gone. */
function labelOf(row: Row): string {
  const { supplier, contact } = WORDS.documents.responses
  const said = [...row.keys()].map((letter) => textIn(row, letter))
  return said.includes(supplier) ? 'supplier' : said.includes(contact) ? 'contact' : ''
}

function isOwn(cell: Cell | undefined): boolean {
  return cell?.formula !== undefined && isOwnFormula(cell.formula)
}
