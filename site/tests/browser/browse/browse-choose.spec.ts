import type { Page } from '@playwright/test'
import type { Policy } from '../../../src/catalogue/data.js'
import { random } from '../../unit/catalogue/made-up.js'
import { commonWords, needed, standardsWithCodes } from '../chosen.js'
import { expect, test } from '../site.js'
import {
  CRITERIA,
  FRAME,
  LISTS,
  POLICIES,
  STANDARDS,
  type Source,
  type Values,
  box,
  count,
  entries,
  fits,
  ids,
  listed,
  open,
  ready,
  status
} from './browse-page.js'

/** The numbers beside the boxes, by facet and value. */
function counts(page: Page): Promise<Record<string, number>> {
  return page.locator('[data-filters] input').evaluateAll((boxes) =>
    Object.fromEntries(
      boxes.map((box) => {
        const label = box.parentElement!.querySelector('.app-filter__count')!
        return [
          `${box.id.split('-')[1]} ${(box as HTMLInputElement).value}`,
          Number(label.textContent.replaceAll(',', ''))
        ]
      })
    )
  )
}

function expectedCounts(all: readonly Source[], chosen: Values): Record<string, number> {
  const facets = Object.keys(all[0]!.values)
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const known = [...new Set(all.flatMap(({ values }) => values[facet]!))]
      const left = all.filter((one) => fits(one, chosen, facet))
      return known.map((value) => [
        `${facet} ${value}`,
        left.filter(({ values }) => values[facet]!.includes(value)).length
      ])
    })
  )
}

for (const [kind, all] of Object.entries(LISTS)) {
  test(`every number beside the filters of the ${kind} is the one the data gives`, async ({ page, address }) => {
    await open(page, `${address}${kind}/`)
    await expect(count(page)).toHaveText(`${all.length} ${kind}`)
    expect(await counts(page)).toEqual(expectedCounts(all, {}))
    expect((await listed(page)).sort()).toEqual(ids(all).sort())
  })

  test(`whatever is chosen of the ${kind} with the mouse, the list and all numbers are those of the data`, async ({
    page,
    address
  }) => {
    const next = random(kind.length)
    const facets = Object.keys(all[0]!.values)
    for (let round = 0; round < 6; round++) {
      await open(page, `${address}${kind}/`)
      const chosen: Record<string, string[]> = {}
      for (const facet of facets.filter(() => next(3) === 0)) {
        const known = [...new Set(all.flatMap(({ values }) => values[facet]!))]
        chosen[facet] = [...new Set([known[next(known.length)]!, known[next(known.length)]!])]
        const group = page.locator('[data-filters] details', { has: page.locator(`[id^="filter-${facet}-"]`) })
        if ((await group.getAttribute('open')) === null) {
          await group.locator('summary').click()
        }
        for (const value of chosen[facet]!) {
          await box(page, facet, value).click()
        }
      }
      const expected = all.filter((one) => fits(one, chosen))
      expect.soft(await counts(page), JSON.stringify(chosen)).toEqual(expectedCounts(all, chosen))
      expect.soft((await listed(page)).sort(), JSON.stringify(chosen)).toEqual(ids(expected).sort())
      await expect.soft(count(page)).toHaveText(expected.length === 0 ? /^No / : new RegExp(`^${expected.length} `))
      await page.reload()
      await ready(page)
      expect.soft((await listed(page)).sort(), `${page.url()} again`).toEqual(ids(expected).sort())
    }
  })
}

test('a value that says what it is in words is called so everywhere', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  for (const [facet, known] of [
    ['system', FRAME.systems.map(({ id, title }) => [id, title] as const)],
    ['setting', FRAME.settings],
    ['topic', FRAME.topics],
    ['owner', FRAME.organisations]
  ] as const) {
    const labels = await page
      .locator(`[data-filters] input[id^="filter-${facet}-"]`)
      .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map((one) => [one.value, one.labels![0]!.textContent]))
    for (const [value, label] of labels) {
      expect.soft(label).toContain(known.find(([id]) => id === value)![1])
    }
  }
})

test('words narrow the list to titles, names, summaries and codes that have them', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  const find = page.getByLabel('Narrow the standards')
  const word = needed('words', commonWords()[0])
  await find.fill(word)
  await expect(count(page)).toContainText(`“${word}”`)
  await expect(find).toBeFocused()
  const texts = STANDARDS.entities.map(({ id, title, summary, names = [], codes = [] }) => ({
    id,
    text: [title, summary, ...names, ...codes].join('\n')
  }))
  expect((await listed(page)).sort()).toEqual(
    ids(texts.filter(({ text }) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'iu').test(text))).sort()
  )
  const { id, code } = standardsWithCodes(1)[0]!
  const [letters, digits] = [code.replace(/\d/g, ''), code.replace(/\D/g, '')]
  for (const written of [code, `${letters.toLowerCase()} ${digits}`, `${letters.toLowerCase()}-${digits}`]) {
    await find.fill(written)
    expect.soft(await listed(page), written).toEqual([id])
  }
})

