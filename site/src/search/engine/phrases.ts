import type { Bytes } from './bytes.js'
import type { BestOf, FieldScorer } from './field-scoring.js'
import type { Lookup } from './lookup.js'
import type { Field } from './manifest.js'
import type { Postings, Term } from './shard.js'

// It comes once a phrase is asked for, and alone: nothing in it may bring what the rest has too.

/** Field 0 has no positions. */
const FIELDS = [1, 2, 3, 4]

/** Adds the documents in which terms stand in a row to a clause; none while files are missing. */
export function addPhrase(
  best: BestOf,
  phrase: readonly string[],
  lookup: Lookup,
  fields: readonly Field[],
  scorers: readonly FieldScorer[]
): void {
  const terms = phrase.map((term) => lookup.term(term))
  const positions = phrase.map((term) => positionsOf(term, lookup))
  if (!positions.every(Boolean)) {
    return
  }
  for (const field of FIELDS) {
    const lists = (terms as Term[]).map((term) => term.in(field))
    if (lists.every(({ documents }) => documents.length > 0)) {
      const scorer = scorers[field]!
      const weight = scorer.weight(Math.fround(fields[field]!.boost), ...lists.map(({ documents }) => documents.length))
      const places = (positions as number[][][][]).map((all) => all[field]!)
      best.add(inARow(lists, places), weight, scorer)
    }
  }
}

/** The positions of a term, for each field and each posting; a file holds those of several shards. */
export function positionsOf(term: string, lookup: Lookup): number[][][] | undefined {
  const { positions } = lookup.store.manifest
  let fromEnd = lookup.shardOf(term)
  const file = fromEnd < 0 ? -1 : positions.findIndex((shards) => (fromEnd -= shards) < 0)
  const shard = file < 0 ? undefined : lookup.store.get(`p/${file}`, readPositions)?.at(fromEnd)
  const found = lookup.term(term)
  if (!shard || !found) {
    return undefined
  }
  const numbers = shard[found.place]![Symbol.iterator]()
  const next = () => numbers.next().value!
  const byField = FIELDS.map((field) =>
    Array.from(found.in(field).frequencies, (frequency) => {
      let position = 0
      return Array.from({ length: frequency }, () => (position += next()))
    })
  )
  return [[], ...byField]
}

/** For each shard, for each of its terms, the numbers that its positions are. */
function readPositions(bytes: Bytes): number[][][] {
  const parts = (of: Bytes) => untilEnd(of, () => of.part())
  return parts(bytes).map((shard) => parts(shard).map((term) => untilEnd(term, () => term.number())))
}

function untilEnd<T>(bytes: Bytes, read: () => T): T[] {
  const all: T[] = []
  while (!bytes.isAtEnd) {
    all.push(read())
  }
  return all
}

/** The documents in which terms stand in a row, and how often. */
function inARow(lists: readonly Postings[], positions: readonly number[][][]): Postings {
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
