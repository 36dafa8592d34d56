import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve } from '../../../tools/browser/serve.mjs'
import { axe } from '../axe.js'
import { KINDS_OF_SYSTEM, LARGEST, SYSTEM, standardsWithCodes, type Coded } from '../chosen.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { addressOf, box, columns, compare } from './compare-page.js'

test('an address that was edited by hand works as far as it can, and is shown as text', async ({ page, address }) => {
  const errors: string[] = []
  const [one, other] = standardsWithCodes(2) as readonly [Coded, Coded]
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(
    `${address}compare/?kind=%3Cb%3E&id=${one.id}&id=%3Cimg%20src%3Dx%3E&id=%E0%A4%A&id=${SYSTEM.id}&id=__proto__&show=1`
  )
  await expect(columns(page)).toContainText([one.code])
  await expect(page.locator('[data-notes]')).toContainText('“<img src=x>”')
  await expect(page.locator('[data-notes]')).toContainText(`“${SYSTEM.id}”, “__proto__”`)
  await expect(page.locator('main img')).toHaveCount(0)
  const many = Array.from({ length: 10_000 }, (_, at) => `x${at}`)
  await page.goto(`${address}compare/`)
  await page.evaluate(
    (search) => {
      history.replaceState({}, '', search)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    addressOf('standard', [...many, other.id]).replace('compare/', '')
  )
  await expect(columns(page)).toContainText([other.code])
  await expect(page.locator('[data-notes]')).toContainText('9,990 more')
  expect(errors).toEqual([])
})

test('the link is copied, and the table is what is printed', async ({ page, context, address }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await compare(
    page,
    address,
    'standard',
    standardsWithCodes(2).map(({ id }) => id)
  )
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')))
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 720, height: 1000 })
  await expect(box(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /copied|Print/ })).toHaveCount(0)
  const tops = await columns(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  await expect(page.locator('[data-table] table')).toHaveCSS('break-inside', 'auto')
})

for (const [name, content] of Object.entries({
  missing: (path: string, bytes: Buffer) => (/assets\/criteria-/.test(path) ? undefined : bytes),
  'of another build': (path: string, bytes: Buffer) =>
    /assets\/criteria-/.test(path) ? Buffer.from(String(bytes).replace(/"build":"\w+"/, '"build":"other"')) : bytes
})) {
  test(`data that is ${name} is said, and what is prerendered stays`, async ({ page }) => {
    const { address, stop } = await serve(SITE, '/', { content })
    await page.goto(
      address +
        addressOf(
          'standard',
          standardsWithCodes(2).map(({ id }) => id)
        )
    )
    await expect(page.getByRole('heading', { name: 'The comparison could not be loaded' })).toBeVisible()
    await expect(page.getByRole('table', { name: 'What applies to each system type' })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await stop()
  })
}

test('axe finds nothing wrong with comparisons, light or dark, and they fit', async ({ page, address }) => {
  const standards = standardsWithCodes(4).map(({ id }) => id)
  for (const [kind, ids, more] of [
    ['standard', [standards[0]!, 'nope'], ''],
    ['standard', standards, ''],
    ['system-type', [LARGEST.id, SYSTEM.id], '&show=differences']
  ] as const) {
    await compare(page, address, kind, ids, more)
    await expectFit(page, ids.join(', '))
  }
})

test('no link in a comparison is dead', async ({ page, address }) => {
  const links = new Set<string>()
  for (const [kind, ids] of [
    ['standard', standardsWithCodes(4).map(({ id }) => id)],
    ['system-type', KINDS_OF_SYSTEM.slice(0, 4).map(({ id }) => id)]
  ] as const) {
    await compare(page, address, kind, ids)
    const found = await page
      .locator('[data-compare] a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    found.filter((href) => href.startsWith(address)).forEach((href) => links.add(href))
  }
  for (const link of links) {
    expect.soft((await page.request.get(link)).status(), link).toBe(200)
  }
})
