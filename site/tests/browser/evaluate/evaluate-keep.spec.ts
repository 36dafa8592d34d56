import type { Page } from '@playwright/test'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { sheetFile } from '../tender-files.js'
import {
  GATE,
  PACK,
  SAID,
  SCORES,
  addEvaluator,
  expectSaved,
  loadSheets,
  openPack,
  ranking,
  score,
  sheets,
  view
} from './evaluate-page.js'

/** All evaluations that the browser keeps, as JSON. */
function stored(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('handbook-evaluations')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('evaluations').objectStore('evaluations').getAll()
          all.onsuccess = () => resolve(JSON.stringify(all.result))
        }
      })
  )
}

test('taking a supplier out can be undone, with all scores', async ({ page, address }) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await view(page, 'Bids')
  await page.getByRole('button', { name: 'Take out Beta' }).click()
  await expect(page.locator('.app-bids__bid')).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await view(page, 'Result')
  expect((await ranking(page))[0]).toEqual(['Beta', '1', '85.00', 'Passes'])
})

test('an evaluation is deleted from the browser, and can be put back as long as the page is open', async ({
  page,
  address
}) => {
  await openPack(page, address, { ...PACK, id: 'other', name: 'Other <b>' })
  await loadSheets(page, await sheetFile({ ...PACK, id: 'other' }, 'Secret', { [GATE]: SAID }))
  await expect(page.locator('.app-bids__bid')).toHaveCount(1)
  await expectSaved(page)
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await expectSaved(page)
  await page.goto(`${address}tender/evaluate/`)
  const begun = page.getByRole('region', { name: 'Go on with an evaluation' })
  const kept = begun.getByRole('listitem')
  await expect(kept).toHaveText([/Shared care record 3 bids,/, /Other <b> 1 bid,/])
  await begun.getByRole('button', { name: `Delete ${PACK.name}` }).press('Enter')
  await expect(kept).toHaveText([/Other <b>/])
  await expect(begun.getByRole('heading')).toBeFocused()
  await expect(page.locator('main > [role="status"]')).toHaveText(`${PACK.name} is deleted`)
  await expectFit(page, 'an evaluation is deleted')
  await begun.getByRole('button', { name: 'Put it back' }).press('Enter')
  await expect(kept).toHaveCount(2)
  await expect(begun.getByRole('heading')).toBeFocused()
  await begun.getByRole('button', { name: 'Delete Other <b>' }).click()
  await expect(kept).toHaveCount(1)
  expect(await stored(page)).not.toContain('Secret')
  await page.reload()
  await expect(begun).toBeVisible()
  await expect(begun.getByRole('button', { name: 'Put it back' })).toHaveCount(0)
  await begun.getByRole('link', { name: PACK.name }).click()
  await view(page, 'Result')
  expect((await ranking(page))[0]).toEqual(['Beta', '1', '85.00', 'Passes'])
  await page.goto(`${address}tender/evaluate/`)
  await begun.getByRole('button', { name: `Delete ${PACK.name}` }).click()
  await expect(begun.getByRole('heading')).toBeFocused()
  await page.reload()
  await expect(page.locator('#which-pack')).toBeVisible()
  await expect(begun).toHaveCount(0)
})

test('two tabs that score at once bring their scores together', async ({ page, address, context }) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await view(page, 'Score')
  await expectSaved(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await second.locator('label[for="score-0-2"]').click()
  await expect(second.locator('#score-0-2')).toBeChecked()
  await expectSaved(second)
  await page.locator('label[for="score-1-3"]').click()
  await expect(page.getByRole('status').first()).toContainText('Another tab changed this evaluation')
  await expect(page.locator('#score-0-2')).toBeChecked()
  await expect(page.locator('#score-1-3')).toBeChecked()
})
