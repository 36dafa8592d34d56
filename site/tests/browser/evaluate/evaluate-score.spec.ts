import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'
import { fill } from '../../documents/office.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import {
  FIRST,
  GATE,
  SCORES,
  SECOND,
  addEvaluator,
  expectSaved,
  inSchedule,
  loadSheets,
  openPack,
  ranking,
  score,
  sheets,
  view
} from './evaluate-page.js'

const textOf = async (download: Promise<Download>) => readFileSync(await (await download).path(), 'utf8')

test('three suppliers’ sheets, scored, give the expected ranking, and the weight that would change it', async ({
  page,
  address
}) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Beta' })).toContainText('2 of 3 answered')
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await view(page, 'Result')
  // Alpha: 60 × 4/4 + 40 × 1/4; Beta: 60 × 3/4 + 40 × 4/4; Gamma fails its gate.
  expect(await ranking(page)).toEqual([
    ['Beta', '1', '85.00', 'Passes'],
    ['Alpha', '2', '70.00', 'Passes'],
    ['Gamma', 'Not ranked', '100.00', 'Fails']
  ])
  // Alpha and Beta are equal where w × 1/4 = (1 − w) × 3/4.
  const turns = page.getByRole('region', { name: /others come to lead/ })
  await expect(turns).toContainText('Above 75%: Alpha leads')
  await expect(turns).toContainText('Below 25%: Alpha leads')
  const leads = page.getByRole('figure', { name: 'If the weights were different' })
  await leads.getByText('The same as a table').click()
  const stretches = leads.locator('tbody tr')
  await expect(stretches.filter({ hasText: '0%75%Beta' })).toHaveCount(1)
  await expect(stretches.filter({ hasText: '75%100%Alpha' })).toHaveCount(1)
})

test('scores that evaluators typed into the workbook come in once somebody says that they are theirs', async ({
  page,
  address
}) => {
  await openPack(page, address)
  const [alpha] = await sheets()
  const row = (id: string) => 10 + inSchedule.findIndex((requirement) => requirement.id === id)
  const given = { [`H${row(GATE)}`]: 3, [`H${row(FIRST)}`]: 4, [`H${row(SECOND)}`]: 1, [`K${row(SECOND)}`]: 2 }
  const typed = fill(alpha!.buffer, 3, given)
  await loadSheets(page, { ...alpha!, buffer: Buffer.from(typed) })
  const card = page.getByRole('region', { name: 'Alpha' })
  await expect(card).toContainText('Use them only if your evaluators gave them')
  await expectFit(page, 'a file that holds scores')
  await expectSaved(page)
  await page.reload()
  await view(page, 'Result')
  await expect(page.getByText('3 scores are missing')).toBeVisible()
  await view(page, 'Bids')
  await card.getByRole('button', { name: 'Use these scores of Alpha' }).press('Enter')
  await expect(page.getByText('4 scores came in.')).toBeVisible()
  await expect(page.locator('#view')).toBeFocused()
  await expect(page.getByLabel('Name of evaluator 1')).toHaveValue('Evaluator 1')
  await view(page, 'Result')
  // 60 × 4/4 + 40 × 2/4: the agreed score goes before the other.
  expect((await ranking(page))[0]).toEqual(['Alpha', '1', '80.00', 'Passes'])
})

test('the agreed score goes before what several evaluators gave', async ({ page, address }) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()).slice(0, 2))
  await expect(page.locator('.app-bids__bid')).toHaveCount(2)
  await addEvaluator(page, 'Ann')
  await addEvaluator(page, 'Bob')
  await score(page, { [GATE]: [3, 3], [FIRST]: [4, 2], [SECOND]: [4, 2] })
  await page.getByLabel('You score as').selectOption({ label: 'Bob' })
  await expect(page.locator('.app-score__score input:checked')).toHaveCount(0)
  await score(page, { [GATE]: [3, 3], [FIRST]: [0, 2], [SECOND]: [4, 2] })
  await view(page, 'Agree')
  await page.getByLabel('Requirement', { exact: true }).selectOption(FIRST)
  const alpha = page.getByRole('region', { name: 'Alpha' })
  await expect(alpha).toContainText('2, 4 apart')
  await page.locator('label[for="agreed-0-3"]').click()
  await alpha.getByLabel('Reasons (Alpha)').fill('Seen in the demonstration. <b>Agreed</b>')
  await view(page, 'Result')
  expect((await ranking(page))[0]).toEqual(['Alpha', '1', '85.00', 'Passes'])
  await view(page, 'Download')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download scores' }).click()
  expect(await textOf(download)).toContain(',4,3,Seen in the demonstration. <b>Agreed</b>,3,45,')
})

test('what was scored is there after the page was closed, and can be taken elsewhere', async ({
  page,
  address,
  browser
}) => {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await score(page, SCORES)
  await expectSaved(page)
  await page.reload()
  await expect(page.locator(`#score-0-${SCORES[inSchedule.at(-1)!.id]![0]}`)).toBeChecked()
  await view(page, 'Download')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save evaluation' }).click()
  const saved = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(await textOf(download)) }
  const elsewhere = await browser.newPage()
  await openPack(elsewhere, address)
  await loadSheets(elsewhere, saved)
  await expect(elsewhere.getByRole('status').first()).toContainText('9 scores came in')
  await view(elsewhere, 'Result')
  expect((await ranking(elsewhere))[0]).toEqual(['Beta', '1', '85.00', 'Passes'])
  await elsewhere.close()
})
