import { fr } from './field-scoring.js'
import type { Hit } from './matching.js'
import { firstOfPage, type Manifest } from './manifest.js'

/** What readers get. */
export interface Results {
  /** For each result the page's own document, then its others that were found, best first. */
  readonly pages: readonly (readonly number[])[]
  readonly scores: readonly number[]
  /** Whether no page has all the words. */
  readonly partial: boolean
  /** Of two words: how many results have both, if others follow them; else 0. */
  readonly bothFirst: number
}

/** A page that was found: its own document first. */
interface Page {
  readonly documents: readonly number[]
  readonly score: number
  readonly words: number
}

type Wanted = (document: number) => boolean

const FEW = 2
export const NONE: Results = { pages: [], scores: [], partial: false, bothFirst: 0 }

/** Makes results of the documents found: pages, ranked by their whole evidence. */
export class Ranking {
  private readonly firstOfPage: ArrayLike<number>
  private readonly successors: ReadonlyMap<number, readonly number[]>

  constructor(private readonly manifest: Manifest) {
    this.firstOfPage = firstOfPage(manifest)
    this.successors = new Map(manifest.successors.map(([old, ...next]) => [old!, next]))
  }

  /** Whether a document is a page's own. */
  isPage(document: number): boolean {
    return this.firstOfPage[document] === document
  }

  /**
   * The results, a result for each page.
   *
   * @param hits what was found, best first
   * @param words how many words were looked for
   * @param required those that every page must have, a bit for each
   * @param missing how many more nothing contains
   * @param first what comes before all other pages, one after another
   */
  results(hits: readonly Hit[], words: number, required: number, missing: number, first: readonly Wanted[]): Results {
    const { floor, minimum } = this.manifest.query
    const all = (1 << words) - 1
    const share = this.shares(hits, words, missing)
    const kept = this.pages(hits, share)
      .filter((page) => (page.words & required) === required && (words <= FEW || share(page.words) >= minimum))
      .sort(bestFirst)
    const hasAll = (page: Page) => page.words === all
    const partial = !kept.some(hasAll)
    if (partial && !hits.some((hit) => share(hit.words) >= floor)) {
      return NONE
    }
    const ranked = words === FEW ? [...kept.filter(hasAll), ...kept] : kept
    const named = first.flatMap((wanted) => kept.filter(({ documents }) => documents.some(wanted)))
    const results = this.inOrder(named, ranked)
    const lacking = results.findIndex((page) => !hasAll(page))
    return {
      pages: results.map(({ documents }) => documents),
      scores: results.map(({ score }) => score),
      partial,
      bothFirst: words === FEW ? Math.max(0, lacking) : 0
    }
  }

  /** Tells which share of the words, by how telling they are, some of them make up. */
  private shares(hits: readonly Hit[], words: number, missing: number): (mask: number) => number {
    const { documents } = this.manifest
    const weight = (frequency: number) => fr(Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5)))
    const has = (mask: number, word: number) => (mask >> word) & 1
    const weights = Array.from({ length: words }, (_, word) =>
      weight(hits.reduce((count, hit) => count + has(hit.words, word), 0))
    )
    const total = weights.reduce((sum, one) => sum + one, missing * weight(0))
    return (mask) => (words === 0 ? 1 : weights.reduce((sum, one, word) => sum + has(mask, word) * one, 0) / total)
  }

  private pages(hits: readonly Hit[], share: (mask: number) => number): Page[] {
    const { own, next, coverage } = this.manifest.query
    const found = new Map<number, Hit[]>()
    for (const hit of hits) {
      const page = this.firstOfPage[hit.document]!
      const others = found.get(page)
      if (others) {
        others.push(hit)
      } else {
        found.set(page, [hit])
      }
    }
    return Array.from(found, ([page, [best, ...others]]) => {
      const all = [best!, ...others]
      const words = all.reduce((mask, hit) => mask | hit.words, 0)
      const itself = all.find(({ document }) => document === page)
      const score = best!.score + own * (itself?.score ?? 0) + next * (others[0]?.score ?? 0)
      return {
        documents: [...new Set([page, ...all.map(({ document }) => document)])],
        score: fr(score * (1 - coverage * (1 - share(words)))),
        words
      }
    })
  }

  /** The pages that were asked for by name, then the others, but successors above what they replaced. */
  private inOrder(named: readonly Page[], ranked: readonly Page[]): Page[] {
    const found = new Map(ranked.map((page) => [page.documents[0]!, page]))
    const placed = new Set(named)
    for (const page of ranked) {
      if (!placed.has(page)) {
        for (const successor of this.successors.get(page.documents[0]!) ?? []) {
          if (found.has(successor)) {
            placed.add(found.get(successor)!)
          }
        }
        placed.add(page)
      }
    }
    return [...placed]
  }
}

function bestFirst(a: Page, b: Page): number {
  return b.score - a.score || a.documents[0]! - b.documents[0]!
}
