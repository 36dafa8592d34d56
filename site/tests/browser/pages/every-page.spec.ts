import { KINDS, SCHEMES, WIDTHS, expect, readThrough, test } from '../site.js'
import { NARROWEST, expectFit } from '../states.js'
import { unmarkedWhenFocused } from './keyboard.js'
import { SURROUNDINGS, printedAddresses } from './paper.js'
import { drawn, listen } from './quiet.js'
import { tooWide } from './zoom.js'

for (const { name, path } of KINDS) {
  test(`the ${name} page is quiet, fit to use, whole when zoomed, printed alone and open to the keyboard`, async ({
    page,
    addressOf
  }) => {
    await test.step('it is quiet, stands still and asks nobody else', async () => {
      const { noise, away, shifts } = await listen(page, new URL(addressOf(path)).host)
      await page.goto(addressOf(path))
      await drawn(page, name).waitFor()
      await readThrough(page)
      expect.soft(noise).toEqual([])
      expect.soft(away).toEqual([])
      expect.soft(await shifts()).toBe(0)
    })

    await test.step('axe finds nothing wrong, light or dark, on small and wide screens', () =>
      expectFit(page, name, WIDTHS))

    await test.step('it is printed without its surroundings', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      for (const part of SURROUNDINGS) {
        await expect.soft(page.locator(part).filter({ visible: true })).toHaveCount(0)
      }
      await expect.soft(page.locator('h1')).toBeVisible()
      const { background, colour } = await page.evaluate(() => {
        const { backgroundColor: background, color: colour } = getComputedStyle(document.body)
        return { background, colour }
      })
      expect.soft(background).toBe('rgb(255, 255, 255)')
      expect.soft(colour).toBe('rgb(0, 0, 0)')
      expect.soft(await page.evaluate(printedAddresses)).toEqual([])
      await page.emulateMedia({ media: null, colorScheme: null })
    })

    await test.step('it shows where the keyboard is, from the skip link on', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.keyboard.press('Tab')
      const skip = page.locator('.nhsuk-skip-link')
      await expect.soft(skip).toBeFocused()
      await expect.soft(skip).toBeInViewport()
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await page.evaluate(unmarkedWhenFocused), colorScheme).toEqual([])
      }
      expect.soft(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0)
    })

    await test.step(`it fits ${NARROWEST} px, as at 400 % zoom`, async () => {
      await page.setViewportSize({ width: NARROWEST, height: 640 })
      await page.goto(addressOf(path))
      await drawn(page, name).waitFor()
      expect.soft(await page.evaluate(tooWide, NARROWEST)).toEqual([])
    })
  })
}
