import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { SITE } from '../../tools/browser/kinds.mjs'
import { serve } from '../../tools/browser/serve.mjs'
import { SCHEMES, expect, test } from './site.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const FIRST: Record<string, RegExp> = {
  'dcb 0129': /\/standards\/dcb0129\/$/,
  DCB0129: /\/standards\/dcb0129\/$/,
  standrad: /standard/,
  '"open api"': /open-api/,
  'GP record in hospital': /\/needs\/see-gp-record-in-hospital\/$/,
  CCG: /clinical-commissioning-group|ccgs/
}

const results = (page: Page) => page.locator('[data-list] > li')
const heading = (page: Page) => page.locator('[data-count]')

async function search(page: Page, address: string, query: string): Promise<void> {
  await page.goto(`${address}search/?${new URLSearchParams({ q: query })}`)
  await expect(heading(page)).toContainText(`for “${query}”`)
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

for (const compress of [true, false]) {
  for (const mount of ['/', '/a/sub-path/']) {
    test(`links to searches have the right first result at ${mount}, ${compress ? 'compressed' : 'as they are'}`, async ({
      page
    }) => {
      const { address, stop } = await serve(SITE, mount, { compress })
      for (const [query, first] of Object.entries(FIRST)) {
        await search(page, address, query)
        await expect.soft(results(page).first().locator('h3 a'), query).toHaveAttribute('href', first)
      }
      await stop()
    })
  }
}

test('files that the host has inflated are read as they are', async ({ page }) => {
  const { gunzipSync } = await import('node:zlib')
  const content = (path: string, bytes: Buffer) => (path.endsWith('.bin') ? gunzipSync(bytes) : bytes)
  const { address, stop } = await serve(SITE, '/', { compress: false, content })
  await search(page, address, 'dcb 0129')
  await expect(results(page).first().locator('h3 a')).toHaveAttribute('href', FIRST['dcb 0129']!)
  await stop()
})

test('suggestions appear while typing, and are chosen with the keyboard alone', async ({ page, address }) => {
  await page.goto(address)
  await page.keyboard.press('/')
  const box = page.locator('#search-field')
  await expect(box).toBeFocused()
  await page.keyboard.type('snomed')
  const options = page.locator('header').getByRole('option')
  await expect(options.first()).toContainText('SNOMED')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const active = await box.getAttribute('aria-activedescendant')
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveValue('snomed')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('ArrowUp')
  await expect(box).not.toHaveAttribute('aria-activedescendant', /./)
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(options.first()).toBeHidden()
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await expect(box).toHaveValue('snomed')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toContainText('SNOMED')
})

test('the number of suggestions is announced', async ({ page, address }) => {
  await page.goto(address)
  await page.locator('#search-field').fill('fhir')
  await expect(page.locator('header [role=status]')).toContainText(/\d+ results, use the up and down arrows/)
})

test('Enter leads to the results page, whose first results are the suggestions', async ({ page, address }) => {
  await page.goto(address)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('discharge summary')
  const suggestions = page.locator('header').getByRole('option')
  await expect(suggestions.last()).toHaveAttribute('href', /q=discharge\+summary$/)
  const first = suggestions.first().locator('.app-suggest__title')
  const suggested = await first.innerText()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=discharge\+summary$/)
  await expect(results(page).first().locator('h3')).toHaveText(suggested)
})

test('the slash is a letter where one writes, and can be turned off', async ({ page, address }) => {
  await page.goto(`${address}search/`)
  const box = page.locator('#page-search')
  await box.focus()
  await page.keyboard.type('ISO/IEC')
  await expect(box).toHaveValue('ISO/IEC')
  const setting = page.locator('[data-shortcut] button')
  await expect(setting).toHaveAttribute('aria-pressed', 'true')
  await setting.click()
  await page.goto(address)
  await page.keyboard.press('/')
  await expect(page.locator('#search-field')).not.toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.locator('#search-field')).toBeFocused()
})

test('results change with what is typed, are announced, and the back button goes from search to search', async ({
  page,
  address
}) => {
  await search(page, address, 'snomed')
  const box = page.locator('#page-search')
  await box.fill('dicom')
  await expect(heading(page)).toContainText('for “dicom”')
  await expect(page.locator('main > [role=status], main [role=status]').first()).toContainText('for “dicom”')
  await expect(page).toHaveURL(/q=dicom$/)
  await expect(box).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toContainText('for “snomed”')
  await expect(box).toHaveValue('snomed')
  await page.goForward()
  await expect(heading(page)).toContainText('for “dicom”')
})

