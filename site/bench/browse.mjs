// @ts-check
// How long the list of standards takes from a choice or a letter to the new list on the screen, with 10,000 made-up standards in it.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { launchOptions } from '../tools/browser/chromium.mjs'
import { SITE } from '../tools/browser/kinds.mjs'
import { serve } from '../tools/browser/serve.mjs'

const ENTITIES = 10_000
const ROUNDS = 3
const DATA = /^assets\/standards-[0-9a-f]+\.json$/

const file = readdirSync(join(SITE, 'assets')).find((name) => DATA.test(`assets/${name}`)) ?? ''
const grown = Buffer.from(JSON.stringify(grow(JSON.parse(readFileSync(join(SITE, 'assets', file), 'utf8')))))
const { address, stop } = await serve(SITE, '/', { content: (path, bytes) => (DATA.test(path) ? grown : bytes) })
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.goto(`${address}standards/`, { waitUntil: 'networkidle' })
const times = await page.evaluate(measure, ROUNDS)
await browser.close()
await stop()

console.log(
  `${ENTITIES} standards, ${Math.round(grown.length / 1024)} KB of data; milliseconds until painted (two frames are 33)`
)
for (const [what, values] of Object.entries(times)) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1).padStart(7)
  console.log(`${what.padEnd(28)} median ${at(0.5)}   95 % ${at(0.95)}   most ${at(1)}   (${values.length})`)
}

/**
 * Copies of what is there, each with a name and values of its own.
 *
 * @param {{ entities: any[] }} list
 */
function grow(list) {
  let state = 42
  const next = (/** @type {number} */ below) => (state = (state * 1103515245 + 12345) & 0x7fffffff) % below
  const entities = Array.from({ length: ENTITIES }, (_, at) => {
    const like = list.entities[at % list.entities.length]
    const other = list.entities[next(list.entities.length)]
    return {
      ...like,
      id: `${like.id}-${at}`,
      title: `${like.title} ${at}`,
      summary: other.summary,
      facets: other.facets
    }
  })
  return { ...list, entities }
}

/**
 * @param {number} rounds
 * @returns {Promise<Record<string, number[]>>}
 */
async function measure(rounds) {
  const count = document.querySelector('[data-count]')
  const box = /** @type {HTMLInputElement} */ (document.querySelector('[data-find] input[name=q]'))
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  /** @type {Record<'the work of a choice' | 'a choice, painted' | 'a letter, painted' | 'another order', number[]>} */
  const times = {
    'the work of a choice': [],
    'a choice, painted': [],
    'a letter, painted': [],
    'another order': []
  }
  /** @type {(act: () => void, worked?: number[], shown?: number[]) => Promise<void>} */
  const time = async (act, worked, shown) => {
    await painted()
    const from = performance.now()
    act()
    worked?.push(performance.now() - from)
    await painted()
    shown?.push(performance.now() - from)
  }
  const type = (/** @type {string} */ text) => {
    box.value = text
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  for (let round = 0; round < rounds; round++) {
    for (const choice of /** @type {NodeListOf<HTMLInputElement>} */ (
      document.querySelectorAll('[data-filters] input')
    )) {
      await time(() => choice.click(), times['the work of a choice'], times['a choice, painted'])
      await time(() => choice.click(), times['the work of a choice'], times['a choice, painted'])
    }
    const words = 'record standard messages'
    for (let length = 1; length <= words.length; length++) {
      await time(() => type(words.slice(0, length)), undefined, times['a letter, painted'])
    }
    await time(() => type(''))
    const order = /** @type {HTMLSelectElement} */ (document.querySelector('#list-order'))
    for (const { value } of order.options) {
      await time(
        () => {
          order.value = value
          order.dispatchEvent(new Event('change'))
        },
        undefined,
        times['another order']
      )
    }
  }
  return count?.isConnected ? times : {}
}
