import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Download, Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { SITE } from '../../tools/browser/kinds.mjs'
import { serve } from '../../tools/browser/serve.mjs'
import { random } from '../unit/made-up.js'
import { SCHEMES, expect, test } from './site.js'
import {
  CRITERIA,
  ORGANISATIONS,
  POLICIES,
  SETTINGS,
  STANDARDS,
  SYSTEMS,
  TOPICS,
  line,
  requirements
} from './sources.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCRIPT = 25 * 1024
const DATA = 40 * 1024

type Values = Readonly<Record<string, readonly string[]>>

interface Source {
  readonly id: string
  readonly title: string
  readonly past: boolean
  readonly values: Values
}

const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)
const askedOf = SYSTEMS.map(({ id }) => ({ id, line: new Set(line(id)), requirements: requirements(id) }))

/** What each list holds by the sources, in no order. */
const LISTS: Readonly<Record<string, readonly Source[]>> = {
  standards: STANDARDS.map((standard) => ({
    ...standard,
    past: ['retired', 'withdrawn'].includes(standard.status),
    values: {
      obligation: [standard.obligation],
      status: [standard.status],
      type: [standard.type],
      function: standard.function === undefined ? [] : [standard.function],
      system: ids(askedOf.filter(({ line }) => standard.systemTypes?.some((type) => line.has(type)))),
      setting: standard.careSettings ?? [],
      topic: standard.topics ?? [],
      owner: standard.owner === undefined ? [] : [standard.owner]
    }
  })),
  criteria: CRITERIA.map((criterion) => ({
    ...criterion,
    past: criterion.status === 'retired',
    values: {
      level: [criterion.level],
      topic: criterion.topics ?? [],
      system: ids(askedOf.filter(({ requirements }) => requirements.has(criterion.id))),
      stage: [criterion.stage ?? 'award'],
      verification: [criterion.verification]
    }
  })),
  policies: POLICIES.map((policy) => ({
    ...policy,
    past: !['proposed', 'in-force'].includes(policy.status),
    values: {
      kind: [policy.kind],
      status: [policy.status],
      topic: policy.topics ?? [],
      owner: policy.owner === undefined ? [] : [policy.owner]
    }
  }))
}

const count = (page: Page) => page.locator('[data-count]')
const status = (page: Page) => page.locator('main > [role=status]')
const box = (page: Page, facet: string, value: string) =>
  page.locator(`[data-filters] input[id^="filter-${facet}-"][value="${value}"]`)
const entries = (page: Page) => page.locator('[data-browse] :is(h3, th[scope=row]) a')
const ready = (page: Page) => page.locator('[data-tools] select').first().waitFor()

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

/** The ids of all entries, in their order. */
async function listed(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^Show more/ })
  while (await more.isVisible()) {
    await more.click()
  }
  return entries(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('/').at(-2)!))
}

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

const fits = ({ values }: Source, chosen: Values, but = '') =>
  Object.entries(chosen).every(
    ([facet, wanted]) => facet === but || wanted.length === 0 || wanted.some((value) => values[facet]!.includes(value))
  )

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

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

