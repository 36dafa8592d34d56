import type { Field, Manifest } from './manifest.js'
import type { Postings } from './shard.js'

/** Rounds as Lucene does. */
export const fr = Math.fround
const NORMS = 256
const EXACT_NORMS = 24

/** BM25 for one field, rounded where Lucene rounds: scores have the same bits. */
export class FieldScorer {
  private readonly inverses: Float32Array

  constructor(private readonly field: Field) {
    const average = fr(field.tokens / field.documents)
    const k1 = fr(field.k1)
    const b = fr(field.b)
    this.inverses = Float32Array.from({ length: NORMS }, (_, norm) =>
      fr(1 / fr(k1 * fr(fr(1 - b) + fr(fr(b * lengthOf(norm)) / average))))
    )
  }

  /** What terms weigh that stand in a row, or just one. */
  weight(boost: number, ...documentFrequencies: number[]): number {
    const { documents } = this.field
    const idf = documentFrequencies.reduce(
      (sum, frequency) => sum + fr(Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))),
      0
    )
    return fr(boost * fr(idf))
  }

  score(weight: number, frequency: number, norm: number): number {
    return fr(weight - fr(weight / fr(1 + fr(frequency * this.inverses[norm]!))))
  }
}

export function fieldScorers({ fields }: Manifest): FieldScorer[] {
  return fields.map((field) => new FieldScorer(field))
}

/** The length a norm stands for: Lucene's SmallFloat.byte4ToInt. */
export function lengthOf(norm: number): number {
  const above = norm - EXACT_NORMS
  return above < 8 ? norm : EXACT_NORMS + ((8 | (above & 7)) << ((above >> 3) - 1))
}

/** The score of each document for one clause: its best part, and a little of the others. */
export class BestOf {
  private readonly best: Float32Array
  private readonly others: Float64Array
  private foremost: Float32Array | undefined

  constructor(
    documents: number,
    private readonly tie: number
  ) {
    this.best = new Float32Array(documents)
    this.others = new Float64Array(documents)
  }

  add({ documents, frequencies, norms }: Postings, weight: number, scorer: FieldScorer): void {
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i]!
      const score = scorer.score(weight, frequencies[i]!, norms[i]!)
      const best = this.best[document]!
      this.others[document]! += Math.min(best, score)
      this.best[document] = Math.max(best, score)
    }
  }

  /** Says that what is added from now on is of the body. */
  endForemost(): void {
    this.foremost = this.best.slice()
  }

  /** Whether the document matches elsewhere than in its body. */
  isForemost(document: number): boolean {
    return this.foremost![document]! > 0
  }

  /** 0 if the document does not match. */
  score(document: number): number {
    return fr(this.best[document]! + this.others[document]! * this.tie)
  }
}

/** The documents that have any of some terms, with their frequencies summed. */
export function joined(lists: readonly Postings[]): Postings {
  if (lists.length === 1) {
    return lists[0]!
  }
  const sums = new Map<number, [frequency: number, norm: number]>()
  for (const { documents, frequencies, norms } of lists) {
    for (let i = 0; i < documents.length; i++) {
      const before = sums.get(documents[i]!)?.[0] ?? 0
      sums.set(documents[i]!, [before + frequencies[i]!, norms[i]!])
    }
  }
  const parts = [...sums.values()]
  return {
    documents: [...sums.keys()],
    frequencies: parts.map(([frequency]) => frequency),
    norms: parts.map(([, norm]) => norm)
  }
}