test('the list can be put in order by title, by how binding, by code and by date', async ({ page, address }) => {
  await open(page, `${address}standards/?sort=obligation`)
  const ranks = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational']
  const byId = new Map(LISTS.standards!.map((one) => [one.id, one]))
  const binding = (await listed(page)).map((id) => byId.get(id)!)
  const rank = ({ past, values }: Source) => Number(past ?? false) * 10 + ranks.indexOf(values.obligation![0]!)
  expect(binding.map(rank)).toEqual(binding.map(rank).sort((a, b) => a - b))

  await page.getByLabel('Sort by').selectOption({ label: 'title' })
  await expect(page).toHaveURL(/\/standards\/$/)
  const current = (await listed(page)).map((id) => byId.get(id)!).filter(({ past }) => !past)
  const titles = current.map(({ title }) => title.toLowerCase())
  expect(titles).toEqual([...titles].sort())

  await open(page, `${address}policies/?sort=newest`)
  const newest = ({ from, issued, modified }: Policy) =>
    [from, issued, modified]
      .flatMap((date) => date ?? [])
      .sort()
      .at(-1)
  const from = new Map(POLICIES.entities.map((policy) => [policy.id, newest(policy)]))
  const dates = (await listed(page))
    .filter((id) => !LISTS.policies!.find((one) => one.id === id)!.past)
    .flatMap((id) => from.get(id) ?? [])
  expect(dates).toEqual([...dates].sort().reverse())

  await open(page, `${address}criteria/?sort=title`)
  await page.getByLabel('Sort by').selectOption({ label: 'code' })
  const codes = new Map(CRITERIA.entities.map(({ id, code }) => [id, code]))
  const inOrder = (await listed(page)).map((id) => codes.get(id)!)
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })))
})

test('the back button takes back one choice after the other, and typing at a stretch as one', async ({
  page,
  address
}) => {
  await open(page, `${address}standards/`)
  await box(page, 'obligation', 'mandated').check()
  await box(page, 'status', 'active').check()
  const find = page.getByLabel('Narrow the standards')
  await find.pressSequentially('record', { delay: 30 })
  await expect(page).toHaveURL(/\?q=record&obligation=mandated&status=active$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?obligation=mandated&status=active$/)
  await expect(find).toHaveValue('')
  await page.goBack()
  await expect(box(page, 'status', 'active')).not.toBeChecked()
  await expect(box(page, 'obligation', 'mandated')).toBeChecked()
  await page.goBack()
  await expect(count(page)).toHaveText(`${STANDARDS.entities.length} standards`)
  await page.goForward()
  await expect(page.getByRole('button', { name: 'Remove obligation: Mandated' })).toBeVisible()
})

test('chosen values can be taken away one by one or all at once, and the focus stays near', async ({
  page,
  address
}) => {
  await open(page, `${address}standards/?q=record&obligation=mandated&status=active&status=in-development`)
  await page.getByRole('button', { name: 'Remove obligation: Mandated' }).click()
  await expect(page).toHaveURL(/\?q=record&status=in-development&status=active$/)
  await expect(page.getByRole('button', { name: 'Remove status: In development' })).toBeFocused()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/standards\/$/)
  await expect(count(page)).toBeFocused()
  await expect(page.getByLabel('Narrow the standards')).toHaveValue('')
})

test('everything can be done with the keyboard alone', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  await page.getByLabel('Narrow the standards').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-filters] summary').first()).toBeFocused()
  await page.keyboard.press('Tab')
  const first = page.locator('[data-filters] input').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('Space')
  const { id: facet, values } = STANDARDS.facets[0]!
  const [value, title] = values[0]!
  const number = LISTS.standards!.filter(({ values }) => values[facet]!.includes(value)).length
  const said = `${number} standards: ${title.toLowerCase()}`
  await expect(count(page)).toHaveText(said)
  await expect(first).toBeFocused()
  await expect(status(page)).toHaveText(said)
  if (number > 40) {
    await page.getByRole('button', { name: 'Show more standards' }).focus()
    await page.keyboard.press('Enter')
    await expect(entries(page).nth(40)).toBeFocused()
  }
  await page.getByLabel('Show as').focus()
  await page.keyboard.press('t')
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.getByLabel('Show as')).toBeFocused()
  await page.getByLabel('Narrow the standards').press('Enter')
  await expect(count(page)).toBeFocused()
  await expect(page).toHaveURL(`${address}standards/?${facet}=${value}&view=table`)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('the filters unfold, choose by touch and fold away to the result', async ({ page, address }) => {
    await open(page, `${address}criteria/`)
    const must = page.getByText('Must', { exact: false }).and(page.locator('[data-filters] label'))
    await expect(must).toBeHidden()
    await page.getByText('Narrow the list').first().tap()
    await must.tap()
    const expected = CRITERIA.entities.filter(({ level }) => level === 'must').length
    const show = page.getByRole('button', { name: `Show ${expected} criteria` })
    await expect(show).toBeInViewport()
    await show.tap()
    await expect(must).toBeHidden()
    await expect(count(page)).toBeInViewport()
    await expect(count(page)).toHaveText(`${expected} criteria: must`)
    await expect(page.locator('[data-panel] > summary')).toContainText('1 chosen')
    await page.getByRole('button', { name: 'Remove level: Must' }).tap()
    await expect(count(page)).toHaveText(`${CRITERIA.entities.length} criteria`)
  })

  test('the table is read as blocks and nothing is wider than the screen', async ({ page, address }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await open(page, `${address}standards/?view=table`)
    await page.locator('.app-browse__tick input').first().tap()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expect(page.getByRole('rowheader').first()).toBeVisible()
  })
})
