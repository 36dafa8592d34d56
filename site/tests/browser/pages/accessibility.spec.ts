import { KINDS, WIDTHS, test } from '../site.js'
import { expectFit } from '../states.js'

for (const { name, path } of KINDS) {
  test(`axe finds nothing wrong with the ${name} page, light or dark, on small and wide screens`, async ({
    page,
    addressOf
  }) => {
    await page.goto(addressOf(path))
    await expectFit(page, name, WIDTHS)
  })
}
