import { axe } from '../axe.js'
import { COMMON, MISSPELT, OTHER_RARE, RARE, commonWords } from '../chosen.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { heading, results, search } from './search-page.js'

test('results change with what is typed, are announced, and the back button goes from search to search', async ({
  page,
  address
}) => {
  await search(page, address, RARE)
  const box = page.locator('#page-search')
  await box.fill(OTHER_RARE)
  await expect(heading(page)).toContainText(`for “${OTHER_RARE}”`)
  await expect(page.locator('main > [role=status], main [role=status]').first()).toContainText(`for “${OTHER_RARE}”`)
  await expect(page).toHaveURL(new RegExp(`q=${OTHER_RARE}$`))
  await expect(box).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toContainText(`for “${RARE}”`)
  await expect(box).toHaveValue(RARE)
  await page.goForward()
  await expect(heading(page)).toContainText(`for “${OTHER_RARE}”`)
})

test('results are narrowed with the exact numbers that were shown, and the address can be shared', async ({
  page,
  address
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await search(page, address, COMMON)
  const group = page.getByRole('group', { name: 'Kind' })
  const line = group.locator('li', { hasText: 'Standards' })
  const count = await line.locator('.app-filter__count').innerText()
  await line.getByRole('checkbox').check()
  await expect(heading(page)).toHaveText(`${count} results for “${COMMON}”`)
  await expect(line.getByRole('checkbox')).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`q=${COMMON}&kind=standard$`))
  const shown = await results(page).locator('h3').allInnerTexts()
  await page.reload()
  await expect(heading(page)).toHaveText(`${count} results for “${COMMON}”`)
  expect(await results(page).locator('h3').allInnerTexts()).toEqual(shown)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(new RegExp(`q=${COMMON}$`))
})

test('filters that leave nothing say so and can be cleared', async ({ page, address }) => {
  await page.goto(`${address}search/?q=${COMMON}&kind=none-such`)
  await expect(page.getByText('No result has all that you have chosen')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(results(page).first()).toBeVisible()
})

test('an address that narrows nothing offers no filters to clear', async ({ page, address }) => {
  await page.goto(`${address}search/?q=${COMMON}&utm_source=newsletter`)
  await expect(results(page).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden()
  await page.getByRole('checkbox', { name: /^Standards/ }).check()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
})

test('results can be sorted by title and by date', async ({ page, address }) => {
  await search(page, address, COMMON)
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
  await search(page, address, COMMON)
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
  const two = commonWords().slice(0, 2).join(' ')
  await search(page, address, MISSPELT)
  await expect(page.locator('[data-notes]')).toContainText(`Showing results for “${COMMON}” in place of “${MISSPELT}”`)
  await search(page, address, `${two} zzyzzy`)
  await expect(page.locator('[data-notes]')).toContainText('Nothing here contains “zzyzzy”')
  await page.getByRole('link', { name: two, exact: true }).click()
  await expect(heading(page)).toContainText(`for “${two}”`)
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

test('axe finds nothing wrong in any state, light or dark, on small and wide screens', async ({ page, address }) => {
  test.slow()
  for (const query of ['', COMMON, MISSPELT, 'zyzzyva quokka', `${commonWords().slice(0, 2).join(' ')} zzz`]) {
    await page.goto(`${address}search/?${new URLSearchParams({ q: query })}`)
    await expect(query === '' ? page.getByRole('heading', { name: 'Or browse' }) : heading(page)).toContainText(
      query === '' ? 'Or browse' : `for “${query}”`
    )
    if ((await results(page).count()) > 0) {
      await expect(page.getByRole('main').getByRole('checkbox').first()).toBeVisible()
    }
    await expectFit(page, query)
  }
})
