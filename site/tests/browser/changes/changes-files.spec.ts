import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import type { Pack, Requirement } from '../../../src/pack/pack.js'
import { make as docx } from '../../../src/tender/documents/docx/docx.js'
import { make as xlsx, makeForSuppliers } from '../../../src/tender/documents/xlsx/xlsx.js'
import { SYSTEM } from '../chosen.js'
import { expect, test } from '../site.js'
import { expectFit } from '../states.js'
import { packFor } from '../tender-files.js'

const PACK = packFor(SYSTEM.id)
const [FIRST, SECOND, ...OTHERS] = PACK.requirements as [Requirement, Requirement, ...Requirement[]]

/** The pack as an edition of three years ago would have made it, without what packs have held since. */
const OLD: Pack = {
  ...PACK,
  edition: { ...PACK.edition, day: '2023-11-20', build: 'older' },
  requirements: [then(FIRST, 'It said this.'), then(SECOND, 'It said that.'), ...OTHERS.slice(0, 12)],
  standards: PACK.standards.slice(0, 6).map(({ issued: _, events: __, dates: ___, ...standard }) => standard),
  policies: PACK.policies.slice(0, 2)
}

function then(requirement: Requirement, statement: string): Requirement {
  const text = { ...requirement.text, statement }
  return { ...requirement, text, published: text }
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('#pack-file-input').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

test('a schedule or a workbook of three years ago is enough to see what has changed', async ({ page, address }) => {
  test.setTimeout(120_000)
  const day = '2023-11-21'
  const files = [
    ['schedule.docx', await docx(OLD, day), true],
    ['evaluators.xlsx', await xlsx(OLD, day), false],
    ['named-by-somebody.bin', await makeForSuppliers(OLD, day), true]
  ] as const
  for (const [name, bytes, isCopy] of files) {
    await page.goto(`${address}tender/changes/`)
    await drop(page, name, bytes)
    await expect(page.locator('#report')).toHaveText('What has changed')
    await expect(page.locator('main')).toContainText('20 November 2023')
    const item = page.locator('.app-list__item', { hasText: FIRST.text.title })
    await expect(item.locator('del').first()).toContainText('said')
    await expect(page.getByText('This file was made for suppliers.')).toHaveCount(isCopy ? 1 : 0)
  }
})

test('a file without a pack says so, and what to open instead', async ({ page, address }) => {
  await page.goto(`${address}tender/changes/`)
  await drop(page, 'cut.docx', (await docx({ ...OLD, requirements: [], standards: [] }, '2023-11-21')).slice(0, 900))
  await expect(page.locator('#trouble')).toContainText('The file is damaged')
  await drop(page, 'old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
  await expect(page.locator('#trouble')).toContainText('old format')
  await expect(page.locator('#trouble')).toBeFocused()
})

test('a contract variation holds what the buyer chose, word by word', async ({ page, address }) => {
  test.setTimeout(120_000)
  await page.goto(`${address}tender/changes/`)
  await drop(page, 'pack.json', new TextEncoder().encode(JSON.stringify(OLD)))
  const section = page.getByRole('region', { name: 'Write a contract variation' })
  await section.getByRole('button', { name: 'Choose none' }).click()
  await expect(section).toContainText('No change is chosen.')
  await section.getByRole('checkbox', { name: `Changes: ${FIRST.code}` }).check()
  await expect(section).toContainText('1 change is chosen.')
  await expectFit(page, 'variation')
  const download = page.waitForEvent('download')
  await section.getByRole('button', { name: 'Write the variation' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^contract-variation-shared-care-record-\d{4}-\d\d-\d\d\.docx$/)
  const xml = strFromU8(unzipSync(readFileSync(await file.path()))['word/document.xml']!)
  expect(xml).toMatch(/<w:del [^>]*>.*?<w:delText[^>]*>[^<]*said/)
  expect(xml).toContain(FIRST.code)
  expect(xml).not.toContain(SECOND.text.title)
  await expect(section).toContainText('The variation is in your downloads.')
})

test('a supplier’s workbook opens its pack in the editor, and says where it came from', async ({ page, address }) => {
  await page.goto(`${address}tender/`)
  const small = { ...PACK, id: 'travelled', requirements: [FIRST, SECOND], standards: [], policies: [] }
  await page.locator('#open-file').setInputFiles({
    name: 'sheet.xlsx',
    mimeType: '',
    buffer: Buffer.from(await makeForSuppliers(small, '2026-06-02'))
  })
  await expect(page.locator('h1')).toHaveText(PACK.name)
  await expect(page.locator('.app-pack__notice')).toContainText('From a file for suppliers')
})
