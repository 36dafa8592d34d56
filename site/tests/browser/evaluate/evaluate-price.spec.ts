import type { Page } from '@playwright/test'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import {
  FIRST,
  PACK,
  SCORES,
  SECOND,
  addEvaluator,
  loadSheets,
  openPack,
  score,
  sheets,
  view
} from './evaluate-page.js'

/** Alpha and Beta run, Gamma fails its gate. */
async function loaded(page: Page, address: string): Promise<void> {
  await openPack(page, address)
  await loadSheets(page, ...(await sheets()))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
}

/** Enters what is paid once and each year; a field is left with Tab. */
async function price(page: Page, supplier: string, capital: string, running: string): Promise<void> {
  const of = page.getByRole('group', { name: supplier })
  await type(page, supplier, 'Paid once', capital)
  await of.getByLabel('Paid each year').fill(running)
  await of.getByLabel('Paid each year').press('Tab')
}

async function type(page: Page, supplier: string, label: string, text: string): Promise<void> {
  const field = page.getByRole('group', { name: supplier }).getByLabel(label, { exact: true })
  await field.fill(text)
  await field.press('Tab')
}

/** The cells of a table by its caption, row by row. */
const table = (page: Page, name: string | RegExp) =>
  page
    .getByRole('region', { name })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))

test('before any score nothing is ranked, and what is missing is said', async ({ page, address }) => {
  await loaded(page, address)
  await view(page, 'Result')
  await expect(page.locator('.app-lead').last()).toHaveText('Nothing is ranked yet.')
  await expect(page.getByText('9 scores are missing.')).toBeVisible()
  expect((await table(page, 'Ranking by quality score')).map((row) => row.slice(0, 2))).toEqual([
    ['Alpha', 'Not ranked'],
    ['Beta', 'Not ranked'],
    ['Gamma', 'Not ranked']
  ])
  await expect(page.getByRole('figure')).toHaveCount(0)
  await view(page, 'Price and split')
  await price(page, 'Alpha', '100000', '0')
  await view(page, 'Result')
  await expect(page.getByText('The prices of Beta and Gamma are missing.')).toBeVisible()
  await score(page, SCORES)
  await view(page, 'Result')
  // Gamma fails, so its price is not missed.
  await expect(page.getByText('The price of Beta is missing.')).toBeVisible()
  await expect(page.locator('.app-lead').last()).toHaveText('Nothing is ranked yet.')
})

