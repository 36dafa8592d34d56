import { words } from '../../kit/words/analysis.js'

/** A query with some of its words, by their surface, written otherwise or left out. */
export function rewritten(query: string, surfaces: readonly string[], by = ''): string {
  return words(query)
    .filter(({ surface }) => surfaces.includes(surface))
    .reduceRight((text, { start, end }) => text.slice(0, start) + by + text.slice(end), query)
    .replace(/\s+/g, ' ')
    .trim()
}
