import type { Pack } from '../../pack/pack.js'
import { date } from '../../kit/words/dates.js'
import type { Finding, FindingKind } from './bid.js'

const WORDS: Readonly<Record<FindingKind, string>> = {
  'no-supplier': 'The sheet does not say which organisation it is from, so it is called by its file.',
  'question-changed': 'The question was changed in the pack after this sheet was made. The answer may not fit.',
  'wording-altered': 'The requirement’s wording in the sheet is not what was sent out.',
  'not-asked': 'Not in this sheet: it was added to the pack after the sheet was made.',
  'no-longer-asked': 'Answered, but no longer in the pack.',
  twice: 'Stands in the sheet twice. The first answer is used.',
  formula: 'holds a formula, which is not taken as an answer',
  'error-value': 'holds an error of the spreadsheet, not an answer',
  'not-a-score': 'A score on its sheet Scoring is not one of those offered, so it counts as missing',
  'not-in-list': 'The compliance is not one of those offered, so it counts as missing',
  'other-form': 'The answer does not have the form that was asked for',
  'other-time': 'The sheet was made from the pack as it was',
  edition: 'The sheet was made from another edition of the handbook',
  'external-links': 'The file links to other files. They were not opened.'
}

export const FINDING_KINDS = Object.keys(WORDS) as FindingKind[]

/** What a finding says, without naming the requirement. */
export function sayFinding({ kind, column, value = '' }: Finding): string {
  switch (kind) {
    case 'formula':
      return `“${column}” ${WORDS[kind]}: ${value}`
    case 'error-value':
      return `“${column}” ${WORDS[kind]}.`
    case 'not-a-score':
    case 'not-in-list':
    case 'other-form':
      return `${WORDS[kind]}: “${value}”.`
    case 'other-time':
      return `${WORDS[kind]} on ${dayOf(value)}, before or after the one used here.`
    case 'edition':
      return `${WORDS[kind]}: ${dayOf(value)}.`
    default:
      return WORDS[kind]
  }
}

/** The code of the requirement that a finding is about. */
export function codeOf({ requirement }: Pick<Finding, 'requirement'>, { requirements }: Pack): string | undefined {
  return requirement === undefined
    ? undefined
    : (requirements.find(({ id }) => id === requirement)?.code ?? requirement)
}

function dayOf(instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? `“${instant}”` : date(instant)
}
