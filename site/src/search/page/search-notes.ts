import { element } from '../../kit/dom/element.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { Answer } from '../engine/engine.js'

type Results = Answer['results']

/** How what is shown differs from what was asked. */
export function notesOn({ query: { corrections, missing }, partial, results }: Answer): HTMLElement[] {
  const isShown = results.length > 0
  const lines = isShown
    ? corrections.map(({ typed, taken }) => fill(WORDS.search.notes.corrected, { typed, taken }))
    : []
  if (missing.length > 0) {
    const words = missing.map((word) => fill(WORDS.search.notes.word, { word }))
    lines.push(fill(WORDS.search.notes.missing, { words: listed(words, WORDS.furniture.or) }))
  }
  if (isShown && partial) {
    lines.push(WORDS.search.notes.partial)
  }
  return lines.map((line) => element('p', {}, line))
}

/** The place of the first result shown that has only one of two words; -1 if there is none, or nothing else. */
export function placeApart({ bothFirst, results }: Answer, shown: Results): number {
  const both = new Set(results.slice(0, bothFirst))
  const place = shown.findIndex((result) => !both.has(result))
  return place > 0 ? place : -1
}
