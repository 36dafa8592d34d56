import type { Hit } from './matching.js'

/**
 * The documents of each result, a result for each page: what was asked for by name first, successors above what they replaced.
 *
 * @param successors the documents that took the place of a document
 * @param firstOfPage the first document of the page each document is on
 * @param first what comes before all other documents, one after another
 */
export function rank(
  hits: readonly Hit[],
  successors: ReadonlyMap<number, readonly number[]>,
  firstOfPage: ArrayLike<number>,
  first: readonly ((document: number) => boolean)[]
): number[][] {
  const ranked = hits.map(({ document }) => document)
  const found = new Set(ranked)
  const placed = new Set(first.flatMap((wanted) => ranked.filter(wanted)))
  for (const document of ranked) {
    if (!placed.has(document)) {
      for (const successor of successors.get(document) ?? []) {
        if (found.has(successor)) {
          placed.add(successor)
        }
      }
      placed.add(document)
    }
  }
  const pages = new Map<number, number[]>()
  for (const document of placed) {
    const page = firstOfPage[document]!
    pages.set(page, [...(pages.get(page) ?? []), document])
  }
  return [...pages.values()]
}
