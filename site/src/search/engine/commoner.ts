import type { Word } from '../../kit/words/analysis.js'
import type { Lookup } from './lookup.js'
import { correction } from './spelling.js'

/** All but that of names. */
const FIELDS = [1, 2, 3, 4]
const RARE = 3
const RARE_BAND = 1
const FAR_COMMONER = 4

/** A word far commoner than one that was typed and is rare, and very like it. */
export function commoner(
  typed: readonly Word[],
  looked: readonly string[],
  lookup: Lookup
): { readonly typed: string; readonly taken: string } | undefined {
  const rare = new Set(looked.filter(isRare))
  const likely = typed
    .filter(({ term }) => rare.has(term))
    .map(({ surface }) => {
      const known = lookup.wordsLike(surface) ?? []
      const band = known.find(({ text }) => text === surface)?.band ?? 0
      const better =
        band <= RARE_BAND
          ? correction(
              surface,
              known.filter((word) => word.band >= band + FAR_COMMONER)
            )
          : undefined
      return better && { typed: surface, taken: better.text }
    })
  return likely.find(Boolean)

  /** Whether few documents have a term, and nothing goes by it. */
  function isRare(term: string): boolean {
    const found = lookup.term(term)
    return !!found && !(found.mask & 1) && FIELDS.every((field) => found.in(field).documents.length <= RARE)
  }
}
