import { mkdtempSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { SITE } from '../../tools/browser/kinds.mjs'
import type { Pack, Requirement } from '../../src/pack/pack.js'
import { SCHEMES, WIDTHS, expect, test } from './site.js'
import { CRITERIA, POLICIES, STANDARDS, SYSTEMS, line, requirements } from './sources.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RECORD = 'shared-care-record'

const items = (page: Page) => page.locator('.app-pack__item')
const item = (page: Page, id: string) => page.locator(`[id="requirements-${id}"]`)
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const left = (page: Page) => page.locator('#progress-words')
const kept = (page: Page) => page.locator('.app-pack__kept')

/** Makes a pack and waits until the browser has kept it. */
async function make(page: Page, address: string, system = RECORD): Promise<void> {
  await page.goto(`${address}tender/?system=${system}`)
  await button(page, 'Make the pack').click()
  await expect(kept(page)).toHaveText('Saved in this browser')
}

async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.app-pack__formats').getByRole('button', { name, exact: true }).click()
  ])
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

async function packOf(page: Page): Promise<Pack> {
  return JSON.parse((await download(page, 'Pack')).bytes.toString())
}

async function open(page: Page, address: string, content: string | Buffer, name = 'pack.json'): Promise<void> {
  await page.goto(`${address}tender/`)
  await page
    .getByLabel('Open a pack from a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()

function standardsOf(system: string): string[] {
  const types = line(system)
  return STANDARDS.filter(({ status }) => status !== 'retired' && status !== 'withdrawn')
    .filter(({ systemTypes = [] }) => systemTypes.some((type) => types.includes(type)))
    .map(({ id }) => id)
    .sort()
}

function policiesOf(system: string, day: string): string[] {
  const standards = new Set(standardsOf(system))
  const criteria = requirements(system)
  const restedOn = new Set(CRITERIA.filter(({ id }) => criteria.has(id)).flatMap(({ policies = [] }) => policies))
  return POLICIES.filter(({ status }) => status !== 'proposed')
    .filter(({ status, inForceTo }) => (inForceTo === undefined ? status === 'in-force' : day < inForceTo))
    .filter(({ inForceFrom = '' }) => inForceFrom <= day)
    .filter(
      ({ id, mandates = [], recommends = [] }) =>
        restedOn.has(id) || [...mandates, ...recommends].some((standard) => standards.has(standard))
    )
    .map(({ id }) => id)
    .sort()
}

for (const { id } of SYSTEMS.filter(({ baseline }) => baseline !== 'true')) {
  test(`a pack for ${id} holds exactly what applies`, async ({ page, address }) => {
    await make(page, address, id)
    const pack = await packOf(page)
    expect(ids(pack.requirements)).toEqual([...requirements(id)].sort())
    expect(ids(pack.standards)).toEqual(standardsOf(id))
    expect(ids(pack.policies)).toEqual(policiesOf(id, pack.question.day))
    const tenths = pack.requirements.reduce((sum, { weight }) => sum + Math.round(weight * 10), 0)
    expect(tenths).toBe(1000)
    for (const { id, text } of pack.requirements) {
      expect(text.statement).toBe(CRITERIA.find((criterion) => criterion.id === id)!.statement)
    }
    await expect(items(page)).toHaveCount(pack.requirements.length + pack.standards.length + pack.policies.length)
  })
}

test('the way from the first question to a downloaded pack is open to the keyboard alone', async ({
  page,
  address
}) => {
  const tabTo = async (text: RegExp, key = 'Tab') => {
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press(key)
      const focused = await page.evaluate(() => {
        const element = document.activeElement!
        const { labels } = element as HTMLInputElement
        return labels?.length ? labels[0]!.innerText : (element as HTMLElement).innerText
      })
      if (text.test(focused)) {
        return
      }
    }
    throw new Error(`${text} cannot be reached`)
  }
  await page.goto(`${address}tender/`)
  await expect(page.locator('.app-pack__start')).toBeVisible()
  await tabTo(/^Shared care record/)
  await page.keyboard.press('Space')
  await expect(page.locator('.app-pack__count')).toContainText(`${requirements(RECORD).size} requirements`)
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
  const [group] = first.groups
  const [one, two] = first.requirements.filter((requirement) => requirement.group === group!.id) as Requirement[]
  await item(page, two!.id).getByLabel('Drop', { exact: true }).check()
  await page.getByLabel(`Why is ${two!.code} dropped?`).fill('<b>We have it</b>')
  await item(page, one!.id).getByLabel('Keep', { exact: true }).check()
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
  await items(page).first().getByLabel('Drop', { exact: true }).check()
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
  await items(page).first().getByLabel('Keep', { exact: true }).check()
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
  await button(page, /^Keep all that is left/)
    .first()
    .click()
  await page.locator(`[id="standards-${standard.id}"]`).getByLabel('Drop', { exact: true }).check()
  const checks = page.locator('section[aria-labelledby="checks"]')
  await expect(checks).toContainText('A binding item is dropped without a reason')
  await checks.getByRole('link', { name: standard.title }).click()
  await expect(page.locator(`[id="standards-${standard.id}"]`)).toBeFocused()
  await page.getByLabel(`Why is ${standard.title} dropped?`).fill('Explained')
  await expect(checks).not.toContainText('binding')
  await button(page, 'Give them a pass mark of 3').click()
  await expect(checks).toContainText('Nothing to look at')
})

test('packs are kept in the browser, each under its name, and a deleted one can be put back', async ({
  page,
  address
}) => {
  await make(page, address)
  await items(page).first().getByLabel('Keep', { exact: true }).check()
  await page.getByText('Name, buyer and reference').click()
  await page.getByLabel('Name of the pack').fill('First <b>')
  await expect(page.locator('h1')).toHaveText('First <b>')
  await expect(kept(page)).toHaveText('Saved in this browser')
  await page.reload()
  await expect(page.locator('h1')).toHaveText('First <b>')
  await expect(items(page).first().getByLabel('Keep', { exact: true })).toBeChecked()
  await make(page, address, 'mpi')
  await button(page, 'All packs, or make another').click()
  const list = page.locator('.app-pack__saved')
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await button(page, 'Delete First <b>').click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await button(page, 'Put it back').click()
  await list.getByRole('link', { name: 'First <b>' }).click()
  await expect(page.locator('h1')).toHaveText('First <b>')
  await page.goBack()
  await expect(page.locator('h1')).toHaveText('Make a tender pack')
})

test('a change in one tab appears in the other', async ({ page, address, context }) => {
  await make(page, address)
  const other = await context.newPage()
  await other.goto(page.url())
  for (const tab of [page, other]) {
    await expect(tab.getByText('This pack is open in another tab as well')).toBeVisible()
  }
  await items(page).first().getByLabel('Keep', { exact: true }).check()
  await expect(items(other).first().getByLabel('Keep', { exact: true })).toBeChecked()
  await other.close({ runBeforeUnload: true })
  await expect(page.getByText('This pack is open in another tab as well')).toBeHidden()
})

test('a tab that breaks down, leaves the pack or is about to close is not taken for one that shows it', async ({
  page,
  address,
  context
}) => {
  const notice = page.getByText('This pack is open in another tab as well')
  await make(page, address)
  const open = async () => {
    const tab = await context.newPage()
    await tab.goto(page.url())
    await expect(notice).toBeVisible()
    return tab
  }
  const broken = await open()
  await broken.goto('chrome://crash').catch(() => {})
  await expect(notice).toBeHidden()
  const left = await open()
  await button(left, 'All packs, or make another').click()
  await expect(notice).toBeHidden()
  await left.goBack()
  await expect(notice).toBeVisible()
  await left.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  await expect(notice).toBeHidden()
  await left.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  await expect(notice).toBeHidden()
  const third = await open()
  await left.close()
  await expect(notice).toBeVisible()
  await third.close()
  await expect(notice).toBeHidden()
})

test('a pack that the browser brings back as it was left goes on', async ({ page, address }) => {
  await make(page, address)
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  const before = await left(page).textContent()
  await items(page).first().getByLabel('Drop', { exact: true }).check()
  await expect(left(page)).not.toHaveText(before!)
  await expect(kept(page)).toHaveText('Saved in this browser')
})

test('tabs that change a pack without hearing each other do not overwrite it', async ({ page, address, context }) => {
  await make(page, address)
  const deaf = await context.newPage()
  await deaf.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await deaf.goto(page.url())
  await expect(kept(deaf)).toHaveText('Saved in this browser')
  await items(page).first().getByLabel('Drop', { exact: true }).check()
  await expect(kept(page)).toHaveText('Saved in this browser')
  await items(deaf).nth(1).getByLabel('Keep', { exact: true }).check()
  await expect(deaf.getByText('This pack was changed in another tab meanwhile')).toBeVisible()
  expect((await packOf(deaf)).requirements.some(({ decision }) => decision === 'keep')).toBe(true)
  expect(await axe(deaf)).toEqual([])
  await button(deaf, 'Take over the other').click()
  await expect(items(deaf).first().getByLabel('Drop', { exact: true })).toBeChecked()
  await expect(kept(deaf)).toHaveText('Saved in this browser')
  await items(page).nth(2).getByLabel('Drop', { exact: true }).check()
  await expect(kept(page)).toHaveText('Saved in this browser')
  await items(deaf).nth(1).getByLabel('Keep', { exact: true }).check()
  await button(deaf, 'Keep what is shown here').click()
  await expect(kept(deaf)).toHaveText('Saved in this browser')
  await deaf.reload()
  await expect(items(deaf).nth(1).getByLabel('Keep', { exact: true })).toBeChecked()
  await expect(items(deaf).nth(2).getByLabel('Drop', { exact: true })).not.toBeChecked()
})

for (const [trouble, said] of [
  ['blocked', 'This browser does not let the page save anything'],
  ['full', 'This browser has no room for the pack']
] as const) {
  test(`where storage is ${trouble} the page says so, and the pack can be downloaded`, async ({ page, address }) => {
    await page.addInitScript((trouble) => {
      const refuse = (name: string) => () => {
        throw new DOMException('no', name)
      }
      if (trouble === 'blocked') {
        IDBFactory.prototype.open = refuse('SecurityError')
      } else {
        IDBObjectStore.prototype.put = refuse('QuotaExceededError')
      }
    }, trouble)
    await page.goto(`${address}tender/?system=${RECORD}`)
    await button(page, 'Make the pack').click()
    await expect(page.getByText(said)).toBeVisible()
    await items(page).first().getByLabel('Keep', { exact: true }).check()
    expect((await packOf(page)).requirements[0]!.decision).toBe('keep')
    expect(await axe(page)).toEqual([])
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
  })
}

test('a pack opens from its file; html in it is text, and what the handbook does not know is listed', async ({
  page,
  address
}) => {
  await make(page, address)
  const pack = await packOf(page)
  const [one] = pack.requirements
  const html = '<img src=x onerror="document.title=1">'
  const changed = {
    ...pack,
    id: 'other-pack',
    name: html,
    question: { ...pack.question, systems: [...pack.question.systems, 'abacus'] },
    requirements: [
      { ...one!, text: { ...one!.text, statement: html, modelClause: html } },
      { ...one!, id: 'lost-01', code: 'LOST-01' },
      ...pack.requirements.slice(1)
    ]
  }
  await open(page, address, JSON.stringify(changed))
  await expect(page.locator('h1')).toHaveText(html)
  await expect(page.locator('main img')).toHaveCount(0)
  await expect(item(page, one!.id)).toContainText(html)
  const notice = page.locator('.app-pack__notice')
  await expect(notice).toContainText('System types: abacus')
  await expect(notice).toContainText('Requirements: lost-01')
  await expect(item(page, 'lost-01')).toBeVisible()
  const { changed: _, ...saved } = await packOf(page)
  const { changed: __, ...given } = changed
  expect(saved).toEqual(given)
})

test('a file of a pack that is here already is one step, and can be undone', async ({ page, address }) => {
  await make(page, address)
  const before = await packOf(page)
  await items(page).first().getByLabel('Keep', { exact: true }).check()
  await expect(kept(page)).toHaveText('Saved in this browser')
  await open(page, address, JSON.stringify(before))
  await expect(items(page).first().getByLabel('Keep', { exact: true })).not.toBeChecked()
  await button(page, /^Undo/).click()
  await expect(items(page).first().getByLabel('Keep', { exact: true })).toBeChecked()
})

test('files that are no packs are refused, saying why, and nothing is lost', async ({ page, address }) => {
  await make(page, address)
  const pack = await packOf(page)
  const alert = page.locator('.nhsuk-file-upload [role=alert]')
  for (const [content, why] of [
    ['PK\u0003\u0004', 'cannot be read as JSON'],
    ['{"releases": []}', 'pack.json is not a tender pack.'],
    [JSON.stringify({ ...pack, format: 2 }), 'later version'],
    [JSON.stringify({ ...pack, name: 1, groups: [] }), 'name must be text']
  ] as const) {
    await open(page, address, content)
    await expect(alert).toContainText(why)
  }
  expect(await axe(page)).toEqual([])
  const huge = join(mkdtempSync(join(tmpdir(), 'pack-')), 'huge.json')
  writeFileSync(huge, '')
  truncateSync(huge, 50 * 1024 * 1024 + 1)
  await page.getByLabel('Open a pack from a file').setInputFiles(huge)
  await expect(alert).toContainText('larger than 50 MB')
  await expect(page.locator('.app-pack__saved').getByRole('listitem')).toHaveCount(1)
})

test('a hand-edited address works as far as it can', async ({ page, address }) => {
  const many = Array.from({ length: 5_000 }, (_, place) => `setting=s${place}`).join('&')
  await page.goto(`${address}tender/?system=${RECORD}&system=%3Cimg src=x%3E&day=2027-02-30&role=%E0%A4%A`)
  await expect(page.locator('.app-pack__notice')).toContainText('<img src=x>')
  await expect(page.getByLabel(/^Shared care record/)).toBeChecked()
  expect(await axe(page)).toEqual([])
  await page.goto(`${address}tender/?system=${RECORD}#x`)
  await page.evaluate((query) => history.replaceState(null, '', query), `?system=${RECORD}&${many}`)
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await expect(page.locator('.app-pack__notice')).toContainText('4,980 more')
  await page.goto(`${address}tender/?pack=nothing`)
  await expect(page.locator('.app-pack__notice')).toContainText('not in this browser')
})

test('a pack is not made of nothing, nor for a day that is none', async ({ page, address }) => {
  await page.goto(`${address}tender/`)
  await page.getByLabel('Month').fill('13')
  await button(page, 'Make the pack').click()
  const summary = page.locator('.nhsuk-error-summary')
  await expect(summary).toBeFocused()
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await axe(page)).toEqual([])
  }
  await summary.getByRole('link', { name: 'Give a real date' }).click()
  await expect(page.getByLabel('Day')).toBeFocused()
  await summary.getByRole('link', { name: 'Choose what you buy' }).click()
  await page.keyboard.press('Space')
  await page.getByLabel('Month').fill('1')
  await button(page, 'Make the pack').click()
  await expect(page.locator('.app-pack')).toBeVisible()
})

