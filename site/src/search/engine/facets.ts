import type { Store } from './index-store.js'

/** The values chosen, by facet. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>

/** How many results each value has, by facet and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Ways to put results in order other than by relevance. */
export type Order = 'title' | 'date'

type Results = readonly (readonly number[])[]

/** Something that results can be narrowed by. */
export interface Facet {
  readonly name: string
  readonly title: string
  /** The id and the title of each value. */
  readonly values: readonly (readonly [string, string])[]
  /** The places of the values that each document has. */
  readonly column: readonly (readonly number[])[]
}

/** Narrows results, counts them and puts them in another order, by the columns of the index. */
export class Facets {
  /** None until they are loaded. */
  all: readonly Facet[] = []

  constructor(private readonly store: Store) {}

  /** Fetches the columns of all facets. */
  async load(order?: Order): Promise<void> {
    if (order !== undefined) {
      this.numbers(order)
    }
    this.filters()
    await this.store.settle()
    this.all = this.filters()!
  }

  /** The results that have, in every facet where anything is chosen, any of the values chosen. */
  narrow(results: Results, chosen: Chosen, but = ''): Results {
    const tests = this.all
      .filter(({ name }) => name !== but && chosen.get(name)?.size)
      .map(({ name, values, column }) => {
        const wanted = new Set(values.flatMap(([id], place) => (chosen.get(name)!.has(id) ? [place] : [])))
        return ([document]: readonly number[]) => column[document!]!.some((place) => wanted.has(place))
      })
    return results.filter((result) => tests.every((test) => test(result)))
  }

  /** For each value, how many results it would leave if it alone were chosen in its facet. */
  count(results: Results, chosen: Chosen): Counts {
    return new Map(
      this.all.map(({ name, values, column }) => {
        const counts = values.map(() => 0)
        for (const [document] of this.narrow(results, chosen, name)) {
          column[document!]!.forEach((place) => counts[place]!++)
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

  private filters(): Facet[] | undefined {
    return this.store.get('c/filters', (bytes) =>
      bytes.list(() => ({
        name: bytes.string(),
        title: bytes.string(),
        values: bytes.list(() => [bytes.string(), bytes.string()] as const),
        column: this.documents(() => bytes.list(() => bytes.number()))
      }))
    )
  }

  private numbers(name: Order): readonly number[] {
    return this.store.get(`c/${name}`, (bytes) => this.documents(() => bytes.number())) ?? []
  }

  private documents<T>(read: () => T): T[] {
    return Array.from({ length: this.store.manifest.documents }, read)
  }
}
