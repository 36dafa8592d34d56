import { KINDS, NOT_FOUND, expect, test } from '../site.js'

const chapter = KINDS.find(({ name }) => name === 'chapter')!.path

test.describe('a word of the glossary', () => {
  test('is explained beside it, and Escape closes that and leaves the reader at the word', async ({
    page,
    address
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address + chapter)
    const word = page.locator('.app-term').first()
    await word.focus()
    await page.keyboard.press('Enter')
    const card = page.locator('.app-term-card:popover-open')
    await expect(card).toBeVisible()
    const [wordBox, cardBox] = [await word.boundingBox(), await card.boundingBox()]
    expect(cardBox!.y).toBeGreaterThan(wordBox!.y)
    expect(cardBox!.y - wordBox!.y).toBeLessThan(100)
    expect(cardBox!.x + cardBox!.width).toBeLessThanOrEqual(1280)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(word).toBeFocused()
  })

  test('is explained at the bottom of a small screen', async ({ page, address }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(address + chapter)
    await page.locator('.app-term').first().click()
    const box = await page.locator('.app-term-card:popover-open').boundingBox()
    expect(Math.round(box!.y + box!.height)).toBe(800)
  })
})

test('the contents mark the section the reader is in', async ({ page, address }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address + chapter)
  const links = page.locator('.app-toc a')
  const third = await links.nth(2).getAttribute('href')
  await page.locator(`[id="${third!.slice(1)}"]`).evaluate((heading) => heading.scrollIntoView())
  await expect(page.locator('.app-toc [aria-current]')).toHaveAttribute('href', third!)
})

test('the model clause of a criterion can be copied', async ({ page, address, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address + KINDS.find(({ name }) => name === 'criterion')!.path)
  const block = page.locator('[data-copy]').first()
  await block.getByRole('button', { name: 'Copy' }).click()
  await expect(block.getByRole('button')).toHaveText('Copied')
  await expect(block.getByRole('status')).toHaveText('Copied')
  const clause = await block.locator('[data-copy-text]').innerText()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(clause.trim())
})

test('an address that leads nowhere is answered with the closest ones', async ({ page, addressOf }) => {
  const response = await page.goto(new URL('standard/', addressOf(NOT_FOUND)).href)
  expect(response!.status()).toBe(404)
  const suggestions = page.locator('[data-suggest]')
  await expect(suggestions).toBeVisible()
  await expect(suggestions.locator('a').first()).toHaveAttribute('href', /\/standards\/$/)
})
