import { expect, test } from '../site.js'
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
} from '../sources.js'
import { type Cells, cells, compare, words } from './compare-page.js'

const PAST = ['retired', 'withdrawn']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

type Evidenced = StandardSource & { readonly conformance?: readonly string[] }

const TYPES = SYSTEMS.filter(({ baseline }) => baseline !== 'true')
const titleOf = (all: readonly { id: string; title: string }[], id: string) => all.find((one) => one.id === id)!.title
const sorted = (texts: Iterable<string>) => [...texts].sort()

function chunks<E>(all: readonly E[], size: number): E[][] {
  return all.flatMap((_, at) => (at % size === 0 ? [all.slice(at, at + size)] : []))
}

function day(iso: string | undefined): string[] {
  const [year, month, date] = iso?.split('-').map(Number) ?? []
  return year === undefined ? [] : [[date, month && MONTHS[month - 1], year].filter(Boolean).join(' ')]
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
