import { SYSTEM } from '../chosen.js'
import { expect, test } from '../site.js'
import { FRAME, LISTS, box, count, entries, ids, listed, open, ready, status, text } from './browse-page.js'

/** Reads CSV by the grammar of RFC 4180. */
function rows(csv: string): string[][] {
  const fields = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  const read: string[][] = [[]]
  for (const [, quoted, plain, end] of fields) {
    read.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') {
      read.push([])
    }
  }
  return read.slice(0, -1)
}

test('the result can be taken away as CSV and JSON, and its link leads to the same result', async ({
  page,
  address,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const expected = LISTS.standards!.filter(
    ({ values }) => values.status!.includes('active') && values.obligation!.includes('mandated')
  )
  await open(page, `${address}standards/status/active/?obligation=mandated`)
  await page.getByText('Save or share').click()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click()
  ])
  expect(csv.suggestedFilename()).toBe('standards.csv')
  const table = await text(csv)
  expect(table.charCodeAt(0)).toBe(0xfeff)
  const [head, ...body] = rows(table.slice(1))
  expect(head!.slice(0, 4)).toEqual(['Code', 'Title', 'Obligation', 'Status'])
  expect(body.map((row) => row[1]).sort()).toEqual(expected.map(({ title }) => title).sort())
  expect(body.every((row) => row.length === head!.length && row[2] === 'Mandated' && row[3] === 'Active')).toBe(true)
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click()
  ])
  const taken = JSON.parse(await text(json))
  expect(taken.standards.map(({ id }: { id: string }) => id).sort()).toEqual(ids(expected).sort())
  expect(taken.title).toBe(`${expected.length} standards: mandated, and active`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${address}standards/?obligation=mandated&status=active`)
  expect(taken.address).toBe(link)
  await open(page, link)
  await expect(count(page)).toHaveText(taken.title)
})

test('paper shows the whole result with its words and its address, and nothing to press', async ({ page, address }) => {
  await open(page, `${address}standards/?status=active`)
  const active = LISTS.standards!.filter(({ values }) => values.status!.includes('active')).length
  const shown = Math.min(40, active)
  await expect(entries(page)).toHaveCount(shown)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(entries(page)).toHaveCount(active)
  await expect(count(page)).toHaveText(`${active} standards: active`)
  await expect(page.locator('[data-source]')).toHaveText(`Read at ${address}standards/?status=active`)
  await expect(page.locator('main').getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('main').getByRole('checkbox').filter({ visible: true })).toHaveCount(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(entries(page)).toHaveCount(shown)
})

test('two to four standards are picked for comparison, and stay picked while one reads', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  const picks = page.getByRole('checkbox', { name: /^Compare/ })
  const bar = page.getByRole('region', { name: 'Compare' })
  await expect(bar).toBeHidden()
  await picks.nth(0).click()
  await expect(bar).toContainText('Choose another to compare')
  await expect(bar.getByRole('link')).toHaveCount(0)
  for (const at of [1, 2, 3]) {
    await picks.nth(at).click()
  }
  await expect(status(page)).toHaveText('4 of 4 chosen to compare')
  await picks.nth(4).click()
  await expect(picks.nth(4)).not.toBeChecked()
  await expect(bar).toContainText('4 at most')
  await box(page, 'obligation', 'informational').check()
  await expect(bar).toContainText('Compare 4 standards')
  await box(page, 'obligation', 'informational').uncheck()
  const chosen = (await listed(page)).slice(0, 4)
  await entries(page).nth(7).click()
  await page.goBack()
  await ready(page)
  await expect(picks.nth(3)).toBeChecked()
  const query = new URLSearchParams([['kind', 'standard'], ...chosen.map((id) => ['id', id])])
  await bar.getByRole('link', { name: 'Compare 4 standards' }).click()
  await expect(page).toHaveURL(`${address}compare/?${query}`)
  await page.goBack()
  await ready(page)
  await bar.getByRole('button', { name: 'Clear' }).click()
  await expect(bar).toBeHidden()
  await expect(page.locator('main :focus')).toHaveAttribute('type', 'checkbox')
})

test('system types are picked for comparison in their list', async ({ page, address }) => {
  await page.goto(`${address}buy/`)
  const picks = page.getByRole('checkbox', { name: /^Compare/ })
  await expect(picks).toHaveCount(FRAME.systems.length)
  await page.getByRole('checkbox', { name: `Compare ${SYSTEM.title}`, exact: true }).check()
  const [other] = FRAME.systems.filter(({ id }) => id !== SYSTEM.id)
  await page.getByRole('checkbox', { name: `Compare ${other!.title}`, exact: true }).check()
  await page.getByRole('link', { name: 'Compare 2 system types' }).click()
  await expect(page).toHaveURL(`${address}compare/?kind=system-type&id=${SYSTEM.id}&id=${other!.id}`)
})
