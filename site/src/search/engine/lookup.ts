import { boundsIn, lastUpTo } from './manifest.js'
import { isWhole, readCards, readShard, type Card, type Name, type Shard, type Term } from './shard.js'
import { readWords, type SurfaceWord } from './surface-words.js'
import type { Store } from './index-store.js'

/** What the index knows. Every answer is undefined while the file that has it is not here. */
export class Lookup {
  private readonly bounds: readonly string[]
  private readonly wordBounds: readonly string[]
  private readonly cards = new Map<number, Name | Card>()

  constructor(readonly store: Store) {
    this.bounds = boundsIn(store.manifest.shards)
    this.wordBounds = boundsIn(store.manifest.words)
  }

  /** A term; null if nothing contains it. */
  term(term: string): Term | null | undefined {
    const number = this.shardOf(term)
    const known = number < 0 ? null : this.shard(number)
    return known && (known.terms.get(term) ?? null)
  }

  /** The number of the shard that may have a term; -1 if none may. */
  shardOf(term: string): number {
    return term === '' ? -1 : lastUpTo(term, this.bounds)
  }

  /** The surface words that begin with the first character of a word, in order. */
  wordsLike(word: string): readonly SurfaceWord[] | undefined {
    const first = String.fromCodePoint(word.codePointAt(0)!)
    const file = this.wordFile(word)
    return (file ? this.store.get(file, readWords) : [])?.filter(({ text }) => text.startsWith(first))
  }

  /** Fetches the surface words that will be asked for if the word is nowhere found. */
  expectWordsLike(word: string): void {
    const file = this.wordFile(word)
    if (file) {
      this.store.fetchAhead(file, readWords)
    }
  }

  /** What a document is called, if any file that is here says so. */
  nameHere(document: number): Name | undefined {
    return this.cards.get(document) ?? this.store.peek<Card[]>(this.cardFile(document))?.[this.placeOf(document)]
  }

  /** What a document is called: from any shard that is here, or else from its own file. */
  name(document: number): Name | undefined {
    return this.cards.get(document) ?? this.card(document)
  }

  /** What is shown of a document: from any shard that is here and has it whole, or else from its own file. */
  card(document: number): Card | undefined {
    const card = this.cards.get(document)
    return isWhole(card) ? card : this.store.get(this.cardFile(document), readCards)?.[this.placeOf(document)]
  }

  private cardFile(document: number): string {
    return `d/${Math.floor(document / this.store.manifest.cards)}`
  }

  private placeOf(document: number): number {
    return document % this.store.manifest.cards
  }

  /** The file that may have words with the first character of a word. */
  private wordFile(word: string): string | undefined {
    const number = lastUpTo(word, this.wordBounds)
    return number < 0 ? undefined : `x/${number}`
  }

  private shard(number: number): Shard | undefined {
    return this.store.get(`t/${number}`, (bytes) => {
      const shard = readShard(bytes)
      shard.cards.forEach((card, document) => {
        if (!isWhole(this.cards.get(document))) {
          this.cards.set(document, card)
        }
      })
      return shard
    })
  }
}
