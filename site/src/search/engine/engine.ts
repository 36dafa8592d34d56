import {
  expand,
  goesByName,
  hasPhrasesOrExclusions,
  lacksTooMuch,
  type Clause,
  type Correction,
  type ExpandedQuery
} from './expansion.js'
import type { Facets, Order } from './facets.js'
import { phrasesIn, slipsIn } from './later.js'
import { Lookup } from './lookup.js'
import type { Manifest } from './manifest.js'
import { Matcher, type Hit } from './matching.js'
import { readQuery, type QueryText } from './query.js'
import { NONE, Ranking, type Results } from './ranking.js'
import { fieldScorers, lengthOf } from './field-scoring.js'
import { NOWHERE, type Card, type Name } from './shard.js'
import { Store, type Fetch } from './index-store.js'

/** What a query found. */
export interface Answer {
  readonly query: ExpandedQuery
  /** The documents of each result, a result for each page, best first. */
  readonly results: readonly (readonly number[])[]
  /** The score of each result. */
  readonly scores: readonly number[]
  readonly hits: readonly Hit[]
  /** Whether no page has all the words. */
  readonly partial: boolean
  /** Of two words: how many results have both, if others follow them; else 0. */
  readonly bothFirst: number
}

/** What is shown of a result: its page, and sections of it. */
export interface Shown {
  readonly card: Card
  readonly others: readonly Name[]
}

const IDENT = 0
const TITLE = 1

/** Answers what readers type, from the files of one build of the index. */
export class Engine {
  readonly manifest: Manifest
  private loaded: Facets | undefined
  private readonly lookup: Lookup
  private readonly matcher: Matcher
  private readonly ranking: Ranking

  private constructor(private readonly store: Store) {
    const { manifest } = store
    this.manifest = manifest
    this.lookup = new Lookup(store)
    this.matcher = new Matcher(manifest, fieldScorers(manifest), this.lookup)
    this.ranking = new Ranking(manifest)
  }

  /** @param fresh whether copies of files kept from before may not be used */
  static async open(fetch: Fetch, fresh = false): Promise<Engine> {
    return new Engine(await Store.open(fetch, fresh))
  }

  /**
   * @param typing whether the reader has not finished writing
   * @param isWanted whether anybody still waits: if not, no more is fetched and no answer comes
   */
  async find(typed: string, typing: boolean, isWanted?: () => boolean): Promise<Answer> {
    const text = readQuery(typed)
    const hasPhrases = text.phrases.length + text.excludedPhrases.length > 0
    return this.complete(() => {
      if (hasPhrases && !phrasesIn(this.store)) {
        return undefined
      }
      const query = expand(text, typing, this.manifest, this.lookup)
      return this.store.isWaiting ? undefined : this.answer(text, query)
    }, isWanted)
  }

  /** What is shown of results. @param under how many sections at most: none is fetched for, but those that words found came with them */
  shown(results: readonly (readonly number[])[], under: number): Promise<Shown[]> {
    return this.complete(() =>
      results.map(([first, ...others]) => ({
        card: this.lookup.card(first!)!,
        others: others.flatMap((document) => this.lookup.nameHere(document) ?? []).slice(0, under)
      }))
    )
  }

  /** What results are called: all that is shown of suggestions. */
  named(results: readonly (readonly number[])[]): Promise<Name[]> {
    return this.complete(() => results.map(([first]) => this.lookup.name(first!)!))
  }

  /** What a result is called, if that is here without fetching anything. */
  nameHere([first]: readonly number[]): Name | undefined {
    return this.lookup.nameHere(first!)
  }

  /** Reads what only some readers need from files of its own. */
  read<T>(reading: (store: Store) => T | undefined): Promise<NonNullable<T>> {
    return this.complete(() => reading(this.store))
  }

  /** What narrows results, counts them and puts them in another order: it comes, with its columns, once it is asked for. */
  async facets(order?: Order): Promise<Facets> {
    const { Facets } = await import('./facets.js')
    this.loaded ??= new Facets(this.store)
    await this.loaded.load(order)
    return this.loaded
  }

  /** A word very like one that is English but nowhere found, or far commoner than a rare one; never for what something goes by. */
  async didYouMean(typed: string, { query }: Answer): Promise<Correction | undefined> {
    if (query.offered.length > 0) {
      return query.offered[0]
    }
    return this.complete(() =>
      slipsIn(this.store)?.commoner(
        readQuery(typed).words,
        query.words.map(({ term }) => term),
        this.lookup
      )
    )
  }

  private answer(text: QueryText, query: ExpandedQuery): Answer {
    const { words, required, phrases, named, missing } = query
    const bits = (isWanted: (term: string) => boolean) =>
      words.reduce((bits, { term }, at) => bits | (isWanted(term) ? 1 << at : 0), 0)
    if (lacksTooMuch(query)) {
      return answered(query, [], NONE)
    }
    const hits = this.matcher.search(query)
    const typed = query.typed.map(
      (term) => words.find((word) => word.term === term) ?? { term, variants: [], completions: [] }
    )
    // First those whose files are here.
    typed.sort((a, b) => Number(words.includes(b)) - Number(words.includes(a)))
    const first = hasPhrasesOrExclusions(text) ? [] : [this.identified(query), this.titled(typed), this.titled(words)]
    const asked = {
      words: words.length,
      required: bits((term) => required.includes(term)),
      names: bits((term) => ((this.lookup.term(term)?.mask ?? 0) & 1) > 0),
      isNamed: () => goesByName(query, this.manifest, this.lookup),
      missing: named ? 0 : missing.length,
      quoted: phrases.length + required.length > 0
    }
    return answered(query, hits, this.ranking.results(hits, asked, first))
  }

  /** Tells documents that go by the code that the query is. */
  private identified({ code }: ExpandedQuery): (document: number) => boolean {
    const named = new Set(code === undefined ? [] : Array.from(this.lookup.term(code)?.in(IDENT).documents ?? []))
    return (document) => named.has(document)
  }

  /** Tells pages whose title is just these words. Each word is looked up only while any title has those before it: that may fetch a file. */
  private titled(words: readonly Clause[]): (document: number) => boolean {
    let titles: ReadonlySet<number> | undefined
    for (const { term, completions } of words) {
      const whole = [term, ...completions].flatMap((any) => {
        const { documents, norms } = this.lookup.term(any)?.in(TITLE) ?? NOWHERE
        return Array.from(documents).filter((_, at) => lengthOf(norms[at]!) === words.length)
      })
      titles = new Set(whole.filter((document) => titles?.has(document) ?? this.ranking.isPage(document)))
      if (titles.size === 0) {
        break
      }
    }
    return (document) => titles?.has(document) ?? false
  }

  /** Asks until nothing is missing any more. */
  private async complete<T>(ask: () => T, isWanted = () => true): Promise<NonNullable<T>> {
    while (isWanted()) {
      const answer = ask()
      if (!(await this.store.settle())) {
        return answer as NonNullable<T>
      }
    }
    return new Promise(() => {})
  }
}

function answered(query: ExpandedQuery, hits: readonly Hit[], { pages, ...rest }: Results): Answer {
  return { query, hits, results: pages, ...rest }
}
