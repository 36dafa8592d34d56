import { KINDS, expect, test } from '../site.js'

const CHROME = ['.nhsuk-header', '.nhsuk-breadcrumb', '.nhsuk-footer__navigation', '.app-toc', '.nhsuk-skip-link']

for (const { name, path } of KINDS) {
  test(`the ${name} page prints without its surroundings`, async ({ page, addressOf }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(addressOf(path))
    for (const part of CHROME) {
      await expect(page.locator(part).filter({ visible: true })).toHaveCount(0)
    }
    await expect(page.locator('h1')).toBeVisible()
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
    expect(await page.evaluate(printedAddresses)).toEqual([])
  })
}

/** Addresses printed after links that mean nothing on paper, because they are relative. */
function printedAddresses(): string[] {
  return [...document.querySelectorAll('main a')]
    .filter((link) => !link.getAttribute('href')?.startsWith('http'))
    .map((link) => getComputedStyle(link, '::after').content)
    .filter((content) => content.includes('/'))
}
