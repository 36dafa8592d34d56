import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { SITE } from '../../tools/browser/kinds.mjs'
import { serve } from '../../tools/browser/serve.mjs'
import { dateText } from '../../src/kit/words/dates.js'
import { BOUGHT, applicable, type Applicable } from './applicable.js'
import { SCHEMES, WIDTHS, expect, test } from './site.js'
import { SETTINGS, STANDARDS } from './sources.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TODAY = new Date().toLocaleDateString('sv-SE')
const MATERNITY = 'Maternity information system'

const words = (page: Page) => page.locator('[data-words]')
const entries = (page: Page, part: string) => page.locator(`#${part} [data-id]`)
const question = (page: Page, name: string) => page.locator('summary', { hasText: name })
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })

/** The ids the page shows, by the part of the answer they stand in. */
function shown(): Record<string, string[]> {
  const groups = [...document.querySelectorAll('.app-answer__group')]
  return Object.fromEntries(
    groups.map((group) => [
      group.id,
      [...group.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id!).sort()
    ])
  )
}

/** Asks through the address, as the back button does, and reads the answer. */
async function ask(page: Page, queries: readonly string[]): Promise<Applicable[]> {
  return page.evaluate(
    ([read, all]) =>
      all.map((query) => {
        history.pushState(null, '', location.pathname + query)
        window.dispatchEvent(new PopStateEvent('popstate'))
        return (0, eval)(`(${read})()`)
      }),
    [shown.toString(), queries] as const
  )
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

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

test('what is chosen is answered at once, announced, kept in the address, and undone with the back button', async ({
  page,
  address
}) => {
  await page.goto(`${address}applies/`)
  await expect(page.getByText('Nothing is chosen yet')).toBeVisible()
  await box(page, MATERNITY).check()
  await expect(page).toHaveURL(/applies\/\?system=maternity-system$/)
  await expect(page.getByText('Nothing is chosen yet')).toBeHidden()
  await expect(page.locator('main [role=status]')).toContainText(`For ${MATERNITY}, in any setting`)
  await expect(box(page, MATERNITY)).toBeFocused()
  await question(page, 'Where is it used?').click()
  await box(page, 'Acute and specialist hospitals').check()
  await question(page, 'Who are you?').click()
  await page.getByRole('radio', { name: 'NHS trust' }).check()
  await question(page, 'On which day?').click()
  await page.getByLabel('Year', { exact: true }).fill('2031')
  await page.getByLabel('Year', { exact: true }).blur()
  await expect(page).toHaveURL(/\?system=maternity-system&setting=acute&day=2031-\d\d-\d\d&role=trust$/)
  await expect(words(page)).toContainText('in Acute and specialist hospitals, on')
  await expect(words(page)).toContainText('2031:')
  const before = await page.evaluate(shown)
  await page.reload()
  await expect(words(page)).toContainText('2031:')
  expect(await page.evaluate(shown)).toEqual(before)
  await expect(page.locator('[value="maternity-system"]')).toBeChecked()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\?system=maternity-system&setting=acute$/)
  await expect(words(page)).not.toContainText('2031')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/applies\/$/)
  await expect(page.locator('[value="maternity-system"]')).not.toBeChecked()
})

