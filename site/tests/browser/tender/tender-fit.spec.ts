import type { Pack } from '../../../src/pack/pack.js'
import { SYSTEM } from '../chosen.js'
import { WIDTHS, expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { button, decide, item, items, make, open, packOf } from './tender-page.js'

const FEW = 4

/** The first requirements, standards and policies of a pack. */
function few({ requirements, standards, policies, ...rest }: Pack): Pack {
  const first = <T>(all: readonly T[]) => all.slice(0, FEW)
  return {
    ...rest,
    id: 'few',
    requirements: first(requirements),
    standards: first(standards),
    policies: first(policies)
  }
}

test('axe finds nothing wrong with a pack in any state, light or dark, on small and wide screens', async ({
  page,
  address
}) => {
  test.slow()
  await make(page, address)
  await expectFit(page, 'new', WIDTHS)
  // A row is as fit among a dozen as among all, and axe looks at each of them.
  await open(page, address, JSON.stringify(few(await packOf(page))))
  await expect(items(page)).toHaveCount(3 * FEW)
  await decide(items(page).first(), 'Drop')
  await items(page).nth(1).locator('summary').click()
  await items(page).nth(2).locator('summary').click()
  await button(page, /^Change the text/)
    .last()
    .click()
  await items(page)
    .getByLabel(/^Weight/)
    .first()
    .fill('x')
  await button(page, /^Rename or move/)
    .first()
    .click()
  await expectFit(page, 'open', WIDTHS)
  await button(page, /^Keep all that is left/)
    .first()
    .click()
  await page.getByText(/^Show all/).click()
  await expectFit(page, 'decided', WIDTHS)
  await button(page, 'All packs, or make another').click()
  await expect(page.locator('.app-pack__saved')).toBeVisible()
  await expectFit(page, 'saved', WIDTHS)
})

test('a pack fits a screen of 320 px, with everything open', async ({ page, address }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await make(page, address)
  await items(page).first().locator('summary').click()
  await button(page, /^Change the text/).click()
  await decide(items(page).nth(1), 'Drop')
  await page.getByText('In this pack').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('a pack is made and decided', async ({ page, address }) => {
    await page.goto(`${address}tender/`)
    await page.locator(`label:has-text("${SYSTEM.title}")`).first().tap()
    await button(page, 'Make the pack').tap()
    await items(page).first().getByText('Keep', { exact: true }).tap()
    await expect(items(page).first().getByLabel('Keep', { exact: true })).toBeChecked()
    await page.getByRole('region', { name: 'Progress and tools' }).getByText('Undo').tap()
    await expect(items(page).first().getByLabel('Keep', { exact: true })).not.toBeChecked()
  })
})

test('on paper there is the schedule: what is kept in full, what is explained, and nothing else', async ({
  page,
  address
}) => {
  await make(page, address)
  const { requirements, standards } = await packOf(page)
  const [dropped, ...asked] = requirements
  await decide(item(page, dropped!.id), 'Drop')
  const standard = page.locator(`[id="standards-${standards[0]!.id}"]`)
  await decide(standard, 'Drop')
  await standard.getByRole('textbox').fill('Explained so.')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const printed = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  for (const { text } of asked) {
    expect(printed).toContain(text.statement.replace(/\s+/g, ' '))
    expect(printed).toContain(text.question.replace(/\s+/g, ' '))
    expect(printed).toContain((text.modelClause ?? '').replace(/\s+/g, ' '))
  }
  expect(printed).not.toContain(dropped!.text.statement)
  expect(printed).toContain('Explained so.')
  expect(printed).not.toContain('left to decide')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('[data-tender-paper]')).toBeEmpty()
})
