import type { Page } from '@playwright/test'
import { axe } from '../axe.js'
import { expect, test } from '../site.js'
import { answered, begin, button, cells, give, goTo, heading, kept, level, link, stored } from './roadmap-page.js'

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) {
      return
    }
  }
  throw new Error(`${selector} is not reached`)
}

test('a baseline is answered from the first to the last question by keyboard alone, and is there after a reload', async ({
  page,
  address
}) => {
  await begin(page, address)
  await expect(cells(page).first()).toHaveText(/Not answered/)
  const count = await cells(page).count()
  await tabTo(page, '#screen a.nhsuk-button')
  await page.keyboard.press('Enter')
  for (let place = 0; place < count; place++) {
    await expect(page.getByText(`Question ${place + 1} of ${count}`)).toBeVisible()
    await expect(heading(page)).toBeFocused()
    await tabTo(page, 'input[type=radio]')
    await page.keyboard.press('Space')
    for (let up = 0; up < place % 5; up++) {
      await page.keyboard.press('ArrowDown')
    }
    await expect(level(page, place % 5)).toBeChecked()
    await page.keyboard.press('Enter')
  }
  await expect(heading(page)).toHaveText('Where are you?')
  await expect(answered(page)).toHaveText(`${count} of ${count} answered`)
  await expect(cells(page).nth(3)).toHaveText(/: 3 Established$/)
  await expect(page.getByText('Everything is answered')).toBeVisible()
  await expect(kept(page)).toHaveText('Saved in this browser')
  expect(await axe(page)).toEqual([])
  await page.reload()
  await expect(answered(page)).toHaveText(`${count} of ${count} answered`)
  await page.goto(`${address}roadmap/`)
  await link(page, /^Roadmap of Anytown CCG/).click()
  await expect(answered(page)).toHaveText(`${count} of ${count} answered`)
})

