import { termOf, type Word } from '../../kit/words/analysis.js'
import type { Lookup } from './lookup.js'
import type { Manifest } from './manifest.js'

const LONGEST_NAME = 6
/** The stemmer leaves that of names without a vowel before their last letter: gps, kpis. */
const PLURAL = /^[^aeiouy]+.s$/

/** Finds the terms by which the index knows a word of a query. Readers write names small, and words in capitals. */
export interface Resolver {
  readonly knows: (term: string) => boolean
  readonly isIdentifier: (term: string) => boolean
  /** The word with its term. */
  readonly resolve: (word: Word) => Word
  /** The other terms of a word typed small: what is written in capitals, or its stem. */
  readonly others: (word: Word) => string[]
  /** Whether a word says too little to be looked for beside others: WHO is not who. */
  readonly isStopWord: (word: Word) => boolean
}

export function resolver(manifest: Manifest, lookup: Lookup): Resolver {
  const stopWords = new Set(manifest.stopWords.split(' '))
  const knows = (term: string) => !!lookup.term(term)
  const isIdentifier = (term: string) => ((lookup.term(term)?.mask ?? 0) & 1) > 0
  const mayBeName = (surface: string) =>
    surface.length <= LONGEST_NAME && surface !== termOf(surface) && !stopWords.has(surface)

  const isPlural = (surface: string) => surface.length <= LONGEST_NAME + 1 && PLURAL.test(surface)

  function term({ surface, name }: Word): string {
    const stem = termOf(surface)
    if (name) {
      const capitals = surface.toUpperCase()
      return stopWords.has(surface) && knows(capitals) ? capitals : knows(surface) || !knows(stem) ? surface : stem
    }
    if (mayBeName(surface) && isIdentifier(surface)) {
      return surface
    }
    // Looked for only where it may be one: each look may fetch a file.
    return stem === surface && isPlural(surface) && !knows(stem) ? surface.slice(0, -1) : stem
  }

  return {
    knows,
    isIdentifier,
    resolve: (word) => ({ ...word, term: term(word) }),
    others: ({ surface, name }) =>
      name
        ? []
        : [
            ...(mayBeName(surface) ? [surface, termOf(surface)] : []),
            ...(stopWords.has(surface) ? [surface.toUpperCase()] : [])
          ],
    isStopWord: ({ surface, term }) => stopWords.has(surface) && term !== surface.toUpperCase()
  }
}
