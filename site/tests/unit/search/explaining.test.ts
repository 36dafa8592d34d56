import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Engine, type Answer } from '../../../src/search/engine/engine.js'
import { Highlighter } from '../../../src/search/engine/highlight.js'
import { LONGEST, beginning, excerpt, reasons } from '../../../src/search/page/excerpts.js'
import { placeApart } from '../../../src/search/page/search-notes.js'
import { words } from '../../../src/kit/words/analysis.js'
import { beginsWith, inSuggestedOrder } from '../../../src/search/suggestion-order.js'
import { serving, tinyIndex, type Document } from './tiny-index.js'

const FILLER = 'Nobody would ever look for what stands here, and it goes on for long. '

async function asked(query: string, documents: readonly Document[], changes: object = {}, files: string[] = []) {
  const engine = await Engine.open(serving(tinyIndex(documents, changes), files))
  const answer = await engine.find(query, false)
  return { engine, answer, highlighter: new Highlighter(answer.query, engine.manifest) }
}

async function why(query: string, documents: readonly Document[], changes: object = {}) {
  const { engine, answer, highlighter } = await asked(query, documents, changes)
  return reasons(answer.results, answer.query, engine, highlighter)
}

async function cut(query: string, text: string, codes: readonly string[] = []): Promise<string> {
  const { highlighter } = await asked(query, [{ address: 'a/', title: 'A', text, codes }])
  return excerpt(text, highlighter)
}

test('a result that shows none of the words says the line that has most of them', async () => {
  const body = `${FILLER}\nBeds are counted.\nThe ward counts free beds each hour.\n${FILLER}`
  assert.deepEqual(await why('free beds', [{ address: 'a/', title: 'Flow', body }]), [
    { line: 'The ward counts free beds each hour.' }
  ])
})

test('a result that was found by another name says the name, unless its text tells more', async () => {
  const flow = {
    address: 'a/',
    title: 'Flow',
    names: ['Bed state', 'Patient flow'],
    body: 'The state of beds is counted.'
  }
  assert.deepEqual(await why('bed state', [flow]), [{ names: ['Bed state'] }])
  assert.deepEqual(await why('counted beds', [flow]), [{ line: 'The state of beds is counted.' }])
})

test('a result that goes by a code says so, however the code was written', async () => {
  const risk = {
    address: 'a/',
    title: 'Risk',
    codes: ['dcb129', 'dcb0129'],
    names: ['DCB 0129', 'Other'],
    body: 'By DCB.'
  }
  for (const query of ['dcb129', 'DCB0129', 'dcb-0129']) {
    assert.deepEqual(await why(query, [risk]), [{ names: ['DCB 0129'] }], query)
  }
})

test('a result whose text has none of the words says nothing', async () => {
  const { engine, answer, highlighter } = await asked('bed', [
    { address: 'a/', title: 'Bed' },
    { address: 'b/', title: 'Other', body: 'Nothing.' }
  ])
  assert.deepEqual(await reasons([[1]], answer.query, engine, highlighter), [undefined])
})

test('only the files of texts that hold results without the words are fetched', async () => {
  const files: string[] = []
  const documents = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ address: `${id}/`, title: id, body: `bed ${id}` }))
  const { engine, answer, highlighter } = await asked('bed', documents, {}, files)
  await reasons([[4]], answer.query, engine, highlighter)
  assert.deepEqual(
    files.filter((path) => path.includes('/e/')).map((path) => path.replace(/.*\/e/, 'e')),
    ['e/2.bin']
  )
})

test('an excerpt starts and ends at words, has its words in it, and is never longer than asked', async () => {
  const text = `${FILLER.repeat(5)}Then at last the ward counts its free beds. ${FILLER.repeat(5)}`
  const found = await cut('free beds', text)
  assert.ok(found.length <= LONGEST)
  assert.match(found, /^…\p{L}/u)
  assert.match(found, /ward counts its free beds/)
  const words = new Set(text.split(' '))
  assert.deepEqual(
    found
      .replaceAll('…', '')
      .trim()
      .split(' ')
      .filter((word) => !words.has(word)),
    []
  )
})

