import { pattern } from './pattern.js'
import { stem } from './stemmer.js'

/** A word of a text: where it stands, how it is written once folded, and the term it is found by. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly term: string
  /** Whether it is written in capitals, as AIS is, so that it has no stem. */
  readonly name?: boolean
  /** Whether it is written together with the word before: "ray" of x-ray. */
  readonly linked?: boolean
}

/** The grammar of words, the same as the generator's. */
export const GRAMMAR = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}](?:#|[\p{L}]?(?:&[\p{L}][\p{L}]?)+| & [\p{L}])(?![\p{L}\p{N}])|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]\p{M}*|[\p{L}\p{N}](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|(?<=[\p{L}])\p{Nd}+\.\p{Nd})[\p{L}\p{N}\p{M}]|['\u2019\uFF07](?=[\p{L}\p{N}]))*(?:\+\+)?`

const LONGEST = 64
const WORD = pattern(GRAMMAR, 'gu')
const RUN = pattern(String.raw`\p{Nd}+|[^\p{Nd}.,]+`, 'gu')
const DIGIT = pattern(String.raw`\p{Nd}`, 'u')
const LETTER = pattern(String.raw`[\p{L}]`, 'u')
const NAME = /^(?=.*[A-Z].*[A-Z])[A-Za-z0-9&]{2,6}$/
const LINK = /^[-\u2010\u2011\u00AD_.+]?$/
const TURN = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[0-9])(?=[A-Za-z])/
const MOST_PARTS = 8
const SHOUTED = 3
const PLAIN = /^[a-z0-9.,+#&]+$/
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

/** The words of a text, in order. Where all is in capitals these tell nothing, and it is read as if small. */
export function words(text: string): Word[] {
  const found = cut(text)
  return found.length < SHOUTED || /[a-z]/.test(text)
    ? found
    : cut(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))
}

function cut(text: string): Word[] {
  const found: Word[] = []
  let last = -2
  for (const { 0: written, index } of text.matchAll(WORD(text))) {
    const word = read(written)
    if (word.surface !== '') {
      const linked = last >= 0 && LINK.test(text.slice(last, index))
      last = index + written.length
      found.push({ ...word, start: index, end: last, linked })
    }
  }
  return found
}

function read(written: string): { surface: string; term: string; name: boolean } {
  const singular = written.replace(/(?<=[A-Z0-9])s$/, '')
  const name = NAME.test(singular)
  const surface = fold(name ? singular : written)
  return { surface, term: name ? surface : termOf(surface), name }
}

/** The terms of the words that a word is made of: test and example of TestExample. */
export function partsOf(written: string): string[] {
  const parts = written.split(TURN)
  return parts.length < 2 || parts.length > MOST_PARTS
    ? []
    : parts.filter((part) => /...|\d.|.\d/.test(part)).map((part) => read(part).term)
}

/** Some words as one; a name if one of them is. */
export function together(some: readonly Word[]): Word {
  const surface = some.map((word) => word.surface).join('')
  const name = some.some((word) => word.name)
  return { ...some[0]!, surface, term: name ? surface : termOf(surface), name }
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
    .replace(new RegExp('[^\\p{L}\\p{N}.,+#&]+', 'gu'), '')
}
