import { axe } from '../axe.js'
import { COMMON } from '../chosen.js'
import { QUESTIONS } from './questions.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { ask, heading, results, search } from './search-page.js'
import { SITE } from '../../../tools/browser/kinds.mjs'
import { serve } from '../../../tools/browser/serve.mjs'

const said = '.app-results__reason'
const silent = '[data-list] > li:not(:has(mark)):not(:has-text("Also called:"))'

test('nearly every result shows a word that was asked for, or says why it is there', async ({ page, address }) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 4000 })
  let shown = 0
  let dumb = 0
  await search(page, address, QUESTIONS[0])
  for (const question of QUESTIONS) {
    await ask(page, question)
    await expect(results(page).or(page.getByText('Check the spelling')).first()).toBeVisible()
    shown += await results(page).count()
    await page
      .locator(silent)
      .first()
      .waitFor({ state: 'detached', timeout: 3000 })
      .catch(() => {})
    dumb += await page.locator(silent).count()
  }
  expect(shown).toBeGreaterThan(QUESTIONS.length * 5)
  expect(dumb / shown).toBeLessThanOrEqual(0.03)
})

test('reasons come without moving anything, at most 200 characters long, and are text', async ({ page, address }) => {
  test.slow()
  let release: () => void = () => {}
  let held = Promise.resolve()
  await page.route(/\/e\/\d+\.bin$/, async (route) => {
    await held
    await route.continue()
  })
  const places = () =>
    results(page).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + window.scrollY)))
  let reasons = 0
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 3000 })
    for (const question of QUESTIONS.slice(0, 8)) {
      held = new Promise((resolve) => (release = resolve))
      await search(page, address, question)
      await expect(results(page).first()).toBeVisible()
      if ((await page.locator(said).count()) > 0) {
        const before = await places()
        release()
        await expect(page.locator(`${said}[style]`).first()).toBeVisible()
        expect.soft(await places(), `${question}, ${width} px`).toEqual(before)
        const texts = await page.locator(`${said}[style]`).allInnerTexts()
        reasons += texts.length
        for (const text of texts) {
          expect.soft(text.length, text).toBeLessThanOrEqual(200)
          expect.soft(text).toMatch(/^…?[\p{L}\p{N}“"'(]/u)
          expect.soft(text).not.toMatch(/<\/|\]\(|\*\*/)
        }
      }
      release()
    }
  }
  expect(reasons).toBeGreaterThan(8)
})

test('only results near the screen are looked at', async ({ page, address }) => {
  await page.setViewportSize({ width: 390, height: 400 })
  await search(page, address, 'passwords')
  await expect(page.locator(said).last()).toBeAttached()
  const told = () => page.locator(`${said}[style]`).count()
  const last = page.locator(said).last()
  await page.waitForTimeout(1500)
  expect(await told()).toBeLessThan(await page.locator(said).count())
  await last.scrollIntoViewIfNeeded()
  await expect(last).toHaveAttribute('style', /min-height/)
})

test('results with reasons are fit to use', async ({ page, address }) => {
  await search(page, address, QUESTIONS[0]!)
  await expect(page.locator(`${said} mark`).first()).toBeVisible()
  await expectFit(page, 'results with reasons')
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await axe(page)).toEqual([])
})

test('results stand where the texts cannot be fetched', async ({ page }) => {
  const content = (path: string, bytes: Buffer) => (path.includes('/e/') ? undefined : bytes)
  const { address, stop } = await serve(SITE, '/', { content })
  const refused = page.waitForResponse((response) => response.url().includes('/e/') && response.status() === 404)
  await search(page, address, QUESTIONS[0]!)
  await refused
  await expect(results(page).first()).toBeVisible()
  await expect(page.getByText('The search could not be loaded')).toBeHidden()
  await stop()
})

test('standards and criteria say how they stand and how binding they are', async ({ page, address }) => {
  for (const [kind, about] of [
    ['standard', /^Standard[A-Z].+ · [A-Z]/],
    ['criterion', /^Criterion[A-Z].+ · (Must|Should|Could)$/]
  ] as const) {
    await page.goto(`${address}search/?q=${COMMON}&kind=${kind}`)
    await expect(results(page).first()).toBeVisible()
    const said = await results(page).locator('.app-meta').allInnerTexts()
    expect(said.filter((text) => about.test(text)).length, kind).toBeGreaterThan(0)
  }
})

test('on a phone the first result begins on the upper part of the screen, even below notes', async ({
  page,
  address
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const query of ['zzyzzy patient recrods sharing', 'records', QUESTIONS[0]!]) {
    await search(page, address, query)
    const top = await results(page)
      .first()
      .evaluate((first) => first.getBoundingClientRect().top)
    expect.soft(top, query).toBeLessThan(500)
  }
  await expect(heading(page)).toBeInViewport()
})

test('the search page has one search box', async ({ page, address }) => {
  await page.goto(`${address}search/`)
  await expect(page.getByRole('searchbox').or(page.locator('input[name=q]'))).toHaveCount(1)
})