test('a beginning ends at a word, with dots', () => {
  assert.equal(beginning('One two three', 40), 'One two three')
  assert.equal(beginning('One two three', 10), 'One two…')
  assert.equal(beginning('一二三四五六七八九十🙂', 11), '一二三四五六七八九十…')
})

test('an excerpt shows where most of the different words stand together', async () => {
  const text = `Beds, beds, beds. ${FILLER.repeat(6)}The free beds of a ward. ${FILLER.repeat(6)}`
  assert.match(await cut('free ward beds', text), /The free beds of a ward/)
})

test('a short text is shown as it is, and the first and last words of a long one without dots', async () => {
  assert.equal(await cut('bed', 'One bed.'), 'One bed.')
  assert.match(await cut('bed', `Bed first. ${FILLER.repeat(8)}`), /^Bed first/)
  assert.match(await cut('bed', `${FILLER.repeat(8)}At last a bed`), /a bed$/)
})

test('excerpts are found for synonyms, codes, corrected words and texts without blanks', async () => {
  const synonyms = { synonyms: [['bed', 'cot']] }
  const cots = [
    { address: 'a/', title: 'One', text: 'bed' },
    { address: 'b/', title: 'Two', body: `${FILLER.repeat(5)}A cot for a child. ${FILLER}` }
  ]
  const { engine, answer, highlighter } = await asked('bed', cots, synonyms)
  assert.deepEqual(await reasons([[1]], answer.query, engine, highlighter), [{ line: cots[1]!.body!.trim() }])
  assert.match(excerpt(cots[1]!.body!, highlighter), /A cot for a child/)
  assert.match(await cut('dcb 0129', `${FILLER.repeat(5)}As DCB0129 asks. ${FILLER}`, ['dcb0129']), /As DCB0129 asks/)
  assert.match(
    await cut('safegaurding', `${FILLER.repeat(5)}It is safeguarding that counts. ${FILLER}`),
    /safeguarding/
  )
  const japanese = await cut('健康', `${'長い文章が続きます。'.repeat(40)}健康記録${'まだ続きます。'.repeat(40)}`)
  assert.match(japanese, /健康/)
  assert.ok(japanese.length <= LONGEST)
})

test('a line is drawn before the first result that has only one of two words, and where it parts nothing, none is', () => {
  const results = [[0], [1], [2], [3]]
  const answer = (bothFirst: number | undefined) => ({ results, bothFirst }) as unknown as Answer
  assert.equal(placeApart(answer(2), results), 2)
  assert.equal(placeApart(answer(2), [results[1]!, results[3]!]), 1)
  assert.deepEqual(
    [0, 4, undefined].map((both) => placeApart(answer(both), results)),
    [-1, -1, -1]
  )
  assert.equal(placeApart(answer(2), results.slice(2)), -1)
})

test('suggestions begin with the best, then titles that begin as typed, and of the rest with the foremost kinds', () => {
  const titles = ['Letters', 'On discharge', 'Discharge letters must go', 'Of discharge', 'Discharge letters', 'More']
  const kinds = [1, 1, 1, 0, 0, 0]
  const engine = {
    manifest: { foremost: [0] },
    nameHere: ([at]: readonly number[]) => ({ title: titles[at!], kind: kinds[at!] })
  } as unknown as Engine
  const order = inSuggestedOrder([[0], [1], [2], [3], [4], [5]], 'discharge l', engine, words)
  assert.deepEqual(order.flat(), [0, 4, 2, 3, 5, 1])
})

test('suggestions whose cards are not here yet keep their order, behind those that are known to be good', () => {
  const engine = { manifest: { foremost: [0] }, nameHere: () => undefined } as unknown as Engine
  assert.deepEqual(inSuggestedOrder([[0], [1], [2]], 'a', engine, words).flat(), [0, 1, 2])
  assert.deepEqual(inSuggestedOrder([], 'a', engine, words), [])
})

test('a title begins as typed whatever its capitals, accents and signs', () => {
  assert.ok(beginsWith('discharge l', words)('Discharge: Letters'))
  assert.ok(beginsWith('cafe', words)('Café society'))
  assert.ok(!beginsWith('letters', words)('Discharge letters'))
})
