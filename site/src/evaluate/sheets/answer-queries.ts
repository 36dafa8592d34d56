import { choicesOf, form } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import { SHEET_WORDS, sheetWord } from '../../pack/workbook-words.js'
import { isDay } from '../../kit/words/dates.js'
import type { Answer, Finding } from '../scores/bid.js'
import { complianceTitle } from '../scores/compliance.js'
import { saysNothing } from './said-in-cell.js'

const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/
const ADDRESS = /^https?:\/\/\S+$/i

/** What the sheet's own rule calls missing, and where the choice and the answer do not agree. @param own the workbook's words */
export function answerQueries(
  requirement: Requirement,
  answer: Answer,
  own: ReadonlyMap<string, string>
): readonly Finding[] {
  return [...missing(requirement, answer), ...disagreement(requirement, answer, own), ...links(answer)]
}

/** Whether an answer has the form that was asked for. */
export function hasForm(said: string, { text: { response } }: Requirement, own: ReadonlyMap<string, string>): boolean {
  switch (response.dataType) {
    case 'boolean':
      return sheetWord(said, ['yes', 'no'], own) !== undefined
    case 'number':
      return numberIn(said) !== undefined
    case 'date':
      return isDay(said)
    case 'url':
      return ADDRESS.test(said)
    case 'choice': {
      const choices = choicesOf(response)
      return choices.length === 0 || choices.some((choice) => choice.toLowerCase() === said.toLowerCase())
    }
    case 'text':
      return true
  }
}

/** A number as people write it, with or without commas between thousands. */
export function numberIn(said: string): number | undefined {
  const plain = THOUSANDS.test(said) ? said.replaceAll(',', '') : said
  return PLAIN.test(plain) ? Number(plain) : undefined
}

function missing({ text }: Requirement, { compliance, answer, evidence, link, comments }: Answer): Finding[] {
  if (compliance === '') {
    const isBlank = [answer, evidence, link, comments].every((said) => said === '')
    return [{ kind: isBlank ? 'not-answered' : 'no-compliance', column: SHEET_WORDS.compliance }]
  }
  const value = complianceTitle(compliance)
  return [
    ...(compliance !== 'Meets' && saysNothing(comments)
      ? [{ kind: 'no-comment', column: SHEET_WORDS.comments, value } as const]
      : []),
    ...(compliance !== 'Does not meet' && answer === ''
      ? [{ kind: 'no-answer', column: SHEET_WORDS.answer, value } as const]
      : []),
    ...(text.response.dataType === 'text' && answer !== '' && saysNothing(answer)
      ? [{ kind: 'bare-answer', column: SHEET_WORDS.answer, value: answer } as const]
      : [])
  ]
}

function disagreement(requirement: Requirement, said: Answer, own: ReadonlyMap<string, string>): Finding[] {
  const { compliance, answer: value } = said
  const isMet = meets(requirement, value, own)
  const asked = hoped(requirement)
  if (compliance === 'Meets' && isMet === false) {
    return [{ kind: 'contradicts', column: SHEET_WORDS.answer, value, asked }]
  }
  return (compliance === 'Does not meet' || compliance === 'Meets in part') && isMet === true
    ? [{ kind: 'meets-after-all', column: SHEET_WORDS.answer, value, asked }]
    : []
}

/** Whether a value is what is asked for; undefined where nothing in particular is, or the value is of another form. */
function meets(
  { text: { response } }: Requirement,
  said: string,
  own: ReadonlyMap<string, string>
): boolean | undefined {
  const { dataType, min, max, expectedValue } = response
  if (dataType === 'boolean') {
    const [given, wanted] = [sheetWord(said, ['yes', 'no'], own), sheetWord(expectedValue ?? '', ['yes', 'no'])]
    return given === undefined || wanted === undefined ? undefined : given === wanted
  }
  if (dataType !== 'number' && dataType !== 'date') {
    return undefined
  }
  const valueOf = dataType === 'number' ? numberIn : dayNumber
  const value = valueOf(said)
  const [least, most, wanted] = [min, max, expectedValue].map((text) => valueOf(text?.trim() ?? ''))
  if (value === undefined) {
    return undefined
  }
  if (least !== undefined || most !== undefined) {
    return value >= (least ?? -Infinity) && value <= (most ?? Infinity)
  }
  return wanted === undefined ? undefined : value === wanted
}

function dayNumber(said: string): number | undefined {
  return isDay(said) ? Date.parse(said) : undefined
}

/** What is hoped for, in the pack's words. */
function hoped({ text: { response } }: Requirement): string {
  return response.expectedValue ?? form(response)
}

/** A cell for links may hold several. */
function links({ link }: Answer): Finding[] {
  const parts = link.split(/[\s;,]+/).filter((part) => part !== '')
  return parts.every((part) => ADDRESS.test(part))
    ? []
    : [{ kind: 'not-a-link', column: SHEET_WORDS.link, value: link }]
}
