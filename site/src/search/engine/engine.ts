import { expand, hasPhrasesOrExclusions, lacksTooMuch, type Correction, type ExpandedQuery } from './expansion.js'
import { Facets } from './facets.js'
import { Lookup } from './lookup.js'
import { firstOfPage, type Manifest } from './manifest.js'
import { Matcher, type Hit } from './matching.js'
import { readQuery, type QueryText } from './query.js'
import { rank } from './ranking.js'
import { fieldScorers, lengthOf } from './field-scoring.js'
import { FIELDS_WITH_POSITIONS, NOWHERE, type Card, type Name } from './shard.js'
import { correction } from './spelling.js'
import { Store, type Fetch } from './index-store.js'

/** What a query found. */
export interface Answer {
  readonly query: ExpandedQuery
  /** The documents of each result, a result for each page, best first. */
  readonly results: readonly (readonly number[])[]
  readonly hits: readonly Hit[]
  /** Whether no document has all the words. */
  readonly partial: boolean
}

/** What is shown of a result: its first document, and the names of others of the same page. */
export interface Shown {
  readonly card: Card
  readonly others: readonly Name[]
}

const IDENT = 0
const TITLE = 1
const RARE = 3
const RARE_BAND = 1
const FAR_COMMONER = 4

/** Answers what readers type, from the files of one build of the index. */
export class Engine {
  readonly manifest: Manifest
  readonly facets: Facets
  private readonly lookup: Lookup
  private readonly matcher: Matcher
  private readonly successors: ReadonlyMap<number, readonly number[]>
  private readonly firstOfPage: ArrayLike<number>

  private constructor(private readonly store: Store) {
    const { manifest } = store
    this.manifest = manifest
    this.facets = new Facets(store)
    this.lookup = new Lookup(store)
    this.matcher = new Matcher(manifest, fieldScorers(manifest), this.lookup)
    this.successors = new Map(manifest.successors.map(([old, ...next]) => [old!, next]))
    this.firstOfPage = firstOfPage(manifest)
  }

  /** @param fresh whether copies of files kept from before may not be used */
  static async open(fetch: Fetch, fresh = false): Promise<Engine> {
    return new Engine(await Store.open(fetch, fresh))
  }

  /** @param typing whether the reader has not finished writing */
  async find(typed: string, typing: boolean): Promise<Answer> {
    const text = readQuery(typed)
    return this.complete(() => {
      const query = expand(text, typing, this.manifest, this.lookup)
      return this.store.isWaiting ? undefined : this.answer(text, query)
    })
  }

  /** What is shown of results. @param under how many further documents of the same page */
  shown(results: readonly (readonly number[])[], under: number): Promise<Shown[]> {
    return this.complete(() =>
      results.map(([first, ...others]) => ({
        card: this.lookup.card(first!)!,
        others: others.slice(0, under).map((document) => this.lookup.name(document)!)
      }))
    )
  }

  /** Fetches the rest of a small index. */
  readOn(): void {
    this.lookup.readOn()
  }

  /** A word very like one that is English but nowhere found, or far commoner than a rare one; never for what something goes by. */
  async didYouMean(typed: string, { query }: Answer): Promise<Correction | undefined> {
    if (query.offered.length > 0) {
      return query.offered[0]
    }
    const rare = query.words.filter(({ term }) => {
      const found = this.lookup.term(term)
      return (
        found && !(found.mask & 1) && FIELDS_WITH_POSITIONS.every((field) => found.in(field).documents.length <= RARE)
      )
    })
    const terms = new Set(rare.map(({ term }) => term))
    const words = readQuery(typed).words.filter(({ term }) => terms.has(term))
    return this.complete(() => {
      const likely = words.map(({ surface }) => {
        const known = this.lookup.wordsLike(surface) ?? []
        const band = known.find(({ text }) => text === surface)?.band ?? 0
        const commoner = known.filter((word) => word.band >= band + FAR_COMMONER)
        const better = band <= RARE_BAND ? correction(surface, commoner) : undefined
        return better && { typed: surface, taken: better.text }
      })
      return likely.find(Boolean)
    })
  }

  private answer(text: QueryText, query: ExpandedQuery): Answer {
    const { words, phrases } = query
    if (lacksTooMuch(query)) {
      return { query, hits: [], partial: false, results: [] }
    }
    const all = this.matcher.search(query, true)
    const mayLackWords = words.length > 1 && phrases.length === 0
    const some = mayLackWords && (all.length === 0 || words.length >= this.manifest.query.several)
    const hits = some ? this.matcher.search(query, false) : all
    const first = [this.identified(query), this.exactTitle(text, query)]
    const results = rank(hits, this.successors, this.firstOfPage, first)
    return { query, hits, partial: some && all.length === 0, results }
  }

  /** Tells documents that go by the code that the query is. */
  private identified({ code }: ExpandedQuery): (document: number) => boolean {
    const named = new Set(code === undefined ? [] : Array.from(this.lookup.term(code)?.in(IDENT).documents ?? []))
    return (document) => named.has(document)
  }

  /** Tells documents whose title is just the words of the query. */
  private exactTitle(text: QueryText, { words }: ExpandedQuery): (document: number) => boolean {
    if (hasPhrasesOrExclusions(text)) {
      return () => false
    }
    const exact = words.map(({ term }) => {
      const { documents, norms } = this.lookup.term(term)?.in(TITLE) ?? NOWHERE
      const whole = Array.from(documents).filter((_, at) => lengthOf(norms[at]!) === text.words.length)
      return new Set(whole)
    })
    return (document) => exact.every((titles) => titles.has(document))
  }

  /** Asks until nothing is missing any more. */
  private async complete<T>(ask: () => T): Promise<NonNullable<T>> {
    for (;;) {
      const answer = ask()
      if (!(await this.store.settle())) {
        return answer as NonNullable<T>
      }
    }
  }
}
