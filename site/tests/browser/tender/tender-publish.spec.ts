import type { Page } from '@playwright/test'
import { LARGEST, SYSTEM } from '../chosen.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { button, item, items, make, open, packOf } from './tender-page.js'

const WIDTHS = [
  [1280, 800],
  [390, 844]
] as const

const bar = (page: Page) => page.locator('.app-pack__bar')
const toCheck = (page: Page) => bar(page).getByRole('link', { name: /before you publish/i })
const checks = (page: Page) => page.locator('section:has(> #checks)')

/** How far the top of what has the focus is below the bar, once the page rests: undefined as long as it is something else. */
async function belowBar(page: Page, id: string): Promise<number | undefined> {
  return page.evaluate((id) => {
    const element = document.getElementById(id)
    const { bottom } = document.querySelector('.app-pack__bar')!.getBoundingClientRect()
    return element !== null && element === document.activeElement
      ? Math.round(element.getBoundingClientRect().top - bottom)
      : undefined
  }, id)
}

/** What was jumped to is just below the bar, and nothing of it is under it. */
async function expectBelowBar(page: Page, id: string): Promise<void> {
  await expect.poll(async () => Math.abs(((await belowBar(page, id)) ?? 999) - 16), { message: id }).toBeLessThan(5)
}

for (const [width, height] of WIDTHS) {
  test(`what is jumped to stops below the bar, at ${width} px`, async ({ page, address }) => {
    await page.setViewportSize({ width, height })
    await make(page, address, LARGEST.id)
    const contents = page.locator('.app-pack__contents')
    if (width < 960) {
      await contents.locator('summary').click()
    }
    const links = await contents.getByRole('link').all()
    for (const link of [...links.slice(-4), ...links.slice(0, 3)]) {
      await link.click()
      await expectBelowBar(page, (await link.getAttribute('href'))!.slice(1))
    }
    await bar(page).getByRole('link', { name: 'Download' }).click()
    await expectBelowBar(page, 'download')
    await toCheck(page).click()
    await expectBelowBar(page, 'checks')
    await checks(page)
      .getByText(/^Show all/)
      .click()
    const far = checks(page).getByRole('link').nth(30)
    const id = (await far.getAttribute('href'))!.slice(1)
    await far.click()
    await expectBelowBar(page, id)
  })

  test(`what has the focus is never under the bar, at ${width} px`, async ({ page, address }) => {
    await page.setViewportSize({ width, height })
    await make(page, address)
    await bar(page).getByRole('link', { name: 'Download' }).click()
    await expectBelowBar(page, 'download')
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Shift+Tab')
      const hidden = await page.evaluate(() => {
        const element = document.activeElement!
        const { bottom } = document.querySelector('.app-pack__bar')!.getBoundingClientRect()
        return element.closest('.app-pack__main') !== null && element.getBoundingClientRect().top < bottom
          ? element.outerHTML
          : undefined
      })
      expect(hidden).toBeUndefined()
    }
  })
}

test('what is undecided is among what to look at, and the bar counts it from the beginning', async ({
  page,
  address
}) => {
  await make(page, address)
  const pack = await packOf(page)
  const all = [...pack.requirements, ...pack.standards, ...pack.policies].length
  await expect(toCheck(page)).toBeInViewport()
  await toCheck(page).click()
  await expect(checks(page)).toContainText(`${all} items are not decided yet`)
  await expect(checks(page)).toContainText('your files ask for all of it, as if you kept it')
  for (const heading of ['#requirements', '#standards', '#policies']) {
    await page
      .locator(`section:has(> ${heading})`)
      .getByRole('button', { name: /^Keep all/ })
      .click()
  }
  await expect(checks(page)).not.toContainText('decided yet')
  await expectFit(page, 'a pack that is decided')
})

test('no must of the handbook can be failed without consequence, and each row says what passes', async ({
  page,
  address
}) => {
  await make(page, address, LARGEST.id)
  await page
    .locator('#requirements ~ .app-pack__tools')
    .first()
    .getByRole('button', { name: /“must”/ })
    .click()
  await expect(checks(page)).not.toContainText('without a pass mark')
  const { requirements } = await packOf(page)
  for (const { id, text } of requirements.filter(({ text }) => text.level === 'must').slice(0, 12)) {
    const says = text.scoring.kind === 'pass-fail' ? 'Pass or fail, pass mark' : 'Scored 0 to 4, pass mark'
    await expect(item(page, id)).toContainText(`${says} ${text.scoring.passMark}`)
  }
  const should = requirements.find(({ text }) => text.level === 'should' && text.scoring.kind === 'scaled')!
  const row = item(page, should.id)
  await expect(row).not.toContainText('pass mark')
  await row.getByText('Question, evidence and scoring').click()
  await button(page, `Change the text of ${should.code}`).click()
  await row.getByLabel('Level').selectOption('must')
  await expect(row.getByLabel('Pass mark')).toHaveValue('3')
})

test('the requirements.json of a system type makes the pack that the page makes itself', async ({ page, address }) => {
  await make(page, address)
  const made = await packOf(page)
  const published = await page.request.get(`${address}buy/${SYSTEM.id}/requirements.json`)
  await open(page, address, await published.body(), 'requirements.json')
  const notice = page.locator('.app-pack__notice')
  await expect(page.locator('h1')).toHaveText(SYSTEM.title)
  await expect(notice).toContainText('A pack was made of requirements.json')
  await expect(notice).toContainText('this edition of the handbook')
  await expect(items(page).first()).toBeVisible()
  const { id, made: _, changed: __, ...opened } = await packOf(page)
  expect(id).not.toBe(made.id)
  const { id: _id, made: _made, changed: _changed, ...own } = made
  expect(opened).toEqual(own)
  await expectFit(page, 'a pack made of requirements.json')
})

test('one of an earlier edition keeps what it says, and says what it is', async ({ page, address }) => {
  const published = await page.request.get(`${address}buy/${SYSTEM.id}/requirements.json`)
  const file = await published.json()
  file.edition.day = '2025-03-31'
  file.requirements[0].statement = 'It did something else.'
  for (const requirement of file.requirements) {
    delete requirement.scoring.passMark
    delete requirement.topics
  }
  await open(page, address, JSON.stringify(file), 'old.json')
  const notice = page.locator('.app-pack__notice')
  await expect(notice).toContainText('31 March 2025')
  const pack = await packOf(page)
  expect(pack.requirements.map(({ id }) => id).sort()).toEqual(
    file.requirements.map(({ id }: { id: string }) => id).sort()
  )
  await expect(item(page, file.requirements[0].id)).toContainText('It did something else.')
  await page.goto(`${address}tender/changes/?pack=${pack.id}`)
  await expect(page.locator('#report')).toBeVisible()
})

test('where a pack is wanted, the file is refused with what to do', async ({ page, address }) => {
  const published = await page.request.get(`${address}buy/${SYSTEM.id}/requirements.json`)
  const file = { name: 'requirements.json', mimeType: 'application/json', buffer: await published.body() }
  for (const room of ['changes', 'evaluate']) {
    await page.goto(`${address}tender/${room}/`)
    await page.locator('#pack-file-input').setInputFiles(file)
    await expect(page.getByRole('main')).toContainText('It is not a pack yet. Open it on the page “Make a tender pack”')
  }
})
