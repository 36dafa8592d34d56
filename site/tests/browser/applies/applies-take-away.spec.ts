import { readFileSync } from 'node:fs'
import { LARGEST, SETTING, SYSTEM } from '../chosen.js'
import { applicable } from '../published.js'
import { expect, test } from '../site.js'
import { TODAY, box, entries, question, words } from './applies-page.js'

test('the answer goes on to a tender pack, a file and the prepared files, with the same choice', async ({
  page,
  address
}) => {
  const asked = `system=${SYSTEM.id}&setting=${SETTING[0]}&day=2027-01-31`
  await page.goto(`${address}applies/?${asked}`)
  const pack = page.getByRole('link', { name: 'Make a tender pack', exact: true }).first()
  await expect(pack).toHaveAttribute('href', `../tender/?${asked}`)
  const prepared = page.locator('[data-prepared] a')
  await expect(prepared.last()).toHaveAttribute('href', `../buy/${SYSTEM.id}/requirements.json`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click()
  ])
  expect(download.suggestedFilename()).toBe(`what-applies-${SYSTEM.id}-2027-01-31.csv`)
  const ids = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((row) => row.replace(/.*,/, ''))
  const expected = applicable({ systems: [SYSTEM.id], settings: [SETTING[0]], day: '2027-01-31' })
  const parts = Object.entries(expected).filter(([part]) => !/^(standards|criteria)-/.test(part))
  expect(ids.sort()).toEqual(parts.flatMap(([, all]) => all).sort())
  await question(page, 'What do you buy or run?').click()
  await box(page, LARGEST.title).check()
  await expect(page.locator('[data-prepared]')).toBeHidden()
})

test('a copied link names the day, so that it gives the same answer later', async ({ browser, address }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`${address}applies/?system=${SYSTEM.id}`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${address}applies/?system=${SYSTEM.id}&day=${TODAY}`)
  await context.close()
})

test('paper shows the answer and where it was read, and nothing to press', async ({ page, address }) => {
  await page.goto(`${address}applies/?system=${SYSTEM.id}`)
  await expect(words(page)).toContainText(`For ${SYSTEM.title}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-source]')).toBeVisible()
  await expect(page.locator('[data-source]')).toHaveText(`Read at ${address}applies/?system=${SYSTEM.id}&day=${TODAY}`)
  await expect(page.locator('main').getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(entries(page, 'mandated').first()).toBeVisible()
})
