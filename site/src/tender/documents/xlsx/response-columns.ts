/** The row, from 1, of the first requirement. */
export const FIRST_ROW = 7

/** Columns of the sheet of responses, by their letters. Those after `toDo` are hidden; each row says there what its answer can be. */
export const COLUMN = {
  id: 'A',
  group: 'B',
  code: 'C',
  requirement: 'D',
  question: 'E',
  wanted: 'F',
  compliance: 'G',
  answer: 'H',
  evidence: 'I',
  link: 'J',
  comments: 'K',
  toDo: 'L',
  /** The data type. */
  form: 'M',
  /** How many of the words for compliance can be chosen. */
  compliances: 'N',
  /** The row, from 0, in the list of choices, and how many there are; 0 where anything can be typed. */
  choices: 'O',
  choiceCount: 'P',
  /** What is hoped for: numbers, or days as spreadsheets count them. */
  least: 'Q',
  most: 'R'
} as const

/** How the hidden columns are headed, for programs. */
export const HIDDEN_HEADERS = ['_form', '_compliances', '_choices', '_count', '_least', '_most'] as const

/** The row, from 1, of the last of so many requirements. */
export function lastRow(count: number): number {
  return FIRST_ROW + count - 1
}