test('prices are understood as they are typed, and each formula ranks as its arithmetic says', async ({
  page,
  address
}) => {
  await loaded(page, address)
  await score(page, SCORES)
  await view(page, 'Price and split')
  await price(page, 'Alpha', '£ 100,000.00', '0')
  await price(page, 'Beta', '50k', '20,000')
  await expect(page.getByRole('group', { name: 'Beta' }).getByLabel('Paid once')).toHaveValue('£50,000')
  await expect(page.getByRole('group', { name: 'Beta' })).toContainText('Whole-life cost over 5 years: £150,000')
  await type(page, 'Gamma', 'Paid once', '1.234,50')
  await expect(page.getByRole('group', { name: 'Gamma' })).toContainText('Enter an amount in pounds')
  await price(page, 'Gamma', '1,234.5', '0')
  await expect(page.getByRole('group', { name: 'Gamma' }).getByLabel('Paid once')).toHaveValue('£1,234.50')
  await expect(page.getByText('Alpha: £100,000 is the lowest cost, so 100')).toBeVisible()
  await expect(page.getByText('Beta: £100,000 ÷ £150,000 × 100 = 66.67')).toBeVisible()
  await expectFit(page, 'prices are typed')
  const ranking = async () => {
    await view(page, 'Result')
    const rows = await table(page, 'Ranking by quality and price')
    await view(page, 'Price and split')
    return rows.map((row) => row.slice(0, 6))
  }
  // Alpha: quality 70, Beta: 85. 60 × 70 + 40 × 100 = 82; 60 × 85 + 40 × 66.67 = 77.67. Gamma fails and does not set the lowest.
  expect(await ranking()).toEqual([
    ['Alpha', '1', '82.00', '70.00', '100.00', '£100,000'],
    ['Beta', '2', '77.67', '85.00', '66.67', '£150,000'],
    ['Gamma', 'Not ranked', 'None', '100.00', 'None', '£1,234.50']
  ])
  await page.getByText('Linear, from the lowest price').first().click()
  // 100 − (150 − 100) ÷ 100 × 100 = 50; 60 × 85 + 40 × 50 = 71.
  await expect(page.getByText('Beta: 100 − (£150,000 − £100,000) ÷ £100,000 × 100 = 50.00')).toBeVisible()
  expect((await ranking())[1]).toEqual(['Beta', '2', '71.00', '85.00', '50.00', '£150,000'])
  await page.getByText('From the mean price').first().click()
  // The mean is 125: 50 + 20 = 70 and 50 − 20 = 30. 60 × 70 + 40 × 70 = 70; 60 × 85 + 40 × 30 = 63.
  expect((await ranking()).slice(0, 2)).toEqual([
    ['Alpha', '1', '70.00', '70.00', '70.00', '£100,000'],
    ['Beta', '2', '63.00', '85.00', '30.00', '£150,000']
  ])
  await page.getByLabel('Share of quality').fill('90')
  await page.getByLabel('Share of quality').press('Tab')
  // 90 × 70 + 10 × 70 = 70; 90 × 85 + 10 × 30 = 79.5.
  expect((await ranking())[0]).toEqual(['Beta', '1', '79.50', '85.00', '30.00', '£150,000'])
  await page.getByText('Quality per pound').first().click()
  // 70 ÷ 100,000 and 85 ÷ 150,000, for £100,000.
  expect((await ranking()).map((row) => row.slice(0, 3))).toEqual([
    ['Alpha', '1', '70.00'],
    ['Beta', '2', '56.67'],
    ['Gamma', 'Not ranked', 'None']
  ])
})

test('who leads across the split stands in a bar and in a table, and limits set bids aside', async ({
  page,
  address
}) => {
  await loaded(page, address)
  await score(page, SCORES)
  await view(page, 'Price and split')
  await expect(page.getByText('Award criteria must not change')).toHaveCount(0)
  await page.getByText('What the law asks for').click()
  const chapter = await page.getByRole('link', { name: /know the law in outline/ }).getAttribute('href')
  expect(await (await page.request.get(new URL(chapter!, page.url()).href)).text()).toContain(
    'id="know-the-law-in-outline"'
  )
  await price(page, 'Alpha', '100000', '0')
  await price(page, 'Beta', '150000', '0')
  await price(page, 'Gamma', '90000', '0')
  await view(page, 'Result')
  // Alpha: 100 to 70, Beta: 66.67 to 85: equal where 33.33 = 48.33 × share, at 69%.
  const split = page.getByRole('figure', { name: 'If the split were different' })
  await expect(split.locator('.app-chart__key li')).toHaveText(['AAlpha', 'BBeta'])
  await expect(split.locator('.app-chart__plot g')).toHaveText(['A', 'B'])
  expect(await table(page, 'Who leads at each share of quality')).toEqual([
    ['0%', '69%', 'Alpha (your split)'],
    ['69%', '100%', 'Beta']
  ])
  await expectFit(page, 'a result with prices')
  await view(page, 'Price and split')
  await page.getByLabel('Ceiling of the whole-life cost').fill('120,000')
  await page.getByLabel('Ceiling of the whole-life cost').press('Tab')
  await expect(page.getByText('Award criteria must not change')).toBeVisible()
  await view(page, 'Result')
  await expect(page.getByText('A whole-life cost of £150,000 is above the ceiling of £120,000.')).toBeVisible()
  await expect(page.locator('.app-lead').last()).toContainText('Alpha ranks first')
})

