import type { Entity, Facet } from '../../../src/catalogue/data.js'

/** A list whose facets have values named after them: a0, a1, … @param entities for each the places of its values, by facet */
export function list(
  names: readonly string[],
  entities: readonly (readonly (readonly number[])[])[],
  sizes: readonly number[] = names.map(() => 2)
): { facets: Facet[]; entities: Entity[] } {
  return {
    facets: names.map((id, at) => ({
      id,
      title: id.toUpperCase(),
      values: Array.from({ length: sizes[at]! }, (_, value) => [id + value, `${id.toUpperCase()} ${value}`] as const)
    })),
    entities: entities.map((facets, at) => ({ id: `e${at}`, title: `Entity ${at}`, summary: `About ${at}.`, facets }))
  }
}

/** The same whole numbers below a bound for the same seed (Mulberry32). */
export function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
