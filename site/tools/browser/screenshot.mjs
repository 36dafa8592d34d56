// @ts-check
// The picture in the README: the home page as it opens on a desktop screen.
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './chromium.mjs'
import { SITE } from './kinds.mjs'
import { serve } from './serve.mjs'

const path = fileURLToPath(new URL('../../screenshot.png', import.meta.url))
const { address, stop } = await serve(SITE)
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 900 } })
await page.goto(address)
await page.screenshot({ path })
await browser.close()
await stop()
console.log(path)
