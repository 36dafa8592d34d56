import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { Workbook } from '../../documents/workbook.js'
import { all, Parts } from '../../documents/xml.js'
import { axe } from '../axe.js'
import { expect, test } from '../site.js'
import { answered, begin, button, cells, goTo, heading, kept, level, link, stored } from './roadmap-page.js'

const FOOTPRINT = ['Anytown CCG', 'Anytown Hospitals', 'Anytown Council']

/** Answers every question, one organisation after the other, with levels round and round from 0 to 2. */
async function answerAll(page: Page, organisations: number): Promise<number> {
  const count = await cells(page).count()
  for (let place = 0; place < count; place++) {
    if (place % (count / organisations) === 0) {
      await page.locator('#screen a.nhsuk-button').click()
    }
    await level(page, place % 3).check()
    await button(page, 'Save and next').click()
    await expect(heading(page)).toBeFocused()
  }
  await expect(answered(page)).toHaveText(`${count} of ${count} answered`)
  return count
}

/** Takes over the first set of targets. */
async function takePreset(page: Page): Promise<void> {
  await goTo(page, 'Where do you want to be?')
  await page.getByRole('radio').nth(1).check()
  await button(page, /^Set \d+ targets$/).click()
  await expect(kept(page)).toHaveText('Saved in this browser')
}

async function taken(page: Page, name: string): Promise<Buffer> {
  const [file]: [Download, void] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return readFileSync(await file.path())
}

/** What a text document says, paragraph by paragraph, and its headings. */
function documentIn(bytes: Buffer) {
  const body = new Parts(bytes).xml('word/document.xml')
  const paragraphs = all(body, 'p').map((one) => ({
    text: all(one, 't')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
    style: all(one, 'pStyle')[0]?.getAttribute('w:val') ?? ''
  }))
  return {
    text: paragraphs.map(({ text }) => text).join('\n'),
    headings: paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)
  }
}

for (const names of [FOOTPRINT.slice(0, 1), FOOTPRINT]) {
  test(`from the baseline to the documents, for ${names.length === 1 ? 'one CCG' : 'a footprint of three'}`, async ({
    page,
    browser,
    address
  }) => {
    test.slow()
    await begin(page, address, names)
    const count = await answerAll(page, names.length)
    await takePreset(page)
    await goTo(page, 'The path')
    const steps = page.locator('.app-path__step[id^="step-"]')
    const { answers, targets } = (await stored(page))[0]
    expect(answers).toHaveLength(count)
    expect(targets.length).toBeGreaterThan(3)
    const said = (await page.locator('.app-takeaways').textContent())!
    const planned = Number(/(\d+) steps/.exec(said)![1])
    expect(planned).toBeGreaterThan(targets.length)
    expect(await steps.count()).toBe(planned)

    await goTo(page, 'Documents')
    await expect(page.locator('#board-page')).toBeVisible()
    const { text, headings } = documentIn(await taken(page, 'Word document'))
    expect(headings).toEqual(
      expect.arrayContaining(['Introduction', 'Vision', 'Baseline', 'Readiness', 'Benefits', 'Appendix: glossary'])
    )
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    for (const name of names) {
      expect(text).toContain(name)
    }
    const workbook = await taken(page, 'Excel workbook')
    const book = new Workbook(workbook)
    const rowsOf = (sheet: string, name: string) =>
      [...book.sheet(sheet).cells.values()].filter(({ value }) => value === name).length
    for (const name of names) {
      expect(rowsOf('Answers', name), name).toBe(count / names.length)
    }

    const elsewhere = await (await browser.newContext()).newPage()
    await elsewhere.goto(`${address}roadmap/`)
    const name = 'filled.xlsx'
    await elsewhere
      .locator('#roadmap-file-input')
      .setInputFiles({ name, mimeType: 'application/zip', buffer: workbook })
    await expect(answered(elsewhere)).toHaveText(`${count} of ${count} answered`)
    await goTo(elsewhere, 'The path')
    await expect(elsewhere.locator('.app-takeaways')).toHaveText(said)
    await expect(kept(elsewhere)).toHaveText('Saved in this browser')
    const there = (await stored(elsewhere))[0]
    expect(there.answers).toEqual(answers)
    expect(there.targets).toEqual(targets)
    await elsewhere.context().close()
  })
}

test('the empty spreadsheet of the page opens as a roadmap; another spreadsheet is refused by name', async ({
  page,
  address
}) => {
  await page.goto(`${address}roadmap/`)
  const [file] = await Promise.all([page.waitForEvent('download'), link(page, /Spreadsheet \(XLSX\)/).click()])
  const buffer = readFileSync(await file.path())
  const give = (name: string, buffer: Buffer) =>
    page.locator('#roadmap-file-input').setInputFiles({ name, mimeType: 'application/zip', buffer })
  await give('cut.xlsx', buffer.subarray(0, buffer.length / 2))
  await expect(page.locator('#roadmap-file-trouble')).toContainText('cut.xlsx was not opened.')
  await give('form.xlsx', buffer)
  await expect(answered(page)).toHaveText(/^0 of \d+ answered$/)
})

test('the screen of documents fits a small screen, says which texts are missing, and is sound', async ({
  page,
  address
}) => {
  await begin(page, address)
  await goTo(page, 'Documents')
  await expect(page.locator('#board-page')).toBeVisible()
  await page.locator('#screen summary', { hasText: 'Vision' }).click()
  await page.getByLabel('Vision').fill('<b>One record</b>')
  await expect(page.getByText('Vision: written')).toBeVisible()
  await expect(kept(page)).toHaveText('Saved in this browser')
  expect(documentIn(await taken(page, 'Word document')).text).toContain('<b>One record</b>')
  expect(await axe(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
