import { KINDS, SCHEMES, expect, test } from '../site.js'

for (const { name, path } of KINDS) {
  test(`the ${name} page shows where the keyboard is, from the skip link on`, async ({ page, addressOf }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(addressOf(path))
    await page.keyboard.press('Tab')
    const skip = page.locator('.nhsuk-skip-link')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await page.evaluate(withoutFocusStyle), colorScheme).toEqual([])
    }
    expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0)
  })
}

test('the skip link leads into the page', async ({ page, address }) => {
  await page.goto(address)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#maincontent')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

/** What can be focused but looks the same when it is. */
function withoutFocusStyle(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const look = (element: Element) => {
    const { outline, boxShadow, backgroundColor, borderColor } = getComputedStyle(element)
    return [outline, boxShadow, backgroundColor, borderColor].join('|')
  }
  return [...document.querySelectorAll<HTMLElement>(focusable)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
    .filter((element) => {
      ;(document.activeElement as HTMLElement | null)?.blur()
      const before = look(element)
      element.focus()
      return document.activeElement === element && look(element) === before
    })
    .map((element) => element.outerHTML.slice(0, 120))
}