test('without its data the page says so, and the prepared schedules are there', async ({ page, address }) => {
  await page.route('**/assets/criteria-*.json', (route) => route.abort())
  await page.goto(`${address}tender/`)
  await expect(page.getByText('The tender pack editor could not be loaded')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Shared care record/ })).toBeVisible()
  expect(await axe(page)).toEqual([])
})

test('when the text of the requirements cannot be fetched the choices stay, and it can be tried again', async ({
  page,
  address
}) => {
  await page.route('**/assets/wording-*.json', (route) => route.abort())
  await page.goto(`${address}tender/?system=${RECORD}`)
  await page.getByLabel('Name of the pack').fill('Kept')
  await button(page, 'Make the pack').click()
  await expect(page.locator('.app-pack__notice')).toContainText('could not be loaded')
  await page.unroute('**/assets/wording-*.json')
  await button(page, 'Make the pack').click()
  await expect(page.locator('h1')).toHaveText('Kept')
})

test('axe finds nothing wrong with a pack in any state, light or dark, on small and wide screens', async ({
  page,
  address
}) => {
  test.slow()
  await make(page, address)
  const look = async (state: string) => {
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        expect.soft(await axe(page), `${state}, ${colorScheme}, ${width} px`).toEqual([])
      }
    }
  }
  await look('new')
  await items(page).first().getByLabel('Drop', { exact: true }).check()
  await items(page).nth(1).locator('summary').click()
  await items(page).nth(2).locator('summary').click()
  await button(page, /^Change the text/)
    .last()
    .click()
  await items(page)
    .nth(2)
    .getByLabel(/^Weight/)
    .fill('x')
  await button(page, /^Rename or move/)
    .first()
    .click()
  await look('open')
  await button(page, /^Keep all that is left/)
    .first()
    .click()
  await page.getByText(/^Show all/).click()
  await look('decided')
  await button(page, 'All packs, or make another').click()
  await expect(page.locator('.app-pack__saved')).toBeVisible()
  await look('saved')
})

