// @ts-check
// Asks the browser client what Lucene was asked, in Node and in Chromium, and fails if any answer differs: documents, order, bits of scores.
// The questions, their answers and the files to answer them from are written by the generator's tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.mjs'
import { serve } from '../browser/serve.mjs'
import { bundled } from './bundled.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'boolean' }, chromium: { type: 'boolean' } }
})
const folder = positionals[0] ?? join(root, '../generator/target/search-vectors')
if (!existsSync(folder)) {
  console.error(`There are no questions in ${folder}: run the generator's tests first.`)
  process.exit(1)
}
const corpora = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'queries.jsonl')))
const script = await bundled('compare')

/** @typedef {{ questions: number, scores: number, differences: string[] }} Comparison */

if (!values.chromium) {
  await report('Node', await inNode())
}
if (!values.node) {
  await report('Chromium', await inChromium())
}

async function inNode() {
  const { compare } = await import(pathToFileURL(script).href)
  const compareOne = (/** @type {string} */ name) =>
    compare(async (/** @type {string} */ path) => readFileSync(join(folder, name, 'search', path)), questionsOf(name))
  return Promise.all(corpora.map(compareOne))
}

async function inChromium() {
  const files = await serve(folder)
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage()
  await page.goto(`${files.address}${corpora[0]}/search/manifest.json`)
  await page.addScriptTag({
    type: 'module',
    content: `${readFileSync(script, 'utf8')}; window.compare = compare`
  })
  await page.waitForFunction(() => 'compare' in window)
  /** @type {Comparison[]} */
  const comparisons = []
  for (const name of corpora) {
    comparisons.push(
      await page.evaluate(compareInPage, /** @type {const} */ ([`${files.address}${name}/search/`, questionsOf(name)]))
    )
  }
  await browser.close()
  await files.stop()
  return comparisons
}

/** @param {readonly [address: string, questions: string]} asked */
function compareInPage([address, questions]) {
  const get = async (/** @type {string} */ path) => new Uint8Array(await (await fetch(address + path)).arrayBuffer())
  return /** @type {any} */ (window).compare(get, questions)
}

/** @param {string} name */
function questionsOf(name) {
  return readFileSync(join(folder, name, 'queries.jsonl'), 'utf8')
}

/**
 * @param {string} where
 * @param {readonly Comparison[]} comparisons
 */
async function report(where, comparisons) {
  const sum = (/** @type {'questions' | 'scores'} */ key) => comparisons.reduce((total, one) => total + one[key], 0)
  const differences = comparisons.flatMap(({ differences }, at) => differences.map((text) => `${corpora[at]}: ${text}`))
  console.log(
    `${where}: ${sum('questions')} questions over ${corpora.length} corpora, ${sum('scores')} scores, ${differences.length} differences`
  )
  differences.slice(0, 10).forEach((text) => console.error(text))
  if (differences.length > 0) {
    process.exitCode = 1
  }
}
