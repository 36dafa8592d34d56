import type { Clause, ExpandedQuery } from './expansion.js'
import { phrasesIn } from './later.js'
import type { Lookup } from './lookup.js'
import type { Manifest } from './manifest.js'
import { BestOf, fr, joined, type FieldScorer } from './field-scoring.js'
import { FIELDS, type Postings } from './shard.js'

const BODY = 4

/** A document found. */
export interface Hit {
  readonly document: number
  readonly score: number
  /** The words of the query that it has, a bit for each. */
  readonly words: number
  /** Those of them that stand in its title, headings, summary or names. */
  readonly foremost: number
}

/** Scores documents against expanded queries, bit for bit as Lucene does. The files of all terms must be here. */
export class Matcher {
  constructor(
    private readonly manifest: Manifest,
    private readonly scorers: readonly FieldScorer[],
    private readonly lookup: Lookup
  ) {}

  /** The documents that have any of the words; where there are phrases, all of both. The best first; not the whole while positions are missing. */
  search(query: ExpandedQuery): Hit[] {
    const words = query.words.map((word) => this.word(word))
    const phrases = query.phrases.map((phrase) => this.phrase(phrase))
    const excluded = [
      ...query.excludedWords.map((term) => this.word({ term, variants: [], completions: [] })),
      ...query.excludedPhrases.map((phrase) => this.phrase(phrase))
    ]
    const least = phrases.length > 0 ? (1 << words.length) - 1 : 1
    const hits: Hit[] = []
    for (let document = 0; document < this.manifest.documents; document++) {
      const matches = (clause: BestOf) => clause.score(document) > 0
      let sum = 0
      let found = 0
      let foremost = 0
      words.forEach((word, at) => {
        const score = word.score(document)
        sum += score
        found |= score > 0 ? 1 << at : 0
        foremost |= word.isForemost(document) ? 1 << at : 0
      })
      if (found >= least && phrases.every(matches) && !excluded.some(matches)) {
        const score = phrases.reduce((total, phrase) => total + phrase.score(document), sum)
        hits.push({ document, score: fr(score), words: found, foremost })
      }
    }
    return hits.sort(bestFirst)
  }

  private word({ term, variants, completions }: Clause): BestOf {
    const { synonym, prefix } = this.manifest.query
    const best = this.bestOf()
    for (const field of FIELDS) {
      if (field === BODY) {
        best.endForemost()
      }
      const boost = fr(this.manifest.fields[field]!.boost)
      this.add(best, field, boost, [term])
      variants.forEach((variant) => this.add(best, field, fr(boost * fr(synonym)), [variant]))
      this.add(best, field, fr(boost * fr(prefix)), completions)
    }
    return best
  }

  private add(best: BestOf, field: number, boost: number, terms: readonly string[]): void {
    const lists = terms
      .map((term) => this.lookup.term(term)?.in(field))
      .filter((postings) => postings !== undefined && postings.documents.length > 0) as Postings[]
    if (lists.length > 0) {
      const scorer = this.scorers[field]!
      const most = Math.max(...lists.map(({ documents }) => documents.length))
      best.add(joined(lists), scorer.weight(boost, most), scorer)
    }
  }

  private phrase(phrase: readonly string[]): BestOf {
    const best = this.bestOf()
    phrasesIn(this.lookup.store)?.addPhrase(best, phrase, this.lookup, this.manifest.fields, this.scorers)
    return best
  }

  private bestOf(): BestOf {
    return new BestOf(this.manifest.documents, fr(this.manifest.query.tie))
  }
}

function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || a.document - b.document
}
