import type { Page } from '@playwright/test'
import { withBid, withEvaluator, newEvaluation } from '../../../src/evaluate/scores/evaluation.js'
import { save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import type { Answer, Bid } from '../../../src/evaluate/scores/bid.js'
import type { Pack } from '../../../src/pack/pack.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { packFor } from '../tender-files.js'
import { expectSaved, view } from './evaluate-page.js'

const REQUIREMENTS = 68
const SUPPLIERS = ['Alder Health', 'Birch Clinical Software', 'Cedar Care']
const LONG = 'We support this in the current release, and the interface is live at four trusts. '

/** A real pack of as many requirements as a record system has. */
function realPack(): Pack {
  const pack = packFor('mental-health-system')
  const requirements = Array.from({ length: REQUIREMENTS }, (_, at) => {
    const one = pack.requirements[at % pack.requirements.length]!
    return at < pack.requirements.length ? one : { ...one, id: `own-${at}`, code: `OWN-${at}` }
  })
  return { ...pack, requirements }
}

function bid(supplier: string, pack: Pack): Bid {
  const answer = (at: number): Answer => ({
    ...{ compliance: 'Meets', answer: LONG.repeat(1 + (at % 3)), evidence: 'Annex B, page 12', link: '' },
    comments: at % 4 === 0 ? 'The plan is in annex C.' : ''
  })
  const answers = new Map(pack.requirements.map(({ id }, at) => [id, answer(at)]))
  return { id: supplier, supplier, contact: '', file: `${supplier}.xlsx`, answers, findings: [] }
}

async function open(page: Page, address: string, names = ['Ann']): Promise<void> {
  const pack = realPack()
  const bids = SUPPLIERS.map((supplier) => bid(supplier, pack))
  const evaluation = names.reduce(withEvaluator, bids.reduce(withBid, newEvaluation(pack)))
  await page.goto(`${address}tender/evaluate/`)
  await page.locator('#pack-file-input').setInputFiles({
    ...{ name: 'evaluation.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(save(evaluation)))
  })
  await expect(page.locator('#view')).toBeFocused()
}

const given = (page: Page) => page.getByText(/of 204 scores given/)
const checked = (page: Page) => page.locator('.app-score__bid input:checked')

test('68 requirements and 3 bids are scored by keys alone, with one key for a score', async ({ page, address }) => {
  await open(page, address)
  await view(page, 'Score')
  await page.locator('#bid-0').focus()
  let keys = 0
  for (let at = 0; at < REQUIREMENTS * SUPPLIERS.length; at++) {
    await page.keyboard.press(String(at % 5))
    keys++
  }
  await expect(given(page)).toHaveText('204 of 204 scores given')
  expect(keys).toBeLessThanOrEqual(2 * REQUIREMENTS * SUPPLIERS.length)
  await expectSaved(page)
  await page.reload()
  await expect(given(page)).toHaveText('204 of 204 scores given')
  await page.getByLabel('Requirement', { exact: true }).selectOption({ index: 1 })
  // The second requirement had the fourth, fifth and sixth key.
  for (const [place, score] of [3, 4, 0].entries()) {
    await expect(page.locator(`#score-${place}-${score}`)).toBeChecked()
  }
})

test('what is asked, every answer and every score stand in one view of 1280 by 800', async ({ page, address }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, address)
  await view(page, 'Score')
  await page.locator('label[for="score-1-3"]').click()
  const parts = ['#requirement', '.app-score__statement', '.app-score__said', '.app-score__scores', '.app-score__band']
  for (const part of [...parts, '.app-score__reason', '.app-score__moves']) {
    for (const one of await page.locator(part).all()) {
      await expect(one).toBeInViewport({ ratio: 1 })
    }
  }
  await expect(page.locator('#score-1-band')).toContainText(realPack().requirements[0]!.text.scoring.bands[3]!)
})

test('arrows go between bids and requirements, n to the next without a score, r to the reasons and Escape back', async ({
  page,
  address
}) => {
  await open(page, address)
  await view(page, 'Score')
  const codes = await page
    .locator('#choose option')
    .evaluateAll((all) => all.map((one) => one.textContent!.split(' ')[0]!))
  const press = (key: string) => page.keyboard.press(key)
  const focused = (place: number) => expect(page.locator(`#bid-${place}`)).toBeFocused()
  const at = (place: number) => expect(page.locator('.app-score__code')).toHaveText(codes[place]!)
  await page.locator('#bid-0').focus()
  await press('ArrowRight')
  await focused(1)
  await press('ArrowDown')
  await at(1)
  await focused(1)
  await press('ArrowUp')
  await at(0)
  await press('ArrowLeft')
  await focused(0)
  await press('3')
  await focused(1)
  await press('ArrowLeft')
  await press('n')
  await focused(1)
  await press('4')
  await focused(2)
  await press('n')
  await at(1)
  await focused(0)
  await press('ArrowUp')
  await press('n')
  await at(0)
  await focused(2)
  await press('r')
  await page.keyboard.type('Not 4: x and n are text here')
  await expect(page.getByLabel('Reasons (Cedar Care)')).toHaveValue('Not 4: x and n are text here')
  await press('Escape')
  await focused(2)
  await expect(checked(page)).toHaveCount(2)
  await press('ArrowLeft')
  await press('x')
  await expect(checked(page)).toHaveCount(1)
  await expect(page.locator('main > [role="status"]')).toHaveText(
    'The score for Birch Clinical Software is taken back.'
  )
})

test('radios keep their own arrows, and digits work in them', async ({ page, address }) => {
  await open(page, address)
  await view(page, 'Score')
  await page.locator('#score-0-0').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#score-0-1')).toBeChecked()
  await page.keyboard.press('4')
  await expect(page.locator('#score-0-4')).toBeChecked()
  await expect(page.locator('#score-1-0')).toBeFocused()
  await page.getByText('Score with the keyboard').click()
  await page.getByLabel('Move on after each score').uncheck()
  await page.locator('#bid-1').focus()
  await page.keyboard.press('2')
  await expect(page.locator('#bid-1')).toBeFocused()
  await page.reload()
  await page.getByText('Score with the keyboard').click()
  await expect(page.getByLabel('Move on after each score')).not.toBeChecked()
})

test('one bid at a time, and only what is to be shown', async ({ page, address }) => {
  await open(page, address)
  await view(page, 'Score')
  await page.getByLabel('Order').selectOption({ label: 'By bid' })
  await expect(page.locator('.app-score__bid')).toHaveCount(1)
  await page.locator('#bid-0').focus()
  await page.keyboard.press('3')
  await expect(page.locator('.app-score__place')).toHaveText('Requirement 2 of 68')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#bid-1')).toBeFocused()
  await page.getByLabel('Order').selectOption({ label: 'By requirement' })
  await page.getByLabel('Show').selectOption({ label: 'Not scored yet' })
  await expect(page.locator('#choose option')).toHaveCount(68)
  await page.getByLabel('Show').selectOption({ label: 'Musts only' })
  const musts = realPack().requirements.filter(({ text }) => text.level === 'must').length
  await expect(page.locator('.app-score__place')).toContainText(`of ${musts} shown, 68 in all`)
})

test('evaluators begin with where they differ, and agree on the rest at once', async ({ page, address }) => {
  await open(page, address, ['Ann', 'Bob'])
  await view(page, 'Score')
  await page.locator('#bid-0').focus()
  for (const key of '334444') {
    await page.keyboard.press(key)
  }
  await page.getByLabel('You score as').selectOption({ label: 'Bob' })
  await page.getByLabel('Requirement', { exact: true }).selectOption({ index: 0 })
  await page.locator('#bid-0').focus()
  for (const key of '332414') {
    await page.keyboard.press(key)
  }
  await view(page, 'Agree')
  await expect(page.locator('#choose option')).toHaveCount(2)
  await expectFit(page, 'agree')
  await page.getByRole('button', { name: 'Agree on all of these' }).click()
  await expect(page.getByText('4 scores are agreed on.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Everyone gave the same score in 4 places.')).toBeVisible()
  await page.locator('#bid-2').focus()
  await expect(page.locator('#bid-2')).toContainText('Evaluators were far apart, so say why.')
  await page.keyboard.press('3')
  await page.keyboard.press('n')
  await expect(page.locator('#bid-1')).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('n')
  await expect(page.locator('main > [role="status"]')).toHaveText('There is nothing left to agree on.')
})

test('a score given in the moment a page is left is there afterwards', async ({ page, address }) => {
  await open(page, address)
  await view(page, 'Score')
  await expectSaved(page)
  await page.evaluate(() => {
    // The browser has no time for anything that takes a moment.
    IDBObjectStore.prototype.put = () => {
      throw new Error('gone')
    }
    document.querySelector<HTMLElement>('#score-0-3')!.click()
    dispatchEvent(new Event('pagehide'))
  })
  await page.reload()
  await expect(page.locator('#score-0-3')).toBeChecked()
  await expectSaved(page)
  await page.reload()
  await expect(page.locator('#score-0-3')).toBeChecked()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('evaluation-left')))).toEqual(
    []
  )
})

test('scoring works on a phone, with the way on in sight', async ({ browser, address }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await open(page, address)
  await view(page, 'Score')
  await page.locator('label[for="score-0-3"]').tap()
  await expect(page.locator('#score-0-3')).toBeChecked()
  const next = page.getByRole('button', { name: 'Next without a score' })
  await expect(next).toBeInViewport({ ratio: 1 })
  await next.tap()
  await expect(page.locator('#bid-1')).toBeFocused()
  await page.getByRole('button', { name: 'Next', exact: true }).tap()
  await expect(page.locator('#requirement')).toBeFocused()
  await expect(page.locator('#requirement')).toBeInViewport({ ratio: 1 })
  await page.close()
})
