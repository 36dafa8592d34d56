import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve } from '../../../tools/browser/serve.mjs'
import { axe } from '../axe.js'
import { expect, test } from '../site.js'
import { results, search } from './search-page.js'

const FIRST: Record<string, RegExp> = {
  'dcb 0129': /\/standards\/dcb0129\/$/,
  DCB0129: /\/standards\/dcb0129\/$/,
  standrad: /standard/,
  '"open api"': /open-api/,
  'GP record in hospital': /\/needs\/see-gp-record-in-hospital\/$/,
  CCG: /clinical-commissioning-group|ccgs/
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
