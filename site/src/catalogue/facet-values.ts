import type { Entity, List } from './data.js'

/** What a value of a facet is called, and what it means. */
export interface FacetValue {
  readonly title: string
  readonly meaning?: string
}

/** A value that nothing has today is called by its id. */
export function valueOf({ facets }: List<Entity>, facet: string, value: string): FacetValue {
  const [, title, meaning] = facets.find(({ id }) => id === facet)?.values.find(([id]) => id === value) ?? []
  return { title: title ?? readable(value), ...(meaning && { meaning }) }
}

/** What an identifier says by itself. */
export function readable(id: string): string {
  const words = id.replaceAll('-', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
