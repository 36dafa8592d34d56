import type { Typed } from '../../filled-workbook.js'
import type { EditedBid } from './edited-bid.js'

/** What the evaluator reads: the sentence of a query, with where it is. */
export interface Bad {
  readonly is: string
  readonly typed?: Readonly<Record<string, Typed>>
  readonly edit?: (bid: EditedBid) => void
  /** Sentences, each with the code of its requirement or its place. */
  readonly says: readonly string[]
}

/** A sentence at the requirement of a code. */
export const at = (code: string, says: string) => `${code}: ${says}`

/** Answers that a careful evaluator would query, each with what it is. */
export const BAD_ANSWERS: readonly Bad[] = [
  {
    is: 'a number above what is asked for',
    typed: { 'own-days': { Answer: '90' } },
    says: [at('OWN-DAYS', '“Meets” is chosen, but the answer is “90”. Asked for: Thirty days or fewer.')]
  },
  {
    is: 'a number below what is asked for',
    edit: (bid) => bid.number(bid.at('own-months', 'Answer'), 3),
    says: [at('OWN-MONTHS', '“Meets” is chosen, but the answer is “3”.')]
  },
  {
    is: 'no where yes is asked for',
    typed: { 'own-yes': { Answer: 'No' } },
    says: [at('OWN-YES', '“Meets” is chosen, but the answer is “No”. Asked for: Yes.')]
  },
  {
    is: 'a day before the one that is asked for',
    typed: { 'own-day': { Answer: '2027-03-31' } },
    says: [at('OWN-DAY', '“Meets” is chosen, but the answer is “2027-03-31”.')]
  },
  {
    is: 'a choice that was not offered',
    typed: { 'own-one': { Answer: 'In the basement' } },
    says: [at('OWN-ONE', 'The answer does not have the form that was asked for: “In the basement”.')]
  },
  {
    is: 'all that is asked for, and yet “Does not meet”',
    typed: { 'own-yes': { Compliance: 'Does not meet', Comments: 'We do not.' } },
    says: [at('OWN-YES', 'The answer is “Yes”, which is what was asked for: Yes. But “Meets” is not chosen.')]
  },
  {
    is: '“Meets in part” without a comment',
    typed: { 'own-text': { Compliance: 'Meets in part' } },
    says: [at('OWN-TEXT', '“Meets in part” is chosen, but “Comments” does not say why.')]
  },
  {
    is: '“Does not meet” without a comment',
    typed: { 'own-text': { Compliance: 'Does not meet' } },
    says: [at('OWN-TEXT', '“Does not meet” is chosen, but “Comments” does not say why.')]
  },
  {
    is: '“Explain” without an explanation',
    typed: { 'own-may': { Compliance: 'Explain', Comments: ' ' } },
    says: [at('OWN-MAY', '“Explain” is chosen, but “Comments” does not say why.')]
  },
  {
    is: 'a choice without an answer',
    typed: { 'own-text': { Answer: '' } },
    says: [at('OWN-TEXT', '“Meets” is chosen, but there is no answer.')]
  },
  {
    is: 'an answer without a choice',
    typed: { 'own-text': { Compliance: '' } },
    says: [at('OWN-TEXT', 'Answered, but nothing is chosen under “Compliance”.')]
  },
  {
    is: 'a row left blank',
    typed: { 'own-yes': { Compliance: '', Answer: '' } },
    says: [at('OWN-YES', 'Not answered. Nothing is chosen under “Compliance”.')]
  },
  {
    is: 'a number typed as text',
    typed: { 'own-days': { Answer: '14' } },
    says: [at('OWN-DAYS', 'The number is typed as text. It is read as 14.')]
  },
  {
    is: 'a number with a comma where others have a point',
    typed: { 'own-days': { Answer: '1,5' } },
    says: [at('OWN-DAYS', 'The answer does not have the form that was asked for: “1,5”.')]
  },
  {
    is: 'an answer as long as a cell can be',
    typed: { 'own-text': { Answer: 'word '.repeat(6553) + 'xx' } },
    says: [at('OWN-TEXT', '“Answer” is as long as a cell can be. Its end may be cut off.')]
  },
  {
    is: 'a link that is no web address',
    typed: { 'own-text': { Link: 'see our portal' } },
    says: [at('OWN-TEXT', 'The link is not a web address: “see our portal”.')]
  },
  {
    is: 'a formula instead of a value',
    edit: (bid) => bid.cell(bid.at('own-days', 'Answer'), 'n', '<f>7*9</f><v>63</v>'),
    says: [
      at('OWN-DAYS', '“Answer” holds a formula: =7*9. What it gave when the file was saved is read as the answer.'),
      at('OWN-DAYS', '“Meets” is chosen, but the answer is “63”.')
    ]
  },
  {
    is: 'an error instead of an answer',
    edit: (bid) => bid.cell(bid.at('own-text', 'Answer'), 'e', '<v>#REF!</v>'),
    says: [at('OWN-TEXT', '“Answer” holds an error of the spreadsheet, not an answer.')]
  }
]
