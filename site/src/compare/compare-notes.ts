import { element } from '../kit/dom/element.js'
import { fill } from '../kit/words/fill.js'
import { MOST, type Choice, type Comparable } from './choice.js'
import type { KindWords } from './compared-kinds.js'

const NAMED = 10
const LONGEST = 60

/** What is to say of a request: what is not known, what there is no room for, and what is missing. */
export function notesOn({ chosen, tooMany, unknown }: Choice<Comparable>, words: KindWords): HTMLElement[] {
  const notes: string[] = []
  if (unknown.length > 0) {
    const values = { count: unknown.length, names: named(unknown.map(quoted)) }
    notes.push(fill(words.unknown, values))
  }
  if (tooMany.length > 0) {
    notes.push(fill(words.tooMany, { most: MOST, titles: named(tooMany.map(({ title }) => title)) }))
  }
  if (chosen.length === 1) {
    notes.push(words.another)
  }
  return notes.map((note) => element('p', {}, note))
}

function quoted(id: string): string {
  const letters = [...id]
  const name = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : id
  return fill(WORDS.compare.chosen.quoted, { name })
}

function named(all: readonly string[]): string {
  const count = all.length - NAMED
  const more = count > 0 ? [fill(WORDS.compare.chosen.more, { count })] : []
  return [...all.slice(0, NAMED), ...more].join(', ')
}
