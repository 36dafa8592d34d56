import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { SYSTEM } from '../chosen.js'
import { OWN_SCRIPT, weightOf } from '../script-weight.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { packFile, packFor, sheetFile, type Upload } from '../tender-files.js'

/** A pack of two musts and what is not a must. */
const PACK = (() => {
  const pack = packFor(SYSTEM.id)
  const musts = pack.requirements.filter(({ text }) => text.level === 'must').slice(0, 2)
  const other = pack.requirements.find(({ text }) => text.level !== 'must')!
  return { ...pack, requirements: [...musts, other] }
})()
const [BOTH, NARROW] = PACK.requirements as [(typeof PACK.requirements)[0], (typeof PACK.requirements)[0]]
const MEETS = { Compliance: 'Meets', Answer: 'As in the version on offer.' }
const MISSES = { Compliance: 'Does not meet', Answer: 'Not yet.' }

const files = (): Promise<Upload[]> =>
  Promise.all([
    sheetFile(PACK, 'Alpha', { [BOTH.id]: MEETS, [NARROW.id]: MEETS }),
    sheetFile(PACK, 'Beta', { [BOTH.id]: MEETS, [NARROW.id]: MISSES })
  ])

async function ask(page: Page, address: string): Promise<void> {
  await page.goto(`${address}tender/market/`)
  await page.locator('#pack-file-input').setInputFiles(packFile(PACK))
  await expect(page.locator('#market')).toBeFocused()
  await page.locator('#sheets-input').setInputFiles(await files())
  await expect(page.locator('#products')).toHaveText('2 products answered')
}

test('it says first which must leaves fewer than two, who is left, and what would bring somebody back', async ({
  page,
  address
}) => {
  await ask(page, address)
  await expect(page.locator('#narrow')).toHaveText('1 of 2 musts leaves fewer than two products')
  await expect(page.locator('section:has(> #narrow)')).toContainText(NARROW.text.title)
  await expect(page.locator('section:has(> #narrow)')).toContainText('Of 2 products only Alpha meets it.')
  await expect(page.locator('#left')).toHaveText('1 product is left of 2 if all musts hold')
  await expect(page.locator('section:has(> #left)')).toContainText('1 product, Beta')
  const musts = page.getByRole('region', { name: /^Must/ }).locator('tbody tr')
  await expect(musts).toHaveCount(2)
  await expect(musts.first()).toContainText(NARROW.code)
  await expect(musts.first().locator('td')).toHaveText(['1', '0', '1', '0', '0', 'Alpha'])
})

test('names are hidden on the page and in the table', async ({ page, address }) => {
  await ask(page, address)
  await page.getByLabel('Hide the names of suppliers').focus()
  await page.keyboard.press('Space')
  await expect(page.locator('main')).not.toContainText('Alpha')
  await expect(page.locator('#left + p')).toContainText('Product A')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv).toContain('Product A')
  expect(csv).not.toContain('Alpha')
})

test('answers stay in this browser, apart from bids, and can be taken out and back', async ({ page, address }) => {
  await ask(page, address)
  await page.reload()
  await expect(page.locator('#products')).toHaveText('2 products answered')
  await page.getByRole('button', { name: 'Take out Beta' }).click()
  await expect(page.locator('#products')).toHaveText('1 product answered')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#products')).toHaveText('2 products answered')
  await expect(page.getByRole('link', { name: 'Back to the tender pack' })).toHaveAttribute(
    'href',
    new RegExp(`/tender/\\?pack=${PACK.id}$`)
  )
  await page.goto(`${address}tender/evaluate/?pack=${PACK.id}`)
  await expect(page.locator('main')).not.toContainText('Alpha')
  await page.goto(`${address}tender/market/`)
  await expect(page.locator('#begun')).toHaveText('Go on with the answers of the market')
})

test('a sheet of another pack is refused, and said', async ({ page, address }) => {
  await ask(page, address)
  await page.locator('#sheets-input').setInputFiles(await sheetFile({ ...PACK, id: 'another' }, 'Gamma', {}))
  await expect(page.locator('#troubles')).toContainText('gamma.xlsx')
  await expect(page.locator('#products')).toHaveText('2 products answered')
})

test('every state is fit to use, and the script is small', async ({ page, address }) => {
  test.setTimeout(120_000)
  await page.goto(`${address}tender/market/`)
  await expect(page.locator('#which-pack')).toBeVisible()
  await expectFit(page, 'start')
  await ask(page, address)
  await expectFit(page, 'counted')
  expect(weightOf('tender-market')).toBeLessThan(OWN_SCRIPT)
})
