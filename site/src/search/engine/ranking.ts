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

/** What was looked for. */
export interface Asked {
  /** How many words. */
  readonly words: number
  /** Those that every page must have, a bit for each. */
  readonly required: number
  /** Those that something goes by, a bit for each. */
  readonly names: number
  /** Whether one of them is a name: asked only where it matters, since it may fetch a file. */
  readonly isNamed: () => boolean
  /** How many more nothing contains, unless what is said of a name. */
  readonly missing: number
  /** Whether pages were found by a quotation. */
  readonly quoted: boolean
}

/** How telling each word is, and one that nothing contains. */
interface Weights {
  readonly words: readonly number[]
  readonly unknown: number
}

/** A page that was found: its own document first. */
interface Page {
  readonly documents: readonly number[]
  readonly score: number
  readonly words: number
  /** Those of the words that stand in a title, headings, a summary or names of it. */
  readonly foremost: number
}

type Wanted = (document: number) => boolean

const FEW = 2
/** A name tells enough that is half as telling as a word that nothing contains. */
const TELLING = 0.5
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
   * @param first what comes before all other pages, one after another
   */
  results(hits: readonly Hit[], asked: Asked, first: readonly Wanted[]): Results {
    const { minimum } = this.manifest.query
    const { words, required } = asked
    const all = (1 << words) - 1
    const weights = this.weights(hits, words)
    const total = weights.words.reduce((sum, one) => sum + one, asked.missing * weights.unknown)
    const share = (mask: number) => (words === 0 ? 1 : summed(weights, mask) / total)
    const pages = this.pages(hits, share)
    const whole = asked.missing === 0 && hits.some((hit) => hit.words === all && (words <= FEW || hit.foremost > 0))
    if (!whole && !asked.quoted && this.areAboutSomethingElse(pages, asked, weights)) {
      return NONE
    }
    const kept = pages
      .filter((page) => (page.words & required) === required && (words <= FEW || share(page.words) >= minimum))
      .sort(bestFirst)
    const hasAll = (page: Page) => page.words === all
    const partial = !kept.some(hasAll)
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

  private weights(hits: readonly Hit[], words: number): Weights {
    const { documents } = this.manifest
    const weight = (frequency: number) => fr(Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5)))
    return {
      words: Array.from({ length: words }, (_, word) =>
        weight(hits.reduce((count, hit) => count + has(hit.words, word), 0))
      ),
      unknown: weight(0)
    }
  }

  /** Whether even the page that says most leaves too much of the question unsaid; never where something goes by a telling word of it, or it has a name. */
  private areAboutSomethingElse(
    pages: readonly Page[],
    { words, names, isNamed, missing }: Asked,
    weights: Weights
  ): boolean {
    const { unsaid, aside, unknown } = this.manifest.query
    const counted = words + missing
    const isTelling = (weight: number, word: number) => has(names, word) > 0 && weight >= TELLING * weights.unknown
    if (counted < FEW || weights.words.some(isTelling)) {
      return false
    }
    const most = pages.reduce((most, page) => {
      const foremost = summed(weights, page.foremost)
      return Math.max(most, foremost + aside * (summed(weights, page.words) - foremost))
    }, 0)
    const lost = summed(weights, -1) - most + unknown * missing * weights.unknown
    return lost > unsaid * weights.unknown * counted * counted && !isNamed()
  }

  private pages(hits: readonly Hit[], share: (mask: number) => number): Page[] {
    const { own, next, coverage, prominence } = this.manifest.query
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
      const foremost = all.reduce((mask, hit) => mask | hit.foremost, 0)
      const itself = all.find(({ document }) => document === page)
      const score = best!.score + own * (itself?.score ?? 0) + next * (others[0]?.score ?? 0)
      return {
        documents: [...new Set([page, ...all.map(({ document }) => document)])],
        score: fr(score * (1 - coverage * (1 - share(words)) - prominence * (1 - share(foremost)))),
        words,
        foremost
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

function has(mask: number, word: number): number {
  return (mask >> word) & 1
}

/** How telling some of the words are together. */
function summed({ words }: Weights, mask: number): number {
  return words.reduce((sum, one, word) => sum + has(mask, word) * one, 0)
}

function bestFirst(a: Page, b: Page): number {
  return b.score - a.score || a.documents[0]! - b.documents[0]!
}