for (const [kind, all] of Object.entries(LISTS)) {
  test(`every number beside the filters of the ${kind} is the one the sources give`, async ({ page, address }) => {
    await open(page, `${address}${kind}/`)
    await expect(count(page)).toHaveText(`${all.length} ${kind}`)
    expect(await counts(page)).toEqual(expectedCounts(all, {}))
    expect((await listed(page)).sort()).toEqual(ids(all).sort())
  })

  test(`whatever is chosen of the ${kind} with the mouse, the list and all numbers are those of the sources`, async ({
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

test('a value that says what it is in words is called so by the sources', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  for (const [facet, known] of [
    ['system', SYSTEMS],
    ['setting', SETTINGS],
    ['topic', TOPICS],
    ['owner', ORGANISATIONS]
  ] as const) {
    for (const input of await page.locator(`[data-filters] input[id^="filter-${facet}-"]`).all()) {
      const value = await input.inputValue()
      const label = await page.locator(`label[for="${await input.getAttribute('id')}"]`).textContent()
      expect.soft(label).toContain(known.find(({ id }) => id === value)!.title)
    }
  }
})

test('words narrow the list to titles, names, summaries and codes that have them', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  const find = page.getByLabel('Find a standard')
  await find.fill('discharge')
  const texts = STANDARDS.map(({ id, title, summary, alsoKnownAs = [], referenceCodes = [] }) => ({
    id,
    text: [title, summary, ...alsoKnownAs, ...referenceCodes.map(({ code }) => code)].join('\n')
  }))
  expect((await listed(page)).sort()).toEqual(ids(texts.filter(({ text }) => /\bdischarge/i.test(text))).sort())
  await expect(count(page)).toContainText('that mention “discharge”')
  await expect(find).toBeFocused()
  for (const written of ['DCB0129', 'dcb 0129', 'dcb-0129']) {
    await find.fill(written)
    expect
      .soft(await listed(page))
      .toEqual(ids(STANDARDS.filter(({ referenceCodes }) => referenceCodes?.some(({ code }) => code === 'DCB0129'))))
  }
})

test('the list can be put in order by title, by how binding, by code and by date', async ({ page, address }) => {
  await open(page, `${address}standards/?sort=obligation`)
  const ranks = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational']
  const byId = new Map(LISTS.standards!.map((one) => [one.id, one]))
  const binding = (await listed(page)).map((id) => byId.get(id)!)
  const rank = ({ past, values }: Source) => Number(past) * 10 + ranks.indexOf(values.obligation![0]!)
  expect(binding.map(rank)).toEqual(binding.map(rank).sort((a, b) => a - b))

  await page.getByLabel('Sort by').selectOption({ label: 'title' })
  await expect(page).toHaveURL(/\/standards\/$/)
  const current = (await listed(page)).map((id) => byId.get(id)!).filter(({ past }) => !past)
  const titles = current.map(({ title }) => title.toLowerCase())
  expect(titles).toEqual([...titles].sort())

  await open(page, `${address}policies/?sort=newest`)
  const from = new Map(POLICIES.map((policy) => [policy.id, policy.inForceFrom]))
  const dates = (await listed(page))
    .filter((id) => !LISTS.policies!.find((one) => one.id === id)!.past)
    .flatMap((id) => from.get(id) ?? [])
  expect(dates.length).toBeGreaterThan(10)
  expect(dates).toEqual([...dates].sort().reverse())

  await open(page, `${address}criteria/?sort=title`)
  await page.getByLabel('Sort by').selectOption({ label: 'code' })
  const codes = new Map(CRITERIA.map(({ id, code }) => [id, code]))
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
  const find = page.getByLabel('Find a standard')
  await find.pressSequentially('record', { delay: 30 })
  await expect(page).toHaveURL(/\?q=record&obligation=mandated&status=active$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?obligation=mandated&status=active$/)
  await expect(find).toHaveValue('')
  await page.goBack()
  await expect(box(page, 'status', 'active')).not.toBeChecked()
  await expect(box(page, 'obligation', 'mandated')).toBeChecked()
  await page.goBack()
  await expect(count(page)).toHaveText(`${STANDARDS.length} standards`)
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
  await expect(page.getByLabel('Find a standard')).toHaveValue('')
})

test('everything can be done with the keyboard alone', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  await page.getByLabel('Find a standard').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-filters] summary').first()).toBeFocused()
  await page.keyboard.press('Tab')
  const first = page.locator('[data-filters] input').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('Space')
  const mandated = LISTS.standards!.filter(({ values }) => values.obligation!.includes('mandated')).length
  await expect(count(page)).toHaveText(`${mandated} standards: mandated`)
  await expect(first).toBeFocused()
  await expect(status(page)).toHaveText(`${mandated} standards: mandated`)
  const more = page.getByRole('button', { name: 'Show more standards' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(entries(page).nth(40)).toBeFocused()
  await page.getByLabel('Show as').focus()
  await page.keyboard.press('t')
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.getByLabel('Show as')).toBeFocused()
  await page.getByLabel('Find a standard').press('Enter')
  await expect(count(page)).toBeFocused()
  await expect(page).toHaveURL(/\/standards\/\?obligation=mandated&view=table$/)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('the filters unfold, choose by touch and fold away to the result', async ({ page, address }) => {
    await open(page, `${address}criteria/`)
    const must = page.getByText('Must', { exact: false }).and(page.locator('[data-filters] label'))
    await expect(must).toBeHidden()
    await page.getByText('Narrow the list').first().tap()
    await must.tap()
    const expected = CRITERIA.filter(({ level }) => level === 'must').length
    const show = page.getByRole('button', { name: `Show ${expected} criteria` })
    await expect(show).toBeInViewport()
    await show.tap()
    await expect(must).toBeHidden()
    await expect(count(page)).toBeInViewport()
    await expect(count(page)).toHaveText(`${expected} criteria: must`)
    await expect(page.locator('[data-panel] > summary')).toContainText('1 chosen')
    await page.getByRole('button', { name: 'Remove level: Must' }).tap()
    await expect(count(page)).toHaveText(`${CRITERIA.length} criteria`)
  })

  test('the table is read as blocks and nothing is wider than the screen', async ({ page, address }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await open(page, `${address}standards/?view=table`)
    await page.locator('.app-browse__tick input').first().tap()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expect(page.getByRole('rowheader').first()).toBeVisible()
  })
})

test('a page of one value starts with it, and is called by it only while the list is that', async ({
  page,
  address
}) => {
  const active = LISTS.standards!.filter(({ values }) => values.status!.includes('active'))
  await open(page, `${address}standards/status/active/`)
  await expect(page.locator('h1')).toHaveText('Standards: Active')
  await expect(box(page, 'status', 'active')).toBeChecked()
  expect((await listed(page)).sort()).toEqual(ids(active).sort())
  await box(page, 'status', 'retired').check()
  await expect(page.locator('h1')).toHaveText('Standards')
  await expect(page).toHaveURL(/\/standards\/status\/active\/\?status=active&status=retired$/)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(count(page)).toHaveText(`${STANDARDS.length} standards`)
  await page.reload()
  await expect(count(page)).toHaveText(`${STANDARDS.length} standards`)
  await page.goto(`${address}standards/status/active/`)
  await expect(page.locator('h1')).toHaveText('Standards: Active')
})

test('the second page of the list shows the list up to its end, and an order page its order', async ({
  page,
  address
}) => {
  await open(page, `${address}standards/page/2/`)
  await expect(entries(page)).toHaveCount(STANDARDS.length)
  await open(page, `${address}standards/sort/obligation/`)
  await expect(page.getByLabel('Sort by')).toHaveValue('obligation')
  await page.getByLabel('Sort by').selectOption('title')
  await expect(page).toHaveURL(/\/standards\/sort\/obligation\/\?sort=title$/)
  await page.reload()
  await ready(page)
  await expect(page.getByLabel('Sort by')).toHaveValue('title')
})

test('an address edited by hand does what it can and says what it cannot', async ({ page, address }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const html = '<img src=x onerror="document.title=1">'
  const many = (length: number) => Array.from({ length }, (_, at) => `status=x${at}`).join('&')
  for (const [search, said] of [
    ['?status=active&status=gone&colour=red&sort=size', 'status “gone”, “colour”, sort “size”'],
    [`?status=active&status=${encodeURIComponent(html)}`, `status “${html}”`],
    [`?status=active&${many(500)}`, 'status “x0”, status “x1”, status “x2”, status “x3”, status “x4”, 495 more'],
    ['?status=active&q=%E0%A4%A&x=%zz', '“x”']
  ] as const) {
    await open(page, `${address}standards/${search}`)
    await expect.soft(page.locator('[data-notes]')).toContainText(`does not have: ${said}.`)
    await expect.soft(box(page, 'status', 'active')).toBeChecked()
    await expect.soft(page.locator('main img')).toHaveCount(0)
  }
  await page.evaluate(
    (search) => {
      history.pushState({}, '', search)
      window.dispatchEvent(new PopStateEvent('popstate'))
    },
    `?status=retired&${many(10_000)}`
  )
  await expect(page.locator('[data-notes]')).toContainText('9,995 more')
  await expect(box(page, 'status', 'retired')).toBeChecked()
  await open(page, `${address}standards/?q=${encodeURIComponent(html)}`)
  await expect(count(page)).toContainText(`No standards that mention “${html}”`)
  await expect(page.locator('main img')).toHaveCount(0)
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, `${address}standards/?q=${'long'.repeat(50)}`)
  await expect(count(page)).toContainText('No standards that mention “long')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(errors).toEqual([])
})

