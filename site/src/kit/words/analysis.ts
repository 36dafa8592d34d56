import { pattern } from './pattern.js'
import { stem } from './stemmer.js'

/** A word of a text: where it stands, how it is written once folded, and the term it is found by. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly term: string
}

/** The grammar of words, the same as the generator's. */
export const GRAMMAR = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{sc=Han}\p{sc=Hiragana}]\p{M}*|[\p{L}\p{N}](?:(?![\p{sc=Han}\p{sc=Hiragana}])[\p{L}\p{N}\p{M}]|['\u2019\uFF07](?=[\p{L}\p{N}]))*(?:\+\+)?`

const LONGEST = 64
const WORD = pattern(GRAMMAR, 'gu')
const RUN = pattern(String.raw`\p{Nd}+|[^\p{Nd}.,]+`, 'gu')
const DIGIT = pattern(String.raw`\p{Nd}`, 'u')
const LETTER = pattern(String.raw`[\p{L}]`, 'u')
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
  for (const { 0: written, index } of text.matchAll(WORD(text))) {
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
  return surface.match(RUN(surface)) ?? []
}

export function hasDigit(surface: string): boolean {
  return DIGIT(surface).test(surface)
}

export function hasLetter(surface: string): boolean {
  return LETTER(surface).test(surface)
}

/** The surface word; empty if nothing of it is worth finding. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  const folded = PLAIN.test(lower) ? lower : foldAny(word)
  return folded.length > LONGEST ? '' : folded
}

function foldAny(word: string): string {
  const marks = new RegExp('\\p{M}+', 'gu')
  return word
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[ßæœøđðħıłþς\u2019]/g, (letter) => LETTERS[letter]!)
    .replace(/'s$/, '')
    .replace(new RegExp('[^\\p{L}\\p{N}.,+]+', 'gu'), '')
}
