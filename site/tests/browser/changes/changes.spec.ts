import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Pack, Requirement } from '../../../src/pack/pack.js'
import { SYSTEM, needed } from '../chosen.js'
import { CATALOGUE } from '../published.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { packFile, packFor } from '../tender-files.js'

const PACK = packFor(SYSTEM.id)

/** The pack as an earlier edition would have made it: what it says differs from today where a test has planted it. */
function earlier(change: (pack: Pack) => Partial<Pack>): Pack {
  return { ...PACK, edition: { ...PACK.edition, day: '2026-01-01', build: 'earlier' }, ...change(PACK) }
}

/** A requirement as the handbook had it. */
function published(requirement: Requirement, text: Partial<Requirement['text']>): Requirement {
  const then = { ...requirement.text, ...text }
  return { ...requirement, text: then, published: then }
}

async function compare(page: Page, address: string, pack: Pack): Promise<void> {
  await page.goto(`${address}tender/changes/`)
  await page.locator('#pack-file-input').setInputFiles(packFile(pack))
  await expect(page.locator('#report')).toBeFocused()
}

const titles = (page: Page, subject: string) =>
  page.locator(`section:has(> #changed-${subject}) .app-list__title`).allInnerTexts()

test('a pack made from this edition has not changed', async ({ page, address }) => {
  await compare(page, address, PACK)
  await expect(page.locator('#report')).toHaveText('Nothing has changed')
  await expect(page.locator('main .app-list__item')).toHaveCount(0)
})

test('each planted change is told, word by word, and nothing else', async ({ page, address }) => {
  const [first, second, third, ...rest] = PACK.requirements as [Requirement, Requirement, Requirement, ...Requirement[]]
  const reworded = published(first, { statement: first.text.statement.replace(/\.$/, ' at no cost.') })
  const relevelled = published(second, { level: second.text.level === 'must' ? 'could' : 'must' })
  const gone = published({ ...third, id: 'fax-01', code: 'FAX-01' }, { title: 'Faxes arrive' })
  const [standard, absent, ...standards] = PACK.standards
  const pack = earlier(({ question }) => ({
    question: { ...question, systems: [...question.systems, 'fax-machine'] },
    requirements: [reworded, relevelled, third, ...rest.slice(1), gone],
    standards: [{ ...standard!, group: 'informational', by: '2020-02' }, ...standards]
  }))
  await compare(page, address, pack)
  expect(await titles(page, 'requirement')).toEqual([
    'FAX-01 Faxes arrive',
    `${first.code} ${first.text.title}`,
    `${second.code} ${second.text.title}`,
    `${rest[0]!.code} ${rest[0]!.text.title}`
  ])
  const code = (of: typeof standard) => (of!.codes[0] === undefined ? of!.title : `${of!.codes[0]} ${of!.title}`)
  expect(await titles(page, 'standard')).toEqual([code(standard), code(absent)])
  await expect(page.locator('#changed-policy')).toHaveCount(0)
  await expect(page.locator('main')).toContainText('“fax-machine”')
  const diff = page.locator('.app-list__item', { hasText: first.text.title }).locator('.app-diff')
  await expect(diff.locator('del')).toContainText('at no cost')
  await expect(diff.locator('ins')).toHaveCount(0)
  const source = CATALOGUE.criteria.entities.find(({ id }) => id === first.id)!
  expect(
    await diff.evaluate((shown) =>
      [...shown.childNodes]
        .filter((node) => node.nodeName !== 'DEL')
        .map((node) => node.textContent)
        .join('')
    )
  ).toBe(source.statement)
})

test('a retired standard is named with what took its place', async ({ page, address }) => {
  const standards = CATALOGUE.standards.entities
  const retired = needed(
    'retired standard with a successor',
    standards.find(({ status, replacedBy = [] }) => status === 'retired' && replacedBy.length > 0)
  )
  const successors = standards.filter(({ id }) => retired.replacedBy!.includes(id))
  const item = { ...PACK.standards[0]!, id: retired.id, title: retired.title, codes: [] }
  await compare(
    page,
    address,
    earlier(({ standards }) => ({ standards: [...standards, item] }))
  )
  const told = page.locator('.app-list__item', { has: page.getByRole('link', { name: retired.title, exact: true }) })
  await expect(told).toContainText('It is retired. Replaced by')
  for (const { id, title } of successors) {
    await expect(told.getByRole('link', { name: title })).toHaveAttribute('href', `${address}standards/${id}/`)
  }
})

