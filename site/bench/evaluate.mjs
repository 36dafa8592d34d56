// @ts-check
// How long it takes, in Chromium, until what was done is painted while 500 requirements of 8 bids are scored: also with a processor that is
// four times slower, as in an old office PC.
import { chromium } from '@playwright/test'
import { launchOptions } from '../tools/browser/chromium.mjs'
import { SITE } from '../tools/browser/kinds.mjs'
import { serve } from '../tools/browser/serve.mjs'

const REQUIREMENTS = 500
const BIDS = 8
const SLOWER = [1, 4]
const VIEWS = ['Answers', 'Score', 'Agree', 'Result', 'Score', 'Download', 'Answers', 'Score']
const SAID = 'We support this in the current release, and the interface is live at four trusts. '

const { address, stop } = await serve(SITE, '/')
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })

await page.goto(`${address}tender/?system=epr`)
await page.getByRole('button', { name: 'Make the pack' }).click()
const [download] = await Promise.all([
  page.waitForEvent('download'),
  page.locator('.app-pack__formats').getByRole('button', { name: 'Pack', exact: true }).click()
])
const buffer = Buffer.from(JSON.stringify(grown(JSON.parse(await text(download)))))
await page.goto(`${address}tender/evaluate/`)
await page.locator('#pack-file-input').setInputFiles({ name: 'bids.json', mimeType: 'application/json', buffer })
await page.locator('.app-bids__bid').last().waitFor()
await page.getByText('Saved in this browser').waitFor()
await page.evaluate(watch)

const throttle = await page.context().newCDPSession(page)
console.log(
  `${REQUIREMENTS} requirements, ${BIDS} bids; milliseconds from what was done to its paint, 16 where it was less`
)
for (const rate of SLOWER) {
  console.log(rate === 1 ? 'as it is' : `${rate} times slower`)
  await throttle.send('Emulation.setCPUThrottlingRate', { rate })
  for (const name of VIEWS) {
    await measured(`open ${name}`, () => tab(name).click())
  }
  await page.locator('#bid-0').focus()
  await measured('a score', () => keys('30412342301234120'))
  await measured('an arrow', () => keys(['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']))
  await measured('next without a score', () => keys('nnnn'))
  await page.keyboard.press('r')
  await measured('a letter of a reason', () => keys('seen in the test'))
  await measured('another requirement', () => page.getByRole('button', { name: 'Next', exact: true }).click())
  tell('a filter', [await chosen(1), await chosen(2), await chosen(3), await chosen(0)])
}
await browser.close()
await stop()

/** @param {string} name */
function tab(name) {
  return page.getByRole('navigation', { name: 'Evaluation' }).getByRole('link', { name, exact: true })
}

/** @param {string | readonly string[]} all */
async function keys(all) {
  for (const key of all) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
  }
}

/**
 * What it takes until what was chosen to be shown is painted: two frames at least. A choice from a list is no event that browsers time.
 *
 * @param {number} index
 * @returns {Promise<number>} milliseconds
 */
function chosen(index) {
  return page.locator('#show').evaluate(
    (select, index) =>
      new Promise((tell) => {
        const from = performance.now()
        Object.assign(select, { selectedIndex: index })
        select.dispatchEvent(new Event('change', { bubbles: true }))
        requestAnimationFrame(() => requestAnimationFrame(() => tell(performance.now() - from)))
      }),
    index
  )
}

/** Keeps what each event took to its next paint. */
function watch() {
  const all = /** @type {number[]} */ ([])
  Object.assign(globalThis, { taken: all })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (/^(keydown|click|change|input)$/.test(entry.name)) {
        all.push(entry.duration)
      }
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }))
}

/**
 * @param {string} what
 * @param {() => Promise<unknown>} act
 */
async function measured(what, act) {
  await page.evaluate('void (taken.length = 0)')
  await act()
  // What took less than 16 ms is not told; two frames later all that took longer is.
  const times = /** @type {number[]} */ (
    await page.evaluate(`new Promise((tell) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => tell([...taken]), 100))))`)
  )
  tell(what, times.length > 0 ? times : [16])
}

/**
 * @param {string} what
 * @param {readonly number[]} times in milliseconds
 */
function tell(what, times) {
  const sorted = times.toSorted((a, b) => a - b)
  const [median, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((time = NaN) =>
    time.toFixed(0).padStart(5)
  )
  console.log(`  ${what.padEnd(24)} median ${median}   most ${most}   (${sorted.length})`)
}

/**
 * An evaluation of a grown pack, half of it scored.
 *
 * @param {import('../src/pack/pack.js').Pack} pack
 */
function grown(pack) {
  const requirements = Array.from({ length: REQUIREMENTS }, (_, at) => ({
    .../** @type {import('../src/pack/pack.js').Requirement} */ (pack.requirements[at % pack.requirements.length]),
    id: `many-${at}`,
    code: `MANY-${at}`,
    weight: 0.2,
    decision: 'keep'
  }))
  const bids = Array.from({ length: BIDS }, (_, bid) => ({
    ...{ id: `bid-${bid}`, supplier: `Supplier ${bid + 1}`, contact: '', file: `${bid}.xlsx`, findings: [] },
    answers: requirements.map(({ id: requirement }, at) => ({
      ...{ requirement, compliance: 'Meets', answer: SAID.repeat(1 + ((at + bid) % 4)), evidence: 'Annex B' },
      ...{ link: '', comments: at % 3 === 0 ? SAID : '' }
    }))
  }))
  const marks = bids.flatMap(({ id: bid }, b) =>
    requirements.slice(0, REQUIREMENTS / 2).map(({ id: requirement }, at) => ({
      ...{ bid, requirement },
      by: ['e1', 'e2'].map((evaluator, e) => ({ evaluator, score: (at + b * (e + 1)) % 5 }))
    }))
  )
  const evaluators = [
    { id: 'e1', name: 'Ann' },
    { id: 'e2', name: 'Bob' }
  ]
  const many = { ...pack, id: 'many', requirements }
  return { kind: 'handbook-evaluation', format: 1, pack: many, evaluators, bids, marks }
}

/** @param {import('@playwright/test').Download} download */
async function text(download) {
  const chunks = []
  for await (const chunk of await download.createReadStream()) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
