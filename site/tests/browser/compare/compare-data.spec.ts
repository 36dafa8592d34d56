import { answer } from '../../../src/catalogue/applicability.js'
import type { Binding } from '../../../src/catalogue/data.js'
import { strongest } from '../../../src/catalogue/binding.js'
import { dateText } from '../../../src/kit/words/dates.js'
import { BOUGHT, KINDS_OF_SYSTEM, SYSTEM, standardsToCompare } from '../chosen.js'
import { CATALOGUE } from '../published.js'
import { expect, test } from '../site.js'
import { type Cells, cells, compare, words } from './compare-page.js'

const { frame, standards, criteria, policies } = CATALOGUE

const asked = (id: string) => answer(CATALOGUE, { systems: [id], settings: [], day: frame.day })
const criteriaOf = (id: string) => asked(id).criteria
const dated = (date: string | undefined) => (date === undefined ? [] : [dateText(date)])
const inForceSince = ({ from, since }: Binding) =>
  from === undefined && since !== undefined ? [`In use by ${dateText(since)}`] : dated(from)
const titles = (all: readonly { readonly title: string }[]) => all.map(({ title }) => title)

test('standards are shown as the data has them', async ({ page, address }) => {
  const four = standardsToCompare()
  const ids = four.map(({ id }) => id)
  await compare(page, address, 'standard', ids)
  const said = Object.assign({}, ...Object.values(await cells(page))) as Cells
  const check = (label: string, expected: (standard: (typeof four)[number]) => readonly string[]) =>
    expect.soft(said[label], `${label} of ${ids}`).toEqual(four.map((one) => [...expected(one)].sort()))
  check('Obligation', ({ obligations }) => obligations.map(({ level }) => words(level)))
  check('Status', ({ status }) => [words(status)])
  check('In force since', (one) => inForceSince(strongest(one)))
  check('Comply by', (one) => dated(strongest(one).by))
  check('Owner', ({ owner }) => frame.organisations.flatMap(([id, title]) => (id === owner ? [title] : [])))
  check('Evidence', ({ evidence = [] }) => [...new Set(evidence)])
  check('Mandated by', ({ id }) => titles(policies.entities.filter(({ mandates }) => mandates?.includes(id))))
  check('Requirements that rest on it', ({ id }) =>
    titles(criteria.entities.filter(({ live, standards }) => live && standards?.includes(id)))
  )
})

test('system types are shown with what the rule says applies to them', async ({ page, address }) => {
  const ids = KINDS_OF_SYSTEM.slice(0, 4).map(({ id }) => id)
  await compare(page, address, 'system-type', ids)
  const said = await cells(page)
  const counts = (group: string, label: string) => said[group]![label]!.map(([count]) => Number(count))
  const answers = ids.map(asked)
  for (const [group, all, lists] of [
    ['Requirements', criteria.entities, answers.map(({ criteria }) => criteria.map(({ entity }) => entity.id))],
    ['Standards', standards.entities, answers.map(({ standards }) => standards.map(({ entity }) => entity.id))]
  ] as const) {
    const inAll = all.filter(({ id }) => lists.every((list) => list.includes(id))).length
    expect.soft(counts(group, 'Total')).toEqual(lists.map(({ length }) => length))
    expect.soft(counts(group, 'Shared by all of these')).toEqual(lists.map(() => inAll))
    const differing = all
      .filter(({ id }) => lists.some((list) => list.includes(id)) && !lists.every((list) => list.includes(id)))
      .map(({ id, title }) => [title, lists.map((list) => (list.includes(id) ? ['Yes'] : []))] as const)
    expect.soft(said[`${group} that differ`] ?? {}).toEqual(Object.fromEntries(differing))
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
    BOUGHT.map(({ id, title }) => [title, String(criteriaOf(id).length)]).sort()
  )
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  const table = page.getByRole('table')
  await expect(table.getByRole('link', { name: `CSV for ${SYSTEM.title}` })).toHaveAttribute(
    'href',
    new RegExp(`buy/${SYSTEM.id}/requirements\\.csv$`)
  )
  await table.getByRole('link', { name: SYSTEM.title, exact: true }).click()
  await page.getByRole('link', { name: 'Compare with another' }).click()
  await expect(page).toHaveURL(`${address}compare/?kind=system-type&id=${SYSTEM.id}`)
  await page.close()
})
