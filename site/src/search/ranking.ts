import type { Hit } from './matching.js'

/**
 * The documents of each result, a result for each page: exact titles first, successors above what they replaced.
 *
 * @param successors the documents that took the place of a document
 * @param firstOfPage the first document of the page each document is on
 * @param isExact whether a document's title is what was asked for
 */
export function rank(
  hits: readonly Hit[],
  successors: ReadonlyMap<number, readonly number[]>,
  firstOfPage: ArrayLike<number>,
  isExact: (document: number) => boolean
): number[][] {
  const ranked = hits.map(({ document }) => document)
  const found = new Set(ranked)
  const placed = new Set(ranked.filter(isExact))
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
    const page = pages.get(firstOfPage[document]!)
    if (page === undefined) {
      pages.set(firstOfPage[document]!, [document])
    } else {
      page.push(document)
    }
  }
  return [...pages.values()]
}
