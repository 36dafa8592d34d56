import type { Lot } from '../scheme/award-scheme.js'
import type { Bid } from '../scores/bid.js'
import type { Source } from './source.js'

export const LETTER_KINDS = ['summary', 'outcome', 'report'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** A text of a document, and what it rests on. */
export interface Sentence {
  readonly text: string
  readonly from: readonly Source[]
}

export interface Column {
  readonly title: string
  /** Of the width, beside those of the other columns. */
  readonly share: number
  readonly numeric?: boolean
}

export interface Line {
  readonly cells: readonly string[]
  readonly from: readonly Source[]
}

/** What a document is made of, in order. Sentences are one paragraph. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string; readonly isBelow?: boolean }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'sentences'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly lines: readonly Line[] }

export interface Fact extends Sentence {
  readonly label: string
}

/** A document that tells an outcome. */
export interface Letter {
  readonly title: string
  readonly subtitle: string
  /** At the foot of each page. */
  readonly foot: string
  readonly author: string
  /** What is on upright pages, and what needs the width of landscape ones. */
  readonly main: readonly Part[]
  readonly annex: readonly Part[]
  /** Whether it begins with its title, as documents do and letters do not. */
  readonly isTitled: boolean
  /** Whether the document itself says what each sentence rests on. */
  readonly isTraced: boolean
}

/** A document that can be written: it is, when it is asked for. */
export interface Draft {
  /** Unique in an evaluation. */
  readonly id: string
  readonly kind: LetterKind
  readonly bid?: Bid
  readonly lot?: Lot
  /** In a list of documents. */
  readonly title: string
  /** The name of its file, without the ending. */
  readonly file: string
  readonly write: () => Letter
}

export function sentence(text: string, ...from: readonly Source[]): Sentence {
  return { text, from }
}

export function heading(text: string): Part {
  return { kind: 'heading', text }
}

/** A heading inside what another one begins. */
export function subheading(text: string): Part {
  return { kind: 'heading', text, isBelow: true }
}

/** A paragraph; nothing without a sentence. */
export function paragraph(...sentences: readonly (Sentence | undefined)[]): Part[] {
  const said = sentences.filter((one) => one !== undefined && one.text !== '') as Sentence[]
  return said.length === 0 ? [] : [{ kind: 'sentences', sentences: said }]
}

/** A table; nothing without a line. */
export function table(columns: readonly Column[], lines: readonly Line[]): Part[] {
  return lines.length === 0 ? [] : [{ kind: 'table', columns, lines }]
}
