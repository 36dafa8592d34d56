import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SITE } from '../../../tools/browser/kinds.mjs'
import { expect, readThrough, test } from '../site.js'

const KB = 1024
const HOME = 150 * KB
const PAGE = 100 * KB
const SEARCH_SCRIPT = 14_000
const LONG_PAGE = 300 * KB
const LONG = /^(glossary|timeline|buy\/[^/]+)\/index\.html$/

test('the home page with everything it needs is under 150 KB', async ({ page, address }) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize)
    )
  })
  await page.goto(address)
  await readThrough(page)
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(HOME)
})

test('no page is heavier than its kind may be', () => {
  const heavy = readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => relative(SITE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((path) => ({ path, size: readFileSync(join(SITE, path)).length }))
    .filter(({ path, size }) => size > (LONG.test(path) ? LONG_PAGE : PAGE))
  expect(heavy).toEqual([])
})

test('the script of the search is under 14 KB, and no page loads it before it is needed', () => {
  const [script] = readdirSync(join(SITE, 'assets')).filter((name) => /^search-[0-9a-f]{8}\.js$/.test(name))
  expect(gzipSync(readFileSync(join(SITE, 'assets', script!))).length).toBeLessThan(SEARCH_SCRIPT)
  expect(readFileSync(join(SITE, 'index.html'), 'utf8')).not.toContain(`src="assets/${script}`)
})
