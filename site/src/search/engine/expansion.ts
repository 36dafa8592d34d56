import { hasDigit, hasLetter, termOf, type Word } from '../../kit/words/analysis.js'
import { phrasesIn, slipsIn } from './later.js'
import type { Lookup } from './lookup.js'
import type { Manifest } from './manifest.js'
import { codesIn, contractionsIn, isUnspaced } from './neighbours.js'
import type { QueryText } from './query.js'
import { resolver } from './resolving.js'
import { longerTerms, termOfWord } from './surface-words.js'

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
  /** The terms of all plain words, with repetitions; of one that is only begun the empty one. */
  readonly typed: readonly string[]
  readonly words: readonly Clause[]
  /** Those of the words that every page must have. */
  readonly required: readonly string[]
  readonly phrases: readonly (readonly string[])[]
  readonly excludedWords: readonly string[]
  readonly excludedPhrases: readonly (readonly string[])[]
  /** The reference code that the whole query is, if it is one. */
  readonly code: string | undefined
  readonly corrections: readonly Correction[]
  /** What the reader may have meant instead of some words that are missing. */
  readonly offered: readonly Correction[]
  /** Words that nothing contains. */
  readonly missing: readonly string[]
  /** Whether a name or code stands beside what is missing. */
  readonly named: boolean
}

const MOST_WORDS = 16
const SHORTEST_BEGUN = 3
/** What the key of a name starts with that is only a meaning of everyday words. */
const MEANING = '=_'
const MOST_MISSING = 3
/** What one in so many documents has tells little, unless there are few. */
const COMMON = 16
const FEW_DOCUMENTS = 128

/**
 * Spells a query out: codes, compounds, synonyms, completions and corrections. It is made again when files that it asked for have come;
 * until then what it says is not the whole.
 *
 * @param typing whether the reader has not finished writing
 */
