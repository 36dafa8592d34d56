import { fingerprint, hashOf } from '../../pack/fingerprint.js'
import { cellText } from '../../kit/documents/document-text.js'
import { LEVELS } from '../../pack/document-words.js'
import type { Pack, Requirement } from '../../pack/pack.js'
import { COMPLIANCE, type Answer, type Bid, type Compliance, type Finding } from '../scores/bid.js'
import { asked } from '../scores/evaluation.js'
import { lowerCase, plainName } from '../../kit/words/plain-name.js'
import { Refused } from '../../kit/workbook/refusal.js'
import { readScores } from './read-scores.js'
import type { SheetRefusal } from './sheet-refusal.js'
import type { Cell, Sheet } from '../../kit/workbook/cells.js'
import { Workbook } from '../../kit/workbook/workbook.js'

const FORMAT = 'handbook-tender-workbook'
const VERSION = '1'
const NAME_COLUMN = 'D'
/** Answers by the headers of their columns. */
const COLUMNS = {
  compliance: 'Compliance',
  answer: 'Answer',
  evidence: 'Evidence reference',
  link: 'Link',
  comments: 'Comments'
} as const
type Column = keyof typeof COLUMNS
const EMPTY: Answer = { compliance: '', answer: '', evidence: '', link: '', comments: '' }

/** What `_pack` says. */
interface Identity {
  readonly pack: string
  readonly name: string
  readonly changed: string
  readonly day: string
  /** Fingerprints of questions by requirement. */
  readonly asked: ReadonlyMap<string, string>
}

/**
 * Reads a filled response sheet, as `generator/docs/tender-workbook.md` describes it.
 *
 * @param file the file's name
 * @throws Refused where it is none, or belongs to another pack
 */
export async function readResponses(bytes: Uint8Array, file: string, pack: Pack): Promise<Bid> {
  const workbook = await Workbook.open(bytes)
  const identity = identityOf(await workbook.sheet('_pack'))
  if (identity.pack !== pack.id) {
    throw new Refused<SheetRefusal>('other-pack', `It was made from “${identity.name}”.`)
  }
  const sheet = await workbook.sheet('Responses')
  if (sheet === undefined) {
    throw new Refused<SheetRefusal>('foreign', 'Its sheet “Responses” is missing.')
  }
  const reading = new Reading(pack, workbook.from1904)
  reading.compare(identity)
  if (workbook.hasExternalLinks) {
    reading.findings.push({ kind: 'external-links' })
  }
  reading.read(sheet)
  const { id, supplier } = reading.identify(file)
  const { marks, findings } = readScores((await workbook.sheet('Scoring')) ?? [], id, reading.requirements)
  return {
    id,
    supplier,
    contact: reading.contact,
    file: plainName(file),
    answers: reading.answers,
    findings: [...reading.findings, ...findings],
    ...(marks.length > 0 && { scores: marks })
  }
}

function identityOf(sheet: Sheet | undefined): Identity {
  const text = (row: ReadonlyMap<string, Cell>, column: string) => String(row.get(column)?.value ?? '')
  const rows = (sheet ?? []).map((row) => ({ is: text(row, 'A'), row }))
  const find = (is: string) => rows.find((row) => row.is === is)?.row
  const [format, pack, edition] = [find('format'), find('pack'), find('edition')]
  if (format === undefined || pack === undefined || text(format, 'B') !== FORMAT) {
    throw new Refused<SheetRefusal>('foreign')
  }
  if (text(format, 'C') !== VERSION) {
    throw new Refused<SheetRefusal>('newer-format')
  }
  const questions = rows.filter(({ is }) => is === 'requirement')
  return {
    pack: text(pack, 'B'),
    name: text(pack, 'C'),
    changed: text(pack, 'D'),
    day: edition === undefined ? '' : text(edition, 'C'),
    asked: new Map(questions.map(({ row }) => [text(row, 'B'), text(row, 'D')]))
  }
}

/** One reading of one sheet. */
class Reading {
  supplier = ''
  contact = ''
  readonly answers = new Map<string, Answer>()
  readonly findings: Finding[] = []
  readonly requirements: ReadonlyMap<string, Requirement>

  constructor(
    private readonly pack: Pack,
    private readonly from1904: boolean
  ) {
    this.requirements = new Map(asked(pack).map((requirement) => [requirement.id, requirement]))
  }

  /** Notes what was asked otherwise when the file was made. */
  compare({ changed, day, asked }: Identity): void {
    if (day !== '' && day !== this.pack.edition.day) {
      this.findings.push({ kind: 'edition', value: day })
    }
    if (changed !== '' && changed !== this.pack.changed) {
      this.findings.push({ kind: 'other-time', value: changed })
    }
    for (const requirement of this.requirements.values()) {
      const { id } = requirement
      const then = asked.get(id)
      if (then === undefined) {
        this.findings.push({ kind: 'not-asked', requirement: id })
      } else if (then !== fingerprint(requirement)) {
        this.findings.push({ kind: 'question-changed', requirement: id })
      }
    }
    const gone = [...asked.keys()].filter((id) => !this.requirements.has(id))
    this.findings.push(...gone.map((requirement) => ({ kind: 'no-longer-asked', requirement }) as const))
  }

