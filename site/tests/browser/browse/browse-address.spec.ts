import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve } from '../../../tools/browser/serve.mjs'
import { axe } from '../axe.js'
import { expect, test } from '../site.js'
import { LISTS, STANDARDS, box, count, entries, ids, listed, open, ready } from './browse-page.js'

test('a page of one value starts with it, and is called by it only while the list is that', async ({
  page,
  address
}) => {
  const active = LISTS.standards!.filter(({ values }) => values.status!.includes('active'))
  await open(page, `${address}standards/status/active/`)
  await expect(page.locator('h1')).toHaveText('Standards: Active')
  await expect(box(page, 'status', 'active')).toBeChecked()
  expect((await listed(page)).sort()).toEqual(ids(active).sort())
  await box(page, 'status', 'retired').check()
  await expect(page.locator('h1')).toHaveText('Standards')
  await expect(page).toHaveURL(/\/standards\/status\/active\/\?status=active&status=retired$/)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(count(page)).toHaveText(`${STANDARDS.entities.length} standards`)
  await page.reload()
  await expect(count(page)).toHaveText(`${STANDARDS.entities.length} standards`)
  await page.goto(`${address}standards/status/active/`)
  await expect(page.locator('h1')).toHaveText('Standards: Active')
})

test('the second page of the list shows the list up to its end, and an order page its order', async ({
  page,
  address
}) => {
  await open(page, `${address}standards/page/2/`)
  await expect(entries(page)).toHaveCount(STANDARDS.entities.length)
  await open(page, `${address}standards/sort/obligation/`)
  await expect(page.getByLabel('Sort by')).toHaveValue('obligation')
  await page.getByLabel('Sort by').selectOption('title')
  await expect(page).toHaveURL(/\/standards\/sort\/obligation\/\?sort=title$/)
  await page.reload()
  await ready(page)
  await expect(page.getByLabel('Sort by')).toHaveValue('title')
})

test('an address edited by hand does what it can and says what it cannot', async ({ page, address }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const html = '<img src=x onerror="document.title=1">'
  const many = (length: number) => Array.from({ length }, (_, at) => `status=x${at}`).join('&')
  for (const [search, said] of [
    ['?status=active&status=gone&colour=red&sort=size', 'status “gone”, “colour”, sort “size”'],
    [`?status=active&status=${encodeURIComponent(html)}`, `status “${html}”`],
    [`?status=active&${many(500)}`, 'status “x0”, status “x1”, status “x2”, status “x3”, status “x4”, 495 more'],
    ['?status=active&q=%E0%A4%A&x=%zz', '“x”']
  ] as const) {
    await open(page, `${address}standards/${search}`)
    await expect.soft(page.locator('[data-notes]')).toContainText(`does not have: ${said}.`)
    await expect.soft(box(page, 'status', 'active')).toBeChecked()
    await expect.soft(page.locator('main img')).toHaveCount(0)
  }
  await page.evaluate(
    (search) => {
      history.pushState({}, '', search)
      window.dispatchEvent(new PopStateEvent('popstate'))
    },
    `?status=retired&${many(10_000)}`
  )
  await expect(page.locator('[data-notes]')).toContainText('9,995 more')
  await expect(box(page, 'status', 'retired')).toBeChecked()
  await open(page, `${address}standards/?q=${encodeURIComponent(html)}`)
  await expect(count(page)).toContainText(`No standards that mention “${html}”`)
  await expect(page.locator('main img')).toHaveCount(0)
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, `${address}standards/?q=${'long'.repeat(50)}`)
  await expect(count(page)).toContainText('No standards that mention “long')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(errors).toEqual([])
})

for (const [what, content] of Object.entries({
  'is missing': () => undefined,
  'is cut short': (bytes: Buffer) => bytes.subarray(0, 200),
  'is of another format': (bytes: Buffer) => Buffer.from(bytes.toString().replace('"format":2', '"format":1')),
  'is something else': () => Buffer.from('[]')
})) {
  test(`where the data ${what}, the page says so and the list stays`, async ({ page }) => {
    const { address, stop } = await serve(SITE, '/', {
      content: (path: string, bytes: Buffer) => (/standards-[0-9a-f]+\.json$/.test(path) ? content(bytes) : bytes)
    })
    await page.goto(`${address}standards/?status=active`)
    await expect(page.locator('[data-notes]')).toContainText('The filters could not be loaded.')
    await expect(entries(page)).not.toHaveCount(0)
    expect(await axe(page)).toEqual([])
    await page.locator('[data-panel]').getByRole('link', { name: 'Mandated' }).click()
    await expect(page.locator('h1')).toHaveText('Standards: Mandated')
    await stop()
  })
}
