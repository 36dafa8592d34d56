import { KINDS, expect, test } from '../site.js'

test.use({ javaScriptEnabled: false })

// In one tab: without the script nothing is left of one page on the next.
test('every page can be read without the script', async ({ page, addressOf }) => {
  for (const { name, path } of KINDS) {
    await page.goto(addressOf(path))
    await expect.soft(page.locator('h1'), name).toBeVisible()
    expect.soft((await page.locator('main').innerText()).length, name).toBeGreaterThan(100)
    await expect.soft(page.locator('.app-copy__button'), name).toHaveCount(0)
  }
})

test('a word of the glossary is explained without the script', async ({ page, address }) => {
  await page.goto(address + KINDS.find(({ name }) => name === 'chapter')!.path)
  await page.locator('.app-term').first().click()
  await expect(page.locator('.app-term-card').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.app-term-card').first()).toBeHidden()
})

test('the search box leads to every name from A to Z', async ({ page, address }) => {
  await page.goto(address)
  await page.locator('main input[type=search]').fill('record')
  await page.locator('main input[type=search]').press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=record$/)
  await page.locator('main').getByRole('link', { name: /^R/ }).first().click()
  await expect(page).toHaveURL(/\/a-z\/r\//)
  await expect(page.locator('main')).toContainText('Record')
})
