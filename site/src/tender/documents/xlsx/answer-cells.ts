import type { DataValidation } from 'hucre'
import type { Response } from '../../../catalogue/data.js'
import type { Requirement } from '../../../pack/pack.js'
import { fill } from '../../../kit/words/fill.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { serialOf } from '../../../kit/workbook/cell-dates.js'
import type { StyleName } from '../../../kit/workbook/cell-styles.js'
import { validation } from '../../../kit/workbook/validations.js'
import { COMPLIANCES } from './choices-sheet.js'
import { COLUMN, FIRST_ROW } from './response-columns.js'
import { CHOICES } from './sheet-names.js'

export function answerStyle({ dataType }: Response): StyleName {
  return dataType === 'number' ? 'inputNumber' : dataType === 'date' ? 'inputDate' : 'inputText'
}

/**
 * Rules stay where they are when rows are sorted. So one rule holds for a whole column, and finds in the hidden columns what its row can
 * answer. An answer is never refused: beside it, `To do` says what is wrong with it.
 */
export function rules(requirements: readonly Requirement[]): DataValidation[] {
  if (requirements.length === 0) {
    return []
  }
  const cells = (column: string) => requirements.map((_, place) => `${column}${FIRST_ROW + place}`)
  return [
    validation({ type: 'list', formula1: complianceList(FIRST_ROW) }, cells(COLUMN.compliance), {
      title: SHEET_WORDS.compliance,
      message: fill(WORDS.documents.responses.choose, { answers: COMPLIANCES.slice(0, -1).join(', ') })
    }),
    validation({ type: 'list', formula1: answerList(FIRST_ROW) }, cells(COLUMN.answer), {
      title: SHEET_WORDS.answer,
      message: fill(WORDS.documents.responses.hint, {
        question: WORDS.documents.columns.question,
        toDo: WORDS.documents.responses.toDo,
        comments: SHEET_WORDS.comments
      }),
      otherwise: 'keep'
    }),
    validation({ type: 'custom', formula1: isWebAddress(`${COLUMN.link}${FIRST_ROW}`) }, cells(COLUMN.link), {
      title: SHEET_WORDS.link,
      message: fill(WORDS.documents.responses.web, { comments: SHEET_WORDS.comments })
    })
  ]
}

/** What can be chosen in a row for compliance, as a formula. */
export function complianceList(row: number): string {
  return `OFFSET(${CHOICES}!$A$1,0,0,$${COLUMN.compliances}${row},1)`
}

/** What can be chosen in a row as its answer; an empty cell where anything can be typed. */
export function answerList(row: number): string {
  return `OFFSET(${CHOICES}!$B$1,$${COLUMN.choices}${row},0,MAX(1,$${COLUMN.choiceCount}${row}),1)`
}

export function isWebAddress(cell: string): string {
  return `OR(LEFT(${cell},8)="https://",LEFT(${cell},7)="http://")`
}

/** What is hoped for at least or at most, as a spreadsheet reckons with it; undefined where it is not said in figures. */
export function limit({ dataType }: Response, said: string | undefined): number | undefined {
  if (said === undefined) {
    return undefined
  }
  return dataType === 'date' && /^\d{4}-\d\d-\d\d$/.test(said)
    ? serialOf(said)
    : dataType === 'number' && /^-?\d+(\.\d+)?$/.test(said.trim())
      ? Number(said)
      : undefined
}
