import { axe } from '../axe.js'
import { LARGEST, ROLE, SETTING, SYSTEM } from '../chosen.js'
import { expect, test } from '../site.js'
import { box, entries, question, shown, words } from './applies-page.js'

test('what is chosen is answered at once, announced, kept in the address, and undone with the back button', async ({
  page,
  address
}) => {
  await page.goto(`${address}applies/`)
  await expect(page.getByText('Nothing is chosen yet')).toBeVisible()
  await box(page, SYSTEM.title).check()
  await expect(page).toHaveURL(`${address}applies/?system=${SYSTEM.id}`)
  await expect(page.getByText('Nothing is chosen yet')).toBeHidden()
  await expect(page.locator('main [role=status]')).toContainText(`For ${SYSTEM.title}, in any setting`)
  await expect(box(page, SYSTEM.title)).toBeFocused()
  await question(page, 'Where is it used?').click()
  await box(page, SETTING[1]).check()
  await question(page, 'Who are you?').click()
  await page.getByRole('radio', { name: ROLE[1], exact: true }).check()
  await question(page, 'On which day?').click()
  await page.getByLabel('Year', { exact: true }).fill('2031')
  await page.getByLabel('Year', { exact: true }).blur()
  await expect(page).toHaveURL(
    new RegExp(`\\?system=${SYSTEM.id}&setting=${SETTING[0]}&day=2031-\\d\\d-\\d\\d&role=${ROLE[0]}$`)
  )
  await expect(words(page)).toContainText(`in ${SETTING[1]}, on`)
  await expect(words(page)).toContainText('2031.')
  const before = await page.evaluate(shown)
  await page.reload()
  await expect(words(page)).toContainText('2031.')
  expect(await page.evaluate(shown)).toEqual(before)
  await expect(page.locator(`[value="${SYSTEM.id}"]`)).toBeChecked()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(`${address}applies/?system=${SYSTEM.id}&setting=${SETTING[0]}`)
  await expect(words(page)).not.toContainText('2031')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/applies\/$/)
  await expect(page.locator(`[value="${SYSTEM.id}"]`)).not.toBeChecked()
})

test('everything can be done with the keyboard alone', async ({ page, address }) => {
  await page.goto(`${address}applies/`)
  await expect(words(page)).not.toBeEmpty()
  await question(page, 'What do you buy or run?').focus()
  for (let i = 0; i < 100 && !(await box(page, SYSTEM.title).evaluate((one) => one === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await expect(words(page)).toContainText(SYSTEM.title)
  await expect(box(page, SYSTEM.title)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#answer')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-figures] a').first()).toBeFocused()
  await page.locator('[data-figures] a', { hasText: 'Comply or explain' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#comply-or-explain')).toHaveAttribute('open', '')
  await expect(page.locator('#comply-or-explain > summary')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.locator('#comply-or-explain')).not.toHaveAttribute('open')
  await page.getByRole('button', { name: 'Start again' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/applies\/$/)
  await expect(question(page, 'What do you buy or run?')).toBeFocused()
})

test('everything can be done by touch on a phone', async ({ browser, address }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await page.goto(`${address}applies/`)
  await question(page, 'What do you buy or run?').tap()
  await page.locator('.app-ask label', { hasText: SYSTEM.title }).tap()
  await page.getByRole('button', { name: 'Show what applies' }).tap()
  await expect(page.locator('#answer')).toBeInViewport()
  await expect(words(page)).toContainText(SYSTEM.title)
  await page.locator('#must > summary').tap()
  await expect(entries(page, 'must').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await context.close()
})

test('what was opened stays open from answer to answer', async ({ page, address }) => {
  await page.goto(`${address}applies/?system=${SYSTEM.id}`)
  await expect(page.locator('#mandated')).toHaveAttribute('open', '')
  await page.locator('#mandated > summary').click()
  await page.locator('#must > summary').click()
  await question(page, 'What do you buy or run?').click()
  await box(page, LARGEST.title).check()
  await expect(words(page)).toContainText(LARGEST.title)
  await expect(page.locator('#mandated')).not.toHaveAttribute('open')
  await expect(page.locator('#must')).toHaveAttribute('open', '')
})

test('a date that does not exist is said where it stands and above the form, and the answer stays', async ({
  page,
  address
}) => {
  await page.goto(`${address}applies/?system=${SYSTEM.id}`)
  await expect(words(page)).toContainText(`For ${SYSTEM.title}`)
  const before = await words(page).innerText()
  await question(page, 'On which day?').click()
  await page.getByLabel('Day', { exact: true }).fill('31')
  await page.getByLabel('Month', { exact: true }).fill('2')
  await page.getByLabel('Year', { exact: true }).fill('2027')
  await page.getByRole('button', { name: 'Show what applies' }).click()
  await expect(page.locator('[data-errors]')).toBeFocused()
  await expect(page.locator('#date-error')).toHaveText('Error: Enter a day that exists, for example 23 11 2026')
  await expect(page.getByRole('group', { name: 'On which day?' })).toHaveAccessibleDescription(
    /Enter a day that exists/
  )
  expect(await words(page).innerText()).toBe(before)
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Enter a day that exists' }).click()
  await expect(page.getByLabel('Day', { exact: true })).toBeFocused()
  await page.getByLabel('Day', { exact: true }).fill('28')
  await page.getByLabel('Month', { exact: true }).focus()
  await expect(page.locator('#date-error')).toHaveCount(0)
  await expect(page.locator('[data-errors]')).toBeHidden()
  await expect(words(page)).toContainText('on 28 February 2027')
})
