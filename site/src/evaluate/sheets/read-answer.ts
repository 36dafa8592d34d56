import { CELL_LIMIT } from '../../kit/documents/document-text.js'
import type { Cell } from '../../kit/workbook/cells.js'
import type { Requirement } from '../../pack/pack.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'
import type { Answer, Finding } from '../scores/bid.js'
import { ANSWERED, RESPONSES, complianceOf, type Answered, type Compliance } from '../scores/compliance.js'
import { answerQueries, hasForm, numberIn } from './answer-queries.js'
import { asDay, textOf } from './said-in-cell.js'

const EMPTY: Answer = { compliance: '', answer: '', evidence: '', link: '', comments: '' }

/** The cells of one row that a supplier fills. */
export interface AnswerCells {
  readonly row: number
  readonly letterOf: (column: Answered) => string
  readonly cellIn: (column: Answered) => Cell | undefined
  readonly from1904: boolean
  /** What the workbook says it writes for each word. */
  readonly own: ReadonlyMap<string, string>
}

/** What a row says of a requirement, and what there is to ask about it. */
export function readAnswer(
  requirement: Requirement,
  cells: AnswerCells
): { readonly answer: Answer; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const note = (column: Answered, finding: Omit<Finding, 'requirement' | 'sheet' | 'cell'>) =>
    findings.push({
      ...{ requirement: requirement.id, sheet: RESPONSES, cell: `${cells.letterOf(column)}${cells.row}` },
      ...finding
    })
  const answer = { ...EMPTY }
  for (const column of ANSWERED) {
    const said = saidIn(requirement, column, cells, note)
    if (column === 'compliance') {
      answer.compliance = chosen(requirement, said, cells.own, note)
    } else {
      answer[column] = said
    }
  }
  const isNamed = findings.some(({ column }) => column === SHEET_WORDS.compliance)
  for (const query of answerQueries(requirement, answer, cells.own)) {
    if (!isNamed || query.column !== SHEET_WORDS.compliance) {
      note(columnOf(query), query)
    }
  }
  return { answer, findings }
}

type Note = (column: Answered, finding: Omit<Finding, 'requirement' | 'sheet' | 'cell'>) => void

function saidIn(requirement: Requirement, column: Answered, cells: AnswerCells, note: Note): string {
  const cell = cells.cellIn(column)
  if (cell === undefined) {
    return ''
  }
  const title = SHEET_WORDS[column]
  if (cell.formula !== undefined) {
    note(column, { kind: 'formula', column: title, value: `=${cell.formula}` })
  }
  if (cell.error) {
    note(column, { kind: 'error-value', column: title })
    return ''
  }
  const shown = cell.formula === undefined ? cell : { ...cell, value: cell.result ?? '' }
  const { dataType } = requirement.text.response
  const said = textOf(column === 'answer' && dataType === 'date' ? asDay(shown) : shown, cells.from1904)
  if (cell.faint && said !== '') {
    note(column, { kind: 'faint', column: title, value: said })
  }
  if (cell.struck && said !== '') {
    note(column, { kind: 'struck', column: title, value: said })
  }
  if (said.length >= CELL_LIMIT) {
    note(column, { kind: 'cut-off', column: title })
  }
  if (column === 'answer' && said !== '' && !hasForm(said, requirement, cells.own)) {
    note(column, { kind: 'other-form', value: said })
  } else if (column === 'answer' && dataType === 'number' && typeof shown.value === 'string' && said !== '') {
    note(column, { kind: 'number-as-text', value: String(numberIn(said)) })
  }
  return said
}

function chosen({ text }: Requirement, said: string, own: ReadonlyMap<string, string>, note: Note): Compliance | '' {
  const known = complianceOf(said, own)
  const isOffered = known !== undefined && (known !== 'Explain' || text.explainAllowed)
  if (said !== '' && !isOffered) {
    note('compliance', { kind: 'not-in-list', column: SHEET_WORDS.compliance, value: said })
  }
  return isOffered ? known : ''
}

function columnOf({ column }: Finding): Answered {
  return ANSWERED.find((one) => SHEET_WORDS[one] === column) ?? 'answer'
}
