import { hasDigit, termOf, type Word } from '../../kit/words/analysis.js'
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
const SHORTEST_CORRECTED = 4
const SHORT = 5
const LONG = 8
const SHORTEST_FIRST = 3

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

/** The terms of the commonest words that begin like a word, the commonest first. */
export function longerTerms({ surface }: Word, known: readonly SurfaceWord[]): string[] {
  const longer = known
    .filter(({ text, band }) => band >= 0 && text.startsWith(surface) && text !== surface)
    .sort((a, b) => b.band - a.band || a.text.length - b.text.length || order(a.text, b.text))
    .slice(0, CONSIDERED)
    .map(termOfWord)
  return [...new Set(longer)]
}

/** The nearest word, if one is near enough. */
export function correction(surface: string, known: readonly SurfaceWord[]): SurfaceWord | undefined {
  const length = surface.length
  if (length < SHORTEST_CORRECTED || hasDigit(surface)) {
    return undefined
  }
  const most = length < LONG ? 1 : 2
  const away = ({ text }: SurfaceWord) => Math.abs(text.length - length)
  return known
    .filter((word) => word.band >= 0 && away(word) <= most)
    .map((word) => ({ word, distance: distance(surface, word.text) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        b.word.band - a.word.band ||
        away(a.word) - away(b.word) ||
        order(a.word.text, b.word.text)
    )[0]?.word
}

/** Whether a short word is rather a name that nothing goes by, or another word with one letter in the place of one, than a slip. */
export function isAnother({ surface, name }: Word, nearest: SurfaceWord): boolean {
  const isAcronym = surface.length <= SHORT && (name || !/[aeiouy]/.test(surface))
  return (isAcronym && !nearest.name) || (surface.length === SHORTEST_CORRECTED && isReplaced(surface, nearest.text))
}

/** Whether two words of one length are of other letters, not the same in another order. */
function isReplaced(one: string, other: string): boolean {
  const inOrder = (word: string) => word.split('').sort().join('')
  return one.length === other.length && inOrder(one) !== inOrder(other)
}

/** The known words that a word nobody wrote is made of: the longest first part that leaves another, if it is known. */
export function split(
  surface: string,
  known: readonly SurfaceWord[],
  knows: (term: string) => boolean
): readonly SurfaceWord[] | undefined {
  return known
    .filter(({ text, band }) => band >= 0 && text.length >= SHORTEST_FIRST && surface.startsWith(text))
    .map((first) => [first, { text: surface.slice(first.text.length), band: 0 }])
    .filter(([, rest]) => /^[a-z]./.test(rest!.text) && knows(termOf(rest!.text)))
    .at(-1)
}

/** Edits from one word to the other, a swap of neighbours counting as one (optimal string alignment). */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
