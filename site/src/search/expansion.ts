import { runs, termOf, type Word } from './analysis.js'
import type { Lookup } from './lookup.js'
import type { Manifest } from './manifest.js'
import type { QueryText } from './query.js'
import { completions, correction } from './spelling.js'

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
  readonly corrections: readonly Correction[]
  /** Words that nothing contains. */
  readonly missing: readonly string[]
}

const MOST_WORDS = 16
const MOST_RUNS = 5
const LONGEST_NAME = 8
const SHORTEST_TYPED = 2
const SHORTEST_UNKNOWN = 3

/**
 * Spells a query out: codes, synonyms, completions and corrections. It is made again when files that it asked for have come; until then
 * what it says is not the whole.
 *
 * @param typing whether the reader has not finished writing
 */
export function expand(query: QueryText, typing: boolean, manifest: Manifest, lookup: Lookup): ExpandedQuery {
  const stopWords = new Set(manifest.stopWords.split(' '))
  const keys = contractionKeys(query.words, new Map(manifest.contractions))
  const all = joinCodes(query.words, lookup)
  const last = all.at(-1)
  const clauses: Clause[] = []
  const corrections: Correction[] = []
  const missing: string[] = []

  for (const word of wanted()) {
    const known = lookup.term(word.term)
    const clause: Clause = {
      term: word.term,
      variants: variants(word.term, keys.get(word.term) ?? []),
      completions: completionsOf(word, known === null)
    }
    if (known !== null || clause.variants.length > 0 || clause.completions.length > 0) {
      clauses.push(clause)
    } else {
      replace(word)
    }
  }
  clauses.push(...query.phrases.filter(isWord).map(([term]) => ({ term: term!, variants: [], completions: [] })))
  const { excludedWords, excludedPhrases } = query
  const phrases = query.phrases.filter((phrase) => !isWord(phrase))
  for (const term of [...clauses.flatMap(termsOf), ...phrases.flat(), ...excludedWords, ...excludedPhrases.flat()]) {
    lookup.term(term)
  }
  return { words: distinct(clauses, ({ term }) => term), phrases, excludedWords, excludedPhrases, corrections, missing }

  /** Each word once, without stop words where anything else is left. */
  function wanted(): Word[] {
    const telling = all.filter(({ surface }) => !stopWords.has(surface))
    const kept = telling.length === 0 && query.phrases.length === 0 ? all : telling
    return distinct(kept, ({ term }) => term).slice(0, MOST_WORDS)
  }

  function completionsOf(word: Word, unknown: boolean): string[] {
    const unfinished = typing && query.endsInWord
    const long = word.surface.length >= (unfinished ? SHORTEST_TYPED : SHORTEST_UNKNOWN)
    return long && isSame(word, last) && (unfinished || unknown)
      ? completions(word, lookup.wordsLike(word.surface) ?? [], manifest.query.completions)
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
    return [...new Set([...groups.flat(), ...keys])].filter((other) => other !== term && lookup.term(other))
  }
}

/** All terms a word is found by. */
export function termsOf({ term, variants, completions }: Clause): string[] {
  return [term, ...variants, ...completions]
}

/** The words, with those that make up a known code joined to one. */
function joinCodes(words: readonly Word[], lookup: Lookup): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < words.length;) {
    const lengths = [5, 4, 3, 2, 1].filter((length) => at + length <= words.length)
    const codes = lengths.map((length) => codeOf(words.slice(at, at + length)))
    const known = codes.map((code) => code !== undefined && (lookup.term(code.term)?.mask ?? 0) & 1)
    const longest = known.findIndex(Boolean)
    joined.push(codes[longest] ?? words[at]!)
    at += lengths[longest] ?? 1
  }
  return joined
}

/** Some words as one, if they look like a code. */
function codeOf(words: readonly Word[]): Word | undefined {
  const parts = words.flatMap(({ surface }) => runs(surface))
  const fits = parts.length > 1 && parts.length <= MOST_RUNS && parts.some((part) => /^\p{Nd}/u.test(part))
  const code = parts.join('')
  return fits ? { start: words[0]!.start, end: words.at(-1)!.end, surface: code, term: code } : undefined
}

/** The keys of the contractions that each term is part of. */
function contractionKeys(words: readonly Word[], contractions: ReadonlyMap<string, string>): Map<string, string[]> {
  const terms = words.map(({ term }) => term)
  const keys = new Map<string, string[]>()
  terms.forEach((_, at) => {
    const found = contractionAt(terms, at, contractions)
    for (const term of found ? terms.slice(at, at + found.length) : []) {
      keys.set(term, [...(keys.get(term) ?? []), found!.key])
    }
  })
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
