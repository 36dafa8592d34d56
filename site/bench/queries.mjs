// @ts-check
// Forty queries of nine kinds, picked from the pages of a site. The same site and seed give the same queries.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const COUNTS = { common: 5, rare: 6, two: 7, three: 5, acronym: 5, prefix: 4, typo: 4, phrase: 2, none: 2 }
const WORD = /[A-Za-z][A-Za-z-]+/g
const NONSENSE = ['zyzzyva quokkaesque', 'flibbertigibbet']
const STOP =
  'about after all also and any are been before but can for from has have how into its may more must not one only other out over should than that the their them then there these they this those was what when where which who will with you your'

/**
 * @param {string} site
 * @param {readonly string[]} pages
 */
export function pickQueries(site, pages, seed = 1) {
  const next = generator(seed)
  const texts = pages.map((page) => textOf(readFileSync(join(site, page), 'utf8')))
  /** @type {Map<string, number>} */
  const frequencies = new Map()
  for (const text of texts) {
    for (const word of new Set(text.match(WORD)?.map((word) => word.toLowerCase()))) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
    }
  }
  const acronyms = [...new Set(texts.flatMap((text) => text.match(/\b[A-Z]{3,6}\b/g) ?? []))].sort()
  const short = new Set(acronyms.map((acronym) => acronym.toLowerCase()))
  const stop = new Set(STOP.split(' '))
  const times = (/** @type {string} */ word) => frequencies.get(word) ?? 0
  const share = (/** @type {string} */ word) => times(word) / texts.length
  const plain = [...frequencies.keys()]
    .filter((word) => !stop.has(word) && !short.has(word) && word.length > 2 && !word.includes('-'))
    .sort()
  const middle = new Set(plain.filter((word) => share(word) >= 0.02 && share(word) <= 0.25 && word.length > 4))
  const long = [...middle].filter((word) => word.length > 8)
  /** @type {<T>(items: readonly T[]) => T} */
  const one = (items) => /** @type {any} */ (items[Math.floor(next() * items.length)])
  const several = (/** @type {readonly string[]} */ items, /** @type {number} */ count) =>
    Array.from({ length: count }, () => one(items))

  const made = {
    common: several([...plain].sort((a, b) => share(b) - share(a)).slice(0, 40), COUNTS.common),
    rare: several(
      plain.filter((word) => times(word) >= 2 && times(word) <= 6),
      COUNTS.rare
    ),
    two: Array.from({ length: COUNTS.two }, () => together(2)),
    three: Array.from({ length: COUNTS.three }, () => together(3)),
    acronym: several(
      acronyms.filter((acronym) => times(acronym.toLowerCase()) > 3),
      COUNTS.acronym
    ),
    prefix: several(long, COUNTS.prefix).map((word) => word.slice(0, 4 + Math.floor(next() * 3))),
    typo: Array.from({ length: COUNTS.typo }, misspelt),
    phrase: Array.from({ length: COUNTS.phrase }, phrase),
    none: NONSENSE
  }
  const all = Object.entries(made).flatMap(([kind, queries]) =>
    queries.map((query) => ({ kind, query, typing: kind === 'prefix' }))
  )
  return all
    .map((query) => /** @type {const} */ ([next(), query]))
    .sort(([a], [b]) => a - b)
    .map(([, query]) => query)

  /**
   * Words that stand in the same page.
   *
   * @param {number} count
   */
  function together(count) {
    for (;;) {
      const found = [
        ...new Set(
          one(texts)
            .match(WORD)
            ?.map((word) => word.toLowerCase())
        )
      ].filter((word) => middle.has(word))
      if (found.length >= count) {
        return found
          .map((word) => /** @type {const} */ ([next(), word]))
          .sort(([a], [b]) => a - b)
          .slice(0, count)
          .map(([, word]) => word)
          .join(' ')
      }
    }
  }

  function phrase() {
    for (;;) {
      const words = one(texts).split(/\s+/)
      const at = Math.floor(next() * (words.length - 1))
      const pair = words.slice(at, at + 2)
      if (pair.every((word) => plain.includes(word) && share(word) > 0.02)) {
        return `"${pair.join(' ')}"`
      }
    }
  }

  /** A word with a letter left out, doubled or swapped. */
  function misspelt() {
    for (;;) {
      const word = one(long)
      const at = 2 + Math.floor(next() * (word.length - 4))
      const [left, right] = [word.slice(0, at), word.slice(at + 2)]
      const [letter, after] = [word.charAt(at), word.charAt(at + 1)]
      const wrong = one([left + after + right, left + letter + letter + after + right, left + after + letter + right])
      if (!frequencies.has(wrong)) {
        return wrong
      }
    }
  }
}

/**
 * The pages of documents: not lists, nor stubs.
 *
 * @param {string} site
 * @param {RegExp} glob
 */
export function documentPages(site, glob) {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => glob.test(path) && readFileSync(join(site, path), 'utf8').includes('<main'))
    .sort()
}

/** @param {string} html */
function textOf(html) {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  return main.replace(/<(script|style|pre)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/&[#a-z0-9]+;/gi, ' ')
}

/**
 * A small generator of numbers from 0 to 1 (mulberry32).
 *
 * @param {number} seed
 */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
