import assert from 'node:assert/strict'
import { test } from 'node:test'
import { make as docx } from '../../src/roadmap/document/docx/roadmap-docx.js'
import { outline } from '../../src/roadmap/document/outline/outline.js'
import { make as xlsx, makeTemplate, readWorkbook } from '../../src/roadmap/document/xlsx/roadmap-xlsx.js'
import { reckon } from '../../src/roadmap/plan/reckon.js'
import { ANYSHIRE } from './anyshire.js'
import { assertPages } from './contents.js'
import { convert, textOfPdf } from './office.js'
import { NASTY } from './packs.js'
import { realData } from './roadmap-source.js'
import { Workbook } from './workbook.js'

const DAY = '2026-11-28'
const data = realData()
const { edition } = ANYSHIRE
const nasty = {
  ...ANYSHIRE,
  name: NASTY.html,
  risks: Object.entries(NASTY).map(([id, title]) => ({ id, title, likelihood: 'low' as const, impact: 'low' as const }))
}
const document = await docx(given(ANYSHIRE), DAY)
const pdfs = convert({ 'real.docx': document, 'nasty.docx': await docx(given(nasty), DAY) }, 'pdf')
const books = convert(
  {
    'real.xlsx': await xlsx(given(ANYSHIRE), DAY),
    'nasty.xlsx': await xlsx(given(nasty), DAY),
    'empty.xlsx': await makeTemplate(data, edition, DAY)
  },
  'xlsx'
)

test('the printed document has every heading, and what the planner wrote', () => {
  const words = plain(textOfPdf(pdfs['real.docx']!, []))
  const { sections } = outline(given(ANYSHIRE), DAY)
  for (const { title, blocks } of sections) {
    assert.ok(words.includes(plain(title)), title)
    for (const block of blocks.filter(({ kind }) => kind === 'text' || kind === 'prompt')) {
      assert.ok(words.includes(plain('text' in block ? block.text : '')), title)
    }
  }
})

test('headings stand on the pages that the contents say', () => {
  assert.ok(assertPages(document, pdfs['real.docx']!) > 30)
})

test('the printed document shows markup and formulas as they were typed', () => {
  const words = plain(textOfPdf(pdfs['nasty.docx']!, []))
  for (const text of [NASTY.html, NASTY.formula, NASTY.quotes]) {
    assert.ok(words.includes(plain(text)), text)
  }
})

test('the workbook opens with its sheets, filters and lists, and keys out of sight', () => {
  const book = new Workbook(books['real.xlsx']!)
  assert.deepEqual(
    book.sheets.filter(({ state }) => state === 'visible').map(({ name }) => name),
    [
      'Read me',
      'Organisations',
      'Answers',
      'Targets',
      'Plan',
      'Universal capabilities',
      'Options',
      'Interfaces',
      'Contracts',
      'Risks',
      'Your text',
      'Lists'
    ]
  )
  assert.equal(book.value('Answers', 'A3'), 'keys:answers')
  const { root } = book.sheet('Answers')
  const rowOfKeys = [...root.getElementsByTagName('row')].find((row) => row.getAttribute('r') === '3')!
  assert.match(rowOfKeys.getAttribute('hidden') ?? '', /1|true/)
  assert.equal(root.getElementsByTagName('autoFilter').length, 1)
  assert.equal(book.validations('Answers', 'D7').length, 1)
  assert.match(book.validations('Answers', 'D7')[0]!.textContent ?? '', /Lists/)
  assert.equal(book.validations('Answers', 'B7').length, 1)
})

test('what LibreOffice has saved loads again in full', async () => {
  const { roadmap, unread } = await readWorkbook(books['real.xlsx']!, data, { id: 'x', now: DAY, edition })
  assert.deepEqual(unread, [])
  assert.equal(roadmap.id, ANYSHIRE.id)
  assert.deepEqual(roadmap.snapshots, ANYSHIRE.snapshots)
  assert.deepEqual(roadmap.contracts, ANYSHIRE.contracts)
  assert.deepEqual(roadmap.interfaces, ANYSHIRE.interfaces)
  assert.deepEqual(roadmap.texts, ANYSHIRE.texts)
  assert.equal(roadmap.answers.length, ANYSHIRE.answers.length)
  assert.equal(roadmap.decisions.length, ANYSHIRE.decisions.length)
})

test('nasty texts are texts in the workbook, and no formulas', () => {
  const book = new Workbook(books['nasty.xlsx']!)
  for (const { name, cells } of book.sheets) {
    assert.deepEqual(
      [...cells].filter(([, { formula }]) => formula !== undefined).map(([address]) => `${name}!${address}`),
      []
    )
  }
  assert.ok([...book.sheet('Risks').cells.values()].some(({ value }) => value === NASTY.formula))
})

test('the empty form opens with a row for each capability', () => {
  const book = new Workbook(books['empty.xlsx']!)
  const titles = new Set([...book.sheet('Answers').cells.values()].map(({ value }) => value))
  assert.deepEqual(
    data.capabilities.map(({ title }) => title).filter((title) => !titles.has(title)),
    []
  )
})

function given(roadmap: typeof ANYSHIRE) {
  return { data, roadmap, plan: reckon(data, roadmap) }
}

/** Lines break anywhere, and a hyphen at the end of one is not told from one that divides a word. */
function plain(text: string): string {
  return text.replaceAll(/[\s\f-]+/g, '')
}
