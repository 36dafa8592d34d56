import type { Engine } from '../engine/engine.js'
import type { ExpandedQuery } from '../engine/expansion.js'
import type { Highlighter } from '../engine/highlight.js'
import type { Bytes } from '../engine/bytes.js'
import type { Store } from '../engine/index-store.js'

/** What a document says beside its title: its other names, and its texts, a line for each thing said. */
interface DocumentText {
  readonly names: readonly string[]
  readonly lines: readonly string[]
}

/** Why a result is there: names it goes by, or the line of its text that has most of the words. */
export type Reason = { readonly names: readonly string[] } | { readonly line: string }

/** A stretch of a text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Characters of an excerpt. */
export const LONGEST = 200
/** Characters shown before the first word found. */
const BEFORE = 50
/** Documents of a page that are looked through. */
const LOOKED_AT = 4
const MOST_NAMES = 3
const SHORTEST_CODE = 3
const LONGEST_WORD = 40
const MORE = '…'

/** Why results are there that show none of the words, as far as their texts tell. */
export async function reasons(
  results: readonly (readonly number[])[],
  query: ExpandedQuery,
  engine: Engine,
  highlighter: Highlighter
): Promise<(Reason | undefined)[]> {
  const texts = await engine.read((store) => {
    const found = results.map((result) => result.slice(0, LOOKED_AT).map((document) => textOf(document, store)))
    return found.flat().every(Boolean) ? (found as DocumentText[][]) : undefined
  })
  const codes = codesOf(query)
  return texts.map((documents) => namedBy(codes, documents) ?? reasonOf(documents, highlighter))
}

function textOf(document: number, store: Store): DocumentText | undefined {
  let first = 0
  const file = store.manifest.texts.findIndex((count) => document < (first += count))
  return store.get(`e/${file}`, readTexts)?.[document - first + store.manifest.texts[file]!]
}

function readTexts(bytes: Bytes): DocumentText[] {
  const texts: DocumentText[] = []
  while (!bytes.isAtEnd) {
    texts.push({ names: linesOf(bytes.string()), lines: linesOf(bytes.string()) })
  }
  return texts
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** What the words asked for may be codes of, without signs and without the zeros that numbers begin with. */
function codesOf({ words }: ExpandedQuery): string[] {
  return words
    .flatMap(({ term, variants }) => [term, ...variants])
    .map(plain)
    .filter((code) => code.length >= SHORTEST_CODE && /\d/.test(code))
}

function namedBy(codes: readonly string[], documents: readonly DocumentText[]): Reason | undefined {
  const names = documents.flatMap(({ names }) => names)
  const named = names.filter((name) => codes.some((code) => plain(name).includes(code)))
  return named.length > 0 ? { names: named.slice(0, MOST_NAMES) } : undefined
}

function plain(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
}

function reasonOf(documents: readonly DocumentText[], highlighter: Highlighter): Reason | undefined {
  const telling = (text: string) => different(text, found(text, highlighter))
  const [line] = mostTelling(
    documents.flatMap(({ lines }) => lines),
    telling
  )
  const names = mostTelling(
    documents.flatMap(({ names }) => names),
    telling
  )
  if (names.length > 0 && telling(names[0]!) >= telling(line ?? '')) {
    return { names: names.slice(0, MOST_NAMES) }
  }
  return line === undefined ? undefined : { line }
}

/** The texts that tell anything, those that tell most first. */
function mostTelling(texts: readonly string[], telling: (text: string) => number): string[] {
  const all = texts.map((text) => ({ text, told: telling(text) })).filter(({ told }) => told > 0)
  return all.sort((a, b) => b.told - a.told).map(({ text }) => text)
}

/** The part of a text that has most of the words looked for: it starts at a word, and with its dots it is never longer than asked. */
export function excerpt(text: string, highlighter: Highlighter, longest = LONGEST): string {
  if (text.length <= longest) {
    return text
  }
  const marks = found(text, highlighter)
  const windows = [...marks, { from: 0, to: 0 }].map((mark) => windowAt(text, mark, longest))
  const telling = windows.map(({ from, to }) =>
    different(
      text,
      marks.filter((mark) => mark.from >= from && mark.to <= to)
    )
  )
  const { from, to } = windows[telling.indexOf(Math.max(...telling))]!
  return `${from > 0 ? MORE : ''}${text.slice(from, to)}${to < text.length ? MORE : ''}`
}

/** The beginning of a text, as far as whole words fit. */
export function beginning(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, wordEnd(text, longest - MORE.length)) + MORE
}

/** As much of a text as may be shown around a word; what has no blanks starts at the word itself. */
function windowAt(text: string, mark: Stretch, longest: number): Stretch {
  const room = longest - 2 * MORE.length
  const early = Math.max(0, Math.min(mark.from - Math.min(BEFORE, room / 4), text.length - room))
  const from = early === 0 ? 0 : wordAfter(text, early, mark.from)
  const end = Math.min(text.length, from + room)
  return { from, to: end === text.length ? end : Math.min(end, Math.max(mark.to, wordEnd(text, end))) }
}

/** Where the first word after a place begins. */
function wordAfter(text: string, place: number, atMost: number): number {
  const blank = text.indexOf(' ', place - 1)
  return blank < 0 || blank >= atMost ? atMost : blank + 1
}

/** Where the last word before a place ends; never between the halves of a character. */
function wordEnd(text: string, place: number): number {
  const blank = text.lastIndexOf(' ', place)
  const isHalf = /[\udc00-\udfff]/.test(text[place] ?? '')
  return blank > Math.max(0, place - LONGEST_WORD) ? blank : isHalf ? place - 1 : place
}

function found(text: string, highlighter: Highlighter): Stretch[] {
  let at = 0
  return highlighter.pieces(text).flatMap((piece) => {
    const from = at
    at += piece.text.length
    return piece.found ? [{ from, to: at }] : []
  })
}

/** How many different words were found. */
function different(text: string, marks: readonly Stretch[]): number {
  return new Set(marks.map(({ from, to }) => text.slice(from, to).toLowerCase())).size
}
