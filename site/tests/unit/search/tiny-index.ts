import { gzipSync } from 'node:zlib'
import { words } from '../../../src/kit/words/analysis.js'
import type { Fetch } from '../../../src/search/engine/index-store.js'

/** A document of an index made for a test: its body is its title and its text. */
export interface Document {
  readonly address: string
  readonly title: string
  readonly text?: string
  readonly names?: readonly string[]
  /** What is only in the file of texts, where no card has it. */
  readonly body?: string
  readonly kind?: 'standard' | 'chapter'
  readonly codes?: readonly string[]
  /** What the shards of its terms have of its card; nothing if left out. */
  readonly inShards?: 'name' | 'card'
}

const GENERATION = '00112233aabbccdd'
const MAGIC = [0x48, 0x42, 0x53, 5]
const KINDS = ['standard', 'chapter']
const SHARD_TERMS = 5
const TEXTS = 2
const SHARDS_OF_POSITIONS = 2
const CARDS_IN_FILE = 3

/** Writes the files of an index as the format describes them, so small that every list fits a few shards. */
export function tinyIndex(
  documents: readonly Document[],
  changes: object = {},
  generation = GENERATION
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const header = [...MAGIC, ...Buffer.from(generation, 'hex').subarray(0, 4)]
  const put = (name: string, content: number[]) =>
    files.set(`files/${generation}/${name}.bin`, gzipSync(Uint8Array.from([...header, ...content])))

  const fields = documents.map(({ title, text = '', codes = [], names = [], body = '' }) => [
    codes,
    terms(title),
    terms(names.join(' ')),
    [],
    terms(`${title} ${text} ${body}`)
  ])
  const all = [...new Set(fields.flat(2))].sort()
  const bounds: string[] = []
  const places: number[][] = []
  for (let from = 0; from < all.length; from += SHARD_TERMS) {
    const shard = all.slice(from, from + SHARD_TERMS)
    const number = bounds.push(shard[0]!) - 1
    put(`t/${number}`, [...listed(shard), ...shown(shard)])
    places.push(counted(shard.flatMap((term) => counted(positions(term)))))
  }
  for (let from = 0; from < places.length; from += SHARDS_OF_POSITIONS) {
    put(`p/${from / SHARDS_OF_POSITIONS}`, places.slice(from, from + SHARDS_OF_POSITIONS).flat())
  }
  const byLetter = group(surfaces())
  ;[...byLetter.values()].forEach((found, at) => put(`x/${at}`, spelt(found)))
  for (let from = 0; from < documents.length; from += CARDS_IN_FILE) {
    const cards = documents.slice(from, from + CARDS_IN_FILE)
    put(`d/${from / CARDS_IN_FILE}`, [...varint(cards.length), ...cards.flatMap(card)])
  }
  for (let from = 0; from < documents.length; from += TEXTS) {
    const texts = documents.slice(from, from + TEXTS)
    put(
      `e/${from / TEXTS}`,
      texts.flatMap(({ names = [], text = '', body = '' }) => [
        ...string(names.join('\n')),
        ...string(`${text}\n${body}`)
      ])
    )
  }
  put('c/filters', [
    ...[
      1,
      ...string('kind'),
      ...string('Kind'),
      KINDS.length,
      ...KINDS.flatMap((kind) => [...string(kind), ...string(`${kind}s`)])
    ],
    ...documents.flatMap(({ kind = 'standard' }) => [1, KINDS.indexOf(kind)])
  ])
  put('c/title', order(documents.map(({ title }) => title.toLowerCase())))
  put(
    'c/date',
    documents.map((_, at) => at)
  )
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest(), ...changes })))
  return files

  function listed(terms: readonly string[]): number[] {
    return [...varint(terms.length), ...terms.flatMap((term) => [...whole(term), ...postings(term)])]
  }

  function shown(terms: readonly string[]): number[] {
    const found = documents.filter(
      ({ inShards }, at) => inShards !== undefined && fields[at]!.flat().some((term) => terms.includes(term))
    )
    let before = 0
    const cards = found.flatMap((document) => {
      const distance = documents.indexOf(document) - before
      before += distance
      return [...varint(distance), ...(document.inShards === 'card' ? card(document) : name(document, 0))]
    })
    return [...varint(found.length), ...cards]
  }

  function spelt(words: readonly string[]): number[] {
    return [...varint(words.length), ...words.flatMap((word) => [...whole(word), ...varint((band(word) + 1) << 1)])]
  }

  function manifest(): object {
    const names = ['ident', 'title', 'headings', 'summary', 'body']
    return {
      format: 5,
      generation,
      documents: documents.length,
      fields: names.map((name, at) => ({
        name,
        documents: fields.filter((field) => field[at]!.length > 0).length,
        tokens: fields.flatMap((field) => field[at]!).length,
        k1: 1.2,
        b: 0.75,
        boost: at === 0 ? 4 : 1
      })),
      query: {
        tie: 0.1,
        synonym: 0.5,
        prefix: 0.8,
        completions: 4,
        own: 0.5,
        next: 0.2,
        coverage: 0.5,
        prominence: 0.2,
        minimum: 0.3,
        unsaid: 0.065,
        aside: 0.5,
        unknown: 0.65
      },
      stopWords: 'the of a',
      synonyms: [],
      contractions: [],
      also: [],
      shards: bounds.map((bound) => `0${bound}`).join(' '),
      positions: places
        .map((_, at) => Math.min(SHARDS_OF_POSITIONS, places.length - at))
        .filter((_, at) => at % SHARDS_OF_POSITIONS === 0),
      cards: CARDS_IN_FILE,
      words: [...byLetter.keys()].map((letter) => `0${letter}`).join(' '),
      pages: [],
      texts: documents.flatMap((_, at) => (at % TEXTS === 0 ? [Math.min(TEXTS, documents.length - at)] : [])),
      successors: [],
      kinds: ['Standard', 'Chapter'],
      labels: [],
      foremost: [0]
    }
  }

  function postings(term: string): number[] {
    const found = [0, 1, 2, 3, 4].map((field) => documents.map((_, at) => count(fields[at]![field]!, term)))
    const mask = found.reduce((bits, counts, field) => bits | (counts.some(Boolean) ? 1 << field : 0), 0)
    const lists = found.flatMap((counts, field) => (counts.some(Boolean) ? list(counts, field) : []))
    return [...varint(mask), ...counted(lists)]
  }

  function list(counts: readonly number[], field: number): number[] {
    const found = counts.flatMap((frequency, document) => (frequency > 0 ? [{ document, frequency }] : []))
    let before = 0
    return [
      ...varint(found.length),
      ...found.flatMap(({ document, frequency }) => {
        const delta = document - before
        before = document
        return varint((delta << 1) | (frequency === 1 ? 1 : 0))
      }),
      ...found.flatMap(({ frequency }) => (frequency === 1 ? [] : varint(frequency))),
      ...found.map(({ document }) => fields[document]![field]!.length)
    ]
  }

  function positions(term: string): number[] {
    return [1, 2, 3, 4].flatMap((field) =>
      fields.flatMap((of) => {
        let before = 0
        return of[field]!.flatMap((other, place) => {
          const distance = place - before
          before = other === term ? place : before
          return other === term ? varint(distance) : []
        })
      })
    )
  }

  function surfaces(): string[] {
    const found = documents.flatMap(({ title, text = '' }) => words(`${title} ${text}`).map(({ surface }) => surface))
    return [...new Set(found)].sort()
  }

  function band(word: string): number {
    const containing = documents.filter(({ title, text = '' }) =>
      words(`${title} ${text}`).some(({ surface }) => surface === word)
    )
    return Math.floor(Math.log2(containing.length))
  }
}