test('results are narrowed with the exact numbers that were shown, and the address can be shared', async ({
  page,
  address
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await search(page, address, 'record')
  const group = page.getByRole('group', { name: 'Kind' })
  const line = group.locator('li', { hasText: 'Standards' })
  const count = await line.locator('.app-filter__count').innerText()
  await line.getByRole('checkbox').check()
  await expect(heading(page)).toHaveText(`${count} results for “record”`)
  await expect(line.getByRole('checkbox')).toBeFocused()
  await expect(page).toHaveURL(/q=record&kind=standard$/)
  const shown = await results(page).locator('h3').allInnerTexts()
  await page.reload()
  await expect(heading(page)).toHaveText(`${count} results for “record”`)
  expect(await results(page).locator('h3').allInnerTexts()).toEqual(shown)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/q=record$/)
})

test('filters that leave nothing say so and can be cleared', async ({ page, address }) => {
  await page.goto(`${address}search/?q=record&kind=none-such`)
  await expect(page.getByText('No result has all that you have chosen')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(results(page).first()).toBeVisible()
})

test('an address that narrows nothing offers no filters to clear', async ({ page, address }) => {
  await page.goto(`${address}search/?q=record&utm_source=newsletter`)
  await expect(results(page).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden()
  await page.getByRole('checkbox', { name: /^Standards/ }).check()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
})

test('results can be sorted by title and by date', async ({ page, address }) => {
  await search(page, address, 'messaging')
  await page.getByLabel('Sort by').selectOption('title')
  await expect(page).toHaveURL(/sort=title$/)
  await expect(page.locator('[data-sort]')).toHaveValue('title')
  await expect(async () => {
    const titles = (await results(page).locator('h3').allInnerTexts()).map((title) => title.toLowerCase())
    expect(titles).toEqual([...titles].sort())
  }).toPass()
  await page.getByLabel('Sort by').selectOption('date')
  await expect(page).toHaveURL(/sort=date$/)
})

test('more results come on demand, with the focus on the first of them, and stay when one comes back', async ({
  page,
  address
}) => {
  await search(page, address, 'standard')
  await expect(results(page)).toHaveCount(10)
  await page.getByRole('button', { name: 'Show more results' }).click()
  await expect(results(page)).toHaveCount(20)
  await expect(results(page).nth(10).locator('h3 a')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/search/)
  await page.goBack()
  await expect(results(page)).toHaveCount(20)
})

test('a misspelt word is corrected and a page that helps is shown where nothing is found', async ({
  page,
  address
}) => {
  await search(page, address, 'standrad')
  await expect(page.locator('[data-notes]')).toContainText('Showing results for “standard” in place of “standrad”')
  await search(page, address, 'discharge messaging zzyzzy')
  await expect(page.locator('[data-notes]')).toContainText('Nothing here contains “zzyzzy”')
  await page.getByRole('link', { name: 'discharge messaging', exact: true }).click()
  await expect(heading(page)).toContainText('for “discharge messaging”')
  await expect(page.locator('#page-search')).toBeFocused()
  await search(page, address, 'zyzzyva quokka')
  await expect(heading(page)).toHaveText('0 results for “zyzzyva quokka”')
  await expect(page.getByText('Check the spelling')).toBeVisible()
  await expect(page.locator('main').getByRole('link', { name: /^S/ }).first()).toBeVisible()
})

test('what is typed is shown as text, whatever it is', async ({ page, address }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  for (const query of [
    '<img src=x onerror="document.title=1">',
    '"',
    '-',
    '(.*)+\\',
    '🙂',
    '健康記録',
    'ر قم',
    'x'.repeat(3000)
  ]) {
    await page.goto(`${address}search/?${new URLSearchParams({ q: query })}`)
    await expect.soft(heading(page), query.slice(0, 40)).toContainText(`for “${query}”`)
    await expect.soft(page.locator('main img')).toHaveCount(0)
  }
  expect(errors).toEqual([])
})

for (const scheme of SCHEMES) {
  test(`axe finds nothing wrong in any state, in the ${scheme}, on small and wide screens`, async ({
    page,
    address
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const query of ['', 'record', 'standrad', 'zyzzyva quokka', 'discharge messaging zzz']) {
        await page.goto(`${address}search/?${new URLSearchParams({ q: query })}`)
        await page.waitForLoadState('networkidle')
        expect.soft(await axe(page), `${query}, ${width} px`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `${query} fits ${width} px`).toBeLessThanOrEqual(width)
      }
    }
  })
}

test('what was looked for can be read where the system sets the colours', async ({ page, address }) => {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await search(page, address, 'snomed')
    const colours = (marks: string) =>
      page
        .locator(marks)
        .first()
        .evaluate((mark) => {
          const { color, backgroundColor } = getComputedStyle(mark)
          return { color, backgroundColor, link: getComputedStyle(mark.closest('a')!).color }
        })
    const { link, ...found } = await colours('h3 a mark')
    expect.soft(found.color, colorScheme).not.toBe(link)
    await page.locator('h3 a:has(mark)').first().focus()
    expect.soft(await colours('h3 a:focus mark'), colorScheme).toMatchObject(found)
    await page.locator('#search-field').fill('snomed')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect.soft(await colours('[aria-selected=true] mark'), colorScheme).toMatchObject(found)
  }
})