for (const [what, content] of Object.entries({
  'is missing': () => undefined,
  'is cut short': (bytes: Buffer) => bytes.subarray(0, 200),
  'is of another format': (bytes: Buffer) => Buffer.from(bytes.toString().replace('"format":1', '"format":2')),
  'is something else': () => Buffer.from('[]')
})) {
  test(`where the data ${what}, the page says so and the list stays`, async ({ page }) => {
    const { address, stop } = await serve(SITE, '/', {
      content: (path: string, bytes: Buffer) => (/standards-[0-9a-f]+\.json$/.test(path) ? content(bytes) : bytes)
    })
    await page.goto(`${address}standards/?status=active`)
    await expect(page.locator('[data-notes]')).toContainText('The filters could not be loaded.')
    await expect(entries(page)).toHaveCount(80)
    expect(await axe(page)).toEqual([])
    await page.locator('[data-panel]').getByRole('link', { name: 'Mandated' }).click()
    await expect(page.locator('h1')).toHaveText('Standards: Mandated')
    await stop()
  })
}

async function text(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

/** Reads CSV by the grammar of RFC 4180. */
function rows(csv: string): string[][] {
  const fields = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  const read: string[][] = [[]]
  for (const [, quoted, plain, end] of fields) {
    read.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') {
      read.push([])
    }
  }
  return read.slice(0, -1)
}

