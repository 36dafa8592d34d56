import type { Bytes } from './bytes.js'
import type { Store } from './store.js'

/** The values chosen, by facet. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>

/** How many results each value has, by facet and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Ways to put results in order other than by relevance. */
export type Order = 'title' | 'date'

type Results = readonly (readonly number[])[]

/** Narrows results, counts them and puts them in another order, by the columns of the index. */
export class Facets {
  constructor(private readonly store: Store) {}

  /** Fetches the columns of all facets. */
  async load(order?: Order): Promise<void> {
    this.store.manifest.facets.forEach(({ name }) => this.column(name))
    if (order !== undefined) {
      this.numbers(order)
    }
    await this.store.settle()
  }

  /** The results that have, in every facet where anything is chosen, any of the values chosen. */
  narrow(results: Results, chosen: Chosen, but = ''): Results {
    const tests = this.store.manifest.facets
      .filter(({ name }) => name !== but && chosen.get(name)?.size)
      .map(({ name, values }) => {
        const column = this.column(name)
        const wanted = new Set(values.flatMap(([id], place) => (chosen.get(name)!.has(id) ? [place] : [])))
        return ([document]: readonly number[]) => column[document!]!.some((place) => wanted.has(place))
      })
    return results.filter((result) => tests.every((test) => test(result)))
  }

  /** For each value, how many results it would leave if it alone were chosen in its facet. */
  count(results: Results, chosen: Chosen): Counts {
    return new Map(
      this.store.manifest.facets.map(({ name, values }) => {
        const column = this.column(name)
        const counts = values.map(() => 0)
        for (const [document] of this.narrow(results, chosen, name)) {
          column[document!]?.forEach((place) => counts[place]!++)
        }
        return [name, new Map(values.map(([id], place) => [id, counts[place]!]))]
      })
    )
  }

  /** The results by title from A to Z, or by date from the newest to those without one. */
  sort(results: Results, order: Order): Results {
    const places = this.numbers(order)
    const sign = order === 'date' ? -1 : 1
    return [...results].sort(([a], [b]) => sign * (places[a!]! - places[b!]!))
  }

  private column(facet: string): readonly (readonly number[])[] {
    const read = (bytes: Bytes) =>
      Array.from({ length: this.store.manifest.documents }, () => bytes.list(() => bytes.number()))
    return this.store.get(`c/${facet}`, read) ?? []
  }

  private numbers(name: Order): readonly number[] {
    const read = (bytes: Bytes) => Array.from({ length: this.store.manifest.documents }, () => bytes.number())
    return this.store.get(`c/${name}`, read) ?? []
  }
}
