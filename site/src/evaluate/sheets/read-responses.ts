import { fingerprint, hashOf } from '../../pack/fingerprint.js'
import { cellText } from '../../kit/documents/document-text.js'
import { readable } from '../../catalogue/facet-values.js'
import { LEVEL_TITLES } from '../../pack/document-words.js'
import type { Pack, Requirement } from '../../pack/pack.js'
import type { Answer, Bid, Finding } from '../scores/bid.js'
import { asked } from '../scores/evaluation.js'
import { ANSWERED, RESPONSES, SCORING, complianceOf, type Answered, type Compliance } from '../scores/compliance.js'
import { SHEET_WORDS, sheetWord } from '../../pack/workbook-words.js'
import { fill } from '../../kit/words/fill.js'
import { lowerCase, plainName } from '../../kit/words/plain-name.js'
import { Refused } from '../../kit/workbook/refusal.js'
import { readScores } from './read-scores.js'
import { asDay, textOf } from './said-in-cell.js'
import type { SheetRefusal } from './sheet-refusal.js'
import type { Cell, Sheet } from '../../kit/workbook/cells.js'
import { Workbook } from '../../kit/workbook/workbook.js'

const FORMAT = 'handbook-tender-workbook'
const VERSION = '1'
const NAME_COLUMN = 'D'
const DETAILS = WORDS.evaluate.refusalDetails
const COLUMNS = ['requirement', ...ANSWERED] as const
type Column = (typeof COLUMNS)[number]
const EMPTY: Answer = { compliance: '', answer: '', evidence: '', link: '', comments: '' }

/** What `_pack` says. */
interface Identity {
  readonly pack: string
  readonly name: string
  readonly changed: string
  readonly day: string
  /** What it writes for the words that are read back; nothing in old ones. */
  readonly words: ReadonlyMap<string, string>
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
    throw new Refused<SheetRefusal>('other-pack', fill(DETAILS.madeFrom, { name: identity.name }))
  }
  const sheet = await workbook.sheet(RESPONSES)
  if (sheet === undefined) {
    throw new Refused<SheetRefusal>('foreign', fill(DETAILS.noSheet, { sheet: RESPONSES }))
  }
  const reading = new Reading(pack, workbook.from1904, identity.words)
  reading.compare(identity)
  if (workbook.hasExternalLinks) {
    reading.findings.push({ kind: 'external-links' })
  }
  reading.read(sheet)
  const { id, supplier } = reading.identify(file)
  const { marks, findings } = readScores(
    (await workbook.sheet(SCORING)) ?? [],
    id,
    reading.requirements,
    identity.words
  )
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
  const pairs = (kind: string, value: string) =>
    new Map(rows.filter(({ is }) => is === kind).map(({ row }) => [text(row, 'B'), text(row, value)]))
  return {
    pack: text(pack, 'B'),
    name: text(pack, 'C'),
    changed: text(pack, 'D'),
    day: edition === undefined ? '' : text(edition, 'C'),
    words: pairs('word', 'C'),
    asked: pairs('requirement', 'D')
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
    private readonly from1904: boolean,
    private readonly own: ReadonlyMap<string, string>
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
      throw new Refused<SheetRefusal>('foreign', fill(DETAILS.noHeader, { sheet: RESPONSES }))
    }
    const letters = new Map(
      [...header.keys()].map((letter) => [sheetWord(textIn(header, letter), COLUMNS, this.own), letter])
    )
    const missing = ANSWERED.find((column) => !letters.has(column))
    if (missing !== undefined) {
      const column = SHEET_WORDS[missing]
      throw new Refused<SheetRefusal>('foreign', fill(DETAILS.noColumn, { sheet: RESPONSES, column }))
    }
    for (const row of sheet) {
      const is = textIn(row, 'A')
      const requirement = this.requirements.get(is)
      if (is === 'supplier') {
        this.supplier = plainName(textIn(row, NAME_COLUMN))
      } else if (is === 'contact') {
        this.contact = plainName(textIn(row, NAME_COLUMN))
      } else if (requirement !== undefined) {
        this.readRow(requirement, (column) => row.get(letters.get(column) ?? ''))
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

  private readRow(requirement: Requirement, cell: (column: Column) => Cell | undefined): void {
    const { id, text } = requirement
    if (this.answers.has(id)) {
      this.findings.push({ kind: 'twice', requirement: id })
      return
    }
    const wording = cell('requirement')
    if (wording !== undefined && !this.isAsSent(String(wording.value), text)) {
      this.findings.push({ kind: 'wording-altered', requirement: id })
    }
    const answer = { ...EMPTY }
    for (const column of ANSWERED) {
      const said = this.said(requirement, column, cell(column))
      if (column === 'compliance') {
        answer.compliance = this.compliance(requirement, said)
      } else {
        answer[column] = said
      }
    }
    this.answers.set(id, answer)
  }

  /** A workbook in a language that this site does not know has a word of its own for the level. */
  private isAsSent(found: string, { level, statement }: Requirement['text']): boolean {
    const isForeign = this.own.has('meets') && sheetWord(this.own.get('meets')!, ['meets']) === undefined
    return isForeign
      ? plain(found).includes(plain(cellText(statement)))
      : [LEVEL_TITLES[level], readable(level)].some((word) => plain(found) === plain(cellText(`${word}: ${statement}`)))
  }

  private said(requirement: Requirement, column: Answered, cell: Cell | undefined): string {
    if (cell === undefined) {
      return ''
    }
    const where = { requirement: requirement.id, column: SHEET_WORDS[column] }
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
    if (said !== '' && !hasForm(said, requirement, this.own)) {
      this.findings.push({ kind: 'other-form', requirement: requirement.id, value: said })
    }
    return said
  }

  private compliance({ id, text }: Requirement, said: string): Compliance | '' {
    const known = complianceOf(said, this.own)
    const isOffered = known !== undefined && (known !== 'Explain' || text.explainAllowed)
    if (said !== '' && !isOffered) {
      this.findings.push({ kind: 'not-in-list', requirement: id, value: said })
    }
    return isOffered ? known : ''
  }
}

/** Whether an answer has the form that was asked for. */
function hasForm(said: string, { text: { response } }: Requirement, own: ReadonlyMap<string, string>): boolean {
  switch (response.dataType) {
    case 'boolean':
      return sheetWord(said, ['yes', 'no'], own) !== undefined
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
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
