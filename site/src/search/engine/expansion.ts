import { hasDigit, hasLetter, runs, termOf, type Word } from '../../kit/words/analysis.js'
import type { Lookup } from './lookup.js'
import type { Manifest } from './manifest.js'
import type { QueryText } from './query.js'
import { correction, longerTerms, order } from './spelling.js'

/** A word with what may stand for it. */
export interface Clause {
  readonly term: string
  /** Other terms for the same thing. */
  readonly variants: readonly string[]
  /** What the word may be the beginning of. */
  readonly completions: readonly string[]
}

/** A word nobody wrote, and the word taken in its place. */
export interface Correction {
  readonly typed: string
  readonly taken: string
}

/** What is looked for, spelled out. */
export interface ExpandedQuery {
  readonly words: readonly Clause[]
  readonly phrases: readonly (readonly string[])[]
  readonly excludedWords: readonly string[]
  readonly excludedPhrases: readonly (readonly string[])[]
  /** The reference code that the whole query is, if it is one. */
  readonly code: string | undefined
  readonly corrections: readonly Correction[]
  /** Words that nothing contains. */
  readonly missing: readonly string[]
}

const MOST_WORDS = 16
const MOST_RUNS = 5
const LONGEST_NAME = 8
const SHORTEST_BEGUN = 3
const SHORTEST_FURTHER = 2
/** What the key of a name starts with that is only a meaning of everyday words. */
const MEANING = '=_'

/**
 * Spells a query out: codes, synonyms, completions and corrections. It is made again when files that it asked for have come; until then
 * what it says is not the whole.
 *
 * @param typing whether the reader has not finished writing
 */
export function expand(query: QueryText, typing: boolean, manifest: Manifest, lookup: Lookup): ExpandedQuery {
  const stopWords = new Set(manifest.stopWords.split(' '))
  const all = query.words
  const codes = codesIn(all, lookup)
  const names = new Map(manifest.contractions.filter(([, key]) => !key.startsWith(MEANING)))
  const keys = keysByTerm(all, [...contractionsIn(all, names), ...codes])
  const last = all.at(-1)
  const clauses: Clause[] = []
  const corrections: Correction[] = []
  const missing: string[] = []

  const kept = wanted()
  for (const word of kept) {
    const begun = isBegun(word)
    const known = begun ? null : lookup.term(word.term)
    if (known === undefined && kept.length === 1) {
      lookup.expectWordsLike(word.surface)
    }
    const clause: Clause = {
      term: begun ? '' : word.term,
      variants: variants(word.term, keys.get(word.term) ?? []),
      completions: completionsOf(word, known === null)
    }
    if (known !== null || clause.variants.length > 0 || clause.completions.length > 0) {
      clauses.push(clause)
    } else if (!begun) {
      replace(word)
    }
  }
  clauses.push(...query.phrases.filter(isWord).map(([term]) => ({ term: term!, variants: [], completions: [] })))
  const { excludedWords, excludedPhrases } = query
  const phrases = query.phrases.filter((phrase) => !isWord(phrase))
  for (const term of [...clauses.flatMap(termsOf), ...phrases.flat(), ...excludedWords, ...excludedPhrases.flat()]) {
    lookup.term(term)
  }
  ;[...phrases, ...excludedPhrases].flat().forEach((term) => lookup.positions(term))
  const code = hasPhrasesOrExclusions(query) ? undefined : wholeCode(all, codes)
  const words = distinct(clauses, ({ term }) => term)
  return { words, phrases, excludedWords, excludedPhrases, code, corrections, missing }

  /** Each word once, without stop words where anything else is left. */
  function wanted(): Word[] {
    const telling = all.filter(({ surface }) => !stopWords.has(surface))
    const kept = telling.length === 0 && query.phrases.length === 0 ? all : telling
    return distinct(kept, ({ term }) => term).slice(0, MOST_WORDS)
  }

  /** Whether a word is only the beginning of others so far: then it is not looked for itself. */
  function isBegun(word: Word): boolean {
    const { surface, term } = word
    if (!isUnfinished(word) || hasDigit(surface) || manifest.contractions.some(([, key]) => key === term)) {
      return false
    }
    if (surface.length === 1 && kept.length > 1) {
      return true
    }
    const like = lookup.wordsLike(surface)
    const longer = longerTerms(word, like ?? [])
    const isWord = longer.includes(term) || like?.some(({ text }) => text === surface)
    return !isWord && (!like || longer.length > 0 || surface.length < SHORTEST_BEGUN)
  }

  function isUnfinished(word: Word): boolean {
    return typing && query.endsInWord && isSame(word, last)
  }

  /** The more of a word is there, the more it may be the beginning of. */
  function completionsOf(word: Word, unknown: boolean): string[] {
    const { length } = word.surface
    const unfinished = isUnfinished(word)
    const shortest = unfinished && kept.length > 1 ? SHORTEST_FURTHER : SHORTEST_BEGUN
    const all = manifest.query.completions
    const most = unfinished ? Math.min(all, Math.max(1, length - SHORTEST_FURTHER)) : all
    return isSame(word, last) && length >= shortest && (unknown || unfinished)
      ? longerTerms(word, lookup.wordsLike(word.surface) ?? [])
          .filter((other) => other !== word.term)
          .slice(0, most)
          .sort(order)
      : []
  }

  function replace({ surface }: Word): void {
    const taken = correction(surface, lookup.wordsLike(surface) ?? [])?.text
    if (taken === undefined) {
      missing.push(surface)
    } else {
      const term = termOf(taken)
      corrections.push({ typed: surface, taken })
      clauses.push({ term, variants: variants(term, []), completions: [] })
    }
  }

  function variants(term: string, keys: readonly string[]): string[] {
    const groups = manifest.synonyms.filter((group) => group.includes(term))
    const also = [term, ...keys].flatMap((word) => manifest.also?.find(([key]) => key === word)?.slice(1) ?? [])
    return [...new Set([...groups.flat(), ...keys, ...also])].filter((other) => other !== term && lookup.term(other))
  }
}

