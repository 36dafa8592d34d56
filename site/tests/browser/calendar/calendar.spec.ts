import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { eventsIn, faultsIn } from '../../unit/calendar/ics-reader.js'
import { SETTING, SYSTEM } from '../chosen.js'
import { applicable } from '../published.js'
import { expectFit } from '../states.js'
import { OWN_SCRIPT, weightOf } from '../script-weight.js'
import { expect, test } from '../site.js'
import { packFile, packFor } from '../tender-files.js'

const GROUPS = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational']
const LIVE = '2099-04-15'
const asked = applicable({ systems: [SYSTEM.id], settings: [], day: LIVE })
const ALL = GROUPS.flatMap((group) => asked[group] ?? [])
/** The bars, each with its words. */
const rows = (page: Page) =>
  page
    .locator('#years')
    .getByRole('listitem')
    .filter({ has: page.locator('.app-chart__name') })

test('with the keyboard alone: what is bought and the day, then what changes before it', async ({ page, address }) => {
  await page.goto(`${address}tender/calendar/`)
  await page.locator(`#system-${SYSTEM.id}`).focus()
  await page.keyboard.press('Space')
  await page.locator('#day-day').focus()
  for (const part of ['15', '4', '2099']) {
    await page.keyboard.type(part)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('#calendar')).toBeFocused()
  await expect(page.locator('#calendar')).toHaveText(SYSTEM.title)
  await expect(page).toHaveURL(new RegExp(`\\?system=${SYSTEM.id}&day=${LIVE}$`))
  await expect(page.locator('main .app-lead').last()).toContainText('before you go live on 15 April 2099')
  for (const id of ALL) {
    await expect(rows(page).locator(`a[href$="standards/${id}/"]`)).toHaveCount(1)
  }
  await expect(rows(page).locator('.app-chart__line--live')).toHaveCount(await rows(page).count())
})

test('nothing chosen and a day that does not exist are said, and lead to their fields', async ({ page, address }) => {
  await page.goto(`${address}tender/calendar/`)
  await page.locator('#day-day').fill('31')
  await page.locator('#day-month').fill('2')
  await page.getByRole('button', { name: 'Show the dates' }).click()
  await expect(page.locator('#form-problems')).toBeFocused()
  await page.getByRole('link', { name: /^Give a real date/ }).click()
  await expect(page.locator('#day-day')).toBeFocused()
  await expectFit(page, 'problems')
})

test('every date is in a table that each column sorts', async ({ page, address }) => {
  await page.goto(`${address}tender/calendar/?system=${SYSTEM.id}`)
  await page.locator('summary', { hasText: 'dates in a table' }).click()
  const table = page.getByRole('table')
  const names = () => table.locator('tbody th').allInnerTexts()
  await page.getByRole('button', { name: 'Standard', exact: true }).click()
  await expect(table.locator('th[aria-sort=ascending]')).toHaveText(/^Standard/)
  const up = await names()
  expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, 'en')))
  await page.getByRole('button', { name: /^Standard/ }).press('Enter')
  await expect(table.locator('th[aria-sort=descending]')).toHaveText(/^Standard/)
  expect((await names())[0]).toBe(up.at(-1))
})

test('the dates go into the reader’s own calendar', async ({ page, address }) => {
  await page.goto(`${address}tender/calendar/?system=${SYSTEM.id}&day=${LIVE}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /\.ics/ }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(faultsIn(text)).toEqual([])
  expect(eventsIn(text)[0]).toMatchObject({ SUMMARY: `Go live: ${SYSTEM.title}`, 'DTSTART;VALUE=DATE': '20990415' })
})

test('a pack shows its own standards, on the day it goes live', async ({ page, address }) => {
  const pack = packFor(SYSTEM.id)
  const [dropped, ...others] = pack.standards
  const standards = [{ ...dropped!, decision: 'drop' as const }, ...others]
  await page.goto(`${address}tender/calendar/`)
  await page
    .locator('#pack-file-input')
    .setInputFiles(packFile({ ...pack, standards, question: { ...pack.question, day: LIVE } }))
  await expect(page.locator('#calendar')).toHaveText(pack.name)
  await expect(page.locator('main')).toContainText('15 April 2099')
  await expect(rows(page)).toHaveCount(others.length)
  await expect(page.getByRole('link', { name: 'see what has changed since' })).toHaveAttribute(
    'href',
    new RegExp(`tender/changes/\\?pack=${pack.id}$`)
  )
  await page
    .locator('#pack-file-input')
    .setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{') })
  await expect(page.locator('#trouble')).toContainText('no.json')
})

test('what applies leads to the dates of the same question', async ({ page, address }) => {
  await page.goto(`${address}applies/?system=${SYSTEM.id}&setting=${SETTING[0]}&day=${LIVE}`)
  await page.locator('.app-answer__tools').getByRole('link', { name: 'Calendar of standards' }).click()
  await expect(page.locator('#calendar')).toHaveText(SYSTEM.title)
  await expect(page.locator(`#setting-${SETTING[0]}`)).toBeChecked()
})

test('every state is fit to use and fits the narrowest screen, and the script is small', async ({ page, address }) => {
  test.setTimeout(120_000)
  await page.goto(`${address}tender/calendar/?system=${SYSTEM.id}&day=${LIVE}&setting=nowhere`)
  await expect(page.locator('#years')).toBeVisible()
  await page.locator('summary', { hasText: 'dates in a table' }).click()
  await expectFit(page, 'answered')
  expect(weightOf('tender-calendar')).toBeLessThan(OWN_SCRIPT)
})
