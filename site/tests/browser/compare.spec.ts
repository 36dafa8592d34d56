import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { SITE } from '../../tools/browser/kinds.mjs'
import { serve } from '../../tools/browser/serve.mjs'
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
  requirements,
  type StandardSource
} from './sources.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAST = ['retired', 'withdrawn']
const WORDS: Record<string, string> = { informational: 'For information' }
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

type Kind = 'standard' | 'system-type'
type Cells = Readonly<Record<string, readonly (readonly string[])[]>>
type Evidenced = StandardSource & { readonly conformance?: readonly string[] }

const TYPES = SYSTEMS.filter(({ baseline }) => baseline !== 'true')
const heading = (page: Page) => page.locator('[data-count]')
const columns = (page: Page) => page.locator('[data-table] thead th')
const chosen = (page: Page) => page.locator('[data-chosen] ol > li')
const box = (page: Page) => page.getByRole('combobox', { name: /^Add a/ })
const titleOf = (all: readonly { id: string; title: string }[], id: string) => all.find((one) => one.id === id)!.title
const sorted = (texts: Iterable<string>) => [...texts].sort()

function addressOf(kind: Kind, ids: readonly string[], more = ''): string {
  return `compare/?${new URLSearchParams([['kind', kind], ...ids.map((id) => ['id', id])])}${more}`
}

async function compare(page: Page, address: string, kind: Kind, ids: readonly string[], more = ''): Promise<void> {
  await page.goto(address + addressOf(kind, ids, more))
  await expect(chosen(page)).not.toHaveCount(0)
}

/** What the cells of each group say: the names of their items, without remarks. */
async function cells(page: Page): Promise<Record<string, Cells>> {
  return page
    .locator('[data-table] tbody')
    .evaluateAll((bodies) =>
      Object.fromEntries(
        bodies.map((body) => [
          body.querySelector('h3')!.textContent,
          Object.fromEntries(
            [...body.querySelectorAll('tr:has(td)')].map((row) => [
              row.querySelector('th > a')?.textContent ?? row.querySelector('th')!.firstChild!.textContent,
              [...row.querySelectorAll('td')].map((cell) =>
                [...cell.querySelectorAll('.app-compare__item, .app-compare__items > li')]
                  .map((item) => item.firstChild!.textContent!)
                  .sort()
              )
            ])
          )
        ])
      )
    )
}

function chunks<E>(all: readonly E[], size: number): E[][] {
  return all.flatMap((_, at) => (at % size === 0 ? [all.slice(at, at + size)] : []))
}

