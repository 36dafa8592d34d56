import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { RoadmapData } from '../../src/roadmap/data/roadmap-data.js'
import { makeTemplate, readWorkbook } from '../../src/roadmap/document/xlsx/roadmap-xlsx.js'
import { convert, textOfPdf } from './office.js'
import { Workbook } from './workbook.js'

const PUBLISHED = join(process.cwd(), 'public')
const HIDDEN = '_roadmap'

const data = JSON.parse(readFileSync(dataFile(), 'utf8')) as RoadmapData
const edition = { handbook: data.handbook, day: data.day, build: data.build, address: '' }
const fresh = { id: 'fresh', now: '2026-11-28T12:00:00Z', edition }
const published = {
  xlsx: file('roadmap-template.xlsx'),
  docx: file('roadmap-template.docx')
}
const pdf = convert({ 'empty.docx': published.docx }, 'pdf')['empty.docx']!

test('the empty workbook holds what the tool writes itself', async () => {
  const theirs = new Workbook(published.xlsx)
  const ours = new Workbook(await makeTemplate(data, edition, data.day))
  assert.deepEqual(names(theirs), names(ours))
  for (const name of names(ours)) {
    assert.deepEqual(texts(theirs, name), texts(ours, name), name)
  }
})

test('the tool reads the empty workbook, and finds nothing in it', async () => {
  const { roadmap, unread } = await readWorkbook(published.xlsx, data, fresh)
  assert.deepEqual(unread, [])
  assert.deepEqual(roadmap.edition, edition)
  assert.deepEqual([roadmap.answers, roadmap.targets, roadmap.universal, roadmap.choices], [[], [], [], []])
})

test('the empty workbook opens in LibreOffice, and the tool reads what it saves', async () => {
  const saved = convert({ 'empty.xlsx': published.xlsx }, 'xlsx')['empty.xlsx']!
  assert.deepEqual(names(new Workbook(saved)), names(new Workbook(published.xlsx)))
  assert.deepEqual((await readWorkbook(saved, data, fresh)).unread, [])
})

test('the printed document holds every heading, prompt, capability and level', () => {
  const words = plain(textOfPdf(pdf, []))
  const { sections, prompts } = WORDS.roadmap.outline
  const { board: _, ...headings } = sections
  const { board: __, ...asked } = prompts
  const levels = data.capabilities.flatMap(({ title, levels }) => [title, ...levels])
  for (const said of [...Object.values(headings), ...Object.values(asked), ...levels]) {
    assert.ok(words.includes(plain(said)), said)
  }
})

function names(book: Workbook): string[] {
  return book.sheets.map(({ name }) => name)
}

/** What cells say, but for the day and the place a file was made. */
function texts(book: Workbook, name: string): Record<string, string> {
  const cells = [...book.sheet(name).cells].filter(([, { value }]) => value !== '')
  const isOurs = ([address]: readonly [string, unknown]) =>
    (name === HIDDEN && address !== 'E2') || (name !== HIDDEN && !isNote(book, name, address))
  return Object.fromEntries(cells.filter(isOurs).map(([address, { value }]) => [address, value]))
}

/** Below the sheets the tool says where and when its file was made. */
function isNote(book: Workbook, name: string, address: string): boolean {
  const labels: readonly string[] = [WORDS.documents.facts.readAt, WORDS.documents.facts.made]
  const label = book.sheet(name).cells.get(`B${/\d+$/.exec(address)![0]}`)?.value ?? ''
  return name === WORDS.roadmap.workbook.sheets.about && labels.includes(label)
}

/** Lines break anywhere, and a hyphen at the end of one is not told from one that divides a word. */
function plain(text: string): string {
  return text.replaceAll(/[\s\f-]+/g, '')
}

function file(name: string): Uint8Array {
  return readFileSync(join(PUBLISHED, 'roadmap', name))
}

function dataFile(): string {
  const assets = join(PUBLISHED, 'assets')
  return join(
    assets,
    readdirSync(assets).find((name) => /^roadmap-[0-9a-f]+\.json$/.test(name))!
  )
}