test('the result can be taken away as CSV and JSON, and its link leads to the same result', async ({
  page,
  address,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const expected = LISTS.standards!.filter(
    ({ values }) => values.status!.includes('active') && values.obligation!.includes('mandated')
  )
  await open(page, `${address}standards/status/active/?obligation=mandated`)
  await page.getByText('Save or share').click()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click()
  ])
  expect(csv.suggestedFilename()).toBe('standards.csv')
  const table = await text(csv)
  expect(table.charCodeAt(0)).toBe(0xfeff)
  const [head, ...body] = rows(table.slice(1))
  expect(head!.slice(0, 4)).toEqual(['Code', 'Title', 'Obligation', 'Status'])
  expect(body.map((row) => row[1]).sort()).toEqual(expected.map(({ title }) => title).sort())
  expect(body.every((row) => row.length === head!.length && row[2] === 'Mandated' && row[3] === 'Active')).toBe(true)
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click()
  ])
  const taken = JSON.parse(await text(json))
  expect(taken.standards.map(({ id }: { id: string }) => id).sort()).toEqual(ids(expected).sort())
  expect(taken.title).toBe(`${expected.length} standards: mandated, and active`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${address}standards/?obligation=mandated&status=active`)
  expect(taken.address).toBe(link)
  await open(page, link)
  await expect(count(page)).toHaveText(taken.title)
})

test('paper shows the whole result with its words and its address, and nothing to press', async ({ page, address }) => {
  await open(page, `${address}standards/?status=active`)
  const active = LISTS.standards!.filter(({ values }) => values.status!.includes('active')).length
  await expect(entries(page)).toHaveCount(40)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(entries(page)).toHaveCount(active)
  await expect(count(page)).toHaveText(`${active} standards: active`)
  await expect(page.locator('[data-source]')).toHaveText(`Read at ${address}standards/?status=active`)
  await expect(page.locator('main').getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('main').getByRole('checkbox').filter({ visible: true })).toHaveCount(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(entries(page)).toHaveCount(40)
})

test('two to four standards are picked for comparison, and stay picked while one reads', async ({ page, address }) => {
  await open(page, `${address}standards/`)
  const picks = page.getByRole('checkbox', { name: /^Compare/ })
  const bar = page.getByRole('region', { name: 'Compare' })
  await expect(bar).toBeHidden()
  await picks.nth(0).click()
  await expect(bar).toContainText('Choose another to compare')
  await expect(bar.getByRole('link')).toHaveCount(0)
  for (const at of [1, 2, 3]) {
    await picks.nth(at).click()
  }
  await expect(status(page)).toHaveText('4 of 4 chosen to compare')
  await picks.nth(4).click()
  await expect(picks.nth(4)).not.toBeChecked()
  await expect(bar).toContainText('4 at most')
  await box(page, 'obligation', 'informational').check()
  await expect(bar).toContainText('Compare 4 standards')
  await box(page, 'obligation', 'informational').uncheck()
  const chosen = (await listed(page)).slice(0, 4)
  await entries(page).nth(7).click()
  await page.goBack()
  await ready(page)
  await expect(picks.nth(3)).toBeChecked()
  const query = new URLSearchParams([['kind', 'standard'], ...chosen.map((id) => ['id', id])])
  await bar.getByRole('link', { name: 'Compare 4 standards' }).click()
  await expect(page).toHaveURL(`${address}compare/?${query}`)
  await page.goBack()
  await ready(page)
  await bar.getByRole('button', { name: 'Clear' }).click()
  await expect(bar).toBeHidden()
  await expect(page.locator('main :focus')).toHaveAttribute('type', 'checkbox')
})

test('system types are picked for comparison in their list', async ({ page, address }) => {
  await page.goto(`${address}buy/`)
  const picks = page.getByRole('checkbox', { name: /^Compare/ })
  await expect(picks).toHaveCount(SYSTEMS.length)
  await page.getByRole('checkbox', { name: 'Compare Maternity information system' }).check()
  await picks.first().check()
  const first = (await page.locator('.app-list__title a').first().getAttribute('href'))!.split('/').at(-2)!
  await page.getByRole('link', { name: 'Compare 2 system types' }).click()
  await expect(page).toHaveURL(`${address}compare/?kind=system-type&id=maternity-system&id=${first}`)
})

test('what was shown is shown again when one comes back from an entry', async ({ page, address }) => {
  await open(page, `${address}standards/?status=active`)
  await page.getByRole('button', { name: 'Show more standards' }).click()
  await expect(entries(page)).toHaveCount(80)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/status=active/)
  await page.goBack()
  await expect(entries(page)).toHaveCount(80)
})

test('nothing moves while the filters arrive', async ({ page, address }) => {
  for (const [width, height] of [
    [1280, 900],
    [390, 800]
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const kind of Object.keys(LISTS)) {
      await page.goto(`${address}${kind}/`)
      await ready(page)
      const moved = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const seen: string[] = []
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const { sources } = entry as unknown as { sources: { node: Element | null }[] }
                seen.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? '?'))
              }
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(seen), 300)
          })
      )
      expect.soft(moved, `${kind}, ${width} px`).toEqual([])
    }
  }
})

const STATES = [
  'standards/',
  'standards/?q=record&status=active&obligation=mandated&view=table&x=y',
  'policies/?q=zzzz',
  'criteria/?level=must'
]
for (const scheme of SCHEMES) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing wrong in any state, in the ${scheme}, ${width} px wide`, async ({ page, address }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      for (const path of STATES) {
        await open(page, address + path)
        await page.locator('[data-panel]').evaluate((panel: HTMLDetailsElement) => (panel.open = true))
        await page.getByText('Save or share').click()
        const tick = page.locator('.app-browse__tick input')
        if ((await tick.count()) > 1) {
          await tick.nth(0).check()
          await tick.nth(1).check()
        }
        expect.soft(await axe(page), path).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `${path} fits`).toBeLessThanOrEqual(width)
      }
    })
  }
}

test('the script is under 25 KB and the data of any list under 40 KB', () => {
  for (const name of readdirSync(join(SITE, 'assets'))) {
    const size = gzipSync(readFileSync(join(SITE, 'assets', name))).length
    if (/^browse-.*\.js$/.test(name)) {
      expect(size).toBeLessThan(SCRIPT)
    } else if (/^(standards|criteria|policies)-.*\.json$/.test(name)) {
      expect.soft(size, name).toBeLessThan(DATA)
    }
  }
})

test.describe('without the script', () => {
  test.use({ javaScriptEnabled: false })

  test('the list is whole and its links narrow it', async ({ page, address }) => {
    await page.goto(`${address}standards/`)
    await expect(page.locator('.app-browse__tick')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0)
    await page.locator('[data-panel]').getByRole('link', { name: 'Mandated' }).click()
    await expect(page.locator('h1')).toHaveText('Standards: Mandated')
    await page.setViewportSize({ width: 390, height: 800 })
    await page.getByText('Narrow the list').first().click()
    await page.locator('[data-panel]').getByRole('link', { name: 'Show everything' }).click()
    await expect(page).toHaveURL(`${address}standards/`)
  })
})
