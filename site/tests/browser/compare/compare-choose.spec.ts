import { axe } from '../axe.js'
import { LARGEST, SYSTEM, ambiguous, standardsWithCodes, type Coded } from '../chosen.js'
import { CATALOGUE, applicable } from '../published.js'
import { expect, test } from '../site.js'
import { box, chosen, columns, compare, heading } from './compare-page.js'

/** How binding a standard is, and for whom. */
const said = ({ obligations }: Coded) =>
  JSON.stringify(obligations.map(({ level, systems, settings }) => [level, systems, settings]))

test('two standards are chosen, moved and removed with the keyboard alone', async ({ page, address }) => {
  const [one, other] = standardsWithCodes(2) as readonly [Coded, Coded]
  await page.goto(`${address}compare/`)
  await box(page).focus()
  await page.keyboard.type(one.code.replace(/\d+/, ' $&'))
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const active = await box(page).getAttribute('aria-activedescendant')
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true')
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${address}compare/?kind=standard&id=${one.id}`)
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('')
  await page.keyboard.type(other.code.replace(/\d+/, '-$&'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${address}compare/?kind=standard&id=${one.id}&id=${other.id}`)
  await expect(page.locator('[data-compare] > [role=status]')).toContainText(/added\. \d+ rows differ/)
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.getByRole('button', { name: new RegExp(`^Move later .*${one.code}`) }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${address}compare/?kind=standard&id=${other.id}&id=${one.id}`)
  await expect(page.getByRole('button', { name: new RegExp(`^Move earlier .*${one.code}`) })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: new RegExp(`^Remove .*${one.code}`) })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: new RegExp(`^Remove .*${other.code}`) })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await expect(page.getByRole('heading', { name: 'System types side by side' })).toBeVisible()
  await page.goBack()
  await expect(columns(page)).toContainText([other.code])
})

test('system types are chosen with the mouse, and each kind keeps what was chosen of it', async ({ page, address }) => {
  const [one] = standardsWithCodes(1) as readonly [Coded]
  await compare(page, address, 'standard', [one.id])
  await page.getByRole('radio', { name: 'System types' }).check()
  await expect(box(page)).toHaveAccessibleName('Add a system type')
  await box(page).click()
  await expect(page.getByRole('option')).toHaveCount(CATALOGUE.frame.systems.length)
  await page.getByRole('option', { name: SYSTEM.title }).click()
  await page.locator('[data-related] a').first().click()
  await expect(columns(page)).toHaveCount(2)
  await expect(chosen(page).nth(1).getByRole('link')).toBeFocused()
  const address2 = page.url()
  await page.getByRole('radio', { name: 'Standards' }).check()
  await expect(columns(page)).toContainText([one.code])
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
  for (const title of [SYSTEM.title, LARGEST.title]) {
    await box(page).tap()
    await page.getByRole('option', { name: title }).tap()
  }
  await page.getByText('Show only what differs').tap()
  await expect(page).toHaveURL(new RegExp(`id=${SYSTEM.id}&id=${LARGEST.id}&show=differences$`))
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([SYSTEM.title, LARGEST.title])
  const row = table.getByRole('row', { name: /^Total/ }).first()
  await expect(row.getByRole('rowheader')).toContainText('Total')
  await expect(row.getByRole('cell')).toHaveText([
    `${SYSTEM.title}${requirementsOf(SYSTEM.id)}`,
    `${LARGEST.title}${requirementsOf(LARGEST.id)}`
  ])
  const [first, second] = await row.getByRole('cell').all()
  expect((await second!.boundingBox())!.y).toBeGreaterThan((await first!.boundingBox())!.y)
  await page.close()
})

test('what differs is said in words, and what is the same can be hidden', async ({ page, address }) => {
  const [one, other] = standardsWithCodes(2) as readonly [Coded, Coded]
  await compare(page, address, 'standard', [one.id, other.id])
  const rows = page.locator('[data-table] tbody tr:has(td)')
  const all = await rows.count()
  const marked = await rows.filter({ hasText: 'Differs' }).count()
  await expect(heading(page)).toHaveText(`${marked} rows differ, ${all - marked} the same`)
  const obligation = rows.filter({ hasText: /^Obligation/ })
  await expect(obligation).toContainText(said(one) === said(other) ? /^(?!.*Differs)/ : 'Differs')
  await page.getByLabel('Show only what differs').check()
  await expect(rows).toHaveCount(marked)
  await expect(page.getByLabel('Show only what differs')).toBeFocused()
  await page.reload()
  await expect(rows).toHaveCount(marked)
  await expect(page.getByLabel('Show only what differs')).toBeChecked()
})

test('one entry alone is shown without differences, with what to compare it with', async ({ page, address }) => {
  await compare(page, address, 'standard', [standardsWithCodes(1)[0]!.id])
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
  const five = standardsWithCodes(5)
  await compare(
    page,
    address,
    'standard',
    five.map(({ id }) => id)
  )
  await expect(columns(page)).toHaveCount(4)
  await expect(page.locator('[data-notes]')).toContainText(`Left out: ${five[4]!.title}.`)
  await box(page).fill(five[4]!.code)
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
    [ambiguous(), 'Choose one from the list']
  ] as const) {
    await box(page).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-box-error]')).toContainText(error)
  }
  await box(page).fill(standardsWithCodes(1)[0]!.code)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-box-error]')).toBeHidden()
})

function requirementsOf(system: string): number {
  const {
    must = [],
    should = [],
    could = []
  } = applicable({ systems: [system], settings: [], day: CATALOGUE.frame.day })
  return must.length + should.length + could.length
}
