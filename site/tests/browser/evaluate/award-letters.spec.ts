import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import type { Evaluation } from '../../../src/evaluate/scores/evaluation.js'
import { DocxText } from '../../documents/docx-text.js'
import { evaluated, type Given } from '../../unit/evaluate/awarded.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { expectSaved, view } from './evaluate-page.js'

const ALL: Readonly<Record<string, Given>> = {
  gate: { ann: 4, note: 'Shown on 3 November.' },
  read: { ann: 4, bob: 3, note: 'Read ten of ten.' },
  write: { ann: 3, note: 'Wrote nine of ten.' },
  books: { ann: 3, note: 'Booked twice.' }
}
const { read: _, ...WITHOUT_READING } = ALL
const WON = evaluated({
  'Alder Health': ALL,
  'Birch Systems': { ...ALL, read: { ann: 1 } },
  'Cedar Care': { ...ALL, gate: { ann: 1, note: 'Not shown.' }, read: { ann: 4, note: 'Read six of six.' } }
})

async function openLetters(page: Page, address: string, evaluation: Evaluation): Promise<void> {
  await page.goto(`${address}tender/evaluate/`)
  const buffer = Buffer.from(JSON.stringify(save(evaluation)))
  await page.locator('#pack-file-input').setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer })
  await view(page, 'Award and letters')
  await expect(page.getByRole('heading', { name: 'Read the documents' })).toBeVisible()
}

async function bytesOf(download: Promise<Download>): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await (await download).path()))
}

const todo = (page: Page) => page.getByRole('region', { name: 'Before you send' })
const paper = (page: Page) => page.getByRole('article')

test('a buyer fills in what only a person can say, reads the letter, and takes it away', async ({ page, address }) => {
  await openLetters(page, address, WON)
  await expect(todo(page)).toContainText('Birch Systems has 1 score without a reason: READ.')
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Birch Systems: letter' })
  await expect(paper(page).locator('mark', { hasText: '[the day the standstill ends]' })).toBeVisible()
  await todo(page).getByRole('link', { name: 'Day the standstill period ends' }).click()
  const ends = page.getByRole('group', { name: 'Day the standstill period ends' })
  await expect(ends.getByLabel('Day')).toBeFocused()
  await page.keyboard.type('14')
  await ends.getByLabel('Month').fill('12')
  await ends.getByLabel('Year').fill('2026')
  await page.getByLabel('Who suppliers can contact').fill('Jo <b>Buyer</b>')
  await todo(page).getByRole('link', { name: 'Postal address' }).nth(1).click()
  await expect(page.locator('#note-supplier-address-birch-systems')).toBeFocused()
  await page.keyboard.type('1 High Street')
  await expect(paper(page)).toContainText('It ends at the end of 14 December 2026.')
  await expect(paper(page)).toContainText('please contact Jo <b>Buyer</b>.')
  await expectSaved(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download this document (DOCX)' }).click()
  expect((await download).suggestedFilename()).toBe('birch-systems-letter.docx')
  const { all } = new DocxText(await bytesOf(download))
  for (const said of ['1 High Street', 'Jo <b>Buyer</b>', '14 December 2026', 'award the contract to Alder Health']) {
    expect(all).toContain(said)
  }
  await page.reload()
  await expect(page.getByLabel('Who suppliers can contact')).toHaveValue('Jo <b>Buyer</b>')
  await expect(ends.getByLabel('Year')).toHaveValue('2026')
})

test('each sentence leads to what it rests on', async ({ page, address }) => {
  await openLetters(page, address, WON)
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Birch Systems: assessment summary' })
  const row = paper(page).getByRole('row', { name: /^READ It does read 37.5% 1 of 4/ })
  await expect(row).toContainText('[the reason for this score]')
  await row.getByRole('link', { name: 'Scores for READ, Birch Systems: Ann 1' }).click()
  await expect(page.locator('#view')).toHaveText('Agree')
  await page.getByLabel('Reasons (Birch Systems)').fill('Only a slide.')
  await view(page, 'Award and letters')
  await expect(todo(page)).not.toContainText('without a reason')
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Birch Systems: assessment summary' })
  await expect(row).toContainText('Only a slide.')
  await page.getByLabel('Show what each sentence rests on').uncheck()
  await expect(row.getByRole('link')).toHaveCount(0)
})

test('the buyer decides what others read about the winner', async ({ page, address }) => {
  await openLetters(page, address, WON)
  await page.getByText('Edit the reasons for the scores of Alder Health that others read').click()
  await page.getByLabel('READ It does read').fill('Read all that was asked.')
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Cedar Care: assessment summary' })
  await expect(paper(page)).toContainText('Read all that was asked.')
  await page.getByRole('button', { name: 'Use the recorded reason for READ' }).click()
  await expect(paper(page)).toContainText('Read ten of ten.')
  await page.getByLabel('Leave out all reasons').check()
  await expect(paper(page)).not.toContainText('Read ten of ten.')
  await expect(todo(page)).toContainText('The law asks you to tell them how the winning tender was assessed.')
})

test('all suppliers’ documents come in one file, and the report by itself', async ({ page, address }) => {
  await openLetters(page, address, WON)
  const zip = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download all letters and summaries (ZIP)' }).click()
  const files = unzipSync(await bytesOf(zip))
  expect(Object.keys(files).sort()).toEqual(
    ['alder-health', 'birch-systems', 'cedar-care'].flatMap((name) => [
      `${name}-assessment-summary.docx`,
      `${name}-letter.docx`
    ])
  )
  expect(new DocxText(files['cedar-care-letter.docx']!).all).not.toContain('Birch')
  const report = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the award report (DOCX)' }).click()
  const { all } = new DocxText(await bytesOf(report))
  expect(all).toContain('Alder Health ranks first with 79.69 of 100.')
})

test('between equals the buyer chooses and says why; before that there are no letters', async ({ page, address }) => {
  await openLetters(page, address, evaluated({ 'Alder Health': ALL, 'Birch Systems': ALL }))
  await expect(page.getByRole('button', { name: 'Download all letters' })).toHaveCount(0)
  await todo(page).getByRole('link', { name: 'Choose one, and say why' }).click()
  const winner = page.getByLabel('Winner', { exact: true })
  await expect(winner).toBeFocused()
  await winner.selectOption({ label: 'Birch Systems' })
  await page.getByLabel('Why this supplier').fill('Drawn by lot.')
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Alder Health: letter' })
  await expect(paper(page)).toContainText('We chose between them for this reason: Drawn by lot.')
})

test('without all scores the view says what is missing', async ({ page, address }) => {
  await openLetters(page, address, evaluated({ 'Alder Health': ALL, 'Birch Systems': WITHOUT_READING }))
  await expect(todo(page)).toContainText('There are no letters yet')
  await todo(page).getByRole('link', { name: 'See what is missing' }).click()
  await expect(page.locator('#view')).toHaveText('Result')
})

test('where the writer cannot be fetched, the page says so, and can be asked again', async ({ page, address }) => {
  await openLetters(page, address, WON)
  await page.route(/tender-letters-/, (route) => route.abort())
  await page.getByRole('button', { name: 'Download the award report (DOCX)' }).click()
  await expect(page.getByRole('alert')).toContainText('The document could not be written')
})

test('the letters are fit to use', async ({ page, address }) => {
  await openLetters(page, address, WON)
  await page.getByText('Edit the reasons for the scores of Alder Health that others read').click()
  await page.getByRole('region', { name: 'What only you can say' }).getByText('Cedar Care').click()
  await expectFit(page, 'the award and its letters')
})
