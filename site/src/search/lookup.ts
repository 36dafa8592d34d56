import { shardBounds, shardOf } from './manifest.js'
import { positionsOf, readCards, readPositions, readShard, type Card, type Shard, type Term } from './shard.js'
import { readWords, type SurfaceWord } from './spelling.js'
import type { Store } from './store.js'

const CARDS_IN_FILE = 16

/** What the index knows. Every answer is undefined while the file that has it is not here. */
export class Lookup {
  private readonly bounds: readonly string[]
  private readonly wordFiles: ReadonlySet<string>
  private readonly cards = new Map<number, Card>()

  constructor(private readonly store: Store) {
    this.bounds = shardBounds(store.manifest)
    this.wordFiles = new Set(store.manifest.words.split(' '))
  }

  /** A term; null if nothing contains it. */
  term(term: string): Term | null | undefined {
    const number = shardOf(term, this.bounds)
    const shard = number < 0 ? null : this.shard(number)
    return shard && (shard.terms.get(term) ?? null)
  }

  /** The surface words that begin with the first character of a word, in order. */
  wordsLike(word: string): readonly SurfaceWord[] | undefined {
    const key = word.codePointAt(0)!.toString(16)
    return this.wordFiles.has(key) ? this.store.get(`x/${key}`, readWords) : []
  }

  /** The positions of a term, for each field and each posting. */
  positions(text: string, term: Term): number[][][] | undefined {
    const number = shardOf(text, this.bounds)
    const terms = this.shard(number)?.terms.size
    const all = terms === undefined ? undefined : this.store.get(`p/${number}`, readPositions(terms))
    return all && positionsOf(term, all[term.place]!)
  }

  /** What is shown of a document: from any shard that is here, or else from its own file. */
  card(document: number): Card | undefined {
    return (
      this.cards.get(document) ??
      this.store.get(`d/${Math.floor(document / CARDS_IN_FILE)}`, readCards)?.[document % CARDS_IN_FILE]
    )
  }

  private shard(number: number): Shard | undefined {
    return this.store.get(`t/${number}`, (bytes) => {
      const shard = readShard(bytes)
      shard.cards.forEach((card, document) => this.cards.set(document, card))
      return shard
    })
  }
}
