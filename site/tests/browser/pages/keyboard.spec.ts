import { expect, test } from '../site.js'

test('the skip link leads into the page', async ({ page, address }) => {
  await page.goto(address)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#maincontent')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})
