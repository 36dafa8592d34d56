import { axe } from '../axe.js'
import { expect, test } from '../site.js'

for (const width of [1280, 390, 320]) {
  test(`at ${width} px the header leads to every tool of a tender, by keyboard too`, async ({ page, address }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${address}standards/`)
    const menu = page.locator('header summary', { hasText: 'Tools' })
    await menu.focus()
    await page.keyboard.press('Enter')
    for (const name of ['Evaluate bids', 'Has it changed since?', 'Calendar of standards', 'Ask the market']) {
      await expect(page.locator('header').getByRole('link', { name })).toBeInViewport()
    }
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
    await expect(page.locator('header').getByRole('link', { name: 'Evaluate bids' })).toBeHidden()
    await menu.click()
    await page.locator('main a').last().focus()
    await expect(page.locator('header').getByRole('link', { name: 'Evaluate bids' })).toBeHidden()
  })
}

test('what narrows a list stands left of it, on every page that has such', async ({ page, address }) => {
  for (const path of ['standards/', 'policies/', 'criteria/', 'buy/', 'timeline/', 'search/?q=record', 'applies/']) {
    await page.goto(address + path)
    const [side, main] = [page.locator('.app-layout__side'), page.locator('.app-layout__main')]
    await expect(main.locator('h2').filter({ visible: true }).first()).toBeVisible()
    const [left, right] = [(await side.boundingBox())!, (await main.boundingBox())!]
    expect.soft(left.x + left.width, path).toBeLessThanOrEqual(right.x)
  }
})
