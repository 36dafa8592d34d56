/**
 * Words of a tender workbook that programs read back: headers, and what suppliers choose from. The workbook says in its sheet `_pack` what
 * it writes for each, so that a site in another language can read it.
 */
export const SHEET_WORDS = WORDS.documents.sheet
export type SheetWord = keyof typeof SHEET_WORDS

/** As the format has them: workbooks of the handbook in English, old ones too, which do not say what they write. */
const IN_ENGLISH: Readonly<Record<SheetWord, string>> = {
  code: 'Code',
  requirement: 'Requirement',
  compliance: 'Compliance',
  answer: 'Answer',
  evidence: 'Evidence reference',
  link: 'Link',
  comments: 'Comments',
  agreed: 'Agreed',
  meets: 'Meets',
  meetsInPart: 'Meets in part',
  doesNotMeet: 'Does not meet',
  explain: 'Explain',
  yes: 'Yes',
  no: 'No'
}

/**
 * Which of some words a text is, as the workbook itself, this site or the format has it; undefined if it is none.
 *
 * @param own what the workbook says it writes for each word
 */
export function sheetWord<Word extends SheetWord>(
  text: string,
  among: readonly Word[],
  own: ReadonlyMap<string, string> = new Map()
): Word | undefined {
  const plain = (words = '') => words.replace(/\s+/g, ' ').trim().toLowerCase()
  const said = plain(text)
  const is = (words: string | undefined) => said !== '' && plain(words) === said
  return [(word: Word) => own.get(word), (word: Word) => SHEET_WORDS[word], (word: Word) => IN_ENGLISH[word]]
    .map((wordsOf) => among.find((word) => is(wordsOf(word))))
    .find((word) => word !== undefined)
}
