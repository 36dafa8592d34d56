import { readFileSync } from 'node:fs'
import type { Pack, Requirement } from '../../../src/pack/pack.js'
import { answer } from '../../../src/catalogue/applicability.js'
import type { Entity } from '../../../src/catalogue/data.js'
import { KINDS_OF_SYSTEM, SYSTEM, needed } from '../chosen.js'
import { CATALOGUE } from '../published.js'
import { expect, test } from '../site.js'
import { packFor } from '../tender-files.js'
import { button, decide, item, items, left, make, packOf } from './tender-page.js'

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()

for (const { id } of KINDS_OF_SYSTEM) {
  test(`a pack for ${id} holds exactly what applies`, async ({ page, address }) => {
    await make(page, address, id)
    const pack = await packOf(page)
    const { criteria, standards, policies } = answer(CATALOGUE, { systems: [id], settings: [], day: pack.question.day })
    const entities = (list: readonly { readonly entity: Entity }[]) => ids(list.map(({ entity }) => entity))
    expect(ids(pack.requirements)).toEqual(entities(criteria))
    expect(ids(pack.standards)).toEqual(entities(standards))
    expect(ids(pack.policies)).toEqual(entities(policies))
    const tenths = pack.requirements.reduce((sum, { weight }) => sum + Math.round(weight * 10), 0)
    expect(tenths).toBe(pack.requirements.length === 0 ? 0 : 1000)
    for (const { id, text } of pack.requirements) {
      expect(text.statement).toBe(CATALOGUE.criteria.entities.find((criterion) => criterion.id === id)!.statement)
    }
    await expect(items(page)).toHaveCount(pack.requirements.length + pack.standards.length + pack.policies.length)
  })
}

test('the way from the first question to a downloaded pack is open to the keyboard alone', async ({
  page,
  address
}) => {
  const tabTo = async (text: RegExp | string, key = 'Tab') => {
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press(key)
      const focused = await page.evaluate(() => {
        const element = document.activeElement!
        const { labels } = element as HTMLInputElement
        return labels?.length ? labels[0]!.innerText : (element as HTMLElement).innerText
      })
      if (typeof text === 'string' ? focused.startsWith(text) : text.test(focused)) {
        return
      }
    }
    throw new Error(`${text} cannot be reached`)
  }
  await page.goto(`${address}tender/`)
  await expect(page.locator('.app-pack__start')).toBeVisible()
  await tabTo(SYSTEM.title)
  await page.keyboard.press('Space')
  await expect(page.locator('.app-pack__count')).toContainText(`${packFor(SYSTEM.id).requirements.length} requirements`)
  await tabTo(/^Make the pack/)
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toBeFocused()
  await tabTo(/^Keep every “must”/)
  await page.keyboard.press('Enter')
  await expect(button(page, /^Keep every “must” \(0\)/)).toBeFocused()
  await tabTo(/^Keep all that is left/)
  await page.keyboard.press('Enter')
  await tabTo(/^Download/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(/^Pack/)
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const pack: Pack = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(pack.requirements.every(({ decision }) => decision === 'keep')).toBe(true)
  await expect(page.locator('[role=status]', { hasText: 'The file is in your downloads' })).toBeAttached()
})

test('what is decided, explained, weighed, written and moved is in the pack', async ({ page, address }) => {
  await make(page, address)
  const first = await packOf(page)
  const inOne = ({ id }: { readonly id: string }) => first.requirements.filter(({ group }) => group === id)
  const group = needed(
    'group of two requirements, the first of them scored',
    first.groups.find((one) => inOne(one).length > 1 && inOne(one)[0]!.text.scoring.kind === 'scaled')
  )
  const [one, two] = first.requirements.filter((requirement) => requirement.group === group!.id) as Requirement[]
  await decide(item(page, two!.id), 'Drop')
  await page.getByLabel(`Why is ${two!.code} dropped?`).fill('<b>We have it</b>')
  await decide(item(page, one!.id), 'Keep')
  await item(page, one!.id)
    .getByLabel(/^Weight/)
    .fill('12.5')
  await item(page, one!.id).locator('summary').click()
  await button(page, `Change the text of ${one!.code}`).click()
  await page.getByLabel('Statement').fill('It must do <i>this</i>.')
  await button(page, `Done of ${one!.code}`).click()
  await button(page, `Move down ${one!.code}`).click()
  await expect(button(page, `Move down ${one!.code}`)).toBeFocused()
  await page
    .locator(`section[aria-labelledby="group-${group!.id}"]`)
    .getByRole('button', { name: /Add your own/ })
    .click()
  await expect(page.getByLabel('Title')).toBeFocused()
  await page.getByLabel('Title').fill('Ours')
  await page.getByLabel('Statement').fill('It should be ours.')
  const pack = await packOf(page)
  const inGroup = pack.requirements.filter((requirement) => requirement.group === group!.id)
  expect(inGroup.map(({ id }) => id).slice(0, 2)).toEqual([two!.id, one!.id])
  expect(inGroup[0]).toMatchObject({ decision: 'drop', reason: '<b>We have it</b>' })
  expect(inGroup[1]).toMatchObject({ decision: 'keep', weight: 12.5, text: { statement: 'It must do <i>this</i>.' } })
  expect(inGroup[1]!.published!.statement).toBe(one!.text.statement)
  expect(inGroup.at(-1)).toMatchObject({ code: 'OWN-01', text: { title: 'Ours', statement: 'It should be ours.' } })
  await expect(item(page, one!.id)).toContainText('It must do <i>this</i>.')
  await expect(page.locator('#checks').locator('..')).toContainText('Weights do not add up to 100%')
})

