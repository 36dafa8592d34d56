import { hasDigit, runs, together, type Word } from '../../kit/words/analysis.js'
import type { Resolver } from './resolving.js'

const MOST_RUNS = 5
const LONGEST_NAME = 8
const SHORT = 4

/** Neighbouring words that have a key in common: the term that stands for all of them. */
export interface Group {
  readonly at: number
  readonly length: number
  readonly key: string
  /** Whether they say nothing alone, as the letters of A-B or two neighbouring kana. */
  readonly replaces?: boolean
}

/** The known words of two words and more, from left to right, at each place the longest. */
export function codesIn(words: readonly Word[], resolver: Resolver): Group[] {
  const codes: Group[] = []
  for (let at = 0; at < words.length;) {
    const code = [5, 4, 3, 2]
      .filter((length) => at + length <= words.length)
      .map((length) => {
        const some = words.slice(at, at + length)
        const unspaced = some.every(({ surface }) => isUnspaced(surface))
        return { at, length, key: joined(some, resolver), unspaced, replaces: unspaced || some.some(isSingleLetter) }
      })
      .find(({ key }) => key && resolver.knows(key))
    if (code) {
      codes.push(code)
    }
    at += code && !code.unspaced ? code.length : 1
  }
  return codes
}

/** Some words as one, if they look like a code or a compound. */
function joined(some: readonly Word[], { resolve, isStopWord, isIdentifier }: Resolver): string {
  const parts = some.flatMap(({ surface }) => runs(surface))
  if (parts.some(hasDigit)) {
    return parts.length <= MOST_RUNS ? parts.join('') : ''
  }
  const { term } = resolve(together(some))
  if (some.slice(1).every(({ linked }) => linked)) {
    return term
  }
  const maybe = some.length === 2 && !some.some(isStopWord) && some.some(({ surface }) => surface.length <= SHORT)
  // "open API" is no OpenAPI
  return maybe && (some.some(isSingleLetter) || !isIdentifier(term)) ? term : ''
}

export function contractionsIn(words: readonly Word[], contractions: ReadonlyMap<string, string>): Group[] {
  const terms = words.map(({ term }) => term)
  return terms.flatMap((_, at) => {
    const found = contractionAt(terms, at, contractions)
    return found ? [{ at, ...found }] : []
  })
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

/** Whether a word is of a script that is written without blanks. */
export function isUnspaced(surface: string): boolean {
  return surface >= '\u1100'
}

function isSingleLetter({ surface }: Word): boolean {
  return /^[a-z]$/.test(surface)
}
