import { termOf, type Word } from '../../kit/words/analysis.js'
import type { Bytes } from './bytes.js'

/**
 * A folded word of the corpus, and the binary logarithm, rounded down, of the number of documents that contain it; -1 for an English word
 * that nobody wrote.
 */
export interface SurfaceWord {
  readonly text: string
  readonly band: number
  /** Whether it is written in capitals, so that it has no stem. */
  readonly name?: boolean
}

const CONSIDERED = 64

export function readWords(bytes: Bytes): SurfaceWord[] {
  return bytes.list(() => {
    const text = bytes.frontCoded()
    const coded = bytes.number()
    return { text, band: (coded >> 1) - 1, name: (coded & 1) > 0 }
  })
}

export function termOfWord({ text, name }: SurfaceWord): string {
  return name ? text : termOf(text)
}

/** The terms of the commonest words that begin like a word, the commonest first. @param known in order */
export function longerTerms({ surface }: Word, known: readonly SurfaceWord[]): string[] {
  const longer = known
    .filter(({ text, band }) => band >= 0 && text.startsWith(surface) && text !== surface)
    .sort((a, b) => b.band - a.band || a.text.length - b.text.length)
    .slice(0, CONSIDERED)
    .map(termOfWord)
  return [...new Set(longer)]
}
