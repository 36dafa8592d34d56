// @ts-check
// The words of templates/words as browser code reads them: WORDS.applies.heading. In the published scripts each is a mark, %%applies.heading%%,
// that the generator fills in, so that other words need no other scripts.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'

/** @typedef {{ [key: string]: Words | string }} Words */

const FOLDER = fileURLToPath(new URL('../../../templates/words/', import.meta.url))
/** WORDS.a.b or WORDS.a['b-c'], where it is not a type. */
const USE = /(?<!typeof )\bWORDS(?:\.\w+|\['[\w-]+'\])+/g
const NAME = /[\w-]+/g
/** A part of the words with a name of its own: const TABLE = WORDS.evaluate.table */
const NAMED = /^const (\w+) = (WORDS(?:\.\w+|\['[\w-]+'\])+)$/gm
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

/** Puts the texts themselves in the place of WORDS.applies.heading: for tests. */
export function texts() {
  return plugin((_, text) => text)
}

/** Puts a mark for each text, for scripts that are published. */
export function marks() {
  return plugin((key) => `%%${key}%%`)
}

/**
 * @param {(key: string, text: string) => string} put
 * @returns {import('esbuild').Plugin}
 */
function plugin(put) {
  const all = words()
  return {
    name: 'words',
    setup(build) {
      build.onLoad({ filter: /[\\/]site[\\/](src|tests)[\\/].*\.tsx?$/ }, ({ path }) => ({
        contents: spelt(readFileSync(path, 'utf8')).replace(USE, (use) => inPlaceOf(use, all, put, path)),
        loader: path.endsWith('x') ? 'tsx' : 'ts'
      }))
    }
  }
}

/**
 * A script that names each text in full, so that it holds those alone that it uses: a part would bring all that is in it.
 *
 * @param {string} script
 */
export function spelt(script) {
  return [...script.matchAll(NAMED)].reduce((text, [declared, name = '', part = '']) => {
    const isWhole = new RegExp(`(?<!\\.)\\b${name}\\b(?!\\.| = )`).test(text)
    return isWhole ? text : text.replace(declared, '').replace(new RegExp(`(?<!\\.)\\b${name}\\.`, 'g'), `${part}.`)
  }, script)
}

/**
 * A text as a string, a part that holds several as an object.
 *
 * @param {string} use
 * @param {Words} all
 * @param {(key: string, text: string) => string} put
 * @param {string} path
 */
function inPlaceOf(use, all, put, path) {
  /** @type {Words | string} */
  let value = all
  const [, ...names] = use.match(NAME) ?? []
  for (const [at, name] of names.entries()) {
    if (typeof value === 'string') {
      const rest = names.slice(at).map((one) => `.${one}`)
      return JSON.stringify(put(names.slice(0, at).join('.'), value)) + rest.join('')
    }
    /** @type {Words | string | undefined} */
    const inner = value[name]
    if (inner === undefined) {
      throw new Error(`${path} uses ${use}, and templates/words has no such text`)
    }
    value = inner
  }
  const key = names.join('.')
  return typeof value === 'string' ? JSON.stringify(put(key, value)) : `(${JSON.stringify(filled(value, key, put))})`
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
