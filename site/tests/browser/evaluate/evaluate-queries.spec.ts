import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Pack } from '../../../src/pack/pack.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { XLSX, type Upload } from '../tender-files.js'
import { BAD_ANSWERS, at } from './bad-answers.js'
import { BAD_FILES } from './bad-bid-cases.js'
import { BAD_PACK, goodBid } from './bad-bids.js'
import type { EditedBid } from './edited-bid.js'
import { expectSaved, loadSheets, openPack } from './evaluate-page.js'

/** So many bids are looked at in one page, one after the other. */
const IN_ONE_PAGE = 7

const CASES = 'tests/browser/evaluate/cases'

test('a bid that is filled with care has no query', async ({ page, address }) => {
  await openPack(page, address, BAD_PACK)
  await loadSheets(page, upload(await goodBid()))
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('0 queries open')
})

for (const [from, bads] of inParts([...BAD_ANSWERS, ...BAD_FILES])) {
  test(`an evaluator is told of what is wrong with each of ${bads.length} bids, from ${from} on`, async ({
    page,
    address
  }) => {
    await openPack(page, address, BAD_PACK)
    const alpha = page.getByRole('region', { name: 'Alpha', exact: true })
    for (const { is, typed, edit, says } of bads) {
      const bid = await goodBid(typed)
      edit?.(bid)
      await loadSheets(page, upload(bid))
      const found = await queriesIn(page)
      for (const sentence of says) {
        expect.soft(found, is).toContain(sentence)
      }
      await alpha.getByRole('button', { name: 'Take out' }).click()
      await expect(alpha).toHaveCount(0)
    }
  })
}

const FILES = {
  'only-ticks': [at('ACE-01', '“Meets” is chosen, but there is no answer.')],
  contradict: [
    at('EXI-01', '“Meets” is chosen, but the answer is “90”. Asked for: Thirty days or fewer.'),
    at('AUD-01', '“Meets” is chosen, but the answer is “No”. Asked for: Yes.')
  ],
  'part-nocomment': [at('ACE-01', '“Meets in part” is chosen, but “Comments” does not say why.')],
  'rows-added': ['Sheet Responses, cells C10:H10', 'XXX-99 | Our extra row | Meets | bla', 'Note | Meets'],
  'cell-comment': [at('ACE-01', 'A note is fixed to the cell.'), 'Only if module X is bought'],
  'sorted-without-hidden-A': ['67 rows do not have the hidden ids that they were sent with, as after sorting.']
}

const SUPPLIERS: Readonly<Record<keyof typeof FILES, string>> = {
  ...{ 'only-ticks': 'OnlyTicks', contradict: 'Contradict', 'part-nocomment': 'PartialNoComment' },
  ...{ 'rows-added': 'RowsAdded', 'cell-comment': 'Comment', 'sorted-without-hidden-A': 'SortedNoA' }
}

for (const [file, says] of Object.entries(FILES)) {
  test(`${file}.xlsx is read critically`, async ({ page, address }) => {
    const pack: Pack = JSON.parse(readFileSync(`${CASES}/pack.json`, 'utf8'))
    await openPack(page, address, pack)
    await loadSheets(page, { name: 'bid.xlsx', mimeType: XLSX, buffer: readFileSync(`${CASES}/${file}.xlsx`) })
    const found = await queriesIn(page, SUPPLIERS[file as keyof typeof FILES])
    for (const sentence of says) {
      expect(found).toContain(sentence)
    }
  })
}

test('sorted rows keep each answer at its requirement', async ({ page, address }) => {
  const pack: Pack = JSON.parse(readFileSync(`${CASES}/pack.json`, 'utf8'))
  await openPack(page, address, pack)
  const buffer = readFileSync(`${CASES}/sorted-without-hidden-A.xlsx`)
  await loadSheets(page, { name: 'bid.xlsx', mimeType: XLSX, buffer })
  await expect(page.getByRole('region', { name: 'SortedNoA' })).toBeVisible()
  await page.getByLabel('Your name').fill('Ann')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expectSaved(page)
  for (const [id, code] of [
    ['tst-02', 'TST-02'],
    ['con-02', 'CON-02']
  ]) {
    await page.goto(`${address}tender/evaluate/?pack=${pack.id}&view=score&at=${id}`)
    await expect(page.getByText(`Alpha Health Ltd answer to ${code}.`)).toBeVisible()
  }
})

