import type { Entity } from '../../catalogue/data.js'

/** A way to put a list in order: by what, and how the reader is told. */
export interface Order<E extends Entity> {
  readonly id: string
  readonly title: string
  /** What an entity is ordered by; entities without come last. The list's own order where it is left out. */
  readonly key?: (entity: E) => string | undefined
  readonly descending?: true
}

/** The places of entities in an order; those no longer in use come after the others, and equals stay in the order of the list. */
export function ordered<E extends Entity>(entities: readonly E[], { key, descending }: Order<E>): readonly number[] {
  const places = entities.map((_, place) => place)
  if (key === undefined) {
    return places
  }
  const keys = entities.map((entity) => key(entity))
  const past = (place: number) => Number(entities[place]!.past ?? false)
  const missing = (place: number) => Number(keys[place] === undefined)
  return places.sort(
    (a, b) =>
      past(a) - past(b) || missing(a) - missing(b) || compared(keys[a]!, keys[b]!) * (descending ? -1 : 1) || a - b
  )
}

/** A text in which whole numbers compare by their size. */
export function natural(text: string): string {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(9, '0'))
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