test('a pack fits a screen of 320 px, with everything open', async ({ page, address }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await make(page, address)
  await items(page).first().locator('summary').click()
  await button(page, /^Change the text/).click()
  await items(page).nth(1).getByLabel('Drop', { exact: true }).check()
  await page.getByText('In this pack').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('a pack is made and decided', async ({ page, address }) => {
    await page.goto(`${address}tender/`)
    await page
      .getByText(/^Shared care record/)
      .first()
      .tap()
    await button(page, 'Make the pack').tap()
    await items(page).first().getByText('Keep', { exact: true }).tap()
    await expect(items(page).first().getByLabel('Keep', { exact: true })).toBeChecked()
    await page.getByRole('region', { name: 'Progress and tools' }).getByText('Undo').tap()
    await expect(items(page).first().getByLabel('Keep', { exact: true })).not.toBeChecked()
  })
})

test('on paper there is the schedule: what is kept in full, what is explained, and nothing else', async ({
  page,
  address
}) => {
  await make(page, address)
  const { requirements, standards } = await packOf(page)
  const [dropped, ...asked] = requirements
  await item(page, dropped!.id).getByLabel('Drop', { exact: true }).check()
  const standard = page.locator(`[id="standards-${standards[0]!.id}"]`)
  await standard.getByLabel('Drop', { exact: true }).check()
  await standard.getByRole('textbox').fill('Explained so.')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const printed = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  for (const { text } of asked) {
    expect(printed).toContain(text.statement.replace(/\s+/g, ' '))
    expect(printed).toContain(text.question.replace(/\s+/g, ' '))
    expect(printed).toContain((text.modelClause ?? '').replace(/\s+/g, ' '))
  }
  expect(printed).not.toContain(dropped!.text.statement)
  expect(printed).toContain('Explained so.')
  expect(printed).not.toContain('left to decide')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('[data-tender-paper]')).toBeEmpty()
})

