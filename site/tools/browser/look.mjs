// @ts-check
// Pictures of every kind of page, to look at: npm run look [-- name…] writes target/look/<kind>-<width>-<scheme>.png and …-print.pdf.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './chromium.mjs'
import { SITE, kinds } from './kinds.mjs'
import { serve } from './serve.mjs'

const out = fileURLToPath(new URL('../../target/look/', import.meta.url))
const wanted = process.argv.slice(2)
const pages = kinds().filter(({ name }) => wanted.length === 0 || wanted.includes(name))

mkdirSync(out, { recursive: true })
const { address, stop } = await serve(SITE)
const browser = await chromium.launch(launchOptions())
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of [1280, 390]) {
    const tab = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
    for (const { name, path } of pages) {
      await tab.goto(address + path)
      await tab.screenshot({ path: join(out, `${slug(name)}-${width}-${colorScheme}.png`), fullPage: true })
    }
    await tab.close()
  }
}
const paper = await browser.newPage()
for (const { name, path } of pages) {
  await paper.goto(address + path)
  await paper.pdf({ path: join(out, `${slug(name)}-print.pdf`), format: 'A4' })
}
await browser.close()
await stop()
console.log(`${pages.length} kinds of page are in ${out}`)

/** @param {string} name */
function slug(name) {
  return name.replaceAll(' ', '-')
}
