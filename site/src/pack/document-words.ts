import type { Level, Response } from '../catalogue/data.js'
import type { Requirement } from './pack.js'
import { VERIFICATIONS } from './pack-words.js'

export { LEVELS, OBLIGATIONS, STATUSES } from './pack-words.js'

export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  must: 'A bid that cannot meet it is normally excluded, or needs a remedy plan with dates.',
  should: 'Scored. A supplier that does not meet it gives a reason.',
  could: 'Desirable, with a small credit.'
}

export const STAGES = { selection: 'Selection', award: 'Award', contract: 'Contract' } as const

const FORMS: Readonly<Record<Response['dataType'], string>> = {
  text: 'text',
  boolean: 'yes or no',
  number: 'a number',
  date: 'a date',
  url: 'a web address',
  choice: 'a choice'
}

/** How an answer is checked, with the note on how. */
export function checked({ text: { verification, verificationNote } }: Requirement): string {
  const how = VERIFICATIONS[verification] ?? readable(verification)
  return verificationNote === '' ? how : `${how}. ${verificationNote}`
}

/** What form an answer has, and what is hoped for: `a number (asked for: 12 or more)`. */
export function form(response: Response): string {
  const { dataType, expectedValue, min, max } = response
  const choices = choicesOf(response)
  const hoped = expectedValue === undefined ? range(min, max) : choices.length > 1 ? choices.join('; ') : expectedValue
  return FORMS[dataType] + (hoped === '' ? '' : ` (${choices.length > 1 ? 'one of' : 'asked for'}: ${hoped})`)
}

/** What can be chosen from; empty where anything can be said. */
export function choicesOf({ dataType, expectedValue = '' }: Response): string[] {
  const parts = expectedValue
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return dataType === 'choice' && parts.length > 1 ? parts : []
}

/** How an answer is scored, in one line. */
export function scored({ weight, text: { scoring } }: Requirement): string {
  const mark = passMark(scoring)
  const gate = mark === undefined ? '' : `${mark} or more of 4 passes`
  if (scoring.kind === 'pass-fail') {
    return `Pass or fail: ${gate}`
  }
  return [`Scored 0 to 4, weight ${percentage(weight)}`, gate].filter((part) => part !== '').join('; ')
}

/** The least score that passes; absent where no score fails. */
export function passMark({ kind, passMark }: Requirement['text']['scoring']): number | undefined {
  return passMark ?? (kind === 'pass-fail' ? 3 : undefined)
}

/** What a file says of itself while something is undecided; nothing afterwards. */
export function draft(undecided: number): string {
  if (undecided === 0) {
    return ''
  }
  const what = undecided === 1 ? '1 requirement is' : `${undecided} requirements are`
  return `Draft, not for publication: ${what} still to be decided.`
}

export function percentage(number: number): string {
  return `${Math.round(number * 100) / 100}%`
}

/** An identifier as words, where nothing better is known. */
export function readable(id: string): string {
  const words = id.replaceAll('-', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function range(min: string | undefined, max: string | undefined): string {
  const parts = [min === undefined ? '' : `${min} or more`, max === undefined ? '' : `${max} or less`]
  return parts.filter((part) => part !== '').join(', ')
}