test('the other files are made from the pack, by scripts that are fetched when they are used', async ({
  page,
  address
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await make(page, address)
  expect(fetched.filter((url) => /documents-/.test(url))).toEqual([])
  for (const [name, ends, begins] of [
    ['Excel workbook', '.xlsx', 'PK'],
    ['Word document', '.docx', 'PK'],
    ['CSV', '.csv', ''],
    ['OCDS', '.ocds.json', '{']
  ] as const) {
    const { file, bytes } = await download(page, name)
    expect(file.endsWith(ends), file).toBe(true)
    expect(bytes.subarray(0, begins.length).toString()).toBe(begins)
    expect(bytes.length).toBeGreaterThan(1000)
  }
  expect(fetched.filter((url) => /documents-/.test(url))).toHaveLength(2)
})

test('when the script of a format cannot be fetched the page says so, and the pack itself is still there', async ({
  page,
  address
}) => {
  await page.route('**/assets/documents-*.js', (route) => route.abort())
  await make(page, address)
  await button(page, 'Word document').click()
  await expect(page.getByText('The file could not be made')).toBeVisible()
  expect((await packOf(page)).requirements.length).toBeGreaterThan(0)
})

test('500 requirements open, can be decided and are all in what is downloaded', async ({ page, address }) => {
  test.slow()
  await make(page, address, 'epr')
  const pack = await packOf(page)
  const many = Array.from({ length: 500 }, (_, place) => {
    const one = pack.requirements[place % pack.requirements.length]!
    return { ...one, id: `many-${place}`, code: `MANY-${place}`, weight: 0 }
  })
  await open(page, address, JSON.stringify({ ...pack, id: 'many', requirements: many }))
  await expect(item(page, 'many-499')).toBeAttached({ timeout: 20_000 })
  await button(page, /Keep every “must”/).click()
  const musts = many.filter(({ text }) => text.level === 'must').length
  const kept = (await packOf(page)).requirements.filter(({ decision }) => decision === 'keep')
  expect(kept.length).toBe(musts)
  expect((await download(page, 'CSV')).bytes.toString()).toContain('MANY-499')
  for (const name of ['Excel workbook', 'Word document', 'OCDS']) {
    expect((await download(page, name)).bytes.length, name).toBeGreaterThan(50_000)
  }
})

test('the script of the tender pack is under 40 KB', () => {
  const [script] = readdirSync(join(SITE, 'assets')).filter((name) => /^tender-[0-9a-f]{8}\.js$/.test(name))
  expect(gzipSync(readFileSync(join(SITE, 'assets', script!))).length).toBeLessThan(40 * 1024)
})
