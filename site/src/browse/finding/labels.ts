import type { Entity, Facet } from '../../catalogue/data.js'
import { readable } from '../../catalogue/facet-values.js'

/** The words readers see for what the data names by ids. */
export class Labels {
  private readonly titles: ReadonlyMap<string, ReadonlyMap<string, string>>

  constructor(readonly facets: readonly Facet[]) {
    this.titles = new Map(facets.map(({ id, values }) => [id, new Map(values.map(([id, title]) => [id, title]))]))
  }

  /** A value's title. Where all entities have the same value there is no facet, and the id in plain letters has to do. */
  of(facet: string, value: string): string {
    return this.titles.get(facet)?.get(value) ?? readable(value)
  }

  /** The titles of all the values an entity has in a facet. */
  all({ facets }: Entity, facet: string): string[] {
    const at = this.facets.findIndex(({ id }) => id === facet)
    return (facets[at] ?? []).flatMap((value) => this.facets[at]?.values[value]?.[1] ?? [])
  }
}
