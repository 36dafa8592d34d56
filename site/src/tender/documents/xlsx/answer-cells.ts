import type { DataValidation } from 'hucre'
import type { Response } from '../../../catalogue/data.js'
import type { Requirement } from '../../../pack/pack.js'
import { choicesOf, form } from '../../../pack/document-words.js'
import { fill } from '../../../kit/words/fill.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { validation } from '../../../kit/workbook/sheet.js'
import type { StyleName } from '../../../kit/workbook/cell-styles.js'

/** The row, from 1, of the first requirement. */
export const FIRST_ROW = 7

const ANSWER = 'H'

/** The longest list that fits into a rule. */
const LIST_LIMIT = 250

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>

export function answerStyle({ dataType }: Response): StyleName {
  return dataType === 'number' ? 'inputNumber' : dataType === 'date' ? 'inputDate' : 'inputText'
}

/** One rule for all answers of the same form. */
export function answerValidations(requirements: readonly Requirement[]): DataValidation[] {
  const alike = new Map(requirements.map(({ text: { response } }) => [JSON.stringify(response), response]))
  return [...alike].flatMap(([key, response]) => {
    const cells = cellsOf(requirements, ANSWER, ({ text }) => JSON.stringify(text.response) === key)
    const rule = ruleOf(response, cells)
    return rule === undefined ? [] : [rule]
  })
}

function ruleOf(response: Response, cells: readonly string[]): DataValidation | undefined {
  const says = {
    title: SHEET_WORDS.answer,
    message: fill(WORDS.documents.responses.other, { form: form(response), comments: SHEET_WORDS.comments })
  }
  switch (response.dataType) {
    case 'boolean':
      return validation({ type: 'list', values: [SHEET_WORDS.yes, SHEET_WORDS.no] }, cells, says)
    case 'number':
      return within('decimal', limit(response.min), limit(response.max), cells, response)
    case 'date':
      return within('date', day(response.min), day(response.max), cells, response)
    case 'url':
      return webAddress(cells, ANSWER, SHEET_WORDS.answer)
    case 'choice': {
      const values = choicesOf(response)
      const fits = values.length > 0 && values.join().length < LIST_LIMIT && !values.some((value) => /[,"]/.test(value))
      return fits ? validation({ type: 'list', values }, cells, says) : undefined
    }
    case 'text':
      return undefined
  }
}

/** What is hoped for is a question, not a limit: an honest answer beyond it can be kept. */
function within(
  type: 'decimal' | 'date',
  min: string | undefined,
  max: string | undefined,
  cells: readonly string[],
  response: Response
): DataValidation {
  const free = min === undefined && max === undefined
  return validation({ type, ...bounds(type, min, max) }, cells, {
    title: SHEET_WORDS.answer,
    message: fill(free ? WORDS.documents.responses.other : WORDS.documents.responses.beyond, {
      form: form(response),
      comments: SHEET_WORDS.comments
    }),
    errorStyle: free ? 'stop' : 'warning'
  })
}

function bounds(type: 'decimal' | 'date', min: string | undefined, max: string | undefined): Omit<Rule, 'type'> {
  if (min !== undefined && max !== undefined) {
    return { operator: 'between', formula1: min, formula2: max }
  }
  if (max !== undefined) {
    return { operator: 'lessThanOrEqual', formula1: max }
  }
  const least = type === 'date' ? '1' : '-1000000000000'
  return { operator: 'greaterThanOrEqual', formula1: min ?? least }
}

function limit(number: string | undefined): string | undefined {
  return number !== undefined && /^-?\d+(\.\d+)?$/.test(number.trim()) ? number.trim() : undefined
}

/** A day as a spreadsheet counts it. */
function day(iso: string | undefined): string | undefined {
  const time = iso !== undefined && /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : NaN
  return Number.isNaN(time) ? undefined : String(Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000))
}

/** Cells of a column beside some of the requirements. */
export function cellsOf(
  requirements: readonly Requirement[],
  column: string,
  fits: (requirement: Requirement) => boolean = () => true
): string[] {
  return requirements.flatMap((requirement, place) => (fits(requirement) ? [`${column}${FIRST_ROW + place}`] : []))
}

/** @param column the cells' own, which a rule names relative to its first cell */
export function webAddress(cells: readonly string[], column: string, title: string): DataValidation {
  const first = cells[0] ?? `${column}${FIRST_ROW}`
  return validation({ type: 'custom', formula1: `OR(LEFT(${first},8)="https://",LEFT(${first},7)="http://")` }, cells, {
    title,
    message: fill(WORDS.documents.responses.web, { comments: SHEET_WORDS.comments })
  })
}
