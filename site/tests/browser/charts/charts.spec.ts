import type { Page } from '@playwright/test'
import { SYSTEM } from '../chosen.js'
import { addEvaluator, loadSheets, openPack, PACK, SAID, score, view } from '../evaluate/evaluate-page.js'
import { overlapsIn } from '../overlaps.js'
import { begin, give, goTo, stored } from '../roadmap/roadmap-page.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { sheetFile } from '../tender-files.js'

const WIDTHS = [320, 390, 700, 1280]
const LONG = 'Move every community team in all of the region to one shared record of care and support'
const UNBROKEN = 'Zusammenführungsverantwortlichkeitsvereinbarungsentwurfsfassung'
const chart = (page: Page, id: string) => page.locator(`figure[id="${id}"]`)

/** No text lies over another or over a mark, however wide the screen is. */
async function expectClear(page: Page, id: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expect(chart(page, id)).toBeVisible()
    expect.soft(await overlapsIn(chart(page, id)), `${id} at ${width} px`).toEqual([])
    const { x, width: wide } = (await chart(page, id).boundingBox())!
    expect.soft(x + wide, `${id} at ${width} px fits`).toBeLessThanOrEqual(width)
  }
}

/** Opens a roadmap with steps of the planner's own, each months after the one before it, and targets of its organisations. */
async function openRoadmap(page: Page, address: string, count: number, names: readonly string[]): Promise<void> {
  await begin(page, address, names)
  const [made] = await stored(page)
  const ownSteps = Array.from({ length: count }, (_, at) => ({
    id: `own-${at}`,
    title: at % 3 === 1 ? UNBROKEN : `${LONG} ${at}`,
    organisation: made.organisations[at % names.length].id,
    from: `${2027 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
    months: (at % 5) + 1
  }))
  const targets = [{ capability: 'leadership', level: 2, by: '2028-06-30' }]
  await page.goto(`${address}roadmap/`)
  await give(page, 'roadmap-file', JSON.stringify({ ...made, id: 'made-up', ownSteps, targets }))
  await expect(page.locator('#screen h2').first()).toBeVisible()
}

for (const count of [1, 3, 40]) {
  test(`the plan over time has room for ${count} long names`, async ({ page, address }) => {
    await openRoadmap(page, address, count, count === 1 ? ['Trust'] : [LONG, UNBROKEN])
    await goTo(page, 'The path')
    const folded = page.locator('summary', { hasText: /^The plan over time, / })
    if ((await folded.count()) > 0) {
      await folded.click()
    }
    await expect(chart(page, 'gantt')).toContainText(`${LONG} 0`)
    await expectClear(page, 'gantt')
  })
}

test('a chart of a roadmap says in words and in its table what its bars show', async ({ page, address }) => {
  await openRoadmap(page, address, 3, ['Trust', UNBROKEN])
  await goTo(page, 'The path')
  const gantt = chart(page, 'gantt')
  const own = gantt.getByRole('listitem').filter({ hasText: `${LONG} 0` })
  await expect(own).toContainText('January 2027')
  await gantt.getByText('The same as a table').click()
  await expect(gantt.getByRole('row', { name: `${LONG} 0` })).toContainText('Trust')
  await page.getByText('What waits for what').first().click()
  await expectClear(page, 'dependencies')
  await expect(
    chart(page, 'dependencies')
      .getByText(/^After: Leadership: level 1/)
      .first()
  ).toBeVisible()
  await goTo(page, 'Where do you want to be?')
  await expectClear(page, 'levels')
  await expect(chart(page, 'levels').getByRole('listitem').filter({ hasText: 'Leadership' })).toContainText(
    'Target: level 2'
  )
  await expectFit(page, 'levels')
})

test('boxes that wait for others stand right of them on a wide screen, and beneath them on a narrow one', async ({
  page,
  address
}) => {
  await openRoadmap(page, address, 0, ['Trust'])
  await goTo(page, 'The path')
  await page.getByText('What waits for what').first().click()
  const boxOf = async (level: number) =>
    (await page.locator('.app-graph__box', { hasText: new RegExp(`^Leadership: level ${level}`) }).boundingBox())!
  await page.setViewportSize({ width: 1280, height: 900 })
  expect((await boxOf(1)).x + (await boxOf(1)).width).toBeLessThan((await boxOf(2)).x)
  await page.setViewportSize({ width: 320, height: 900 })
  expect((await boxOf(1)).x).toBe((await boxOf(2)).x)
  expect((await boxOf(1)).y + (await boxOf(1)).height).toBeLessThanOrEqual((await boxOf(2)).y)
})

test('who leads at each weight is told by letters that have room, and in a table', async ({ page, address }) => {
  await openPack(page, address)
  const [gate, first, second] = PACK.requirements.map(({ id }) => id) as [string, string, string]
  const all = { [gate]: SAID, [first]: SAID, [second]: SAID }
  const suppliers = [`${LONG} Ltd`, UNBROKEN, 'Gamma']
  await loadSheets(page, ...(await Promise.all(suppliers.map((name) => sheetFile(PACK, name, all)))))
  await expect(page.locator('.app-bids__bid')).toHaveCount(3)
  await addEvaluator(page, 'Ann')
  await score(page, { [gate]: [3, 4, 3], [first]: [4, 3, 1], [second]: [1, 3, 4] })
  await view(page, 'Result')
  await expect(page.getByRole('figure')).toHaveCount(1)
  await expectClear(page, 'leads-all')
  await page.setViewportSize({ width: 1280, height: 900 })
  const leads = chart(page, 'leads-all')
  await leads.getByText('The same as a table').click()
  const cells = leads.getByRole('row').filter({ hasText: UNBROKEN }).getByRole('cell')
  await expect(cells.last()).toHaveText(UNBROKEN)
  const shares = await page
    .getByRole('region', { name: 'Points of the quality score' })
    .locator('.app-meter')
    .evaluateAll((meters) =>
      meters.map((meter) => {
        const [whole, full] = [...meter.querySelectorAll('path')].map((path) => path.getBoundingClientRect().width)
        const [most, earned] = [meter.closest('tr')!.cells[1]!, meter.closest('td')!].map(({ innerText }) => innerText)
        return Math.abs(full! / whole! - Number(earned) / Number(most))
      })
    )
  expect(shares).toHaveLength(6)
  expect(Math.max(...shares)).toBeLessThan(0.02)
  await expectFit(page, 'who leads')
})

test('the calendar of standards has room for all its words, and on paper all its lines are black', async ({
  page,
  address
}) => {
  await page.goto(`${address}tender/calendar/?system=${SYSTEM.id}&day=2099-04-15`)
  await expectClear(page, 'years')
  await page.emulateMedia({ media: 'print' })
  const inks = await chart(page, 'years')
    .locator('rect, circle, line, .app-chart__line--live')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).stroke))])
  expect(inks.filter((ink) => !['rgb(0, 0, 0)', 'none'].includes(ink))).toEqual([])
})
