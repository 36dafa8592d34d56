import { shardBounds, shardOf } from './manifest.js'
import {
  positionsOf,
  readCards,
  readParts,
  readShard,
  readWhole,
  type Card,
  type Name,
  type Shard,
  type Term,
  type Whole
} from './shard.js'
import { readWords, type SurfaceWord } from './spelling.js'
import { Bytes } from './bytes.js'
import type { Store } from './index-store.js'

const WHOLE = 'whole'

/** What the index knows. Every answer is undefined while the file that has it is not here. */
export class Lookup {
  private readonly bounds: readonly string[]
  private readonly wordFiles: ReadonlySet<string>
  private readonly cards = new Map<number, Card>()
  private readonly names = new Map<number, Name>()

  constructor(private readonly store: Store) {
    this.bounds = shardBounds(store.manifest)
    this.wordFiles = new Set(store.manifest.words.split(' '))
  }

  /** A term; null if nothing contains it. */
  term(term: string): Term | null | undefined {
    const number = term === '' ? -1 : shardOf(term, this.bounds)
    const known = this.whole ?? (number < 0 ? null : this.shard(number))
    return known && (known.terms.get(term) ?? null)
  }

  /** The surface words that begin with the first character of a word, in order. */
  wordsLike(word: string): readonly SurfaceWord[] | undefined {
    const key = keyOf(word)
    return this.whole?.words.get(key) ?? (this.wordFiles.has(key) ? this.store.get(`x/${key}`, readWords) : [])
  }

  /** Fetches the surface words that will be asked for if the word is nowhere found. */
  expectWordsLike(word: string): void {
    const key = keyOf(word)
    if (this.wordFiles.has(key)) {
      this.store.fetchAhead(`x/${key}`, readWords)
    }
  }

  /** The positions of a term, for each field and each posting. They are asked for together with the term. */
  positions(term: string): number[][][] | undefined {
    const number = shardOf(term, this.bounds)
    const all = number < 0 ? undefined : this.positionsIn(number)
    const found = number < 0 ? undefined : this.shard(number)?.terms.get(term)
    return all && found && positionsOf(found, readParts(new Bytes(all))[found.place]!)
  }

  /** What is shown of a document, if any file that is here has it. */
  cardHere(document: number): Card | undefined {
    return this.cards.get(document) ?? this.whole?.cards[document]
  }

  /** What is shown of a document: from any shard that is here, or else from its own file. */
  card(document: number): Card | undefined {
    const { cards } = this.store.manifest
    return this.cardHere(document) ?? this.store.get(`d/${Math.floor(document / cards)}`, readCards)?.[document % cards]
  }

  /** What names a document. */
  name(document: number): Name | undefined {
    return this.names.get(document) ?? this.card(document)
  }

  /** Fetches a small index to its end, so that nothing more need be fetched. */
  readOn(): void {
    if (this.store.manifest.whole) {
      this.store.fetchAhead(WHOLE, readWhole)
    }
  }

  private get whole(): Whole | undefined {
    return this.store.peek(WHOLE)
  }

  /** The positions of a shard's terms: a file holds those of several shards. */
  private positionsIn(shard: number): Uint8Array | undefined {
    let fromEnd = shard
    const file = this.store.manifest.positions.findIndex((shards) => (fromEnd -= shards) < 0)
    return this.store.get(`p/${file}`, readParts)?.at(fromEnd)
  }

  private shard(number: number): Shard | undefined {
    return this.store.get(`t/${number}`, (bytes) => {
      const shard = readShard(bytes)
      shard.cards.forEach((card, document) => this.cards.set(document, card))
      shard.names.forEach((name, document) => this.names.set(document, name))
      return shard
    })
  }
}

function keyOf(word: string): string {
  return word.codePointAt(0)!.toString(16)
}
