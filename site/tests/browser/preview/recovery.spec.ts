import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { axe } from '../axe.js'

const LAUNCHER = join(import.meta.dirname, '../../../../handbook')

let folder: string
let server: ChildProcess
let address: string

function write(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function page(name: string, title: string): void {
  write(`content/pages/${name}.md`, `---\ntitle: ${title}\nsummary: A page.\n---\n\nWords of ${name}.\n`)
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'))
  page('about', '"About us')
  page('good', 'Good')
  const env = { ...process.env, HANDBOOK_BUILT: 'yes' }
  server = spawn(LAUNCHER, ['serve', '--project', folder, '--port', '0'], { env })
  address = await new Promise((found) => {
    server.stdout?.on('data', (said: Buffer) => {
      const at = /http:\S+/.exec(said.toString())
      if (at) {
        found(at[0])
      }
    })
  })
})

test.afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true })
})

test('a tab on a broken page comes back when the mistake is put right', async ({ page: tab }) => {
  const complaints: string[] = []
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))

  await tab.goto(`${address}about/`)
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('This page has problems')
  await expect(tab.getByRole('heading', { level: 2 })).toHaveText('content/pages/about.md:2:8')
  expect(await axe(tab)).toEqual([])

  await tab.goto(`${address}good/`)
  await expect(tab.getByRole('main')).toContainText('Words of good.')
  await expect(tab.getByRole('complementary', { name: 'Preview' })).toContainText('1 problem elsewhere')
  expect(await axe(tab)).toEqual([])

  await tab.getByRole('link', { name: '1 problem elsewhere' }).click()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('The handbook has problems')
  expect(await axe(tab)).toEqual([])

  await tab.goto(`${address}about/`)
  page('about', 'About us')
  await expect(tab.getByRole('main')).toContainText('Words of about.')
  expect(complaints).toEqual([])
})
