import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { SITE } from '../../../tools/browser/kinds.mjs'
import { COMMON, OTHER_RARE, RARE } from '../chosen.js'
import { expect, test } from '../site.js'
import { heading, results } from './search-page.js'

const MANIFEST = JSON.parse(readFileSync(join(SITE, 'search/manifest.json'), 'utf8'))
const OLD = MANIFEST.generation
const NEW = '00112233aabbccdd'
const LATER = 16 * 60_000

interface Host {
  /** The files of the search that were asked for. */
  readonly asked: string[]
  /** Puts another edition in the place of the first: the kinds of pages have other names in it. */
  publish(): void
}

/** A host that may publish while a tab is open, by the tab's own clock. */
async function hostFor(page: Page): Promise<Host> {
  const asked: string[] = []
  let isPublished = false
  const manifest = { ...MANIFEST, generation: NEW, kinds: MANIFEST.kinds.map((kind: string) => `New ${kind}`) }
  await page.clock.install()
  await page.route(/\/search\/(files|manifest)/, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/.*\/search\//, '')
    asked.push(path)
    if (!isPublished) {
      return route.continue()
    }
    if (path === 'manifest.json') {
      return route.fulfill({ json: manifest })
    }
    return path.includes(OLD) ? route.fulfill({ status: 404 }) : route.fulfill({ body: newFile(path) })
  })
  return { asked, publish: () => void (isPublished = true) }
}

function newFile(path: string): Buffer {
  const content = gunzipSync(readFileSync(join(SITE, 'search', path.replace(NEW, OLD))))
  content.set(Buffer.from(NEW, 'hex').subarray(0, 4), 4)
  return gzipSync(content)
}

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#page-search').fill(query)
  await expect(heading(page)).toContainText(`for “${query}”`)
}

/** A tab that has asked: what answers these questions is in its memory. */
async function tabThatAsked(page: Page, address: string): Promise<void> {
  await page.goto(`${address}search/?q=${COMMON}`)
  await ask(page, RARE)
  await ask(page, COMMON)
  await page.waitForLoadState('networkidle')
}

const kindOfFirst = (page: Page) => results(page).first()

test('a tab open for long answers from what it has, and from the new edition with the next question', async ({
  page,
  address
}) => {
  const host = await hostFor(page)
  await tabThatAsked(page, address)
  host.publish()
  host.asked.length = 0
  await page.clock.runFor(LATER)
  expect(host.asked).toEqual([])
  await ask(page, COMMON)
  await expect(kindOfFirst(page)).not.toContainText('New ')
  await expect.poll(() => host.asked.filter((path) => path === 'manifest.json')).toHaveLength(1)
  await page.waitForLoadState('networkidle')
  await ask(page, OTHER_RARE)
  await expect(kindOfFirst(page)).toContainText('New ')
  expect(host.asked.filter((path) => path === 'manifest.json')).toHaveLength(1)
})

test('a tab that comes back after long asks at once for a new edition', async ({ page, address }) => {
  const host = await hostFor(page)
  await tabThatAsked(page, address)
  host.publish()
  host.asked.length = 0
  const comesBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await comesBack()
  expect(host.asked).toEqual([])
  await page.clock.runFor(LATER)
  await comesBack()
  await expect.poll(() => host.asked).toEqual(['manifest.json'])
  await page.waitForLoadState('networkidle')
  await ask(page, COMMON)
  await expect(kindOfFirst(page)).toContainText('New ')
})

test('a question whose files are gone is answered from the new edition', async ({ page, address }) => {
  const host = await hostFor(page)
  await page.goto(`${address}search/`)
  await page.locator('#page-search').focus()
  await expect.poll(() => host.asked).toEqual(['manifest.json'])
  host.publish()
  await ask(page, RARE)
  await expect(kindOfFirst(page)).toContainText('New ')
  expect(host.asked.filter((path) => path === 'manifest.json')).toHaveLength(2)
})
