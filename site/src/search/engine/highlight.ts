import { hasDigit, partsOf, runs, together, words } from '../../kit/words/analysis.js'
import { termsOf, type ExpandedQuery } from './expansion.js'
import { contractionAt } from './neighbours.js'
import type { Manifest } from './manifest.js'

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly found: boolean
}

/** Finds the words of an answer again in the texts shown of it. */
export class Highlighter {
  private readonly terms: ReadonlySet<string>
  private readonly contractions: ReadonlyMap<string, string>

  constructor({ words, phrases }: ExpandedQuery, manifest: Manifest) {
    const terms = [...words.flatMap(termsOf), ...phrases.flat()]
    this.terms = new Set([...terms, ...terms.filter(hasDigit).flatMap(runs)])
    this.contractions = new Map(manifest.contractions.filter(([, key]) => this.terms.has(key)))
  }

  /** The text in pieces. */
  pieces(text: string): Piece[] {
    const all = words(text)
    const terms = all.map(({ term }) => term)
    const found = all.map(({ start, end, term }) => {
      const written = text.slice(start, end)
      return [term, written, ...partsOf(written)].some((form) => this.terms.has(form))
    })
    terms.forEach((_, at) => {
      const name = contractionAt(terms, at, this.contractions)
      found.fill(true, at, at + (name?.length ?? 0))
      for (let end = at + 2; all[end - 1]?.linked; end++) {
        if (this.terms.has(together(all.slice(at, end)).term)) {
          found.fill(true, at, end)
        }
      }
    })
    const pieces: Piece[] = []
    let end = 0
    all.forEach((word, at) => {
      if (found[at]) {
        pieces.push({ text: text.slice(end, word.start), found: false })
        pieces.push({ text: text.slice(word.start, word.end), found: true })
        end = word.end
      }
    })
    return [...pieces, { text: text.slice(end), found: false }].filter(({ text }) => text !== '')
  }
}
