import type { Compliance } from './compliance.js'

export const SCORES = [0, 1, 2, 3, 4] as const
export type Score = (typeof SCORES)[number]

/** What a supplier says of one requirement. Everything is text, empty where nothing was said. */
export interface Answer {
  readonly compliance: Compliance | ''
  readonly answer: string
  readonly evidence: string
  readonly link: string
  readonly comments: string
}

/** What a file can be that is not as it was sent out, and what a careful reader would ask about an answer. */
export const FINDING_KINDS = [
  'no-supplier',
  'question-changed',
  'wording-altered',
  'not-asked',
  'no-longer-asked',
  'twice',
  'formula',
  'error-value',
  'not-a-score',
  'not-in-list',
  'other-form',
  'other-time',
  'edition',
  'external-links',
  'not-answered',
  'no-compliance',
  'no-answer',
  'no-comment',
  'bare-answer',
  'contradicts',
  'meets-after-all',
  'number-as-text',
  'cut-off',
  'not-a-link',
  'matched-by-code',
  'rows-sorted',
  'row-refused',
  'row-missing',
  'header-altered',
  'header-again',
  'column-again',
  'unread-cells',
  'unread-sheet',
  'unread-more',
  'unread-note',
  'unread-drawing',
  'unread-picture',
  'unread-object',
  'unread-link',
  'unread-page',
  'unread-hint',
  'unread-about',
  'unchecked-sheets',
  'hidden-row',
  'hidden-column',
  'hidden-sheet',
  'filtered',
  'merged',
  'faint',
  'struck',
  'same-text',
  'similar-text',
  'same-bid'
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

export interface Finding {
  readonly kind: FindingKind
  /** The requirement's id, where it is about one. */
  readonly requirement?: string
  /** The header of the column, in the words of the site that read the file. */
  readonly column?: string
  /** What was found, as it is. */
  readonly value?: string
  /** What was sent out or asked for instead. */
  readonly asked?: string
  /** The sheet and the cells where it was found: `Responses`, `M14` or `M14:P14`. */
  readonly sheet?: string
  readonly cell?: string
  /** The other bid, by its id, and its requirement, where two are alike. */
  readonly other?: string
  readonly otherRequirement?: string
}

/** What evaluators gave a bid for one requirement, as it stands in a file. */
export interface WrittenMark {
  readonly bid: string
  readonly requirement: string
  readonly by: readonly { readonly evaluator: string; readonly score: Score }[]
  readonly agreed?: Score
  readonly note?: string
}

/** A supplier's filled response sheet. */
export interface Bid {
  /** Unique within an evaluation. */
  readonly id: string
  readonly supplier: string
  readonly contact: string
  /** The file's name. */
  readonly file: string
  /** By requirement; one without an answer is absent. */
  readonly answers: ReadonlyMap<string, Answer>
  readonly findings: readonly Finding[]
  /**
   * Scores in the file's sheet `Scoring`, by the evaluators' names. A supplier can write them as well, so they wait here until a person
   * says that they count.
   */
  readonly scores?: readonly WrittenMark[]
}

export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.compliance !== '' || answer.answer !== '')
}
