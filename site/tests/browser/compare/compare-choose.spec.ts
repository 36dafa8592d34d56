import { axe } from '../axe.js'
import { expect, test } from '../site.js'
import { SYSTEMS, requirements } from '../sources.js'
import { box, chosen, columns, compare, heading } from './compare-page.js'

test('two standards are chosen, moved and removed with the keyboard alone', async ({ page, address }) => {
  await page.goto(`${address}compare/`)
  await box(page).focus()
  await page.keyboard.type('dcb 012')
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const active = await box(page).getAttribute('aria-activedescendant')
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/kind=standard&id=dcb0129$/)
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('')
  await page.keyboard.type('DCB-0160')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/id=dcb0129&id=dcb0160$/)
  await expect(page.locator('[data-compare] > [role=status]')).toContainText(/added\. \d+ rows differ/)
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.getByRole('button', { name: /^Move later DCB0129/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/id=dcb0160&id=dcb0129$/)
  await expect(page.getByRole('button', { name: /^Move earlier DCB0129/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Remove DCB0129/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Remove DCB0160/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await expect(page.getByRole('heading', { name: 'System types side by side' })).toBeVisible()
  await page.goBack()
  await expect(columns(page)).toHaveText([/^DCB0160/])
})

test('system types are chosen with the mouse, and each kind keeps what was chosen of it', async ({ page, address }) => {
  await compare(page, address, 'standard', ['dcb0129'])
  await page.getByRole('radio', { name: 'System types' }).check()
  await expect(box(page)).toHaveAccessibleName('Add a system type')
  await box(page).click()
  await expect(page.getByRole('option')).toHaveCount(SYSTEMS.length)
  await page.getByRole('option', { name: /^Maternity information/ }).click()
  await page.locator('[data-related] a').first().click()
  await expect(columns(page)).toHaveCount(2)
  await expect(chosen(page).nth(1).getByRole('link')).toBeFocused()
  const address2 = page.url()
  await page.getByRole('radio', { name: 'Standards' }).check()
  await expect(columns(page)).toHaveText([/^DCB0129/])
  await page.getByRole('radio', { name: 'System types' }).check()
  expect(page.url()).toBe(address2)
})

test('on a phone, entries are chosen by touch, and the stacked cells are still a table', async ({
  browser,
  address
}) => {
  const page = await browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })
  await page.goto(`${address}compare/`)
  await page.getByText('System types', { exact: true }).tap()
  for (const title of ['GP clinical system', 'Electronic patient record']) {
    await box(page).tap()
    await page.getByRole('option', { name: title }).tap()
  }
  await page.getByText('Show only what differs').tap()
  await expect(page).toHaveURL(/id=gp-system&id=epr&show=differences$/)
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['GP clinical system', 'Electronic patient record'])
  const row = table.getByRole('row', { name: /^Total/ }).first()
  await expect(row.getByRole('rowheader')).toContainText('Total')
  await expect(row.getByRole('cell')).toHaveText([
    `GP clinical system${requirements('gp-system').size}`,
    `Electronic patient record${requirements('epr').size}`
  ])
  const [first, second] = await row.getByRole('cell').all()
  expect((await second!.boundingBox())!.y).toBeGreaterThan((await first!.boundingBox())!.y)
  await page.close()
})

test('what differs is said in words, and what is the same can be hidden', async ({ page, address }) => {
  await compare(page, address, 'standard', ['dcb0129', 'dcb0160'])
  const rows = page.locator('[data-table] tbody tr:has(td)')
  const all = await rows.count()
  const marked = await rows.filter({ hasText: 'Differs' }).count()
  await expect(heading(page)).toHaveText(`${marked} rows differ, ${all - marked} the same`)
  await expect(rows.filter({ hasText: /^Obligation/ })).not.toContainText('Differs')
  await page.getByLabel('Show only what differs').check()
  await expect(rows).toHaveCount(marked)
  await expect(page.getByLabel('Show only what differs')).toBeFocused()
  await page.reload()
  await expect(rows).toHaveCount(marked)
  await expect(page.getByLabel('Show only what differs')).toBeChecked()
})

test('one entry alone is shown without differences, with what to compare it with', async ({ page, address }) => {
  await compare(page, address, 'standard', ['fhir-stu3'])
  await expect(page.getByText('Add another standard')).toBeVisible()
  await expect(page.getByLabel('Show only what differs')).toBeHidden()
  await expect(page.getByText('Differs', { exact: true })).toHaveCount(0)
  await page.locator('[data-related]').getByRole('link').first().click()
  await expect(columns(page)).toHaveCount(2)
})

test('of five entries four are compared and the fifth is named, and a fifth is not taken', async ({
  page,
  address
}) => {
  await compare(page, address, 'standard', ['dcb0129', 'dcb0160', 'fhir-r4', 'fhir-stu3', 'snomed-ct'])
  await expect(columns(page)).toHaveCount(4)
  await expect(page.locator('[data-notes]')).toContainText('Left out: SNOMED CT.')
  await box(page).fill('snomed ct')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Only 4 standards fit side by side. Remove one first')).toBeVisible()
  await expect(box(page)).toHaveAccessibleDescription(/Error:\s+Only 4 standards/)
  await expect(box(page)).toBeFocused()
  await expect(columns(page)).toHaveCount(4)
  expect(await axe(page)).toEqual([])
})

test('a name that nothing has, or several have, is an error beside the box', async ({ page, address }) => {
  await page.goto(`${address}compare/`)
  for (const [typed, error] of [
    ['', 'Enter the name or code of a standard'],
    ['<b>zz', 'No standard is called “<b>zz”'],
    ['fhir', 'fit “fhir”. Choose one from the list']
  ] as const) {
    await box(page).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-box-error]')).toContainText(error)
  }
  await box(page).fill('dcb0129')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-box-error]')).toBeHidden()
})
