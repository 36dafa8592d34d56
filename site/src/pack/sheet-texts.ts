import { hashOf } from './fingerprint.js'

const DIGITS = 10
/** A cell holds no more than 32,767 characters. */
const PIECE = 32_000
/** Digits of a number that every spreadsheet program keeps. */
const PRECISION = 10
/** Codes of spreadsheet programs in headers and footers: fonts, colours, sizes, sides, and what is filled in. */
const PAGE_CODES = /&(?:"[^"]*"|K[\dA-F]{6}|K\d\d[+-]\d{3}|\d+|[A-JL-Z])/gi

/** What is the same when only spaces and line ends were changed. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What tells a cell's content from another's: a text, or a number. */
export function textMark(value: string | number): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(PRECISION))) : plainText(value)
  return hashOf(text).slice(-DIGITS)
}

/** The words of a header or footer of a page, without codes. */
export function pageWords(printed: string): string {
  return plainText(printed.replaceAll('&&', '\0').replace(PAGE_CODES, ' ').replaceAll('\0', '&'))
}

/** The marks of all that a sheet holds, as texts that each fit into a cell. */
export function markPieces(values: readonly (string | number)[]): string[] {
  const marks = [...new Set(values.map(textMark))].join(' ')
  const pieces: string[] = []
  const most = Math.floor(PIECE / (DIGITS + 1)) * (DIGITS + 1)
  for (let at = 0; at < marks.length; at += most) {
    pieces.push(marks.slice(at, at + most).trim())
  }
  return pieces
}

/** What {@link markPieces} made. */
export function marksIn(pieces: readonly string[]): Set<string> {
  return new Set(pieces.flatMap((piece) => piece.split(' ')).filter((mark) => mark !== ''))
}
