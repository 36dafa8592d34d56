import { stem } from './stemmer.js'

/** A word of a text: where it stands, how it is written once folded, and the term it is found by. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly term: string
}

/** The grammar of words, the same as the generator's. */
export const GRAMMAR =
  /\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{sc=Han}\p{sc=Hiragana}]\p{M}*|[\p{L}\p{N}](?:(?![\p{sc=Han}\p{sc=Hiragana}])[\p{L}\p{N}\p{M}]|['\u2019\uFF07](?=[\p{L}\p{N}]))*(?:\+\+)?/gu

const LONGEST = 64
const MARKS = /\p{M}+/gu
const OTHER = /[^\p{L}\p{N}.,+]+/gu
const PLAIN = /^[a-z0-9.,+]+$/
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
  '\u2019': "'"
}

/** The words of a text, in order. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const { 0: written, index } of text.matchAll(GRAMMAR)) {
    const surface = fold(written)
    if (surface !== '') {
      found.push({ start: index, end: index + written.length, surface, term: termOf(surface) })
    }
  }
  return found
}

/** The term a surface word is found by. */
export function termOf(surface: string): string {
  return /^[a-z]+$/.test(surface) ? stem(surface) : surface
}

/** The pieces of a surface word: letters and digits apart. */
export function runs(surface: string): string[] {
  return surface.match(/\p{Nd}+|[^\p{Nd}.,]+/gu) ?? []
}

/** The surface word; empty if nothing of it is worth finding. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  const folded = PLAIN.test(lower) ? lower : foldAny(word)
  return folded.length > LONGEST ? '' : folded
}

function foldAny(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[ßæœøđðħıłþς\u2019]/g, (letter) => LETTERS[letter]!)
    .replace(/'s$/, '')
    .replace(OTHER, '')
}