/** All terms a word is found by. */
export function termsOf({ term, variants, completions }: Clause): string[] {
  return [term, ...variants, ...completions]
}

export function hasPhrasesOrExclusions({ phrases, excludedWords, excludedPhrases }: QueryText): boolean {
  return phrases.length + excludedWords.length + excludedPhrases.length > 0
}

/** Neighbouring words that have a key in common: the term that stands for all of them. */
interface Group {
  readonly at: number
  readonly length: number
  readonly key: string
}

/** The known codes of two words and more, from left to right, at each place the longest. */
function codesIn(words: readonly Word[], lookup: Lookup): Group[] {
  const codes: Group[] = []
  for (let at = 0; at < words.length;) {
    const candidates = [5, 4, 3, 2]
      .map((length) => ({ at, length, key: joined(words.slice(at, at + length)) }))
      .filter(({ length, key }) => at + length <= words.length && key !== '')
    const known = candidates.filter(({ key }) => (lookup.term(key)?.mask ?? 0) & 1)
    codes.push(...known.slice(0, 1))
    at += known[0]?.length ?? 1
  }
  return codes
}

/** Some words as one, if they look like a code. */
function joined(words: readonly Word[]): string {
  const parts = words.flatMap(({ surface }) => runs(surface))
  return parts.length <= MOST_RUNS && parts.some(hasDigit) ? parts.join('') : ''
}

/** The code that the whole query is, if it is one. */
function wholeCode(words: readonly Word[], codes: readonly Group[]): string | undefined {
  const [term = ''] = words.map(({ term }) => term)
  const mixed = words.length === 1 && hasDigit(term) && hasLetter(term)
  return mixed ? term : codes.find(({ length }) => length === words.length)?.key
}

function contractionsIn(words: readonly Word[], contractions: ReadonlyMap<string, string>): Group[] {
  const terms = words.map(({ term }) => term)
  return terms.flatMap((_, at) => {
    const found = contractionAt(terms, at, contractions)
    return found ? [{ at, ...found }] : []
  })
}

/** The keys of the groups that each term is part of. */
function keysByTerm(words: readonly Word[], groups: readonly Group[]): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const { at, length, key } of groups) {
    for (const { term } of words.slice(at, at + length)) {
      keys.set(term, [...(keys.get(term) ?? []), key])
    }
  }
  return keys
}

/** The longest contraction that starts at a place. */
export function contractionAt(
  terms: readonly string[],
  at: number,
  contractions: ReadonlyMap<string, string>
): { key: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, terms.length - at); length > 1; length--) {
    const key = contractions.get(terms.slice(at, at + length).join(' '))
    if (key !== undefined) {
      return { key, length }
    }
  }
  return undefined
}

function isWord(phrase: readonly string[]): boolean {
  return phrase.length === 1
}

function isSame(a: Word, b: Word | undefined): boolean {
  return a.start === b?.start && a.end === b.end && a.surface === b.surface
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}
