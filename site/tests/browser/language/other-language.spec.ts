import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'
import { serve } from '../../../tools/browser/serve.mjs'
import { axe } from '../axe.js'
import { english } from './said.js'
import { LANGUAGE, invented, writeProject } from './translate.js'

const PROGRAM = fileURLToPath(new URL('../../../../', import.meta.url))
const TARGET = join(PROGRAM, 'site/target/other-language')

/** A site made by the program itself of a folder of words and of content in a language that shares no letter with English. */
const test = base.extend<object, { readonly address: string }>({
  address: [
    async ({}, use, { workerIndex }) => {
      const project = join(TARGET, String(workerIndex))
      writeProject(project)
      const out = join(project, 'out')
      const env = { ...process.env, HANDBOOK_BUILT: 'yes' }
      execFileSync(join(PROGRAM, 'handbook'), ['build', '--project', project, '--out', out], { env, stdio: 'pipe' })
      const { address, stop } = await serve(out)
      await use(address)
      await stop()
    },
    { scope: 'worker', timeout: 120_000 }
  ]
})

// One worker, and so one site, for the whole file.
test.describe.configure({ mode: 'default' })

const button = (page: Page, name: string) => page.getByRole('button', { name: invented(name), exact: true })

/** Everything that can be unfolded is. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
}

const STATES: Readonly<Record<string, readonly [path: string, reach?: (page: Page) => Promise<void>]>> = {
  home: [''],
  'a chapter': ['handbook/one/'],
  'a standard': ['standards/old/'],
  'a system type': ['buy/record/'],
  'a criterion': ['criteria/c-1/'],
  'a search before it': ['search/'],
  'a search with results': [
    `search/?q=${encodeURIComponent(invented('standard'))}`,
    async (page) => {
      await expect(page.locator('[data-list] > li')).not.toHaveCount(0)
      await expect(page.getByRole('main').getByRole('checkbox').first()).toBeVisible()
    }
  ],
  'a question with an answer': [
    `search/?q=${encodeURIComponent(invented('is the old standard mandatory please'))}`,
    (page) => expect(page.locator('.app-fact')).toContainText(invented('The old standard'))
  ],
  'a search without results': [
    `search/?q=${encodeURIComponent('щъщъщъ юяюяюя')}`,
    (page) => expect(page.locator('[data-count]')).toContainText('щъщъщъ')
  ],
  'a list with its filters open': ['standards/', (page) => page.locator('[data-tools] select').first().waitFor()],
  'a list narrowed to a table': [
    'criteria/?level=must&view=table',
    (page) => expect(page.getByRole('table')).toBeVisible()
  ],
  'a list with nothing in it': [
    'policies/?q=%D1%89%D1%8A%D1%89',
    (page) => expect(page.locator('[data-count]')).toContainText('щъщ')
  ],
  'what applies, not asked': ['applies/'],
  'what applies, answered': [
    'applies/?system=record&setting=home',
    (page) => expect(page.locator('.app-answer__group').first()).toBeVisible()
  ],
  'a comparison of two standards': [
    'compare/?kind=standard&id=old&id=new',
    (page) => expect(page.locator('[data-table] thead th')).toHaveCount(2)
  ],
  'a comparison of two system types': [
    'compare/?kind=system-type&id=record&id=small',
    (page) => expect(page.locator('[data-table] thead th')).toHaveCount(2)
  ],
  'a tender pack, before it': ['tender/', (page) => expect(page.locator('.app-pack__start')).toBeVisible()],
  'a tender pack, made': ['tender/?system=record', made],
  'bids, before they are there': [
    'tender/evaluate/',
    (page) => expect(page.locator('#pack-file-input')).toBeAttached()
  ],
  'the market, before it is asked': [
    'tender/market/',
    (page) => expect(page.locator('#pack-file-input')).toBeAttached()
  ],
  'the dates of standards': [
    'tender/calendar/?system=record&day=2030-01-01',
    (page) => expect(page.locator('#years')).toBeVisible()
  ],
  'changes, before a pack is there': [
    'tender/changes/',
    (page) => expect(page.locator('#pack-file-input')).toBeAttached()
  ]
}

async function made(page: Page): Promise<void> {
  await button(page, 'Make the pack').click()
  await expect(page.locator('.app-pack__item').first()).toBeVisible()
}

for (const [state, [path, reach]] of Object.entries(STATES)) {
  test(`${state} says nothing in English, and is fit to use in its language`, async ({ page, address }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(address + path)
    await reach?.(page)
    await unfold(page)
    expect.soft(await english(page), `English at ${path}`).toEqual([])
    await expect.soft(page.locator('html')).toHaveAttribute('lang', LANGUAGE)
    expect.soft(await axe(page)).toEqual([])
    expect(errors).toEqual([])
  })
}

test('an English sentence is found wherever it stands', async ({ page, address }) => {
  await page.goto(address)
  const planted = ['In a text.', 'In a label', 'In a title', 'In a placeholder', 'In an option']
  await page.evaluate(([text, label, title, placeholder, option]) => {
    const main = document.querySelector('main')!
    main.insertAdjacentHTML(
      'beforeend',
      `<p title="${title}">${text}</p><input aria-label="${label}" placeholder="${placeholder}"><select><option>${option}</select>`
    )
  }, planted)
  expect((await english(page)).sort()).toEqual(planted.sort())
})
