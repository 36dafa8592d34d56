import { SHEET_WORDS, sheetWord, type SheetWord } from '../../pack/workbook-words.js'

/** Names of the workbook's sheets: they are the same in every language. */
export const RESPONSES = 'Responses'
export const SCORING = 'Scoring'

/** What suppliers choose from, as saved evaluations hold it in every language, and the word that readers see for each. */
const CHOICES = {
  Meets: 'meets',
  'Meets in part': 'meetsInPart',
  'Does not meet': 'doesNotMeet',
  Explain: 'explain'
} as const satisfies Record<string, SheetWord>

export type Compliance = keyof typeof CHOICES
export const COMPLIANCE = Object.keys(CHOICES) as Compliance[]

/** The columns that suppliers fill. */
export const ANSWERED = ['compliance', 'answer', 'evidence', 'link', 'comments'] as const
export type Answered = (typeof ANSWERED)[number]

export function complianceTitle(compliance: Compliance | ''): string {
  return compliance === '' ? '' : SHEET_WORDS[CHOICES[compliance]]
}

/** @param own what the workbook says it writes for each word */
export function complianceOf(said: string, own: ReadonlyMap<string, string>): Compliance | undefined {
  const word = sheetWord(said, Object.values(CHOICES), own)
  return COMPLIANCE.find((choice) => CHOICES[choice] === word)
}

/** The header of a column in the words of the site, whichever language it is in. */
export function columnTitle(header: string): string {
  const column = sheetWord(header, ANSWERED)
  return column === undefined ? header : SHEET_WORDS[column]
}