function words(id: string): string {
  return WORDS[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}

function day(iso: string | undefined): string[] {
  const [year, month, date] = iso?.split('-').map(Number) ?? []
  return year === undefined ? [] : [[date, month && MONTHS[month - 1], year].filter(Boolean).join(' ')]
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

test('every standard is shown as its source has it', async ({ page, address }) => {
  for (const four of chunks(STANDARDS as readonly Evidenced[], 4)) {
    const ids = four.map(({ id }) => id)
    await compare(page, address, 'standard', ids)
    const said = Object.assign({}, ...Object.values(await cells(page))) as Cells
    const check = (label: string, expected: (standard: Evidenced) => Iterable<string>) =>
      expect.soft(said[label], `${label} of ${ids}`).toEqual(four.map((one) => sorted(expected(one))))
    check('Obligation', ({ obligation }) => [words(obligation)])
    check('Status', ({ status }) => [words(status)])
    check('In force since', ({ effectiveFrom }) => day(effectiveFrom))
    check('Comply by', ({ complyBy }) => day(complyBy))
    const dates = ({ issued, dates = [] }: Evidenced) => [
      ...(issued === undefined ? [] : [`Published: ${day(issued)[0]}`]),
      ...dates.flatMap(({ label, date, confidence }) => (confidence === 'unsure' ? [] : `${label}: ${day(date)[0]}`))
    ]
    if (four.some((one) => dates(one).length > 0)) {
      check('Other dates', dates)
    }
    check('Owner', ({ owner }) => (owner === undefined ? [] : [titleOf(ORGANISATIONS, owner)]))
    check('Evidence', ({ conformance = [] }) => new Set(conformance))
    check('Mandated by', ({ id }) => POLICIES.filter((one) => one.mandates?.includes(id)).map(({ title }) => title))
    check('Recommended by', ({ id }) =>
      POLICIES.filter((one) => one.recommends?.includes(id)).map(({ title }) => title)
    )
    check('Care settings', ({ careSettings = [] }) =>
      careSettings.length % SETTINGS.length === 0
        ? ['Every care setting']
        : careSettings.map((id) => titleOf(SETTINGS, id))
    )
    check('Asked of', ({ status, systemTypes = [] }) => {
      const asking = TYPES.filter(({ id }) => line(id).some((type) => systemTypes.includes(type)))
      return PAST.includes(status)
        ? []
        : asking.length === TYPES.length
          ? [`Every system type (${TYPES.length})`]
          : asking.map(({ title }) => title)
    })
    check('Requirements that rest on it', ({ id }) =>
      CRITERIA.filter(({ status = 'live', standards }) => status === 'live' && standards?.includes(id)).map(
        ({ title }) => title
      )
    )
    if (said['Topics'] !== undefined) {
      check('Topics', ({ topics = [] }) => topics.map((id) => titleOf(TOPICS, id)))
    }
    if (said['Codes'] !== undefined) {
      check('Codes', ({ referenceCodes = [] }) => referenceCodes.map(({ code }) => code))
    }
  }
})

test('every system type is shown with the requirements and standards that its sources give it', async ({
  page,
  address
}) => {
  const standardsOf = (id: string) =>
    new Set(
      STANDARDS.filter(
        ({ status, systemTypes = [] }) => !PAST.includes(status) && line(id).some((type) => systemTypes.includes(type))
      ).map((standard) => standard.id)
    )
  for (const four of chunks(SYSTEMS, 4).filter(({ length }) => length > 1)) {
    const ids = four.map(({ id }) => id)
    await compare(page, address, 'system-type', ids)
    const said = await cells(page)
    const counts = (group: string, label: string) => said[group]![label]!.map(([count]) => Number(count))
    const check = (group: string, sets: readonly Set<string>[], all: readonly { id: string; title: string }[]) => {
      const inAll = [...sets[0]!].filter((id) => sets.every((set) => set.has(id)))
      const differing = all.filter(({ id }) => sets.some((set) => set.has(id)) && !inAll.includes(id))
      expect.soft(counts(group, 'Total'), `${group} of ${ids}`).toEqual(sets.map(({ size }) => size))
      expect.soft(counts(group, 'Shared by all of these')).toEqual(sets.map(() => inAll.length))
      expect
        .soft(said[`${group} that differ`], `${group} of ${ids}`)
        .toEqual(
          Object.fromEntries(differing.map(({ id, title }) => [title, sets.map((set) => (set.has(id) ? ['Yes'] : []))]))
        )
    }
    const criteria = ids.map(requirements)
    const standards = ids.map(standardsOf)
    check('Requirements', criteria, CRITERIA)
    check('Standards', standards, STANDARDS)
    for (const level of ['must', 'should', 'could']) {
      const expected = criteria.map((set) => CRITERIA.filter((one) => set.has(one.id) && one.level === level).length)
      expect.soft(counts('Requirements', words(level)), `${level} of ${ids}`).toEqual(expected)
    }
    const own = ids.map(
      (id, at) => CRITERIA.filter((one) => criteria[at]!.has(one.id) && one.systemTypes.includes(id)).length
    )
    expect.soft(counts('Requirements', 'Its own')).toEqual(own)
  }
})

test('the system types are side by side without a script, too', async ({ browser, address }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${address}compare/`)
  const rows = await page
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent!)))
  expect(rows.map(([title, criteria]) => [title, criteria]).sort()).toEqual(
    TYPES.map(({ id, title }) => [title, String(requirements(id).size)]).sort()
  )
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  const table = page.getByRole('table')
  await expect(table.getByRole('link', { name: 'CSV for Maternity information system' })).toHaveAttribute(
    'href',
    /buy\/maternity-system\/requirements\.csv$/
  )
  await table.getByRole('link', { name: 'Maternity information system', exact: true }).click()
  await page.getByRole('link', { name: 'Compare with another' }).click()
  await expect(page).toHaveURL(/compare\/\?kind=system-type&id=maternity-system$/)
  await page.close()
})

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

test('an address that was edited by hand works as far as it can, and is shown as text', async ({ page, address }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(
    `${address}compare/?kind=%3Cb%3E&id=dcb0129&id=%3Cimg%20src%3Dx%3E&id=%E0%A4%A&id=epr&id=__proto__&show=1`
  )
  await expect(columns(page)).toHaveText([/^DCB0129/])
  await expect(page.locator('[data-notes]')).toContainText('“<img src=x>”')
  await expect(page.locator('[data-notes]')).toContainText('“epr”, “__proto__”')
  await expect(page.locator('main img')).toHaveCount(0)
  const many = Array.from({ length: 10_000 }, (_, at) => `x${at}`)
  await page.goto(`${address}compare/`)
  await page.evaluate(
    (search) => {
      history.replaceState({}, '', search)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    addressOf('standard', [...many, 'dcb0160']).replace('compare/', '')
  )
  await expect(columns(page)).toHaveText([/^DCB0160/])
  await expect(page.locator('[data-notes]')).toContainText('9,990 more')
  expect(errors).toEqual([])
})

test('the link is copied, and the table is what is printed', async ({ page, context, address }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await compare(page, address, 'standard', ['dcb0129', 'dcb0160'])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeFocused()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')))
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 720, height: 1000 })
  await expect(box(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /copied|Print/ })).toHaveCount(0)
  const tops = await columns(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  await expect(page.locator('[data-table] table')).toHaveCSS('break-inside', 'auto')
})

for (const [name, content] of Object.entries({
  missing: (path: string, bytes: Buffer) => (/assets\/criteria-/.test(path) ? undefined : bytes),
  'of another build': (path: string, bytes: Buffer) =>
    /assets\/criteria-/.test(path) ? Buffer.from(String(bytes).replace(/"build":"\w+"/, '"build":"other"')) : bytes
})) {
  test(`data that is ${name} is said, and what is prerendered stays`, async ({ page }) => {
    const { address, stop } = await serve(SITE, '/', { content })
    await page.goto(address + addressOf('standard', ['dcb0129', 'dcb0160']))
    await expect(page.getByRole('heading', { name: 'The comparison could not be loaded' })).toBeVisible()
    await expect(page.getByRole('table', { name: 'What applies to each system type' })).toBeVisible()
    expect(await axe(page)).toEqual([])
    await stop()
  })
}

for (const scheme of SCHEMES) {
  test(`axe finds nothing wrong with comparisons, in the ${scheme}, and they fit`, async ({ page, address }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const [kind, ids, more] of [
        ['standard', ['dcb0129', 'nope'], ''],
        ['standard', ['fhir-r4', 'fhir-stu3', 'hl7-v2', 'snomed-ct'], ''],
        ['system-type', ['epr', 'maternity-system', 'gp-system'], '&show=differences']
      ] as const) {
        await compare(page, address, kind, ids, more)
        expect.soft(await axe(page), `${ids}, ${width} px`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `${ids} fit ${width} px`).toBeLessThanOrEqual(width)
      }
    }
  })
}

test('no link in a comparison is dead', async ({ page, address }) => {
  const links = new Set<string>()
  for (const [kind, ids] of [
    ['standard', ['fhir-r4', 'dcb0129', 'snomed-ct', 'nhs-number']],
    ['system-type', ['epr', 'maternity-system', 'gp-system', 'shared-care-record']]
  ] as const) {
    await compare(page, address, kind, ids)
    const found = await page
      .locator('[data-compare] a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    found.filter((href) => href.startsWith(address)).forEach((href) => links.add(href))
  }
  for (const link of links) {
    expect.soft((await page.request.get(link)).status(), link).toBe(200)
  }
})
