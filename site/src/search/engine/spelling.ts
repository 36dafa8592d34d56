import { hasDigit, termOf, type Word } from '../../kit/words/analysis.js'
import type { Bytes } from './bytes.js'

/** A folded word of the corpus, and the binary logarithm, rounded down, of the number of documents that contain it. */
export interface SurfaceWord {
  readonly text: string
  readonly band: number
}

const CONSIDERED = 64
const SHORTEST_CORRECTED = 4
const LONG = 8

export function readWords(bytes: Bytes): SurfaceWord[] {
  return bytes.list(() => ({ text: bytes.frontCoded(), band: bytes.number() }))
}

/** The terms of the commonest words that begin like a word, the commonest first. */
export function longerTerms({ surface }: Word, known: readonly SurfaceWord[]): string[] {
  const longer = known
    .filter(({ text }) => text.startsWith(surface) && text !== surface)
    .sort((a, b) => b.band - a.band || a.text.length - b.text.length || order(a.text, b.text))
    .slice(0, CONSIDERED)
  return [...new Set(longer.map(({ text }) => termOf(text)))]
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
    .filter((word) => away(word) <= most)
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
