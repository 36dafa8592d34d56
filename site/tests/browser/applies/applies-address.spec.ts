import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve } from '../../../tools/browser/serve.mjs'
import { axe } from '../axe.js'
import { SYSTEM } from '../chosen.js'
import { applicable } from '../published.js'
import { expect, test } from '../site.js'
import { TODAY, ask, shown, words } from './applies-page.js'

const HOSTILE = {
  'ids that do not exist': `system=none-such&system=${SYSTEM.id}&setting=moon&role=king`,
  HTML: `system=${encodeURIComponent('<img src=x onerror="document.title=1">')}&system=${SYSTEM.id}`,
  'broken percent-encoding': `system=%E0%A4%A&system=${SYSTEM.id}&setting=%`,
  'a day that does not exist': `day=2026-02-31&day=yesterday&system=${SYSTEM.id}`
}

const BROKEN: Record<string, (bytes: Buffer) => Buffer | undefined> = {
  missing: () => undefined,
  'of another build': (bytes) => Buffer.from(bytes.toString().replace(/"build":"[^"]*"/, '"build":"another"')),
  'a page': () => Buffer.from('<!DOCTYPE html><title>Not found</title>')
}

for (const [name, query] of Object.entries(HOSTILE)) {
  test(`an address with ${name} is answered as far as it can be, and what is unknown is listed`, async ({
    page,
    address
  }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${address}applies/?${query}`)
    await expect(page.locator('[data-unknown]')).toContainText('The address asks for what is not known here')
    await expect(words(page)).toContainText(`For ${SYSTEM.title}`)
    await expect(page.locator('main img')).toHaveCount(0)
    expect(await page.evaluate(shown)).toEqual(applicable({ systems: [SYSTEM.id], settings: [], day: TODAY }))
    expect(errors).toEqual([])
  })
}

test('ten thousand values in an address are read, and the unknown counted', async ({ page, address }) => {
  await page.goto(`${address}applies/`)
  await expect(words(page)).not.toBeEmpty()
  const many = Array.from({ length: 10_000 }, (_, i) => `system=s${i}`).join('&')
  await ask(page, [`?${many}&system=${SYSTEM.id}`])
  await expect(page.locator('[data-unknown]')).toContainText('system “s4” and 9,995 others')
  await expect(words(page)).toContainText(`For ${SYSTEM.title}`)
})

for (const [name, change] of Object.entries(BROKEN)) {
  test(`where a data file is ${name}, the page says so and the prepared lists are there`, async ({ page }) => {
    const content = (path: string, bytes: Buffer) => (/criteria-\w+\.json$/.test(path) ? change(bytes) : bytes)
    const { address, stop } = await serve(SITE, '/', { content })
    await page.goto(`${address}applies/?system=${SYSTEM.id}`)
    await expect(page.getByRole('heading', { name: 'The catalogue could not be loaded' })).toBeVisible()
    await expect(page.locator('main [role=status]')).toContainText('could not be loaded')
    await expect(page.getByRole('main').getByRole('link', { name: SYSTEM.title, exact: true })).toBeVisible()
    await expect(page.locator('[data-question]')).toBeHidden()
    expect(await axe(page)).toEqual([])
    await stop()
  })
}
