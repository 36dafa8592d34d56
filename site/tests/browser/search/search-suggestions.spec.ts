import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve } from '../../../tools/browser/serve.mjs'
import { axe } from '../axe.js'
import { RARE, commonWords, standardsWithCodes, type Coded } from '../chosen.js'
import { expect, test } from '../site.js'
import { results, search } from './search-page.js'

const pageOf = (id: string) => new RegExp(`/standards/${id}/$`)

for (const compress of [true, false]) {
  for (const mount of ['/', '/a/sub-path/']) {
    test(`a link to a search for a code has the right first result at ${mount}, ${compress ? 'compressed' : 'as is'}`, async ({
      page
    }) => {
      const [{ id, code }] = standardsWithCodes(1) as readonly [Coded]
      const { address, stop } = await serve(SITE, mount, { compress })
      for (const query of [code, code.toLowerCase().replace(/\d+/, ' $&')]) {
        await search(page, address, query)
        await expect.soft(results(page).first().locator('h3 a'), query).toHaveAttribute('href', pageOf(id))
      }
      await stop()
    })
  }
}

test('files that the host has inflated are read as they are', async ({ page }) => {
  const { gunzipSync } = await import('node:zlib')
  const content = (path: string, bytes: Buffer) => (path.endsWith('.bin') ? gunzipSync(bytes) : bytes)
  const { address, stop } = await serve(SITE, '/', { compress: false, content })
  const [{ id, code }] = standardsWithCodes(1) as readonly [Coded]
  await search(page, address, code)
  await expect(results(page).first().locator('h3 a')).toHaveAttribute('href', pageOf(id))
  await stop()
})

test('suggestions appear while typing, and are chosen with the keyboard alone', async ({ page, address }) => {
  await page.goto(`${address}a-z/`)
  await page.keyboard.press('/')
  const box = page.locator('#search-field')
  await expect(box).toBeFocused()
  await page.keyboard.type(RARE)
  const options = page.locator('header').getByRole('option')
  await expect(options.first()).toContainText(RARE, { ignoreCase: true })
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const active = await box.getAttribute('aria-activedescendant')
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveValue(RARE)
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('ArrowUp')
  await expect(box).not.toHaveAttribute('aria-activedescendant', /./)
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(options.first()).toBeHidden()
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await expect(box).toHaveValue(RARE)
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const chosen = (await options.first().getAttribute('href'))!
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new URL(chosen, address).href)
})

test('the number of suggestions is announced', async ({ page, address }) => {
  await page.goto(`${address}a-z/`)
  await page.locator('#search-field').fill(commonWords()[0]!)
  await expect(page.locator('header [role=status]')).toContainText(/\d+ results, use the up and down arrows/)
})

test('Enter leads to the results page, whose first results are the suggestions', async ({ page, address }) => {
  await page.goto(`${address}a-z/`)
  await page.keyboard.press('Control+k')
  const [one, two] = commonWords()
  await page.keyboard.type(`${one} ${two}`)
  const suggestions = page.locator('header').getByRole('option')
  await expect(suggestions.last()).toHaveAttribute('href', new RegExp(`q=${one}\\+${two}$`))
  const first = suggestions.first().locator('.app-suggest__title')
  const suggested = await first.innerText()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${one}\\+${two}$`))
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
  await page.goto(`${address}a-z/`)
  await page.keyboard.press('/')
  await expect(page.locator('#search-field')).not.toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.locator('#search-field')).toBeFocused()
})

for (const key of ['Control', 'Meta']) {
  test(`${key} and Enter open results, and a suggestion that is chosen, in a new tab`, async ({
    page,
    address,
    context
  }) => {
    await page.goto(`${address}a-z/`)
    const box = page.locator('#search-field')
    const options = page.locator('header').getByRole('option')
    await box.fill(RARE)
    await expect(options.first()).toBeVisible()
    expect(await newTab(() => page.keyboard.press(`${key}+Enter`))).toMatch(new RegExp(`/search/\\?q=${RARE}$`))
    await page.bringToFront()
    await box.focus()
    await expect(options.first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const chosen = (await options.first().getAttribute('href'))!
    expect(await newTab(() => page.keyboard.press(`${key}+Enter`))).toBe(chosen)
    await page.goto(`${address}search/`)
    await page.locator('#page-search').fill(RARE)
    expect(await newTab(() => page.keyboard.press(`${key}+Enter`))).toMatch(new RegExp(`/search/\\?q=${RARE}$`))

    async function newTab(press: () => Promise<void>): Promise<string> {
      const [opened] = await Promise.all([context.waitForEvent('page'), press()])
      await opened.waitForURL(/^http/)
      const url = opened.url()
      await opened.close()
      return url
    }
  })
}

test('the middle button of a mouse opens a suggestion in a new tab', async ({ page, address, context }) => {
  await page.goto(`${address}a-z/`)
  await page.locator('#search-field').fill(RARE)
  const option = page.locator('header').getByRole('option').first()
  const chosen = (await option.getAttribute('href'))!
  const [opened] = await Promise.all([context.waitForEvent('page'), option.click({ button: 'middle' })])
  await opened.waitForURL(chosen)
  await expect(page).toHaveURL(/a-z\/$/)
})

test('Enter that belongs to an input method stays on the page', async ({ page, address }) => {
  for (const [path, at] of [
    ['a-z/', '#search-field'],
    ['search/', '#page-search']
  ] as const) {
    await page.goto(address + path)
    const box = page.locator(at)
    await box.focus()
    await box.fill(RARE)
    await expect(page.getByText(RARE, { exact: false }).first()).toBeVisible()
    for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
      const isLeft = await box.evaluate(
        (input, how) =>
          input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...how })),
        how
      )
      expect.soft(isLeft, `${path} ${JSON.stringify(how)}`).toBe(false)
    }
  }
})
