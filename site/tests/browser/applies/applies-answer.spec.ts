import { dateText } from '../../../src/kit/words/dates.js'
import { KINDS_OF_SYSTEM, LARGEST, ROLE, SETTING, SYSTEM } from '../chosen.js'
import { CATALOGUE, applicable } from '../published.js'
import { expect, test } from '../site.js'
import { TODAY, ask, box, words } from './applies-page.js'

const { frame, standards } = CATALOGUE

for (const day of [TODAY, '2016-08-01', '2031-04-01']) {
  test(`system types of every kind, in every setting, show exactly what applies on ${day}`, async ({
    page,
    address
  }) => {
    test.slow()
    const places = [[], ...frame.settings.map(([id]) => [id])]
    const asked = KINDS_OF_SYSTEM.flatMap(({ id }) => places.map((settings) => ({ systems: [id], settings, day })))
    await page.goto(`${address}applies/?system=${SYSTEM.id}`)
    await expect(words(page)).not.toBeEmpty()
    const answers = await ask(page, asked.map(query))
    asked.forEach((one, i) => expect(answers[i], query(one)).toEqual(applicable(one)))
  })
}

test('several systems and settings, and a role, add up, and no system asks for the baseline', async ({
  page,
  address
}) => {
  await page.goto(`${address}applies/?system=${SYSTEM.id}`)
  await expect(words(page)).not.toBeEmpty()
  const settings = frame.settings.slice(0, 2).map(([id]) => id)
  const asked = [
    { systems: [SYSTEM.id, LARGEST.id], settings, day: TODAY, role: ROLE[0] },
    { systems: KINDS_OF_SYSTEM.map(({ id }) => id), settings: [SETTING[0]], day: TODAY, role: frame.roles.at(-1)![0] },
    { systems: [SYSTEM.id], settings: [], day: '2020-01-01', role: ROLE[0] },
    { systems: [], settings: [SETTING[0]], day: TODAY }
  ]
  const answers = await ask(page, asked.map(query))
  asked.forEach((one, i) => expect(answers[i], query(one)).toEqual(applicable(one)))
})

test('from the home page, two clicks tell which standards a system must meet, and since when', async ({
  page,
  address
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  let clicks = 0
  await page.exposeFunction('clicked', () => clicks++)
  await page.addInitScript(() =>
    addEventListener('click', ({ detail }) => detail > 0 && (window as unknown as { clicked(): void }).clicked(), true)
  )
  await page.goto(address)
  await page.getByRole('link', { name: 'Buy a system', exact: true }).click()
  await box(page, SYSTEM.title).click()
  const { mandated = [] } = applicable({ systems: [SYSTEM.id], settings: [], day: TODAY })
  await expect(words(page)).toContainText(`For ${SYSTEM.title}, in any setting`)
  await expect(page.locator('.app-answer__figures')).toContainText(`${mandated.length} Mandated`)
  await expect(words(page)).toBeInViewport()
  for (const { id, title, obligations, dates = [] } of standards.entities.filter((one) => mandated.includes(one.id))) {
    const entry = page.locator(`#mandated [data-id="${id}"]`)
    await expect(entry).toBeVisible()
    await expect(entry.getByRole('link', { name: title, exact: true })).toBeVisible()
    const known = obligations.flatMap(({ from, since }) => from ?? since ?? []).map(dateText)
    await expect(entry).toContainText(known.length === 0 ? /Not recorded|None found/ : new RegExp(known.join('|')))
    for (const [label, date] of dates) {
      await expect(entry).toContainText(`${label}: ${dateText(date)}`)
    }
  }
  expect(clicks).toBe(2)
})

function query({ systems, settings, day, role }: Parameters<typeof applicable>[0]): string {
  const asked = [...systems.map((id) => ['system', id]), ...settings.map((id) => ['setting', id]), ['day', day]]
  return `?${new URLSearchParams([...asked, ...(role === undefined ? [] : [['role', role]])])}`
}
