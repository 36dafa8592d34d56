import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axe } from '../axe.js'
import { expect, test } from '../site.js'
import { begin, button, goTo, heading, kept, link, stored } from './roadmap-page.js'

const row = (page: Page, name: string) => page.locator('#screen').getByRole('row').filter({ hasText: name })

async function register(page: Page, name: string): Promise<void> {
  await goTo(page, 'Registers')
  await expect(heading(page)).toBeFocused()
  await page.locator('#screen').getByRole('link', { name }).click()
  await expect(heading(page)).toHaveText(name)
}

/** Types into a field that is read when it is left. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByLabel(label, { exact: true }).blur()
}

test('an interface on an old standard names its successor, and the contract that ends leads to a tender', async ({
  page,
  address
}) => {
  await begin(page, address)
  await register(page, 'Contracts')
  await button(page, 'Add a contract').click()
  await expect(heading(page)).toBeFocused()
  await page.getByLabel('Supplier', { exact: true }).fill('<b>Acme</b>')
  await page.getByLabel('What it is for').fill('Record')
  await page.getByLabel('Type of system').selectOption({ label: 'Electronic patient record' })
  await type(page, 'Ends', 'someday')
  await expect(page.getByText('It is not a date, such as')).toBeVisible()
  await type(page, 'Ends', '31/1/2020')
  await expect(page.getByLabel('Ends')).toHaveValue('31 January 2020')
  await page.getByLabel(/Could another supplier/).selectOption('No')
  await expect(page.getByText('The contract ended on 31 January 2020')).toBeVisible()
  await expect(link(page, /^Buy its successor ?: Record, <b>Acme<.b>/)).toHaveAttribute('href', /tender\/\?system=epr$/)
  expect(await axe(page)).toEqual([])

  await register(page, 'Interfaces')
  await button(page, 'Add an interface').click()
  await page.getByLabel('From', { exact: true }).fill('Laboratory')
  await page.getByLabel('To', { exact: true }).fill('Practices')
  await type(page, 'Standard', 'pmip')
  await page.getByLabel('Contract', { exact: true }).selectOption('Record, <b>Acme</b>')
  await expect(heading(page)).toHaveText('Laboratory to Practices')
  await expect(page.getByText('It is paid under “Record, <b>Acme</b>”')).toBeVisible()
  await link(page, 'Done').click()
  const laboratory = row(page, 'Laboratory to Practices')
  await expect(laboratory).toContainText('Standard deprecated')
  await expect(laboratory).toContainText('Contract ends')
  await expect(laboratory.getByRole('link', { name: /Pathology and Laboratory Medicine/ })).toBeVisible()
  expect(await axe(page)).toEqual([])

  await page.reload()
  await expect(laboratory).toContainText('Standard deprecated')
  await page.getByRole('link', { name: 'Laboratory to Practices' }).click()
  await button(page, 'Duplicate').click()
  await button(page, 'Remove').click()
  await expect(heading(page)).toHaveText('Interfaces')
  await expect(laboratory).toHaveCount(1)
  await button(page, /^Undo/).click()
  await expect(laboratory).toHaveCount(2)
  await expect(kept(page)).toHaveText('Saved in this browser')
  const [kept1] = await stored(page)
  expect(kept1.interfaces).toHaveLength(2)
  expect(kept1.interfaces[0]).toMatchObject({ standard: 'edifact-pathology' })
  await register(page, 'Contracts')
  await link(page, /^Record, <b>Acme/).click()
  await page.goBack()
  await expect(heading(page)).toHaveText('Contracts')
})

test('rows come in from a spreadsheet after a look at what was understood, and go out as CSV', async ({
  page,
  address
}) => {
  await begin(page, address)
  await register(page, 'Risks')
  await page.getByText('Paste rows from a spreadsheet').click()
  const text = 'How likely\tWhat could go wrong\tMood\nhigh\t=cmd()\tbad\nperhaps\tLate\t\nlow\t\t'
  await page.getByLabel('Rows').fill(text)
  await expect(page.getByText('means nothing here and is left out: Mood')).toBeVisible()
  await expect(page.getByText('Row 3, “How likely”: “perhaps” is left out.')).toBeVisible()
  await expect(page.getByText('Row 4 is left out')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await button(page, 'Add 2 rows').click()
  await expect(row(page, '=cmd()')).toContainText('High')
  await expect(row(page, 'Late')).toContainText('Medium')
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as CSV').click()])
  expect(download.suggestedFilename()).toMatch(/^roadmap-of-anytown-ccg-risks\.csv$/)
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
  expect(lines[1]).toBe("'=cmd(),High,Medium,,")
  await button(page, /^Undo/).click()
  await expect(page.getByText('There are no risks yet.')).toBeVisible()
})

test('a universal capability is said for each organisation', async ({ page, address }) => {
  await begin(page, address, ['Anytown CCG', 'Anytown Hospital', 'Anytown Council'])
  await register(page, 'Universal capabilities')
  await page.getByText('What A is, and where you are').click()
  await page.getByLabel('Is it used at Anytown Hospital?').selectOption('Partly')
  await page.getByLabel(/^How much is it used at Anytown Hospital/).fill('300 a week')
  expect(await axe(page)).toEqual([])
  await button(page, 'Say “Partly” for all that are left').click()
  await expect(page.getByText('Partly: 3')).toBeVisible()
  await button(page, /^Undo/).click()
  await expect(page.getByText('Not said: 2').first()).toBeVisible()
})

test('options stand side by side, and the choice is the planner’s', async ({ page, address }) => {
  await begin(page, address)
  await goTo(page, 'Options')
  expect(await axe(page)).toEqual([])
  await link(page, 'Send a discharge summary to the GP').click()
  const table = page.getByRole('table', { name: /side by side/ })
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  const statements = page.locator('.app-guide__statement')
  const first = statements.first().getByRole('radio', { name: 'No', exact: true })
  await first.check()
  await expect(page.getByText('Your answers rule something out')).toBeVisible()
  const count = await statements.count()
  for (let at = 0; at < count; at++) {
    await statements.nth(at).getByRole('radio', { name: 'No', exact: true }).check()
  }
  await expect(page.getByText('No option fits as things are.')).toBeVisible()
  for (let at = 0; at < count; at++) {
    await statements.nth(at).getByRole('radio', { name: 'Yes', exact: true }).check()
  }
  await expect(page.getByText('By your answers it is a tie.')).toBeVisible()
  await first.check()
  const titles = await table.getByRole('columnheader').allInnerTexts()
  await page.getByRole('radio', { name: titles[1]! }).check()
  await expect(page.getByText('Your answers speak more for')).toBeVisible()
  await button(page, 'Begin with what your answers say').click()
  await expect(page.getByLabel('Why (optional)')).toHaveValue(/^True here: .*\nNot true here: /)
  await expect(page.getByLabel('Why (optional)')).toBeFocused()
  await type(page, 'Day of the choice (optional)', 'March 2027')
  expect(await axe(page)).toEqual([])
  await page.reload()
  await expect(first).toBeChecked()
  await expect(page.getByText('No option fits as things are.')).toBeHidden()
  await link(page, 'All needs').click()
  await expect(row(page, 'Send a discharge summary')).toContainText(`${titles[1]}, on March 2027`)
  await link(page, 'Send a discharge summary to the GP').click()
  await button(page, 'Take the choice back').click()
  await page.setViewportSize({ width: 320, height: 700 })
  await expect(table).toBeHidden()
  await page.getByText('More about this option').first().click()
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
