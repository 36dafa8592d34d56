import type { Page } from '@playwright/test'
import { axe } from '../axe.js'
import { expect, test } from '../site.js'
import { begin, button, goTo, heading, kept, link, stored } from './roadmap-page.js'

const saved = (page: Page) => expect(kept(page)).toHaveText('Saved in this browser')
const steps = (page: Page) => page.locator('.app-path__step[id^="step-"]')

/** Sets a target of one capability by hand. */
async function aim(
  page: Page,
  capability: string,
  level: number,
  by?: readonly [string, string, string]
): Promise<void> {
  await goTo(page, 'Where do you want to be?')
  await link(page, new RegExp(`^(Set a|Change the) target for ${capability}$`)).click()
  await expect(heading(page)).toBeFocused()
  await page.getByLabel(new RegExp(`^Level ${level}:`)).check()
  for (const [at, part] of ['day', 'month', 'year'].entries()) {
    await page.locator(`#target-by-${part}`).fill(by?.[at] ?? '')
  }
}

test('a set shows what it does, keeps what was set by hand, and is one step back', async ({ page, address }) => {
  await begin(page, address)
  await aim(page, 'Leadership', 1)
  await goTo(page, 'Where do you want to be?')
  await page.getByRole('radio').nth(1).check()
  const rows = page.locator('.app-want__preset tbody tr')
  const count = await rows.count()
  expect(count).toBeGreaterThan(5)
  expect((await stored(page))[0].targets).toHaveLength(1)
  await expect(rows.filter({ hasText: 'Leadership' })).toContainText('you set this by hand, so it stays')
  await button(page, /^Set \d+ targets$/).click()
  await expect(page.locator('#targets')).toBeFocused()
  await saved(page)
  const { targets } = (await stored(page))[0]
  expect(targets).toHaveLength(count)
  expect(targets[0]).toEqual({ capability: 'leadership', level: 1 })
  expect(await axe(page)).toEqual([])
  await button(page, /^Undo/).click()
  await saved(page)
  expect((await stored(page))[0].targets).toHaveLength(1)
})

test('a target that cannot be met in time says what would have to give, and the path names it', async ({
  page,
  address
}) => {
  await begin(page, address)
  const soon = new Date(Date.now() + 40 * 86_400_000)
  await aim(page, 'Leadership', 3, ['28', String(soon.getMonth() + 1), String(soon.getFullYear())])
  await expect(page.locator('.app-want__warning').first()).toContainText('A target cannot be met in time')
  await expect(page.locator('.app-want__warning').first()).toContainText('a later date, more steps at once')
  await goTo(page, 'The path')
  await expect(page.locator('.app-takeaways')).toContainText('One target is late: Leadership.')
  await expect(page.getByRole('figure', { name: 'The plan over time' })).toContainText('months late')
  expect(await axe(page)).toEqual([])
})

test('a step says why it is there, and what is decided on it holds', async ({ page, address }) => {
  await begin(page, address)
  await aim(page, 'Leadership', 2)
  await goTo(page, 'The path')
  const count = await steps(page).count()
  const row = steps(page).filter({ hasText: 'Leadership: level 1' })
  await row.getByRole('button', { name: /^Show/ }).click()
  await row.getByText('Why is this here?').click()
  await expect(row).toContainText('Anytown CCG wants Leadership at level 2.')
  await expect(row).toContainText('So the step from level 0 to level 1 is needed.')
  await row.getByLabel('Agreed').check()
  await row.getByLabel('Who sees to it? (optional)').fill('Ann <b>Smith</b>')
  for (const [part, value] of [
    ['day', '1'],
    ['month', '5'],
    ['year', '2035']
  ] as const) {
    await page.locator(`[id$="leadership.1-from-${part}"]`).fill(value)
  }
  await saved(page)
  await page.reload()
  const again = steps(page).filter({ hasText: 'Leadership: level 1' })
  await expect(again).toBeFocused()
  await expect(again).toContainText('Ann <b>Smith</b>')
  await expect(again).toContainText('May 2035 to')
  await again.getByRole('button', { name: /^Leave it out/ }).click()
  const out = page.locator('[id^="out-"][id$="leadership.1"]')
  await expect(out).toBeFocused()
  await expect(steps(page)).not.toHaveCount(count)
  await out.getByLabel('Why is it left out?').fill('No money')
  await expect(page.getByText('1 target cannot be met without them.')).toBeVisible()
  await out.getByRole('button', { name: /^Take/ }).click()
  await expect(steps(page)).toHaveCount(count)
})

test('a step that needs buying leads to a tender pack that remembers it, and back', async ({ page, address }) => {
  await begin(page, address)
  await aim(page, 'Records, assessments and plans', 1)
  await goTo(page, 'The path')
  const row = steps(page).filter({ hasText: 'Records, assessments and plans: level 1' })
  await row.getByRole('button', { name: /^Show/ }).click()
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await row.getByRole('link', { name: 'Make a tender pack for this step' }).click()
  await expect(page.locator('.nhsuk-inset-text')).toContainText('step “Records, assessments and plans: level 1”')
  expect(sent.filter((address) => /assessments/.test(decodeURIComponent(address.split('#')[0]!)))).toEqual([])
  expect(await page.locator('input[id^="system-"]:checked').count()).toBeGreaterThan(0)
  await button(page, 'Make the pack').click()
  await saved(page)
  await link(page, 'Records, assessments and plans: level 1').click()
  await expect(row).toContainText('A tender pack in this browser is for this step')
  await row.locator('a[href*="tender/?pack="]').click()
  await expect(page.locator('.app-pack__question').last()).toContainText('Records, assessments and plans: level 1')
})

test('own steps are added, drawn when they have dates, and removed', async ({ page, address }) => {
  await begin(page, address)
  await goTo(page, 'The path')
  await expect(page.getByText('There is no path yet')).toBeVisible()
  await button(page, 'Add a step of your own').click()
  await page.getByLabel('What is it called?').fill('Move <i>everything</i>')
  await page.locator('[id$="-from-day"]').fill('1')
  await page.locator('[id$="-from-month"]').fill('6')
  await page.locator('[id$="-from-year"]').fill('2035')
  await expect(page.getByRole('figure', { name: 'The plan over time' })).toContainText('Move <i>everything</i>')
  await button(page, /^Remove “/).click()
  await expect(page.locator('#own-steps')).toBeFocused()
  await expect(page.getByRole('figure')).toHaveCount(0)
})
