import { axe } from '../axe.js'
import { KINDS, SCHEMES, WIDTHS, expect, test } from '../site.js'

for (const { name, path } of KINDS) {
  test(`axe finds nothing wrong with the ${name} page, light or dark, on small and wide screens`, async ({
    page,
    addressOf
  }) => {
    await page.goto(addressOf(path))
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        expect.soft(await axe(page), `${colorScheme}, ${width} px`).toEqual([])
      }
    }
  })
}
