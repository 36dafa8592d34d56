// @ts-check
// The pictures in the README: how nine of the ten ways to join records up are drawn, and the home page as it opens on a desktop screen.
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './chromium.mjs'
import { SITE } from './kinds.mjs'
import { serve } from './serve.mjs'

const NINE = 9

const { address, stop } = await serve(SITE)
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 900 } })
await page.goto(`${address}/handbook/options-and-how-to-choose/`)
const ways = page.locator('.app-sketches')
await ways
  .locator('> li')
  .nth(NINE)
  .evaluate((tenth) => tenth.remove())
await shoot((path) => ways.screenshot({ path }), 'picture.png')
await page.goto(address)
await shoot((path) => page.screenshot({ path }), 'screenshot.png')
await browser.close()
await stop()

/**
 * @param {(path: string) => Promise<unknown>} taken
 * @param {string} name
 */
async function shoot(taken, name) {
  const path = fileURLToPath(new URL(`../../${name}`, import.meta.url))
  await taken(path)
  console.log(path)
}
