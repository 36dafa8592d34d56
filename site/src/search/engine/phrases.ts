import type { Postings } from './shard.js'

/** The documents in which terms stand in a row, and how often. */
export function inARow(lists: readonly Postings[], positions: readonly number[][][]): Postings {
  const places = lists.slice(1).map(({ documents }) => new Map(Array.from(documents, (document, at) => [document, at])))
  const [first] = lists
  const documents: number[] = []
  const frequencies: number[] = []
  const norms: number[] = []
  Array.from(first!.documents, (document, at) => {
    const others = places.map((place, i) => new Set(positions[i + 1]![place.get(document) ?? -1]))
    const starts = positions[0]![at]!.filter((start) => others.every((there, i) => there.has(start + i + 1)))
    if (starts.length > 0) {
      documents.push(document)
      frequencies.push(starts.length)
      norms.push(first!.norms[at]!)
    }
  })
  return { documents, frequencies, norms }
}