export function expand(query: QueryText, typing: boolean, manifest: Manifest, lookup: Lookup): ExpandedQuery {
  const reading = resolver(manifest, lookup)
  const { resolve, others, isStopWord, knows, isIdentifier } = reading
  const all = query.words.map(resolve)
  const codes = codesIn(all, reading)
  const names = new Map(manifest.contractions.filter(([, key]) => !key.startsWith(MEANING)))
  const keys = keysByTerm()
  const last = all.at(-1)
  const clauses: Clause[] = []
  const corrections: Correction[] = []
  const offered: Correction[] = []
  const missing: string[] = []

  let lastIsBegun = false
  const kept = wanted()
  for (const word of kept) {
    const begun = isBegun(word)
    lastIsBegun = begun
    const known = begun ? null : lookup.term(word.term)
    if (known === undefined && kept.length === 1) {
      lookup.expectWordsLike(word.surface)
    }
    const clause: Clause = {
      term: begun ? '' : word.term,
      variants: variants(word.term, keys.get(word.term) ?? [], others(word)),
      completions: completionsOf(word, known === null)
    }
    if (known !== null || clause.variants.length > 0 || clause.completions.length > 0) {
      clauses.push(clause)
    } else if (!begun) {
      replace(word)
    }
  }
  const quoted = query.phrases.map(termsIn)
  const required = quoted.filter(({ length }) => length === 1).flat()
  const phrases = quoted.filter(({ length }) => length > 1)
  clauses.push(...required.map((term) => ({ term, variants: [], completions: [] })))
  const excludedWords = termsIn(query.excludedWords)
  const excludedPhrases = query.excludedPhrases.map(termsIn)
  for (const term of [...clauses.flatMap(termsOf), ...phrases.flat(), ...excludedWords, ...excludedPhrases.flat()]) {
    lookup.term(term)
  }
  ;[...phrases, ...excludedPhrases].flat().forEach((term) => phrasesIn(lookup.store)?.positionsOf(term, lookup))
  return {
    typed: all.map((word) => (lastIsBegun && isSame(word, last) ? '' : word.term)),
    words: distinct(clauses, ({ term }) => term),
    required,
    phrases,
    excludedWords,
    excludedPhrases,
    code: hasPhrasesOrExclusions(query) ? undefined : wholeCode(),
    corrections,
    offered,
    missing,
    named:
      missing.length > 0 &&
      !missing.some(hasDigit) &&
      kept.some(({ term }) => [term, ...(keys.get(term) ?? [])].some((any) => isName(any, manifest, lookup)))
  }

  function termsIn(words: readonly Word[]): string[] {
    return words.map((word) => resolve(word).term)
  }

  /** Each word once, without stop words where anything else is left. */
  function wanted(): Word[] {
    const joined = all.flatMap((word, at) => {
      const whole = codes.filter((code) => code.replaces && at >= code.at && at < code.at + code.length)
      return whole.length > 0
        ? whole.filter((code) => code.at === at).map(({ key }) => ({ ...word, term: key }))
        : [word]
    })
    const telling = joined.filter((word) => !isStopWord(word))
    const kept = telling.length === 0 && query.phrases.length === 0 ? joined : telling
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
    const isWord = longer.includes(term) || like?.some(({ text, band }) => band >= 0 && text === surface)
    return !isWord && (!like || longer.length > 0 || surface.length < SHORTEST_BEGUN)
  }

  function isUnfinished(word: Word): boolean {
    return typing && query.endsInWord && isSame(word, last)
  }

  /** The more of a word is there, the more it may be the beginning of. */
  function completionsOf(word: Word, unknown: boolean): string[] {
    const { length } = word.surface
    const unfinished = isUnfinished(word)
    const all = manifest.query.completions
    const most = unfinished ? Math.min(all, 1 + length - SHORTEST_BEGUN) : all
    return isSame(word, last) && length >= SHORTEST_BEGUN && (unknown || unfinished)
      ? longerTerms(word, lookup.wordsLike(word.surface) ?? [])
          .filter((other) => other !== word.term)
          .slice(0, most)
          .sort()
      : []
  }

  /** Puts known words in the place of one that nobody wrote. Of what is hardly a slip the nearest is only offered. */
  function replace(word: Word): void {
    const { surface } = word
    const known = lookup.wordsLike(surface) ?? []
    const slips = slipsIn(lookup.store)
    const nearest = slips?.correction(surface, known)
    const taken = nearest ? [nearest] : slips?.split(surface, known, (part) => knows(termOf(part)))
    const isOther =
      nearest && (slips?.isAnother(word, nearest) || known.some(({ text, band }) => band < 0 && text === surface))
    if (taken) {
      ;(isOther ? offered : corrections).push({ typed: surface, taken: taken.map(({ text }) => text).join(' ') })
    }
    if (taken && !isOther) {
      const terms = taken.map(termOfWord)
      clauses.push(...terms.map((term) => ({ term, variants: variants(term), completions: [] })))
    } else {
      missing.push(surface)
    }
  }

  /** @param keys of the contractions and compounds that it is part of @param others that the reader may have meant by it */
  function variants(term: string, keys: readonly string[] = [], others: readonly string[] = []): string[] {
    const groups = manifest.synonyms.filter((group) => group.includes(term))
    const also = [term, ...keys].flatMap((word) => manifest.also.get(word) ?? [])
    const all = new Set([...groups.flat(), ...keys, ...also, ...others])
    return [...all].filter((other) => other !== term && lookup.term(other))
  }

  /** The keys of the contractions and compounds that each term is part of. */
  function keysByTerm(): Map<string, string[]> {
    const keys = new Map<string, string[]>()
    const add = (term: string, key: string) => keys.set(term, [...(keys.get(term) ?? []), key])
    for (const { at, length, key, replaces } of [...contractionsIn(query.words, names), ...codes]) {
      for (const { term } of all.slice(at, at + length)) {
        if (!replaces) {
          add(term, key)
        } else if (term.length > 1 && !isUnspaced(term)) {
          add(key, term)
        }
      }
    }
    return keys
  }

  /** The code that the whole query is, if it is one. */
  function wholeCode(): string | undefined {
    const [term = ''] = all.map(({ term }) => term)
    const mixed = all.length === 1 && hasDigit(term) && hasLetter(term)
    return mixed ? term : codes.find(({ length, key }) => length === all.length && isIdentifier(key))?.key
  }
}

/** Whether so much is missing that what is left would find something else. What is said of a name may be missing. */
export function lacksTooMuch({ words, phrases, missing, named }: ExpandedQuery): boolean {
  return !(named && missing.length <= MOST_MISSING) && missing.length * 2 >= words.length + phrases.length
}

/** Whether a word of a query, or a code that stands for it, is a name. It may fetch a file. */
export function goesByName({ words }: ExpandedQuery, manifest: Manifest, lookup: Lookup): boolean {
  return words.some(({ term, variants }) =>
    [term, ...variants.filter(isCode)].some((any) => isName(any, manifest, lookup))
  )
}

/** Whether something goes by a code with letters, or by a word in capitals that not every other page has, as NHS. */
function isName(term: string, { documents }: Manifest, lookup: Lookup): boolean {
  return (
    ((lookup.term(term)?.mask ?? 0) & 1) > 0 &&
    (isCode(term) ||
      (lookup.wordsLike(term) ?? []).some(
        ({ text, name, band }) => name && text === term && COMMON << band <= Math.max(documents, FEW_DOCUMENTS)
      ))
  )
}

function isCode(term: string): boolean {
  return hasDigit(term) && hasLetter(term)
}

/** All terms a word is found by. */
export function termsOf({ term, variants, completions }: Clause): string[] {
  return [term, ...variants, ...completions]
}

export function hasPhrasesOrExclusions({ phrases, excludedWords, excludedPhrases }: QueryText): boolean {
  return phrases.length + excludedWords.length + excludedPhrases.length > 0
}

function isSame(a: Word, b: Word | undefined): boolean {
  return a.start === b?.start && a.end === b.end && a.surface === b.surface
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}