test('from the pack it is one step to its bids and to what has changed since', async ({ page, address }) => {
  await make(page, address)
  const next = page.locator('.app-pack__next')
  await next.getByRole('link', { name: 'see what has changed since' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing has changed' })).toBeVisible()
  await page.goBack()
  await next.getByRole('link', { name: 'evaluate them' }).click()
  await expect(page.locator('#sheets')).toBeVisible()
})

test('what belongs together stands apart from what does not', async ({ page, address }) => {
  await make(page, address)
  await items(page).first().locator('summary').click()
  await button(page, /^Change the text/).click()
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const tools = (await items(page).first().locator('.app-pack__tools').boundingBox())!
    const title = (await items(page).first().getByText('Title', { exact: true }).boundingBox())!
    expect(title.y - tools.y - tools.height).toBeGreaterThanOrEqual(12)
    const words = await page.locator('.app-pack__bar .nhsuk-button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const range = document.createRange()
        range.selectNodeContents(button)
        const [text, box] = [range.getClientRects()[0]!, button.getBoundingClientRect()]
        return Math.round(text.top + text.height / 2 - box.top - box.height / 2)
      })
    )
    expect(words).toEqual(words.map(() => words[0]))
  }
})

test('every step can be undone and done again, with the focus where it was', async ({ page, address }) => {
  await make(page, address)
  const fresh = await packOf(page)
  await button(page, /^Keep every “must”/)
    .first()
    .click()
  await decide(items(page).first(), 'Drop')
  await page.getByLabel(/^Why is .* dropped/).pressSequentially('Not now')
  const done = await packOf(page)
  const undo = button(page, /^Undo/)
  await undo.focus()
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Enter')
  }
  await expect(undo).toBeFocused()
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  const { changed: _, ...undone } = await packOf(page)
  const { changed: __, ...before } = fresh
  expect(undone).toEqual(before)
  for (let step = 0; step < 3; step++) {
    await button(page, /^Redo/).click()
  }
  expect((await packOf(page)).requirements).toEqual(done.requirements)
})

test('what is left to decide stays in its place while it is being decided', async ({ page, address }) => {
  await make(page, address)
  await decide(items(page).first(), 'Keep')
  const all = await items(page).count()
  await page.getByLabel('Show').selectOption('What is left to decide')
  await expect(items(page)).toHaveCount(all - 1)
  const radio = items(page).first().getByLabel('Keep', { exact: true })
  await radio.focus()
  await page.keyboard.press('Space')
  await expect(radio).toBeFocused()
  await expect(items(page)).toHaveCount(all - 1)
  await expect(left(page)).toHaveText(`${all - 2} of ${all} left to decide`)
})

test('warnings lead to what they are about, and can be put right at once', async ({ page, address }) => {
  await make(page, address)
  const pack = await packOf(page)
  const standard = pack.standards.find(({ group }) => group === 'mandated')!
  const must = pack.requirements.find(({ text }) => text.level === 'must' && text.scoring.kind === 'scaled')!
  for (const place of [0, 1, 2]) {
    await button(page, /^Keep all that is left/)
      .nth(place)
      .click()
  }
  await decide(page.locator(`[id="standards-${standard.id}"]`), 'Drop')
  const checks = page.locator('section[aria-labelledby="checks"]')
  await expect(checks).toContainText('A binding item is dropped without a reason')
  await checks.getByRole('link', { name: standard.title }).click()
  await expect(page.locator(`[id="standards-${standard.id}"]`)).toBeFocused()
  await page.getByLabel(`Why is ${standard.title} dropped?`).fill('Explained')
  await expect(checks).not.toContainText('binding')
  await item(page, must.id).locator('summary').click()
  await button(page, `Change the text of ${must.code}`).click()
  await page.getByLabel('Pass mark').selectOption('None')
  await expect(checks).toContainText('is scored, without a pass mark')
  await button(page, 'Give them a pass mark of 3').click()
  await expect(page.getByLabel('Pass mark')).toHaveValue('3')
  await expect(checks).not.toContainText('pass mark')
})
