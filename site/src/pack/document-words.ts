import type { Response } from '../catalogue/data.js'
import { readable } from '../catalogue/facet-values.js'
import { fill } from '../kit/words/fill.js'
import { LEVEL_TITLES, VERIFICATION_TITLES } from '../catalogue/choices.js'
import type { Requirement, Text } from './pack.js'
import { passMark } from './pass-mark.js'

export { passMark }
export { LEVEL_TITLES, OBLIGATION_TITLES, STAGE_TITLES, STATUS_TITLES } from '../catalogue/choices.js'

/** What a requirement demands, after its level. */
export function worded(level: Text['level'], statement: string): string {
  return fill(WORDS.pack.worded, { level: LEVEL_TITLES[level], statement })
}

/** How an answer is checked, with the note on how. */
export function checked({ text: { verification, verificationNote } }: Requirement): string {
  const how = VERIFICATION_TITLES[verification] ?? readable(verification)
  return verificationNote === '' ? how : fill(WORDS.pack.checked, { how, note: verificationNote })
}

/** What form an answer has, and what is hoped for: `a number (asked for: 12 or more)`. */
export function form(response: Response): string {
  const { dataType, expectedValue, min, max } = response
  const choices = choicesOf(response)
  const form = WORDS.pack.forms[dataType]
  if (choices.length > 1) {
    return fill(WORDS.pack.form.oneOf, { form, choices: choices.join('; ') })
  }
  const hoped = expectedValue ?? range(min, max)
  return hoped === '' ? form : fill(WORDS.pack.form.asked, { form, hoped })
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
  if (scoring.kind === 'pass-fail') {
    return fill(WORDS.pack.scored.passOrFail, { mark: mark! })
  }
  const given = { weight: percentage(weight) }
  return mark === undefined ? fill(WORDS.pack.scored.scaled, given) : fill(WORDS.pack.scored.marked, { ...given, mark })
}

/** What a file says of itself while something is undecided; nothing afterwards. */
export function draft(undecided: number): string {
  return undecided === 0 ? '' : fill(WORDS.pack.draft, { count: undecided })
}

export function percentage(number: number): string {
  return fill(WORDS.pack.percent, { number: Math.round(number * 100) / 100 })
}

function range(min: string | undefined, max: string | undefined): string {
  if (min !== undefined && max !== undefined) {
    return fill(WORDS.pack.form.range, { min, max })
  }
  return min !== undefined
    ? fill(WORDS.pack.form.least, { min })
    : max !== undefined
      ? fill(WORDS.pack.form.most, { max })
      : ''
}
