import { readFileSync } from 'node:fs'
import { SITE } from '../../../tools/browser/kinds.mjs'
import { BOUGHT, ROLE, SETTING, SYSTEM } from '../chosen.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { words } from './applies-page.js'

test('axe finds nothing wrong in any state, light or dark, on small and wide screens', async ({ page, address }) => {
  test.slow()
  for (const query of ['', `?system=${SYSTEM.id}&setting=${SETTING[0]}&role=${ROLE[0]}&setting=moon`]) {
    await page.goto(`${address}applies/${query}`)
    await expect(words(page)).not.toBeEmpty()
    await expectFit(page, query)
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    await expectFit(page, `${query}, all open`)
  }
})

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