test('the updated pack keeps every edit, and takes what the buyer chose', async ({ page, address }) => {
  const [first, second] = PACK.requirements as [Requirement, Requirement]
  const edited = {
    ...published(first, { statement: 'It said this.' }),
    text: { ...first.text, statement: 'We say this.' }
  }
  const other = {
    ...published(second, { statement: 'It said that.' }),
    text: { ...second.text, statement: 'We say that.' }
  }
  const dropped = { ...PACK.requirements[2]!, decision: 'drop', reason: 'We have it already.' } as const
  const pack = earlier(({ requirements }) => ({ requirements: [edited, other, dropped, ...requirements.slice(3)] }))
  await compare(page, address, pack)
  await page
    .locator('.app-list__item', { hasText: second.text.title })
    .getByRole('radio', { name: /^Take the handbook’s/ })
    .check()
  await expectFit(page, 'conflicts')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the updated pack' }).click()
  const updated = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Pack
  const find = (id: string) => updated.requirements.find((one) => one.id === id)!
  expect(find(first.id).text.statement).toBe('We say this.')
  expect(find(second.id).text.statement).toBe(second.text.statement)
  expect(find(dropped.id)).toMatchObject({ decision: 'drop', reason: 'We have it already.' })
  expect(updated.edition.build).toBe(PACK.edition.build)
  await compare(page, address, updated)
  await expect(page.locator('#report')).toHaveText('Nothing has changed')
})

test('the updated pack is saved in the browser, and opens in the editor', async ({ page, address }) => {
  const [first, ...others] = PACK.requirements as [Requirement, ...Requirement[]]
  const pack = earlier(() => ({ requirements: [published(first, { statement: 'It said this.' }), ...others] }))
  await compare(page, address, pack)
  await page.getByRole('button', { name: 'Update and save' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Open it' }).click()
  await expect(page).toHaveURL(new RegExp(`/tender/\\?pack=${PACK.id}$`))
  await page.goto(`${address}tender/changes/?pack=${PACK.id}`)
  await expect(page.locator('#report')).toHaveText('Nothing has changed')
})

test('what is no tender pack is refused, and said', async ({ page, address }) => {
  await page.goto(`${address}tender/changes/`)
  for (const [name, content, said] of [
    ['a.json', '{', 'not a tender pack'],
    ['b.json', '{"a":1}', 'not a tender pack'],
    ['c.json', JSON.stringify({ ...PACK, format: 2 }), 'later version'],
    ['<b>.json', JSON.stringify({ ...PACK, made: 7 }), 'damaged. made must be']
  ] as const) {
    await page
      .locator('#pack-file-input')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.locator('#trouble')).toContainText(name)
    await expect(page.locator('#trouble')).toContainText(said)
    await expect(page.locator('#trouble')).toBeFocused()
  }
  await expectFit(page, 'refused')
})

test('where the handbook’s data cannot be had, the page says so', async ({ page, address }) => {
  await page.route(/wording-.*\.json/, (route) => route.abort())
  await page.goto(`${address}tender/changes/`)
  await page.locator('#pack-file-input').setInputFiles(packFile(PACK))
  await expect(page.locator('#trouble')).toContainText('data could not be loaded')
})

test('every state is fit to use', async ({ page, address }) => {
  test.setTimeout(120_000)
  await page.goto(`${address}tender/changes/`)
  await expect(page.locator('#choose-pack')).toBeVisible()
  await expectFit(page, 'start')
  await compare(page, address, PACK)
  await expectFit(page, 'nothing changed')
  const [first, second, ...others] = PACK.requirements as [Requirement, Requirement, ...Requirement[]]
  const gone = { ...second, id: 'fax-01', code: 'FAX-01' }
  await compare(
    page,
    address,
    earlier(() => ({ requirements: [published(first, { statement: 'It said this.' }), gone, ...others] }))
  )
  await expectFit(page, 'changes')
})