test('everything can be done with the keyboard alone', async ({ page, address }) => {
  await page.goto(`${address}applies/`)
  await expect(words(page)).not.toBeEmpty()
  await question(page, 'What do you buy or run?').focus()
  for (let i = 0; i < 40 && !(await box(page, MATERNITY).evaluate((one) => one === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await expect(words(page)).toContainText(MATERNITY)
  await expect(box(page, MATERNITY)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#answer')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-figures] a').first()).toBeFocused()
  await page.locator('[data-figures] a', { hasText: 'Comply or explain' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#comply-or-explain')).toHaveAttribute('open', '')
  await expect(page.locator('#comply-or-explain > summary')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.locator('#comply-or-explain')).not.toHaveAttribute('open')
  await page.getByRole('button', { name: 'Start again' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/applies\/$/)
  await expect(question(page, 'What do you buy or run?')).toBeFocused()
})

test('everything can be done by touch on a phone', async ({ browser, address }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await page.goto(`${address}applies/`)
  await question(page, 'What do you buy or run?').tap()
  await page.locator('.app-ask label', { hasText: MATERNITY }).tap()
  await page.getByRole('button', { name: 'Show what applies' }).tap()
  await expect(page.locator('#answer')).toBeInViewport()
  await expect(words(page)).toContainText(MATERNITY)
  await page.locator('#must > summary').tap()
  await expect(entries(page, 'must').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await context.close()
})

test('what was opened stays open from answer to answer', async ({ page, address }) => {
  await page.goto(`${address}applies/?system=maternity-system`)
  await expect(page.locator('#mandated')).toHaveAttribute('open', '')
  await page.locator('#mandated > summary').click()
  await page.locator('#must > summary').click()
  await question(page, 'What do you buy or run?').click()
  await box(page, 'Electronic patient record').check()
  await expect(words(page)).toContainText('Electronic patient record')
  await expect(page.locator('#mandated')).not.toHaveAttribute('open')
  await expect(page.locator('#must')).toHaveAttribute('open', '')
})

test('a date that does not exist is said where it stands and above the form, and the answer stays', async ({
  page,
  address
}) => {
  await page.goto(`${address}applies/?system=maternity-system`)
  await expect(words(page)).toContainText(`For ${MATERNITY}`)
  const before = await words(page).innerText()
  await question(page, 'On which day?').click()
  await page.getByLabel('Day', { exact: true }).fill('31')
  await page.getByLabel('Month', { exact: true }).fill('2')
  await page.getByLabel('Year', { exact: true }).fill('2027')
  await page.getByRole('button', { name: 'Show what applies' }).click()
  await expect(page.locator('[data-errors]')).toBeFocused()
  await expect(page.locator('#date-error')).toHaveText('Error: Enter a day that exists, for example 23 11 2026')
  await expect(page.getByRole('group', { name: 'On which day?' })).toHaveAccessibleDescription(
    /Enter a day that exists/
  )
  expect(await words(page).innerText()).toBe(before)
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: 'Enter a day that exists' }).click()
  await expect(page.getByLabel('Day', { exact: true })).toBeFocused()
  await page.getByLabel('Day', { exact: true }).fill('28')
  await page.getByLabel('Month', { exact: true }).focus()
  await expect(page.locator('#date-error')).toHaveCount(0)
  await expect(page.locator('[data-errors]')).toBeHidden()
  await expect(words(page)).toContainText('on 28 February 2027')
})

test('the answer goes on to a tender pack, a file and the prepared files, with the same choice', async ({
  page,
  address
}) => {
  await page.goto(`${address}applies/?system=maternity-system&setting=acute&day=2027-01-31`)
  const pack = page.getByRole('link', { name: 'Make a tender pack', exact: true }).first()
  await expect(pack).toHaveAttribute('href', '../tender/?system=maternity-system&setting=acute&day=2027-01-31')
  const prepared = page.locator('[data-prepared] a')
  await expect(prepared.last()).toHaveAttribute('href', '../buy/maternity-system/requirements.json')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click()
  ])
  expect(download.suggestedFilename()).toBe('what-applies-maternity-system-2027-01-31.csv')
  const ids = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((row) => row.replace(/.*,/, ''))
  const expected = applicable({ systems: ['maternity-system'], settings: ['acute'], day: '2027-01-31' })
  const parts = Object.entries(expected).filter(([part]) => !/^(standards|criteria)-/.test(part))
  expect(ids.sort()).toEqual(parts.flatMap(([, all]) => all).sort())
  await question(page, 'What do you buy or run?').click()
  await box(page, 'Electronic patient record').check()
  await expect(page.locator('[data-prepared]')).toBeHidden()
})

test('a copied link names the day, so that it gives the same answer later', async ({ browser, address }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`${address}applies/?system=maternity-system`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${address}applies/?system=maternity-system&day=${TODAY}`)
  await context.close()
})

test('paper shows the answer and where it was read, and nothing to press', async ({ page, address }) => {
  await page.goto(`${address}applies/?system=maternity-system`)
  await expect(words(page)).toContainText(`For ${MATERNITY}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-source]')).toBeVisible()
  await expect(page.locator('[data-source]')).toHaveText(
    `Read at ${address}applies/?system=maternity-system&day=${TODAY}`
  )
  await expect(page.locator('main').getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(entries(page, 'mandated').first()).toBeVisible()
})

const HOSTILE = {
  'ids that do not exist': 'system=none-such&system=maternity-system&setting=moon&role=king',
  HTML: `system=${encodeURIComponent('<img src=x onerror="document.title=1">')}&system=maternity-system`,
  'broken percent-encoding': 'system=%E0%A4%A&system=maternity-system&setting=%',
  'a day that does not exist': 'day=2026-02-31&day=yesterday&system=maternity-system'
}

for (const [name, query] of Object.entries(HOSTILE)) {
  test(`an address with ${name} is answered as far as it can be, and what is unknown is listed`, async ({
    page,
    address
  }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${address}applies/?${query}`)
    await expect(page.locator('[data-unknown]')).toContainText('The address asks for what is not known here')
    await expect(words(page)).toContainText(`For ${MATERNITY}`)
    await expect(page.locator('main img')).toHaveCount(0)
    expect(await page.evaluate(shown)).toEqual(applicable({ systems: ['maternity-system'], settings: [], day: TODAY }))
    expect(errors).toEqual([])
  })
}

test('ten thousand values in an address are read, and the unknown counted', async ({ page, address }) => {
  await page.goto(`${address}applies/`)
  await expect(words(page)).not.toBeEmpty()
  const many = Array.from({ length: 10_000 }, (_, i) => `system=s${i}`).join('&')
  await ask(page, [`?${many}&system=maternity-system`])
  await expect(page.locator('[data-unknown]')).toContainText('system “s4” and 9,995 others')
  await expect(words(page)).toContainText(`For ${MATERNITY}`)
})

const BROKEN: Record<string, (bytes: Buffer) => Buffer | undefined> = {
  missing: () => undefined,
  'of another build': (bytes) => Buffer.from(bytes.toString().replace(/"build":"[^"]*"/, '"build":"another"')),
  'a page': () => Buffer.from('<!DOCTYPE html><title>Not found</title>')
}

for (const [name, change] of Object.entries(BROKEN)) {
  test(`where a data file is ${name}, the page says so and the prepared lists are there`, async ({ page }) => {
    const content = (path: string, bytes: Buffer) => (/criteria-\w+\.json$/.test(path) ? change(bytes) : bytes)
    const { address, stop } = await serve(SITE, '/', { content })
    await page.goto(`${address}applies/?system=maternity-system`)
    await expect(page.getByRole('heading', { name: 'The catalogue could not be loaded' })).toBeVisible()
    await expect(page.locator('main [role=status]')).toContainText('could not be loaded')
    await expect(page.getByRole('main').getByRole('link', { name: MATERNITY, exact: true })).toBeVisible()
    await expect(page.locator('[data-question]')).toBeHidden()
    expect(await axe(page)).toEqual([])
    await stop()
  })
}

for (const scheme of SCHEMES) {
  test(`axe finds nothing wrong in any state, in the ${scheme}, on small and wide screens`, async ({
    page,
    address
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    for (const width of [320, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 900 })
      for (const query of ['', '?system=maternity-system&setting=acute&role=trust&setting=moon']) {
        await page.goto(`${address}applies/${query}`)
        await expect(words(page)).not.toBeEmpty()
        expect.soft(await axe(page), `${width} px ${query}`).toEqual([])
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
        expect.soft(await axe(page), `${width} px ${query}, all open`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `fits ${width} px`).toBeLessThanOrEqual(width)
      }
    }
  })
}

test('the script of the page is small', async () => {
  const { gzipSync } = await import('node:zlib')
  const { readdirSync } = await import('node:fs')
  const name = readdirSync(`${SITE}assets`).find((file) => /^applies-\w+\.js$/.test(file))!
  expect(gzipSync(readFileSync(`${SITE}assets/${name}`)).length).toBeLessThan(25_000)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every type of system is listed with what is prepared for it', async ({ page, address }) => {
    await page.goto(`${address}applies/`)
    for (const { id, title } of BOUGHT) {
      await expect.soft(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible()
      for (const file of ['requirements.csv', 'requirements.json']) {
        await expect.soft(page.locator(`main a[href="../buy/${id}/${file}"]`)).toBeVisible()
      }
    }
    await expect(page.locator('[data-question]')).toBeHidden()
  })
})
