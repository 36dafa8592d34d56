import { dateText } from '../../../src/kit/words/dates.js'
import { BOUGHT, applicable } from '../applicable.js'
import { expect, test } from '../site.js'
import { SETTINGS, STANDARDS } from '../sources.js'
import { MATERNITY, TODAY, ask, box, words } from './applies-page.js'

for (const day of [TODAY, '2016-08-01', '2031-04-01']) {
  test(`every type of system in every setting shows exactly what applies on ${day}`, async ({ page, address }) => {
    test.slow()
    const asked = BOUGHT.flatMap(({ id }) => ['', ...SETTINGS.map((setting) => setting.id)].map((place) => [id, place]))
    expect(asked.length).toBeGreaterThanOrEqual(22 * 17)
    await page.goto(`${address}applies/`)
    await expect(words(page)).toContainText('standards are mandated')
    const answers = await ask(
      page,
      asked.map(([system, place]) => `?system=${system}${place === '' ? '' : `&setting=${place}`}&day=${day}`)
    )
    asked.forEach(([system, place], i) => {
      const settings = place === '' ? [] : [place!]
      expect(answers[i], `${system} in ${place}`).toEqual(applicable({ systems: [system!], settings, day }))
    })
  })
}

test('several systems and settings, and a role, add up', async ({ page, address }) => {
  await page.goto(`${address}applies/`)
  await expect(words(page)).not.toBeEmpty()
  const asked = [
    { systems: ['maternity-system', 'epr'], settings: ['acute', 'maternity'], day: TODAY, role: 'trust' },
    { systems: ['gp-system', 'pharmacy-system', 'lims'], settings: ['pharmacy'], day: TODAY, role: 'supplier' },
    { systems: ['maternity-system'], settings: [], day: '2020-01-01', role: 'commissioner' }
  ].filter(({ systems }) => systems.every((system) => BOUGHT.some(({ id }) => id === system)))
  expect(asked.length).toBeGreaterThanOrEqual(2)
  const answers = await ask(
    page,
    asked.map(
      ({ systems, settings, day, role }) =>
        `?${new URLSearchParams([...systems.map((id) => ['system', id]), ...settings.map((id) => ['setting', id]), ['day', day], ['role', role]])}`
    )
  )
  asked.forEach((one, i) => expect(answers[i]).toEqual(applicable(one)))
})

test('from the home page, two clicks tell which standards a maternity system must meet, and since when', async ({
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
  await box(page, MATERNITY).click()
  const expected = applicable({ systems: ['maternity-system'], settings: [], day: TODAY })
  await expect(words(page)).toContainText(`For ${MATERNITY}, in any setting`)
  await expect(words(page)).toContainText(`: ${expected.mandated!.length} standards are mandated`)
  await expect(words(page)).toBeInViewport()
  const mandated = STANDARDS.filter(({ id }) => expected.mandated!.includes(id))
  for (const { id, title, effectiveFrom, complyBy, dates = [] } of mandated) {
    const entry = page.locator(`#mandated [data-id="${id}"]`)
    await expect(entry).toBeVisible()
    await expect(entry.getByRole('link', { name: title, exact: true })).toBeVisible()
    await expect(entry).toContainText(effectiveFrom === undefined ? /Since when.* not recorded/ : /(Since|From) \d/)
    await expect(entry).toContainText(
      complyBy === undefined ? /[Cc]omply by.* not recorded/ : /Comply by .*\d{4}, which is/
    )
    for (const { label, date } of dates.filter(({ confidence }) => confidence !== 'unsure')) {
      await expect(entry).toContainText(`${label}: ${dateText(date)}`)
    }
  }
  expect(clicks).toBe(2)
})
