import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve, SUB_PATH } from '../../../tools/browser/serve.mjs'
import { RARE } from '../chosen.js'
import { KINDS, expect, test } from '../site.js'

const NOWHERE = ['standardz', 'standardz/', 'standards/nowhere/', 'standards/a/b/c/nowhere/']

const HOST = /^http:\/\/[^/]+\//

for (const mount of ['/', SUB_PATH]) {
  for (const wrong of NOWHERE) {
    test(`at ${mount}${wrong} the page that was not found has its styles, links and search`, async ({ page }) => {
      const { address, stop } = await serve(SITE, mount)
      const response = await page.goto(address + wrong)
      expect(response!.status()).toBe(404)
      await expect(page.locator('.nhsuk-header')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
      await expect(page.locator('a.nhsuk-header__service-name')).toHaveAttribute('href', mount)
      const links = page.locator('header a[href], footer a[href], main a[href], [data-suggest-from] a')
      const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
      expect(hrefs.filter((href) => href.startsWith(HOST.exec(address)![0]) && !href.startsWith(address))).toEqual([])
      await page.locator('#search-field').fill(RARE)
      await expect(page.getByRole('option').first()).toContainText(RARE, { ignoreCase: true })
      await page.getByRole('main').getByRole('link', { name: 'go to the home page' }).click()
      await expect(page).toHaveURL(address)
      await stop()
    })
  }
}

test('an address like one of the site leads to it below a sub-path too', async ({ page, address }) => {
  const { path } = KINDS.find(({ name }) => name === 'chapter')!
  await page.goto(address + path.replace(/.\/$/, '/'))
  await page.locator('[data-suggest] a').first().click()
  await expect(page).toHaveURL(address + path)
})

test('where a copy of the site lies in another, the page works once, in the copy', async ({ page }) => {
  const inner = await serve(SITE, '/copy/')
  const outer = await serve(SITE, '/')
  await page.route(`${outer.address}copy/**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(outer.address, inner.address.replace(/copy\/$/, ''))
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(`${outer.address}copy/standards/nowhere/`)
  await expect(page.locator('a.nhsuk-header__service-name')).toHaveAttribute('href', '/copy/')
  await page.locator('#search-field').fill(RARE)
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(page.getByRole('listbox')).toHaveCount(1)
  await inner.stop()
  await outer.stop()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page has its styles below a sub-path, and a link up that leads into the site', async ({
    page,
    address
  }) => {
    await page.goto(`${address}standards/nowhere/`)
    await expect(page.locator('.nhsuk-header')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await page.getByRole('link', { name: 'the section above it' }).click()
    await expect(page).toHaveURL(`${address}standards/`)
    await page.goto(`${address}nowhere`)
    await page.getByRole('link', { name: 'the start of this section' }).click()
    await expect(page).toHaveURL(address)
  })
})
