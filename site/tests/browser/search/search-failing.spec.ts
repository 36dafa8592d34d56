import { SITE } from '../../../tools/browser/kinds.mjs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../../tools/browser/serve.mjs'
import { setTimeout as slowly } from 'node:timers/promises'
import { axe } from '../axe.js'
import { COMMON, OTHER_RARE, RARE } from '../chosen.js'
import { expect, test } from '../site.js'
import { heading, results, search } from './search-page.js'

test('a search that cannot be loaded says so and leads to the A to Z', async ({ page }) => {
  const { address, stop } = await serve(SITE, '/', {
    content: (path: string, bytes: Buffer) => (path.includes('/t/') ? undefined : bytes)
  })
  await page.goto(`${address}search/?q=${COMMON}`)
  await expect(page.getByRole('heading', { name: 'The search could not be loaded' })).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click()
  await expect(page).toHaveURL(/a-z\/$/)
  await page.locator('#search-field').fill(COMMON)
  await expect(page.getByText('The search could not be loaded')).toBeVisible()
  await stop()
})

test('the search page says so where its script cannot be fetched, and keeps what was asked', async ({ page }) => {
  const content = (path: string, bytes: Buffer) => (/search-\w+\.js$/.test(path) ? undefined : bytes)
  const { address, stop } = await serve(SITE, '/', { content })
  await page.goto(`${address}search/?q=${COMMON}`)
  await expect(page.getByRole('heading', { name: 'The search could not be loaded' })).toBeVisible()
  await expect(page.locator('#page-search')).toHaveValue(COMMON)
  await page.goto(`${address}search/`)
  await expect(page.getByRole('heading', { name: 'Or browse' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The search could not be loaded' })).toBeHidden()
  await stop()
})

test('results stand where the filters cannot be fetched', async ({ page }) => {
  const content = (path: string, bytes: Buffer) => (path.includes('/c/') ? undefined : bytes)
  const { address, stop } = await serve(SITE, '/', { content })
  const refused = page.waitForResponse((response) => response.url().includes('/c/') && response.status() === 404)
  await search(page, address, RARE)
  await refused
  await expect(results(page).first()).toContainText(RARE, { ignoreCase: true })
  await stop()
})

test('filters are fetched on small screens once they are opened', async ({ page, address }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 390, height: 800 })
  await search(page, address, COMMON)
  await expect(results(page).first()).toBeVisible()
  expect(asked.filter((url) => url.includes('/c/'))).toEqual([])
  await page.getByText('Sort and narrow').click()
  await expect(page.getByRole('checkbox', { name: /^Standards/ })).toBeVisible()
  expect(asked.filter((url) => url.includes('/c/'))).toHaveLength(1)
})

test('a file that was cut short on its way is fetched again', async ({ page }) => {
  const seen = new Set<string>()
  const content = (path: string, bytes: Buffer) => {
    const first = path.includes('/t/') && !seen.has(path)
    seen.add(path)
    return first ? bytes.subarray(0, 40) : bytes
  }
  const { address, stop } = await serve(SITE, '/', { content })
  await search(page, address, RARE)
  await expect(results(page).first()).toContainText(RARE, { ignoreCase: true })
  await stop()
})

test('over a slow network the page says that it loads, typing goes on, and the last query wins', async ({ page }) => {
  let underWay = 0
  const content = async (path: string, bytes: Buffer) => {
    underWay++
    await slowly(/^search\/(files|manifest)/.test(path) ? 1500 : 0)
    underWay--
    return bytes
  }
  const { address, stop } = await serve(SITE, '/', { content })
  await page.goto(`${address}search/`)
  const box = page.locator('#page-search')
  await box.pressSequentially(RARE, { delay: 20 })
  await expect(page.locator('[data-waiting]')).toBeVisible()
  await box.fill(OTHER_RARE)
  await expect(heading(page)).toContainText(`for “${OTHER_RARE}”`)
  await expect(page.locator('[data-waiting]')).toBeHidden()
  await expect.poll(() => underWay).toBe(0)
  await expect(heading(page)).toContainText(`for “${OTHER_RARE}”`)
  await expect(results(page).first()).toContainText(OTHER_RARE, { ignoreCase: true })
  await stop()
})

test('nothing is fetched for a search before a box is used', async ({ page, address }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${address}a-z/`)
  expect(asked.filter((url) => /search/.test(url))).toEqual([])
  await page.locator('#search-field').focus()
  const names = () =>
    asked.filter((url) => /search/.test(url)).map((url) => url.replace(/.*\//, '').replace(/-[0-9a-f]+/, ''))
  await expect.poll(names).toEqual(['manifest.json', 'search.js'])
})

test('a reader can try again once the website answers', async ({ page }) => {
  let isMended = false
  const content = (path: string, bytes: Buffer) => (path.includes('/t/') && !isMended ? undefined : bytes)
  const { address, stop } = await serve(SITE, '/', { content })
  await page.goto(`${address}search/?q=${RARE}`)
  await expect(page.locator('[data-trouble]:visible')).toHaveCount(1)
  isMended = true
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(results(page).first()).toContainText(RARE, { ignoreCase: true })
  await expect(page.locator('#page-search')).toBeFocused()
  await expect(page.getByText('The search could not be loaded')).toBeHidden()
  await stop()
})

test('where the script itself did not come, trying again loads the page anew', async ({ page }) => {
  let isMended = false
  const content = (path: string, bytes: Buffer) => (/search-\w+\.js$/.test(path) && !isMended ? undefined : bytes)
  const { address, stop } = await serve(SITE, '/', { content })
  await page.goto(`${address}search/?q=${RARE}`)
  await expect(page.locator('[data-trouble]:visible')).toHaveCount(1)
  isMended = true
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(results(page).first()).toContainText(RARE, { ignoreCase: true })
  await stop()
})

test('opened from a disk the page says why it cannot search and leads to the A to Z', async ({ page }) => {
  await page.goto(`${pathToFileURL(join(SITE, 'search/index.html'))}?q=${RARE}`)
  await expect(page.getByText('served by a web server')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'If nothing happens when you search' })).toBeVisible()
  await page.locator('[data-unable]').getByRole('link', { name: 'A to Z' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z')
})

test('without JavaScript the page says so at once; with it nobody sees that', async ({ browser, page, address }) => {
  const without = await browser.newPage({ javaScriptEnabled: false })
  await without.goto(`${address}search/?q=${RARE}`)
  await expect(without.getByText('Searching needs JavaScript')).toBeVisible()
  await without.close()
  await page.goto(`${address}search/`)
  await expect(page.getByRole('heading', { name: 'Or browse' })).toBeVisible()
  await expect(page.getByText('Searching needs JavaScript')).toHaveCount(0)
})
