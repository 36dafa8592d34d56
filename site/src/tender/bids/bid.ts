export const COMPLIANCE = ['Meets', 'Meets in part', 'Does not meet', 'Explain'] as const
export type Compliance = (typeof COMPLIANCE)[number]

/** What a supplier says of one requirement. Everything is text, empty where nothing was said. */
export interface Answer {
  readonly compliance: Compliance | ''
  readonly answer: string
  readonly evidence: string
  readonly link: string
  readonly comments: string
}

/** What a file can be that is not as it was sent out. */
export const FINDINGS = [
  'question-changed',
  'wording-altered',
  'not-asked',
  'no-longer-asked',
  'twice',
  'formula',
  'error-value',
  'not-in-list',
  'other-form',
  'other-time',
  'edition',
  'external-links'
] as const

export interface Finding {
  readonly kind: (typeof FINDINGS)[number]
  /** The requirement's id, where it is about one. */
  readonly requirement?: string
  /** The header of the column. */
  readonly column?: string
  /** What was found, as it is. */
  readonly value?: string
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
}

export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.compliance !== '' || answer.answer !== '')
}