test('the same text in two bids is named in both, and nothing of it goes to a supplier', async ({ page, address }) => {
  await openPack(page, address, BAD_PACK)
  const copied = { 'own-may': { Answer: 'Every letter goes out within the hour, by the national service.' } }
  const beta = await goodBid({ ...copied, 'own-text': { Answer: 'By post.' } }, 'Beta')
  await loadSheets(page, upload(await goodBid({ 'own-may': { Comments: '' } })), upload(beta, 'beta.xlsx'))
  expect(await queriesIn(page, 'Alpha')).toContain(
    at('OWN-TEXT', 'The same text is in the bid of Beta, at OWN-MAY, under “Answer”.')
  )
  expect(await queriesIn(page, 'Beta')).toContain(at('OWN-MAY', 'The same text is in the bid of Alpha, at OWN-TEXT'))
  const questions = await download(page, 'Alpha')
  expect(questions).toContain('Where in your bid do you say why?')
  expect(questions).not.toContain('Beta')
})

test('one file under two names is one finding in each', async ({ page, address }) => {
  await openPack(page, address, BAD_PACK)
  await loadSheets(page, upload(await goodBid()), upload(await goodBid({}, 'Beta'), 'beta.xlsx'))
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('1 query open')
  expect(await queriesIn(page, 'Beta')).toContain('All answers are the same as in the bid of Alpha.')
})

test('a query stays open until somebody deals with it, which can be undone, and is kept', async ({ page, address }) => {
  await openPack(page, address, BAD_PACK)
  await loadSheets(page, upload(await goodBid({ 'own-yes': { Answer: 'No' }, 'own-text': { Link: 'portal' } })))
  const bid = page.getByRole('region', { name: 'Alpha' })
  await expect(bid).toContainText('2 queries open')
  await openGroups(page)
  await bid.getByRole('button', { name: /^Deal with it OWN-YES/ }).click()
  await expect(bid.getByLabel('What was done about it')).toBeFocused()
  await page.keyboard.type('Asked on Monday')
  await page.keyboard.press('Enter')
  await expect(bid).toContainText('1 query open')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bid).toContainText('2 queries open')
  await openGroups(page)
  await bid.getByRole('button', { name: /^Deal with it OWN-YES/ }).click()
  await bid.getByLabel('What was done about it').fill('Asked on Monday')
  await bid.getByRole('button', { name: 'Mark as dealt with' }).click()
  await expectSaved(page)
  await page.reload()
  await expect(bid).toContainText('1 query open')
  await openGroups(page)
  await bid.getByText('1 query dealt with').click()
  await expect(bid).toContainText('Dealt with: Asked on Monday')
  await expectFit(page, 'queries')
  await bid.getByRole('button', { name: /^Open it again/ }).click()
  await expect(bid).toContainText('2 queries open')
})

test('queries stand below the answer, and lead there', async ({ page, address }) => {
  await openPack(page, address, BAD_PACK)
  await page.getByLabel('Your name').fill('Ann')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await loadSheets(page, upload(await goodBid({ 'own-yes': { Answer: 'No' } })))
  await openGroups(page)
  await page.getByRole('region', { name: 'Alpha' }).getByRole('link', { name: 'OWN-YES' }).click()
  await expect(page.getByRole('region', { name: 'Alpha' })).toContainText('“Meets” is chosen, but the answer is “No”.')
  await page.getByRole('button', { name: /^Deal with it/ }).click()
  await page.getByRole('button', { name: 'Mark as dealt with' }).click()
  await expect(page.getByText('1 query dealt with')).toBeVisible()
})

/** Bids by the name of the first. */
function inParts<T extends { readonly is: string }>(bids: readonly T[]): [string, T[]][] {
  const starts = bids.filter((_, at) => at % IN_ONE_PAGE === 0)
  return starts.map((first, at) => [first.is, bids.slice(at * IN_ONE_PAGE, (at + 1) * IN_ONE_PAGE)])
}

/** Opens every group of queries of a bid. */
async function openGroups(page: Page, supplier = 'Alpha'): Promise<Locator> {
  const bid = page.getByRole('region', { name: supplier, exact: true })
  await expect(bid).toBeVisible()
  for (const group of await bid.locator('details:has(> summary[id])').all()) {
    if ((await group.getAttribute('open')) === null) {
      await group.locator('> summary').click()
    }
    await expect(group.locator('> div')).toBeVisible()
  }
  return bid
}

/** All that is listed of a bid, as one text. */
async function queriesIn(page: Page, supplier = 'Alpha'): Promise<string> {
  const bid = await openGroups(page, supplier)
  return (await bid.innerText()).replace(/\s+/g, ' ')
}

async function download(page: Page, supplier: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download clarification questions (CSV) for ${supplier}` }).click()
  ])
  return readFile(await file.path(), 'utf8')
}

function upload(bid: EditedBid, name = 'alpha.xlsx'): Upload {
  return { name, mimeType: XLSX, buffer: bid.saved() }
}
