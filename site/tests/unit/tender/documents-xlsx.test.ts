import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprint } from '../../../src/pack/fingerprint.js'
import { SHEET_WORDS } from '../../../src/pack/workbook-words.js'
import { schedule } from '../../../src/tender/documents/schedule.js'
import { cellText } from '../../../src/kit/documents/document-text.js'
import { make } from '../../../src/tender/documents/xlsx/xlsx.js'
import { largePack, NASTY, nastyPack, own, pack, realPack } from '../../documents/packs.js'
import { Workbook } from '../../documents/workbook.js'
import { all, attribute } from '../../documents/xml.js'

const DAY = '2026-11-23'
const real = realPack()
const workbook = new Workbook(await make(real, DAY))
const asked = schedule(real).requirements

test('a workbook has its sheets in order, and the one for programs is hidden from people', () => {
  assert.deepEqual(
    workbook.sheets.map(({ name, state }) => [name, state]),
    [
      ['About', 'visible'],
      ['Responses', 'visible'],
      ['Scoring', 'visible'],
      ['Standards', 'visible'],
      ['Policies', 'visible'],
      ['Guidance', 'visible'],
      ['_lists', 'veryHidden'],
      ['_pack', 'veryHidden']
    ]
  )
})

test('every requirement has its row for the answer, in the order of the schedule', () => {
  assert.ok(asked.length > 50)
  asked.forEach(({ id, code, text }, place) => {
    const row = 7 + place
    const words = ['A', 'C', 'D'].map((column) => workbook.value('Responses', `${column}${row}`))
    assert.deepEqual([words[0], words[1]], [id, code])
    assert.ok(words[2]!.endsWith(text.statement))
    assert.ok(workbook.value('Responses', `E${row}`).startsWith(text.question))
    assert.equal(workbook.value('Responses', `F${row}`), (text.evidence ?? []).join('\n'))
  })
  assert.equal(workbook.value('Responses', `A${7 + asked.length}`), '')
})

test('suppliers can fill their own cells, and nothing is typed over the rest', () => {
  const { cells } = workbook.sheet('Responses')
  const free = [...cells.keys()].filter(
    (at) => !workbook.isLocked('Responses', at) && !isGuarded(workbook, 'Responses', at)
  )
  const expected = asked.flatMap((_, place) => ['G', 'H', 'I', 'J', 'K'].map((column) => `${column}${7 + place}`))
  assert.deepEqual(free.sort(), [...expected, 'D3', 'D4'].sort())
})

test('every sheet is protected, without a password', () => {
  for (const { name, root } of workbook.sheets) {
    const [protection] = all(root, 'sheetProtection')
    assert.equal(attribute(protection!, 'sheet'), '1', name)
    assert.equal(attribute(protection!, 'password') ?? attribute(protection!, 'hashValue'), undefined, name)
  }
})

test('the header row and the code stay in view, and the header is repeated on paper', () => {
  const pane = all(workbook.sheet('Responses').root, 'pane')[0]!
  assert.deepEqual([attribute(pane, 'state'), attribute(pane, 'ySplit')], ['frozen', '6'])
  assert.deepEqual([attribute(pane, 'xSplit'), attribute(pane, 'topLeftCell')], ['2', 'D7'])
  assert.match(workbook.parts.text('xl/workbook.xml'), /Print_Titles"[^>]*>Responses!\$6:\$6</)
})

test('rows grow when somebody types more than fits', () => {
  const rows = all(workbook.sheet('Responses').root, 'row')
  assert.ok(rows.every((row) => attribute(row, 'customHeight') === undefined && Number(attribute(row, 'ht')) > 10))
})

test('a program finds the pack, its edition and the fingerprint of each question', () => {
  const cell = (column: string, key: string) => workbook.value('_pack', `${column}${workbook.row('_pack', key)}`)
  assert.deepEqual([cell('B', 'format'), cell('C', 'format')], ['handbook-tender-workbook', '1'])
  assert.deepEqual([cell('B', 'pack'), cell('C', 'pack'), cell('D', 'pack')], [real.id, real.name, real.changed])
  assert.equal(cell('E', 'edition'), real.edition.address)
  assert.equal(cell('B', 'made'), DAY)
  const first = workbook.row('_pack', 'requirement')
  asked.forEach((requirement, place) => {
    const row = ['B', 'C', 'D', 'E'].map((column) => workbook.value('_pack', `${column}${first + place}`))
    assert.deepEqual(row, [requirement.id, requirement.code, fingerprint(requirement), String(7 + place)])
  })
})

test('a program finds what the workbook writes for the words that are read back', () => {
  const first = workbook.row('_pack', 'word')
  const word = (place: number) => ['A', 'B', 'C'].map((column) => workbook.value('_pack', `${column}${first + place}`))
  assert.deepEqual(
    Object.keys(SHEET_WORDS).map((_, place) => word(place)),
    Object.entries(SHEET_WORDS).map(([key, text]) => ['word', key, text])
  )
})

test('a fingerprint changes with what is asked and not with how it is scored', () => {
  const one = own({})
  const other = (parts: object) => own({ text: { ...one.text, ...parts } })
  assert.match(fingerprint(one), /^[\da-f]{16}$/)
  assert.equal(fingerprint(own({ weight: 50 })), fingerprint(one))
  assert.equal(fingerprint(other({ modelClause: 'Another.' })), fingerprint(one))
  assert.notEqual(fingerprint(other({ statement: 'Messages must arrive within an hour.' })), fingerprint(one))
  assert.notEqual(fingerprint(other({ level: 'could' })), fingerprint(one))
  assert.notEqual(fingerprint(other({ response: { dataType: 'number', max: '1' } })), fingerprint(one))
})

test('whatever a text begins with, it is a text and not a formula or a link', async () => {
  const book = new Workbook(await make(nastyPack(), DAY))
  Object.values(NASTY).forEach((nasty, place) => {
    const cell = book.sheet('Responses').cells.get(`F${7 + place}`)!
    assert.equal(cell.value, cellText(nasty))
    assert.equal(cell.formula, undefined)
  })
  const formulas = book.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []))
  assert.ok(formulas.every((formula) => !/HYPERLINK|cmd|SUM\(1/.test(formula)))
  assert.deepEqual(
    book.parts.names().filter((name) => /externalLink|vba|rels\/sheet[2-7]/.test(name)),
    []
  )
})