/** Serves files from memory, and says which were asked for. */
export function serving(files: ReadonlyMap<string, Uint8Array>, asked: string[] = []): Fetch {
  return async (path) => {
    asked.push(path)
    const file = files.get(path)
    if (file === undefined) {
      throw new Error(`${path} is not there`)
    }
    return file
  }
}

function terms(text: string): string[] {
  return words(text).map(({ term }) => term)
}

function count(items: readonly string[], item: string): number {
  return items.filter((other) => other === item).length
}

function group(items: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  items.forEach((item) => groups.set(item[0]!, [...(groups.get(item[0]!) ?? []), item]))
  return groups
}

function order(keys: readonly string[]): number[] {
  const sorted = [...new Set(keys)].sort()
  return keys.map((key) => sorted.indexOf(key))
}

function card(document: Document): number[] {
  return [...name(document, 1), ...string(document.text ?? '')]
}

/** @param label doubled, and one more if the summary follows */
function name({ address, title, kind = 'standard' }: Document, label: number): number[] {
  return [...whole(address), ...string(title), KINDS.indexOf(kind), label]
}

/** A front-coded string that shares nothing with the one before. */
function whole(text: string): number[] {
  return [0, ...string(text)]
}

function string(text: string): number[] {
  return counted([...new TextEncoder().encode(text)])
}

function counted(bytes: number[]): number[] {
  return [...varint(bytes.length), ...bytes]
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
}
