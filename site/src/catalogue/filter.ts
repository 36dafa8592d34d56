import { Bits } from './bits.js'
import type { Entity, Facet, List } from './data.js'

/** The values chosen, by facet. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>

/** How many entities each value leaves, by facet and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What a choice leaves of a list. */
export interface Narrowed {
  /** The entities, by their places in the list. */
  readonly found: Bits
  /** For each value, how many entities it would leave if it alone were chosen in its facet. */
  readonly counts: Counts
}

/** Narrows a list: any of the values chosen in a facet, all of the facets. */
export class Filter {
  private readonly columns: readonly Column[]
  private readonly all: Bits

  constructor({ facets, entities }: Pick<List<Entity>, 'facets' | 'entities'>) {
    this.columns = facets.map((facet, at) => columnOf(facet, at, entities))
    this.all = Bits.all(entities.length)
  }

  /** @param among the entities that are considered; all where it is left out */
  narrow(chosen: Chosen, among: Bits = this.all): Narrowed {
    const unions = this.columns.map(({ id, values }) => union(values, chosen.get(id)))
    const narrowed = (but?: number) =>
      unions.reduce<Bits>((left, union, at) => (union === undefined || at === but ? left : left.and(union)), among)
    const counts = this.columns.map(({ id, values }, at) => {
      const others = narrowed(at)
      return [id, new Map([...values].map(([value, bits]) => [value, bits.countIn(others)]))] as const
    })
    return { found: narrowed(), counts: new Map(counts) }
  }
}

/** A facet, with the entities that have each of its values. */
interface Column {
  readonly id: string
  readonly values: ReadonlyMap<string, Bits>
}

function columnOf({ id, values }: Facet, at: number, entities: readonly Entity[]): Column {
  const bits = values.map(() => Bits.none(entities.length))
  entities.forEach(({ facets }, place) => facets[at]?.forEach((value) => bits[value]?.add(place)))
  return { id, values: new Map(values.map(([value], number) => [value, bits[number]!])) }
}

function union(values: ReadonlyMap<string, Bits>, chosen: ReadonlySet<string> | undefined): Bits | undefined {
  const known = [...(chosen ?? [])].flatMap((value) => values.get(value) ?? [])
  return known.length === 0 ? undefined : known.reduce((left, bits) => left.or(bits))
}
