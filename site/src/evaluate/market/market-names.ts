import { fill } from '../../kit/words/fill.js'
import type { Bid } from '../scores/bid.js'

/** What products are called, by id: by their suppliers, or by letters in the order they were loaded. */
export function namesOf(products: readonly Bid[], isHidden: boolean): ReadonlyMap<string, string> {
  return new Map(
    products.map(({ id, supplier }, place) => [
      id,
      isHidden ? fill(WORDS.evaluate.market.product, { letter: letterOf(place) }) : supplier
    ])
  )
}

function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : `${letter}${Math.floor(place / 26) + 1}`
}
