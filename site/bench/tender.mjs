// @ts-check
// How long a tender pack of 500 requirements takes to open, to show a decision and to become each of its files, in Chromium.
import { chromium } from '@playwright/test'
import { launchOptions } from '../tools/browser/chromium.mjs'
import { SITE } from '../tools/browser/kinds.mjs'
import { serve } from '../tools/browser/serve.mjs'

const REQUIREMENTS = 500
const ROUNDS = 3
const FORMATS = ['Excel workbook', 'Word document', 'CSV', 'OCDS', 'Pack']

const { address, stop } = await serve(SITE, '/')
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })

await page.goto(`${address}tender/?system=epr`)
await page.getByRole('button', { name: 'Make the pack' }).click()
const pack = JSON.parse(await text(await file('Pack')))
const requirements = Array.from({ length: REQUIREMENTS }, (_, at) => ({
  ...pack.requirements[at % pack.requirements.length],
  id: `many-${at}`,
  code: `MANY-${at}`,
  weight: 0
}))
await page.goto(`${address}tender/`)
const grown = Buffer.from(JSON.stringify({ ...pack, id: 'many', requirements }))
const opened = await timed(async () => {
  await page
    .getByLabel('Open a pack from a file')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: grown })
  await page.locator(`[id="requirements-many-${REQUIREMENTS - 1}"]`).waitFor({ state: 'attached' })
})
console.log(`${REQUIREMENTS} requirements; milliseconds`)
say('open', [opened])
say('a decision, painted', await page.evaluate(decide))
for (const format of FORMATS) {
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await timed(() => file(format)))
  }
  say(format, times)
}
await browser.close()
await stop()

/** @param {string} format */
async function file(format) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.app-pack__formats').getByRole('button', { name: format, exact: true }).click()
  ])
  return download
}

/** @param {import('@playwright/test').Download} download */
async function text(download) {
  const chunks = []
  for await (const chunk of await download.createReadStream()) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** @param {() => Promise<unknown>} act */
async function timed(act) {
  const before = performance.now()
  await act()
  return performance.now() - before
}

async function decide() {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const times = []
  for (const choice of [
    .../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[value=keep]'))
  ].slice(0, 20)) {
    const before = performance.now()
    choice.click()
    await painted()
    times.push(performance.now() - before)
  }
  return times
}

/**
 * @param {string} what
 * @param {readonly number[]} times
 */
function say(what, times) {
  const sorted = times.toSorted((a, b) => a - b)
  const [median, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((time = NaN) =>
    time.toFixed(0).padStart(6)
  )
  console.log(`${what.padEnd(22)} median ${median}   most ${most}   (${times.length})`)
}