test('a question has what one would see, asks why it does not apply, and keeps the evidence', async ({
  page,
  address
}) => {
  await begin(page, address)
  await cells(page).nth(1).click()
  await expect(button(page, 'Skip for now')).toBeVisible()
  await page.getByText('What would I see?').click()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('This does not apply here').check()
  await button(page, 'Save and next').click()
  await expect(page.getByText('Say why it does not apply')).toBeVisible()
  await expect(page.getByLabel('Why does it not apply?')).toBeFocused()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Why does it not apply?').fill('<b>None</b> here')
  await page.getByText('Evidence, and how sure you are').click()
  await page.getByLabel('What shows it?').fill('=1+1')
  await page.getByLabel('Fairly sure').check()
  for (const [part, value] of Object.entries({ Day: '31', Month: '2', Year: '2026' })) {
    await page.getByLabel(part, { exact: true }).fill(value)
  }
  await expect(page.getByText('Give a real date')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Day', { exact: true }).fill('28')
  await button(page, 'Save and next').click()
  await expect(kept(page)).toHaveText('Saved in this browser')
  const [{ answers }] = await stored(page)
  expect(answers).toHaveLength(1)
  expect(answers[0]).toMatchObject({
    ...{ judgement: 'not-applicable', reason: '<b>None</b> here', evidence: '=1+1', certainty: 'medium' },
    day: '2026-02-28'
  })
  await page.goBack()
  await expect(page.getByLabel('Why does it not apply?')).toHaveValue('<b>None</b> here')
  await page.goBack()
  await expect(cells(page).nth(1)).toHaveText(/: Does not apply$/)
})

test('what is done is undone and done again, and says what it was', async ({ page, address }) => {
  await begin(page, address)
  await cells(page).first().click()
  await level(page, 2).check()
  await button(page, /^Undo ?: answer /).click()
  await expect(level(page, 2)).not.toBeChecked()
  await button(page, /^Redo ?: answer /).click()
  await expect(level(page, 2)).toBeChecked()
  await goTo(page, 'Organisations')
  await page.getByLabel('Add an organisation').fill('Trust')
  await button(page, 'Add').click()
  await expect(page.getByLabel('Add an organisation')).toBeFocused()
  await button(page, 'Remove Anytown CCG').click()
  await expect(page.getByRole('heading', { name: 'One organisation' })).toBeVisible()
  await expect(answered(page)).toHaveText(/^0 of/)
  await button(page, /^Undo ?: remove Anytown CCG/).click()
  await expect(answered(page)).toHaveText(/^1 of/)
})

test('links to a question open the last roadmap there, or begin one that starts there', async ({ page, address }) => {
  await page.goto(`${address}roadmap/?screen=where&part=records`)
  await expect(page.getByText('To say where you are with “Records')).toBeVisible()
  await begin(page, address, ['One'], '?screen=where&part=records')
  await expect(heading(page)).toHaveText(/^Records/)
  await level(page, 4).check()
  await expect(kept(page)).toHaveText('Saved in this browser')
  await page.goto(`${address}roadmap/?screen=where&part=records`)
  await expect(level(page, 4)).toBeChecked()
  await expect(page).toHaveURL(/\?roadmap=\w+&screen=where&part=records$/)
  await page.goto(`${address}roadmap/?roadmap=nothing`)
  await expect(page.getByText('The roadmap is not in this browser')).toBeVisible()
})

test('several organisations are told apart, and how they stand is said in words', async ({ page, address }) => {
  await begin(page, address, ['CCG', 'Trust', 'Council'])
  const row = page.locator('.app-heat tbody tr').nth(1)
  for (const [place, to] of [0, 3, 4].entries()) {
    await row.locator('.app-heat__cell').nth(place).click()
    await level(page, to).check()
    await page.goBack()
  }
  await expect(row).toContainText('1 at level 0, 1 at level 3 and 1 at level 4.')
  await expect(row).toContainText('Furthest behind: CCG. 4 levels apart.')
  await row.locator('.app-heat__cell').nth(1).click()
  const choice = page.getByLabel('Organisation', { exact: true })
  await choice.focus()
  await choice.selectOption('Council')
  await expect(choice).toBeFocused()
  await expect(level(page, 4)).toBeChecked()
  expect(await axe(page)).toEqual([])
})

test('the file of another organisation comes in, and both judgements stay until one is taken', async ({
  page,
  address
}) => {
  await begin(page, address, ['Trust'])
  await cells(page).first().click()
  await level(page, 3).check()
  await expect(kept(page)).toHaveText('Saved in this browser')
  const [ours] = await stored(page)
  const theirs = { ...ours, id: 'other', area: 'Region', answers: [{ ...ours.answers[0], judgement: 1 }] }
  await goTo(page, 'Organisations')
  await give(page, 'merge-file', JSON.stringify(theirs))
  await expect(page.getByText('1 question is judged differently. Both judgements stay.')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await goTo(page, 'Where are you?')
  await expect(cells(page).first()).toHaveText(/3 Established \/ 1 Starting, judged differently$/)
  await cells(page).first().click()
  expect(await axe(page)).toEqual([])
  await button(page, /^Take this one ?: Region, 1 Starting/).click()
  await expect(page.getByText('This is judged differently')).toBeHidden()
  await expect(level(page, 1)).toBeChecked()
})

test('a snapshot shows what has changed since', async ({ page, address }) => {
  await begin(page, address)
  await cells(page).first().click()
  await level(page, 1).check()
  await page.goBack()
  await link(page, /^Keep a snapshot/).click()
  await page.getByLabel('Name of the snapshot').fill('Board')
  await button(page, 'Keep a snapshot of today').click()
  await expect(page.getByText('Nothing has changed.')).toBeVisible()
  await page.goBack()
  await cells(page).first().click()
  await level(page, 3).check()
  await page.goBack()
  await link(page, /^Keep a snapshot/).click()
  await expect(page.getByText('1 answer rose.')).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toContainText('1 Starting')
  expect(await axe(page)).toEqual([])
})

test('a change in one tab appears in the other', async ({ page, address, context }) => {
  await begin(page, address)
  const other = await context.newPage()
  await other.goto(page.url())
  for (const tab of [page, other]) {
    await expect(tab.getByText('This roadmap is open in another tab as well')).toBeVisible()
  }
  await cells(page).first().click()
  await level(page, 2).check()
  await expect(cells(other).first()).toHaveText(/: 2 Partial$/)
  await other.close()
  await expect(page.getByText('This roadmap is open in another tab as well')).toBeHidden()
})

for (const [trouble, text] of [
  ['blocked', 'This browser does not let the page save anything'],
  ['full', 'This browser has no room for the roadmap']
] as const) {
  test(`where storage is ${trouble} the page says so and goes on`, async ({ page, address }) => {
    await page.addInitScript((trouble) => {
      const refuse = (name: string) => () => {
        throw new DOMException('no', name)
      }
      if (trouble === 'blocked') {
        IDBFactory.prototype.open = refuse('SecurityError')
      } else {
        IDBObjectStore.prototype.put = refuse('QuotaExceededError')
      }
    }, trouble)
    await page.goto(`${address}roadmap/`)
    await page.getByLabel('Which organisations is it for?').fill('CCG')
    await button(page, 'Begin').click()
    await expect(page.getByText(text)).toBeVisible()
    await cells(page).first().click()
    await level(page, 2).check()
    await expect(answered(page)).toHaveText(/^1 of/)
    expect(await axe(page)).toEqual([])
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
  })
}

test('bad files are refused with the reason, and of damaged parts the rest is opened', async ({ page, address }) => {
  await begin(page, address)
  await expect(kept(page)).toHaveText('Saved in this browser')
  const [good] = await stored(page)
  await page.goto(`${address}roadmap/`)
  for (const [content, text] of [
    ['PK\u0003', 'roadmap.json is not a roadmap: it cannot be read.'],
    ['{"requirements":[]}', 'roadmap.json is not a roadmap.'],
    [JSON.stringify({ ...good, format: 2 }), 'was made by a later version'],
    [JSON.stringify({ ...good, starts: 'soon' }), 'roadmap.json is damaged. Nothing was opened. starts must be a date'],
    [JSON.stringify(good).slice(0, -20), 'roadmap.json is not a roadmap: it cannot be read.']
  ] as const) {
    await give(page, 'roadmap-file', content)
    await expect(page.getByRole('alert')).toContainText(text)
  }
  expect(await axe(page)).toEqual([])
  const organisation = good.organisations[0].id
  const answers = [
    { organisation, capability: 'records', judgement: 7 },
    { organisation, capability: 'abacus', judgement: 2 },
    { organisation, capability: 'governance', judgement: 3 }
  ]
  await give(page, 'roadmap-file', JSON.stringify({ ...good, id: 'other', name: '<i>Other</i>', answers }))
  await expect(page.locator('h1')).toHaveText('<i>Other</i>')
  await expect(answered(page)).toHaveText(/^1 of/)
  await expect(page.getByText('answers[0].judgement must be one of')).toBeVisible()
  await expect(page.getByText('Capabilities that are not known here: abacus.')).toBeVisible()
  expect(await axe(page)).toEqual([])
  await expect(kept(page)).toHaveText('Saved in this browser')
  await page.reload()
  await expect(page.getByText('answers[0].judgement must be one of')).toBeVisible()
  await button(page, 'Remove these parts').click()
  await expect(page.getByText('One part of the file could not be read')).toBeHidden()
})

test('40 organisations and a narrow screen are no trouble', async ({ page, address }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await begin(
    page,
    address,
    Array.from({ length: 40 }, (_, at) => `Organisation ${at + 1}`)
  )
  await expect(answered(page)).toHaveText(/^0 of /)
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(await wide()).toBe(false)
  await cells(page).nth(41).click()
  expect(await wide()).toBe(false)
  await page.getByText('In this roadmap').click()
  await goTo(page, 'Organisations')
  expect(await wide()).toBe(false)
  await page.getByLabel('Add an organisation').fill('One more')
  await button(page, 'Add').click()
  await expect(page.getByText('A roadmap has at most 40 organisations')).toBeVisible()
  expect(await axe(page)).toEqual([])
})
