import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { axe } from '../axe.js'
import { SYSTEM } from '../chosen.js'
import { SCHEMES, expect, test } from '../site.js'
import { button, decide, item, items, kept, make, open, packOf } from './tender-page.js'

test('a pack opens from its file; html in it is text, and what the handbook does not know is listed', async ({
  page,
  address
}) => {
  await make(page, address)
  const pack = await packOf(page)
  const [one] = pack.requirements
  const html = '<img src=x onerror="document.title=1">'
  const changed = {
    ...pack,
    id: 'other-pack',
    name: html,
    question: { ...pack.question, systems: [...pack.question.systems, 'abacus'] },
    requirements: [
      { ...one!, text: { ...one!.text, statement: html, modelClause: html } },
      { ...one!, id: 'lost-01', code: 'LOST-01' },
      ...pack.requirements.slice(1)
    ]
  }
  await open(page, address, JSON.stringify(changed))
  await expect(page.locator('h1')).toHaveText(html)
  await expect(page.locator('main img')).toHaveCount(0)
  await expect(item(page, one!.id)).toContainText(html)
  const notice = page.locator('.app-pack__notice')
  await expect(notice).toContainText('System types: abacus')
  await expect(notice).toContainText('Requirements: lost-01')
  await expect(item(page, 'lost-01')).toBeVisible()
  const { changed: _, ...saved } = await packOf(page)
  const { changed: __, ...given } = changed
  expect(saved).toEqual(given)
})

test('a file of a pack that is here already is one step, and can be undone', async ({ page, address }) => {
  await make(page, address)
  const before = await packOf(page)
  await decide(items(page).first(), 'Keep')
  await expect(kept(page)).toHaveText('Saved in this browser')
  await open(page, address, JSON.stringify(before))
  await expect(items(page).first().getByLabel('Keep', { exact: true })).not.toBeChecked()
  await button(page, /^Undo/).click()
  await expect(items(page).first().getByLabel('Keep', { exact: true })).toBeChecked()
})

test('files that are no packs are refused, saying why, and nothing is lost', async ({ page, address }) => {
  await make(page, address)
  const pack = await packOf(page)
  const alert = page.locator('.nhsuk-file-upload [role=alert]')
  for (const [content, why] of [
    ['PK\u0003\u0004', 'The file is damaged'],
    ['not a pack', 'cannot be read as JSON'],
    ['{"releases": []}', 'pack.json is not a tender pack.'],
    [JSON.stringify({ ...pack, format: 2 }), 'later version'],
    [JSON.stringify({ ...pack, name: 1, groups: [] }), 'name must be text']
  ] as const) {
    await open(page, address, content)
    await expect(alert).toContainText(why)
  }
  expect(await axe(page)).toEqual([])
  const huge = join(mkdtempSync(join(tmpdir(), 'pack-')), 'huge.json')
  writeFileSync(huge, '')
  truncateSync(huge, 50 * 1024 * 1024 + 1)
  await page.getByLabel('Open a pack from a file').setInputFiles(huge)
  await expect(alert).toContainText('larger than 50 MB')
  await expect(page.locator('.app-pack__saved').getByRole('listitem')).toHaveCount(1)
})

test('a hand-edited address works as far as it can', async ({ page, address }) => {
  const many = Array.from({ length: 5_000 }, (_, place) => `setting=s${place}`).join('&')
  await page.goto(`${address}tender/?system=${SYSTEM.id}&system=%3Cimg src=x%3E&day=2027-02-30&role=%E0%A4%A`)
  await expect(page.locator('.app-pack__notice')).toContainText('<img src=x>')
  await expect(page.getByRole('checkbox', { name: SYSTEM.title, exact: true })).toBeChecked()
  expect(await axe(page)).toEqual([])
  await page.goto(`${address}tender/?system=${SYSTEM.id}#x`)
  await page.evaluate((query) => history.replaceState(null, '', query), `?system=${SYSTEM.id}&${many}`)
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await expect(page.locator('.app-pack__notice')).toContainText('4,980 more')
  await page.goto(`${address}tender/?pack=nothing`)
  await expect(page.locator('.app-pack__notice')).toContainText('not in this browser')
})

test('a pack is not made of nothing, nor for a day that is none', async ({ page, address }) => {
  await page.goto(`${address}tender/`)
  await page.getByLabel('Month').fill('13')
  await button(page, 'Make the pack').click()
  const summary = page.locator('.nhsuk-error-summary')
  await expect(summary).toBeFocused()
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await axe(page)).toEqual([])
  }
  await summary.getByRole('link', { name: 'Give a real date' }).click()
  await expect(page.getByLabel('Day')).toBeFocused()
  await summary.getByRole('link', { name: 'Choose what you buy' }).click()
  await page.keyboard.press('Space')
  await page.getByLabel('Month').fill('1')
  await button(page, 'Make the pack').click()
  await expect(page.locator('.app-pack')).toBeVisible()
})

test('without its data the page says so, and the prepared schedules are there', async ({ page, address }) => {
  await page.route('**/assets/criteria-*.json', (route) => route.abort())
  await page.goto(`${address}tender/`)
  await expect(page.getByText('The tender pack editor could not be loaded')).toBeVisible()
  await expect(page.getByRole('link', { name: SYSTEM.title }).first()).toBeVisible()
  expect(await axe(page)).toEqual([])
})

test('when the text of the requirements cannot be fetched the choices stay, and it can be tried again', async ({
  page,
  address
}) => {
  await page.route('**/assets/wording-*.json', (route) => route.abort())
  await page.goto(`${address}tender/?system=${SYSTEM.id}`)
  await page.getByLabel('Name of the pack').fill('Kept')
  await button(page, 'Make the pack').click()
  await expect(page.locator('.app-pack__notice')).toContainText('could not be loaded')
  await page.unroute('**/assets/wording-*.json')
  await button(page, 'Make the pack').click()
  await expect(page.locator('h1')).toHaveText('Kept')
})