  read(sheet: Sheet): void {
    const textIn = (row: ReadonlyMap<string, Cell>, column: string) => String(row.get(column)?.value ?? '').trim()
    const header = sheet.find((row) => textIn(row, 'A') === 'id')
    if (header === undefined) {
      throw new Refused<SheetRefusal>('foreign', 'Its sheet “Responses” has no header row.')
    }
    const letters = new Map([...header].map(([letter, { value }]) => [String(value).trim(), letter]))
    const missing = Object.values(COLUMNS).filter((name) => !letters.has(name))
    if (missing.length > 0) {
      throw new Refused<SheetRefusal>('foreign', `Its sheet “Responses” has no column “${missing[0]}”.`)
    }
    for (const row of sheet) {
      const is = textIn(row, 'A')
      const requirement = this.requirements.get(is)
      if (is === 'supplier') {
        this.supplier = plainName(textIn(row, NAME_COLUMN))
      } else if (is === 'contact') {
        this.contact = plainName(textIn(row, NAME_COLUMN))
      } else if (requirement !== undefined) {
        this.readRow(requirement, (name) => row.get(letters.get(name) ?? ''))
      }
    }
  }

  /** The supplier's name and what tells it from others. Without a name it is called by its file, but known by what it says. */
  identify(file: string): { readonly id: string; readonly supplier: string } {
    if (this.supplier !== '') {
      return { id: lowerCase(this.supplier), supplier: this.supplier }
    }
    this.findings.push({ kind: 'no-supplier' })
    const supplier = plainName(file.replace(/\.xlsx$/i, ''))
    return { id: `${lowerCase(supplier)} ${hashOf(JSON.stringify([this.contact, ...this.answers]))}`, supplier }
  }

  private readRow(requirement: Requirement, cell: (header: string) => Cell | undefined): void {
    const { id, text } = requirement
    if (this.answers.has(id)) {
      this.findings.push({ kind: 'twice', requirement: id })
      return
    }
    const wording = cell('Requirement')
    if (wording !== undefined && !isSame(String(wording.value), `${LEVELS[text.level]}: ${text.statement}`)) {
      this.findings.push({ kind: 'wording-altered', requirement: id })
    }
    const answer = { ...EMPTY }
    for (const column of Object.keys(COLUMNS) as Column[]) {
      const said = this.said(requirement, column, cell(COLUMNS[column]))
      if (column === 'compliance') {
        answer.compliance = this.compliance(requirement, said)
      } else {
        answer[column] = said
      }
    }
    this.answers.set(id, answer)
  }

  private said(requirement: Requirement, column: Column, cell: Cell | undefined): string {
    if (cell === undefined) {
      return ''
    }
    const where = { requirement: requirement.id, column: COLUMNS[column] }
    if (cell.formula !== undefined) {
      this.findings.push({ kind: 'formula', ...where, value: `=${cell.formula}` })
      return ''
    }
    if (cell.error) {
      this.findings.push({ kind: 'error-value', ...where })
      return ''
    }
    if (column !== 'answer') {
      return textOf(cell, this.from1904)
    }
    const said = textOf(requirement.text.response.dataType === 'date' ? asDay(cell) : cell, this.from1904)
    if (said !== '' && !hasForm(said, requirement)) {
      this.findings.push({ kind: 'other-form', requirement: requirement.id, value: said })
    }
    return said
  }

  private compliance({ id, text }: Requirement, said: string): Compliance | '' {
    const plain = said.replace(/\s+/g, ' ').toLowerCase()
    const known = COMPLIANCE.find((word) => word.toLowerCase() === plain)
    const isOffered = known !== undefined && (known !== 'Explain' || text.explainAllowed)
    if (said !== '' && !isOffered) {
      this.findings.push({ kind: 'not-in-list', requirement: id, value: said })
    }
    return isOffered ? known : ''
  }
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
/** Digits that a spreadsheet reckons with. */
const PRECISION = 15
/** The day before 1 January 1900 in spreadsheets, which count a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30)
const FROM_1904 = 1462
const LAST_DAY = 2_958_465

/** Where a day is asked for, a number is one. */
function asDay(cell: Cell): Cell {
  const { value, shown } = cell
  return typeof value === 'number' && shown !== 'percent' ? { value: Math.floor(value), shown: 'date' } : cell
}

/** What a supplier sees in a cell, with days as ISO writes them. */
function textOf({ value, shown }: Cell, from1904: boolean): string {
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No'
  }
  if (typeof value === 'number' && shown === 'percent') {
    return `${Number((value * 100).toPrecision(PRECISION))}%`
  }
  return typeof value === 'number' && shown === 'date' ? dateText(value, from1904) : String(value).trim()
}

/** A day, a time of day, or both. */
function dateText(value: number, from1904: boolean): string {
  const minutes = Math.round((value + (from1904 && value >= 1 ? FROM_1904 : 0)) * DAY_MINUTES)
  if (minutes < 0 || minutes >= (LAST_DAY + 1) * DAY_MINUTES) {
    return String(value)
  }
  const [day, time] = [Math.floor(minutes / DAY_MINUTES), minutes % DAY_MINUTES]
  const [date, clock] = new Date(EPOCH + minutes * MINUTE_MS).toISOString().slice(0, 16).split('T')
  return [...(day > 0 ? [date] : []), ...(day === 0 || time > 0 ? [clock] : [])].join(' ')
}

/** Whether an answer has the form that was asked for. */
function hasForm(said: string, { text: { response } }: Requirement): boolean {
  switch (response.dataType) {
    case 'boolean':
      return /^(yes|no)$/i.test(said)
    case 'number':
      return Number.isFinite(Number(said.replaceAll(',', '')))
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(said)
    case 'url':
      return /^https?:\/\/\S+$/i.test(said)
    case 'choice':
    case 'text':
      return true
  }
}

/** Programs may change line ends and spaces. */
function isSame(found: string, sent: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  return plain(found) === plain(cellText(sent))
}
