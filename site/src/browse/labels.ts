import type { Entity, Facet } from '../catalogue/data.js'

/** The words readers see for what the data names by ids. */
export class Labels {
  private readonly titles: ReadonlyMap<string, ReadonlyMap<string, string>>

  constructor(readonly facets: readonly Facet[]) {
    this.titles = new Map(facets.map(({ id, values }) => [id, new Map(values.map(([id, title]) => [id, title]))]))
  }

  /** A value's title. Where all entities have the same value there is no facet, and the id in plain letters has to do. */
  of(facet: string, value: string): string {
    const plain = value.replaceAll('-', ' ')
    return this.titles.get(facet)?.get(value) ?? plain.charAt(0).toUpperCase() + plain.slice(1)
  }

  /** The titles of all the values an entity has in a facet. */
  all({ facets }: Entity, facet: string): string[] {
    const at = this.facets.findIndex(({ id }) => id === facet)
    return (facets[at] ?? []).flatMap((value) => this.facets[at]?.values[value]?.[1] ?? [])
  }
}

/** A date known to the day, the month or the year, in full: 1 July 2022. */
export function dateInFull(iso: string): string {
  const [year, month, day] = iso.split('-')
  const names = { month: month && 'long', day: day && 'numeric' } as Intl.DateTimeFormatOptions
  return new Intl.DateTimeFormat('en-GB', { year: 'numeric', ...names, timeZone: 'UTC' }).format(
    new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  )
}
