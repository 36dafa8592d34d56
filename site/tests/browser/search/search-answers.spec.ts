import type { Page } from '@playwright/test'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { heading, results, search } from './search-page.js'

const QUESTIONS: readonly (readonly [question: string, fact: RegExp, source: RegExp])[] = [
  ['What is DTAC?', /form for digital health products/, /glossary\/#dtac$/],
  ['when did dcb 0129 become mandatory', /It is mandated \(in use by 2009\)/, /standards\/dcb0129\/#bound$/],
  ['is SNOMED CT compulsory', /Yes, it is mandated for some/, /standards\/snomed-ct\/#bound$/],
  ['is HL7 v2 still allowed', /Yes. Published and in use/, /standards\/hl7-v2\/#bound$/],
  ['which standards for a maternity system', /\d+ standards apply: \d+ are mandated/, /buy\/maternity-system\/$/],
  ['which standards for maternity', /Choose what you buy: Maternity/, /care-settings\/maternity\/$/],
  ['who owns DTAC', /Owner: NHS England/, /standards\/dtac\/#facts$/],
  ['who owns FHIR', /Owner: HL7 International/, /standards\/fhir-r4\/#facts$/],
  ['who is responsible for the directory of services', /Owner: NHS England/, /standards\/dos\/#facts$/],
  ['is ICD-10 mandatory', /Yes, it is mandated for some/, /standards\/icd-10\/#bound$/],
  ['what replaced NHS Digital', /Followed by: NHS England/, /organisations\/nhs-digital\/$/]
]

for (const [question, fact, source] of QUESTIONS) {
  test(`"${question}" shows the fact with the page that says so`, async ({ page, address }) => {
    await search(page, address, question)
    const box = page.locator('.app-fact')
    await expect(box).toContainText(fact)
    const links = await box
      .locator('.app-fact__source a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links[0]).toMatch(source)
    await expect(results(page).first()).toBeVisible()
    await box.locator('.app-fact__source a').first().click()
    await expect(page).toHaveURL(source)
    await expect(page.locator('h1')).toBeVisible()
  })
}

test('what is no known question or about nothing known shows results alone', async ({ page, address }) => {
  for (const query of ['what is the best EPR', 'who owns the data', 'is it mandatory', 'DTAC']) {
    await search(page, address, query)
    await expect(page.locator('.app-fact')).toHaveCount(0)
  }
})

test('the answer comes and goes with what is typed, and is announced', async ({ page, address }) => {
  await search(page, address, 'dtac')
  const box = page.locator('#page-search')
  await box.fill('is dtac mandatory')
  await expect(page.locator('.app-fact')).toContainText('comply or explain')
  await expect(page.locator('main [role=status]', { hasText: 'must it be used' })).toContainText('comply or explain')
  await expect(box).toBeFocused()
  await box.fill('is dtac mandatory tender')
  await expect(page.locator('.app-fact')).toHaveCount(0)
})

test('a question typed key by key asks for few files', async ({ page, address }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (/answers-/.test(request.url())) {
      asked.push(request.url())
    }
  })
  await page.goto(`${address}search/`)
  await page.locator('#page-search').pressSequentially('is dtac mandatory', { delay: 50 })
  await expect(page.locator('.app-fact')).toBeVisible()
  expect(asked.length).toBeLessThanOrEqual(4)
})

test('the answer is sound for all readers, wide, narrow and dark', async ({ page, address }) => {
  await search(page, address, 'is SNOMED CT mandatory')
  await page.locator('.app-fact summary').click()
  await expect(page.locator('.app-fact__more p').first()).toBeVisible()
  await expectFit(page, 'an answer with more to open')
})

for (const [question, tallest] of [
  ['is DTAC mandatory', 240],
  ['what is SNOMED CT', 240],
  ['when did MSDS become mandatory', 240],
  ['which standards for a maternity system', 240]
] as const) {
  test(`on a phone the results of "${question}" are in sight below the answer`, async ({ page, address }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await search(page, address, question)
    const box = await page.locator('.app-fact').boundingBox()
    const first = await results(page).first().boundingBox()
    expect(box!.height).toBeLessThanOrEqual(tallest)
    expect(first!.y).toBeLessThan(760)
  })
}

test('the results come with the answer and do not move when it is a little slow', async ({ page, address }) => {
  await slowly(page, 60)
  await slowClock(page)
  await watchFirst(page)
  await page.goto(`${address}search/?q=is+DTAC+mandatory`)
  await expect(page.locator('.app-fact')).toBeVisible()
  await expect(results(page).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.dataset.moved)).toBeUndefined()
})

test('an answer that comes later is shown only to those who have not touched the page', async ({ page, address }) => {
  const slow = await slowly(page, 600)
  await search(page, address, 'is DTAC mandatory')
  await expect(page.locator('.app-fact')).toBeVisible()

  await page.goto('about:blank')
  await search(page, address, 'is DTAC mandatory')
  await results(page).first().locator('a').first().focus()
  await slow.done(2)
  await expect(page.locator('.app-fact')).toHaveCount(0)
})

test('an answer that comes far too late is left out', async ({ page, address }) => {
  const slow = await slowly(page, 2500)
  await search(page, address, 'is DTAC mandatory')
  await slow.done(1)
  await expect(page.locator('.app-fact')).toHaveCount(0)
})

test('results are there though the answers cannot be fetched', async ({ page, address }) => {
  await page.route(/answers-\d+-/, (route) => route.abort())
  await search(page, address, 'is DTAC mandatory')
  await expect(results(page).first()).toBeVisible()
  await expect(heading(page)).toContainText('results')
  await expect(page.locator('.app-fact')).toHaveCount(0)
})

/** What the page waits for takes it ten times longer, so that a busy machine is not taken for slow files. */
async function slowClock(page: Page) {
  await page.addInitScript(() => {
    const usual = window.setTimeout
    const slower = (run: TimerHandler, milliseconds = 0, ...rest: unknown[]) => usual(run, 10 * milliseconds, ...rest)
    window.setTimeout = slower as typeof window.setTimeout
  })
}

/** Holds the facts back; `done` waits until as many have come, and what shows them has run. */
async function slowly(page: Page, milliseconds: number) {
  let came = 0
  await page.route(/answers-\d+-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    await route.continue()
    came++
  })
  return {
    done: async (times: number) => {
      await expect.poll(() => came, { timeout: 10_000 }).toBe(times)
      await page.waitForTimeout(200)
    }
  }
}

/** Notes whether the first result is ever drawn in two places. */
async function watchFirst(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let seen: number | undefined
    const look = () => {
      const first = document.querySelector('[data-list] > li')?.getBoundingClientRect()
      if (first && first.height > 0) {
        if (seen !== undefined && Math.abs(seen - first.top) > 1) {
          document.documentElement.dataset.moved = `${seen} to ${first.top}`
        }
        seen = first.top
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
