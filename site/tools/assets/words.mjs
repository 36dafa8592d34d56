// @ts-check
// The words of templates/words as browser code reads them: WORDS.applies.heading. In the published scripts each is a mark, %%applies.heading%%,
// that the generator fills in, so that other words need no other scripts.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'

/** @typedef {{ [key: string]: Words | string }} Words */

const FOLDER = fileURLToPath(new URL('../../../templates/words/', import.meta.url))
const DECLARATION = fileURLToPath(new URL('../../target/words/words.d.ts', import.meta.url))

/** Every text by its key, as the folder has them. @returns {Words} */
export function words() {
  /** @type {Words} */
  const all = {}
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  for (const file of files.sort()) {
    const subject = file.slice(0, -'.yaml'.length).split(/[\\/]/)
    const holder = subject.slice(0, -1).reduce((at, name) => /** @type {Words} */ (at[name] ??= {}), all)
    Object.assign(
      (holder[/** @type {string} */ (subject.at(-1))] ??= {}),
      parse(readFileSync(join(FOLDER, file), 'utf8'))
    )
  }
  return all
}

/** What esbuild is to put for WORDS and for each of its parts: the texts themselves. */
export function texts() {
  return defined(words(), 'WORDS', (_, text) => text)
}

/** The same with a mark for each text, for scripts that are published. */
export function marks() {
  return defined(words(), 'WORDS', (key) => `%%${key.slice('WORDS.'.length)}%%`)
}

/**
 * @param {Words} part
 * @param {string} key
 * @param {(key: string, text: string) => string} put
 * @returns {Record<string, string>}
 */
function defined(part, key, put) {
  const definitions = key === 'WORDS' ? {} : { [key]: JSON.stringify(filled(part, key, put)) }
  for (const [name, value] of Object.entries(part)) {
    // Parts whose names are no identifiers are reached through the part that holds them.
    if (/^[a-zA-Z]\w*$/.test(name)) {
      const inner = `${key}.${name}`
      Object.assign(
        definitions,
        typeof value === 'string' ? { [inner]: JSON.stringify(put(inner, value)) } : defined(value, inner, put)
      )
    }
  }
  return definitions
}

/**
 * @param {Words} part
 * @param {string} key
 * @param {(key: string, text: string) => string} put
 * @returns {Words}
 */
function filled(part, key, put) {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      const inner = `${key}.${name}`
      return [name, typeof value === 'string' ? put(inner, value) : filled(value, inner, put)]
    })
  )
}

/** Writes the type of WORDS, in which each text is known to the letter, so that its placeholders are checked. */
export function declare() {
  mkdirSync(dirname(DECLARATION), { recursive: true })
  writeFileSync(DECLARATION, `declare const WORDS: ${type(words())}\n`)
}

/**
 * @param {Words | string} part
 * @returns {string}
 */
function type(part) {
  if (typeof part === 'string') {
    return JSON.stringify(part)
  }
  const members = Object.entries(part).map(([name, value]) => `readonly ${JSON.stringify(name)}: ${type(value)}`)
  return `{ ${members.join('; ')} }`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  declare()
}