test('lots are kept apart: each has its prices, its quality and its ranking', async ({ page, address }) => {
  await loaded(page, address)
  await score(page, SCORES)
  await view(page, 'Price and split')
  for (const name of ['Records', 'Hosting']) {
    await page.getByLabel(/^Name of (the first|another) lot$/).fill(name)
    await page.getByRole('button', { name: 'Add lot' }).click()
    await expect(page.getByRole('group', { name, exact: true })).toBeVisible()
  }
  const groupOf = (id: string) =>
    PACK.groups.find(({ id: group }) => group === PACK.requirements.find((one) => one.id === id)!.group)!.title
  const choose = async (lot: string, ...groups: string[]) => {
    const card = page.getByRole('group', { name: lot, exact: true })
    await card.getByText('Choose groups').click()
    for (const group of groups) {
      await card.getByText(group, { exact: true }).click()
    }
  }
  await choose('Records', groupOf(FIRST))
  await choose('Hosting', groupOf(SECOND))
  await price(page, 'Alpha for Records', '100', '0')
  await price(page, 'Alpha for Hosting', '100', '0')
  await price(page, 'Beta for Records', '200', '0')
  await price(page, 'Gamma for Hosting', '50', '0')
  await expectFit(page, 'prices of two lots')
  await view(page, 'Result')
  // Records counts the first requirement only: Alpha 4 of 4, Beta 3 of 4 for twice the money.
  const records = await table(page, 'Ranking for Records')
  expect(records.map((row) => row.slice(0, 6))).toEqual([
    ['Alpha', '1', '100.00', '100.00', '100.00', '£100'],
    ['Beta', '2', '65.00', '75.00', '50.00', '£200']
  ])
  // Hosting counts the second only: Alpha 1 of 4, Gamma 4 of 4 for half the money. The gate that Gamma fails is in neither.
  expect((await table(page, 'Ranking for Hosting')).map((row) => row.slice(0, 6))).toEqual([
    ['Gamma', '1', '100.00', '100.00', '100.00', '£50'],
    ['Alpha', '2', '35.00', '25.00', '50.00', '£100']
  ])
  await expect(page.getByText('No price for this lot, so not in it: Gamma.')).toBeVisible()
  await expect(page.getByText('No price for this lot, so not in it: Beta.')).toBeVisible()
  await expectFit(page, 'a result of two lots')
})

test('extra costs, years and indexation make the whole-life cost, and all of it is kept', async ({ page, address }) => {
  await loaded(page, address)
  await view(page, 'Price and split')
  for (const [label, value] of [
    ['Years', '3'],
    ['Rise of running costs a year', '10'],
    ['Discount a year', '25%']
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(value)
    await page.getByLabel(label, { exact: true }).press('Tab')
  }
  await price(page, 'Alpha', '1000', '100')
  const alpha = page.getByRole('group', { name: 'Alpha' })
  await alpha.getByRole('button', { name: 'Add an extra cost' }).click()
  await alpha.getByLabel('What for').fill('=Leaving')
  await type(page, 'Alpha', 'Year', '3')
  await type(page, 'Alpha', 'Cost', '£250')
  await alpha.getByRole('button', { name: 'Add this cost' }).click()
  await expect(alpha).toContainText('=Leaving, year 3: £250')
  // 1100; 110 ÷ 1.25 = 88; (121 + 250) ÷ 1.5625 = 237.44.
  expect(await table(page, 'What each bid costs each year')).toEqual([
    ['Year 1', '£1,100'],
    ['Year 2', '£110'],
    ['Year 3', '£371'],
    ['Sum', '£1,581'],
    ['Whole-life cost', '£1,425.44']
  ])
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await page.reload()
  await expect(alpha).toContainText('Whole-life cost over 3 years: £1,425.44')
  await page.getByText('How the cost of Alpha comes about').first().click()
  await expectFit(page, 'the whole-life cost')
  await page.getByText('Enter prices in a spreadsheet').click()
  const rows = ['Supplier,Paid once (£),Paid each year (£)', 'Beta,"£2,000",0', 'Delta,1,1']
  const buffer = Buffer.from(rows.join('\n'))
  await page.locator('#prices-file-input').setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByText('1 price came in.')).toBeVisible()
  await expect(page.getByText('Row 3: no bid is called “Delta”.')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Beta' })).toContainText('Whole-life cost over 3 years: £2,000')
  await expectFit(page, 'prices from a table')
  await type(page, 'Alpha', 'Paid once', 'about a grand')
  await expect(alpha).not.toContainText('Whole-life cost')
})
