import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { heading, results, search } from './search-page.js'

const QUESTIONS: readonly (readonly [question: string, fact: RegExp, source: RegExp])[] = [
  ['What is DTAC?', /form for digital health products/, /glossary\/#dtac$/],
  ['when did dcb 0129 become mandatory', /Mandated: In use by 2009/, /standards\/dcb0129\/#bound$/],
  ['is SNOMED CT compulsory', /How binding/, /standards\/snomed-ct\/#bound$/],
  ['which standards for a maternity system', /Mandated: \d+, Comply or explain: \d+/, /buy\/maternity-system\/$/],
  ['who owns DTAC', /Owner: NHS England/, /standards\/dtac\/#facts$/],
  ['what replaced NHS Digital', /Followed by: NHS England/, /organisations\/nhs-digital\/$/]
]

for (const [question, fact, source] of QUESTIONS) {
  test(`"${question}" shows the fact with the page that says so`, async ({ page, address }) => {
    await search(page, address, question)
    const box = page.locator('.app-answer')
    await expect(box).toContainText(fact)
    const links = await box
      .locator('.app-answer__source a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links[0]).toMatch(source)
    await expect(results(page).first()).toBeVisible()
    await box.locator('.app-answer__source a').first().click()
    await expect(page).toHaveURL(source)
    await expect(page.locator('h1')).toBeVisible()
  })
}

test('what is no known question or about nothing known shows results alone', async ({ page, address }) => {
  for (const query of ['what is the best EPR', 'who owns the data', 'is it mandatory', 'DTAC']) {
    await search(page, address, query)
    await expect(page.locator('.app-answer')).toHaveCount(0)
  }
})

test('the answer comes and goes with what is typed, and is announced', async ({ page, address }) => {
  await search(page, address, 'dtac')
  const box = page.locator('#page-search')
  await box.fill('is dtac mandatory')
  await expect(page.locator('.app-answer')).toContainText('Comply or explain')
  await expect(page.locator('main [role=status]', { hasText: 'must it be used' })).toContainText('Comply or explain')
  await expect(box).toBeFocused()
  await box.fill('is dtac mandatory tender')
  await expect(page.locator('.app-answer')).toHaveCount(0)
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
  await expect(page.locator('.app-answer')).toBeVisible()
  expect(asked.length).toBeLessThanOrEqual(4)
})

test('the answer is sound for all readers, wide, narrow and dark', async ({ page, address }) => {
  await search(page, address, 'is SNOMED CT mandatory')
  await expect(page.locator('.app-answer table')).toBeVisible()
  await expectFit(page, 'an answer with a table')
})

test('results are there though the answers cannot be fetched', async ({ page, address }) => {
  await page.route(/answers-\d+-/, (route) => route.abort())
  await search(page, address, 'is DTAC mandatory')
  await expect(results(page).first()).toBeVisible()
  await expect(heading(page)).toContainText('results')
  await expect(page.locator('.app-answer')).toHaveCount(0)
})
