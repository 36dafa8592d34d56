import type { Bytes } from './bytes.js'

/** The documents that have a term in one field, ascending, with its frequency in each and the norm of the field's length. */
export interface Postings {
  readonly documents: ArrayLike<number>
  readonly frequencies: ArrayLike<number>
  readonly norms: ArrayLike<number>
}

/** What a document is called: all that is shown of a suggestion. */
export interface Name {
  readonly address: string
  readonly title: string
  readonly kind: number
  readonly label: number
}

/** What is shown of a result. */
export interface Card extends Name {
  /** Empty for sections, which are only named. */
  readonly summary: string
}

/** A file of terms, with the names of the documents that each of them finds first, and the whole cards of the very first. */
export interface Shard {
  readonly terms: ReadonlyMap<string, Term>
  readonly cards: ReadonlyMap<number, Name | Card>
}

export const FIELDS = [0, 1, 2, 3, 4] as const

export const NOWHERE: Postings = { documents: [], frequencies: [], norms: [] }

/** A term of a shard; its postings are read when first asked for. */
export class Term {
  private fields: readonly Postings[] | undefined

  constructor(
    readonly place: number,
    readonly mask: number,
    private readonly content: Bytes
  ) {}

  in(field: number): Postings {
    this.fields ??= this.read()
    return this.fields[field]!
  }

  private read(): Postings[] {
    return FIELDS.map((field) => (this.mask & (1 << field) ? readPostings(this.content) : NOWHERE))
  }
}

export function readShard(bytes: Bytes): Shard {
  let document = 0
  return {
    terms: readTerms(bytes),
    cards: new Map(bytes.list(() => [(document += bytes.number()), readCard(bytes)]))
  }
}

function readTerms(bytes: Bytes): Map<string, Term> {
  return new Map(bytes.list((place) => [bytes.frontCoded(), new Term(place, bytes.number(), bytes.part())]))
}

/** The cards of some neighbouring documents. */
export function readCards(bytes: Bytes): Card[] {
  return bytes.list(() => readCard(bytes) as Card)
}

export function isWhole(card: Name | Card | undefined): card is Card {
  return card !== undefined && 'summary' in card
}

function readCard(bytes: Bytes): Name | Card {
  const [address, title, kind, label] = [bytes.frontCoded(), bytes.string(), bytes.number(), bytes.number()]
  const name = { address, title, kind, label: label >> 1 }
  return label & 1 ? { ...name, summary: bytes.string() } : name
}

function readPostings(bytes: Bytes): Postings {
  const count = bytes.number()
  const documents = new Int32Array(count)
  const frequencies = new Int32Array(count)
  let document = 0
  for (let i = 0; i < count; i++) {
    const coded = bytes.number()
    document += coded >>> 1
    documents[i] = document
    frequencies[i] = coded & 1
  }
  for (let i = 0; i < count; i++) {
    if (frequencies[i] === 0) {
      frequencies[i] = bytes.number()
    }
  }
  return { documents, frequencies, norms: bytes.bytes(count) }
}
