import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SITE } from '../../../tools/browser/kinds.mjs'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { LISTS, entries, open, ready } from './browse-page.js'

const SCRIPT = 25 * 1024
const DATA = 40 * 1024

const STATES = [
  'standards/',
  'standards/?q=record&status=active&obligation=mandated&view=table&x=y',
  'policies/?q=zzzz',
  'criteria/?level=must'
]

test('what was shown is shown again when one comes back from an entry', async ({ page, address }) => {
  await open(page, `${address}standards/?status=active`)
  const first = await entries(page).count()
  const more = page.getByRole('button', { name: 'Show more standards' })
  test.skip(!(await more.isVisible()), 'the list is too short to go on')
  await more.click()
  await expect(entries(page)).not.toHaveCount(first)
  const all = await entries(page).count()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/status=active/)
  await page.goBack()
  await expect(entries(page)).toHaveCount(all)
})

test('nothing moves while the filters arrive', async ({ page, address }) => {
  for (const [width, height] of [
    [1280, 900],
    [390, 800]
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const kind of Object.keys(LISTS)) {
      await page.goto(`${address}${kind}/`)
      await ready(page)
      const moved = await page.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame)
        const seen: PerformanceEntry[] = []
        const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        await frame()
        await frame()
        return [...seen, ...observer.takeRecords()]
          .flatMap((entry) => (entry as unknown as { sources: { node: Element | null }[] }).sources)
          .map(({ node }) => node?.outerHTML?.slice(0, 80) ?? '?')
      })
      expect.soft(moved, `${kind}, ${width} px`).toEqual([])
    }
  }
})

test('axe finds nothing wrong in any state, light or dark, on small and wide screens', async ({ page, address }) => {
  test.slow()
  for (const path of STATES) {
    await open(page, address + path)
    await page.locator('[data-panel]').evaluate((panel: HTMLDetailsElement) => (panel.open = true))
    await page.getByText('Save or share').click()
    const tick = page.locator('.app-browse__tick input')
    if ((await tick.count()) > 1) {
      await tick.nth(0).check()
      await tick.nth(1).check()
    }
    await expectFit(page, path)
  }
})

test('the script is under 25 KB and the data of any list under 40 KB', () => {
  for (const name of readdirSync(join(SITE, 'assets'))) {
    const size = gzipSync(readFileSync(join(SITE, 'assets', name))).length
    if (/^browse-.*\.js$/.test(name)) {
      expect(size).toBeLessThan(SCRIPT)
    } else if (/^(standards|criteria|policies)-.*\.json$/.test(name)) {
      expect.soft(size, name).toBeLessThan(DATA)
    }
  }
})

test.describe('without the script', () => {
  test.use({ javaScriptEnabled: false })

  test('the list is whole and its links narrow it', async ({ page, address }) => {
    await page.goto(`${address}standards/`)
    await expect(page.locator('.app-browse__tick')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0)
    await page.locator('[data-panel]').getByRole('link', { name: 'Mandated' }).click()
    await expect(page.locator('h1')).toHaveText('Standards: Mandated')
    await page.setViewportSize({ width: 390, height: 800 })
    await page.getByText('Narrow the list').first().click()
    await page.locator('[data-panel]').getByRole('link', { name: 'Show everything' }).click()
    await expect(page).toHaveURL(`${address}standards/`)
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByText('Narrow the list').first().click()
    await page.locator('[data-panel]').getByRole('link', { name: 'All ways to narrow the list' }).click()
    await expect(page.locator('[data-panel]').getByRole('link', { name: 'Mandated' })).toBeInViewport()
  })
})