test('results are printed without what only a screen can do', async ({ page, address }) => {
  await search(page, address, 'record')
  await expect(page.locator('[data-more]')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(results(page).first()).toBeVisible()
  await expect(page.locator('[data-more]')).toBeHidden()
  await expect(page.locator('[data-sort]')).toBeHidden()
})

test('a search that cannot be loaded says so and leads to the A to Z', async ({ page }) => {
  const { address, stop } = await serve(SITE, '/', {
    content: (path: string, bytes: Buffer) => (path.includes('/t/') ? undefined : bytes)
  })
  await page.goto(`${address}search/?q=record`)
  await expect(page.getByRole('heading', { name: 'The search could not be loaded' })).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click()
  await expect(page).toHaveURL(/a-z\/$/)
  await page.locator('#search-field').fill('record')
  await expect(page.getByText('The search could not be loaded')).toBeVisible()
  await stop()
})

test('the search page says so where its script cannot be fetched, and keeps what was asked', async ({ page }) => {
  const content = (path: string, bytes: Buffer) => (/search-\w+\.js$/.test(path) ? undefined : bytes)
  const { address, stop } = await serve(SITE, '/', { content })
  await page.goto(`${address}search/?q=record`)
  await expect(page.getByRole('heading', { name: 'The search could not be loaded' })).toBeVisible()
  await expect(page.locator('#page-search')).toHaveValue('record')
  await page.goto(`${address}search/`)
  await expect(page.getByRole('heading', { name: 'Or browse' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The search could not be loaded' })).toBeHidden()
  await stop()
})

test('results stand where the filters cannot be fetched', async ({ page }) => {
  const content = (path: string, bytes: Buffer) => (path.includes('/c/') ? undefined : bytes)
  const { address, stop } = await serve(SITE, '/', { content })
  await search(page, address, 'snomed')
  await page.waitForLoadState('networkidle')
  await expect(results(page).first()).toContainText('SNOMED')
  await stop()
})

test('filters are fetched on small screens once they are opened', async ({ page, address }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 390, height: 800 })
  await search(page, address, 'record')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('/c/'))).toEqual([])
  await page.getByText('Narrow the results').click()
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
  await search(page, address, 'snomed')
  await expect(results(page).first()).toContainText('SNOMED')
  await stop()
})

test('over a slow network the page says that it loads, typing goes on, and the last query wins', async ({ page }) => {
  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const content = async (path: string, bytes: Buffer) => {
    await later(/^search\/(files|manifest)/.test(path) ? 1500 : 0)
    return bytes
  }
  const { address, stop } = await serve(SITE, '/', { content })
  await page.goto(`${address}search/`)
  const box = page.locator('#page-search')
  await box.pressSequentially('snomed', { delay: 20 })
  await expect(page.locator('[data-waiting]')).toBeVisible()
  await box.fill('dicom')
  await expect(heading(page)).toContainText('for “dicom”')
  await expect(page.locator('[data-waiting]')).toBeHidden()
  await later(1000)
  await expect(heading(page)).toContainText('for “dicom”')
  await expect(results(page).first()).toContainText('DICOM')
  await stop()
})

test('nothing is fetched for a search before a box is used', async ({ page, address }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => /search/.test(url))).toEqual([])
  await page.locator('#search-field').focus()
  await page.waitForLoadState('networkidle')
  expect(
    asked.filter((url) => /search/.test(url)).map((url) => url.replace(/.*\//, '').replace(/-[0-9a-f]+/, ''))
  ).toEqual(['manifest.json', 'search.js'])
})