test('a text too long for a cell is cut between characters and says so', () => {
  const cut = cellText('😀'.repeat(20_000))
  assert.ok(cut.length <= 32_767)
  assert.doesNotMatch(cut, /\p{Surrogate}/u)
  assert.match(cut, /😀… \[shortened: the whole text is in the JSON file\]$/u)
  assert.equal(cellText('x'.repeat(32_767)).length, 32_767)
})

test('characters that XML forbids are replaced, so that the file opens', () => {
  assert.equal(cellText(NASTY.control), 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe')
  assert.equal(cellText(NASTY.surrogate), 'half \uFFFD pair')
  assert.equal(cellText(NASTY.lines), 'one\ntwo\nthree\nfour')
  assert.equal(cellText(NASTY.emoji), NASTY.emoji)
})

test('what is dropped stays with the buyer, except what a binding standard is explained by', async () => {
  const secret = 'Our present supplier cannot do it.'
  const standard = { ...real.standards.find(({ group }) => group === 'mandated')!, title: 'A binding standard' }
  const other = { ...standard, id: 'other', title: 'A mere recommendation', group: 'recommended' as const }
  const dropped = pack({
    requirements: [own({ decision: 'drop', reason: secret }), own({ id: 'own-2', code: 'OWN-2' })],
    standards: [
      { ...standard, decision: 'drop', reason: 'The service closes in May.' },
      { ...other, decision: 'drop', reason: secret }
    ]
  })
  const book = new Workbook(await make(dropped, DAY))
  const words = book.parts.text('xl/sharedStrings.xml')
  assert.ok(!words.includes(secret) && !words.includes('OWN-1<') && !words.includes('A mere recommendation'))
  assert.ok(words.includes('No. The service closes in May.'))
})

test('a pack that is not decided in full calls itself a draft', async () => {
  const requirements = [own({ decision: 'undecided' })]
  const book = new Workbook(await make(pack({ requirements }), DAY))
  assert.match(book.value('About', 'A2'), /1 requirement is still to be decided/)
  assert.doesNotMatch(workbook.parts.text('xl/sharedStrings.xml'), /still to be decided/)
})

test('a requirement whose group is gone is still asked', async () => {
  const book = new Workbook(await make(pack({ groups: [], requirements: [own({})] }), DAY))
  assert.equal(book.value('Responses', 'A7'), 'own-1')
})

test('an empty pack makes a workbook', async () => {
  const book = new Workbook(await make(pack({ requirements: [] }), DAY))
  assert.equal(book.value('Responses', 'A6'), 'id')
  assert.deepEqual(all(book.sheet('Responses').root, 'dataValidation'), [])
})

test('500 requirements are all written', async () => {
  const book = new Workbook(await make(largePack(500), DAY))
  assert.equal(book.value('Responses', 'A506'), 'r-499')
})

test('the same pack on the same day gives the same bytes', async () => {
  assert.deepEqual(await make(real, DAY), await make(real, DAY))
})

function isGuarded(book: Workbook, sheet: string, at: string): boolean {
  return book
    .validations(sheet, at)
    .some((rule) => attribute(rule, 'type') === 'custom' && all(rule, 'formula1')[0]!.textContent === 'FALSE')
}
