import { readFileSync } from 'node:fs'
import { SITE } from '../../../tools/browser/kinds.mjs'
import { BOUGHT } from '../applicable.js'
import { axe } from '../axe.js'
import { SCHEMES, WIDTHS, expect, test } from '../site.js'
import { words } from './applies-page.js'

for (const scheme of SCHEMES) {
  test(`axe finds nothing wrong in any state, in the ${scheme}, on small and wide screens`, async ({
    page,
    address
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    for (const width of [320, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 900 })
      for (const query of ['', '?system=maternity-system&setting=acute&role=trust&setting=moon']) {
        await page.goto(`${address}applies/${query}`)
        await expect(words(page)).not.toBeEmpty()
        expect.soft(await axe(page), `${width} px ${query}`).toEqual([])
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
        expect.soft(await axe(page), `${width} px ${query}, all open`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `fits ${width} px`).toBeLessThanOrEqual(width)
      }
    }
  })
}

test('the script of the page is small', async () => {
  const { gzipSync } = await import('node:zlib')
  const { readdirSync } = await import('node:fs')
  const name = readdirSync(`${SITE}assets`).find((file) => /^applies-\w+\.js$/.test(file))!
  expect(gzipSync(readFileSync(`${SITE}assets/${name}`)).length).toBeLessThan(25_000)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every type of system is listed with what is prepared for it', async ({ page, address }) => {
    await page.goto(`${address}applies/`)
    for (const { id, title } of BOUGHT) {
      await expect.soft(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible()
      for (const file of ['requirements.csv', 'requirements.json']) {
        await expect.soft(page.locator(`main a[href="../buy/${id}/${file}"]`)).toBeVisible()
      }
    }
    await expect(page.locator('[data-question]')).toBeHidden()
  })
})
