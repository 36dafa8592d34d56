import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Engine, type Answer } from '../../../src/search/engine/engine.js'
import { serving, tinyIndex, type Document } from './tiny-index.js'

const DOCUMENTS: Document[] = [
  { address: 'a/', title: 'Open API policy', text: 'Suppliers publish an open API for records' },
  {
    address: 'b/',
    title: 'Discharge summary',
    text: 'A summary is sent to the practice on discharge',
    kind: 'chapter'
  },
  { address: 'c/', title: 'DCB0129', text: 'Clinical risk management by the manufacturer', codes: ['dcb0129', '0129'] },
  { address: 'd/', title: 'Clinical risk', text: 'Management of risk, and of the API', kind: 'chapter' },
  { address: 'e/', title: 'Records', text: 'An API that is open to a summary of records' }
]

async function find(query: string, typing = false, changes: object = {}): Promise<{ answer: Answer; found: string[] }> {
  const engine = await Engine.open(serving(tinyIndex(DOCUMENTS, changes)))
  const answer = await engine.find(query, typing)
  const shown = await engine.shown(answer.results, 0)
  return { answer, found: shown.map(({ card }) => card.address) }
}

test('a document with the words in its title comes first', async () => {
  assert.equal((await find('clinical risk')).found[0], 'd/')
  assert.equal((await find('records')).found[0], 'e/')
})

test('a code is found however it is written', async () => {
  for (const code of ['DCB0129', 'dcb 0129', 'dcb-0129', 'DCB/0129', '0129']) {
    assert.deepEqual((await find(code)).found, ['c/'], code)
  }
})

test('a phrase finds words in a row only', async () => {
  assert.deepEqual((await find('"open api"')).found, ['a/'])
  assert.deepEqual((await find('"api open"')).found, [])
  assert.deepEqual((await find('“management by”')).found, ['c/'])
})

test('what is excluded is not found', async () => {
  assert.deepEqual((await find('api -open')).found, ['d/'])
  assert.deepEqual((await find('records -"open api"')).found, ['e/'])
  assert.deepEqual((await find('-api')).found, [])
})

test('a word that is still being written finds what it may become', async () => {
  assert.deepEqual((await find('disch', true)).found, ['b/'])
  assert.deepEqual((await find('manag', true)).found.sort(), ['c/', 'd/'])
})

test('the first letter of a further word, or two that begin none, change nothing yet', async () => {
  for (const typed of ['clinical r', 'clinical zz', 'clinical o']) {
    const { answer, found } = await find(typed, true)
    assert.deepEqual(found, (await find('clinical')).found, typed)
    assert.deepEqual(answer.query.missing, [], typed)
  }
  assert.deepEqual((await find('clinical ri', true)).found, (await find('clinical risk')).found)
})

test('a short word that is one is looked for while it is written', async () => {
  assert.deepEqual(
    (await find('risk of', true, { stopWords: '' })).found,
    (await find('risk of', false, { stopWords: '' })).found
  )
})

test('the more of a word is there, the more words it may become', async () => {
  const many: Document[] = ['compact', 'compass', 'compost', 'computer'].map((title) => ({
    address: `${title}/`,
    title
  }))
  const engine = await Engine.open(serving(tinyIndex(many)))
  const found = async (typed: string) => (await engine.find(typed, true)).results.length
  assert.deepEqual(await Promise.all(['co', 'com', 'comp'].map(found)), [0, 1, 2])
})

test('a misspelt word is corrected, and the answer says so', async () => {
  const { answer, found } = await find('dishcarge')
  assert.deepEqual(found, ['b/'])
  assert.deepEqual(answer.query.corrections, [{ typed: 'dishcarge', taken: 'discharge' }])
})

test('words that nothing contains find nothing, not nonsense', async () => {
  const { answer, found } = await find('zyzzyva quokka')
  assert.deepEqual(found, [])
  assert.deepEqual(answer.query.missing, ['zyzzyva', 'quokka'])
})

test('where no document has all the words the best of the others are found, and the answer says so', async () => {
  const { answer, found } = await find('discharge summary practice suppliers')
  assert.ok(answer.partial)
  assert.deepEqual(found, ['b/'])
})

test('where every page leaves too much unsaid nothing is found', async () => {
  assert.deepEqual((await find('discharge suppliers')).found, [])
  assert.deepEqual((await find('manufacturer risk')).found, ['c/', 'd/'], 'both stand in one')
  assert.deepEqual((await find('dcb0129 suppliers')).found.slice(0, 1), ['c/'], 'a code')
})

test('another letter in a word of four, or a short name, is offered instead of taken', async () => {
  for (const typed of ['opan', 'OPNE']) {
    const { query } = (await find(typed)).answer
    assert.deepEqual(query.corrections, [], typed)
    assert.deepEqual(query.offered, [{ typed: typed.toLowerCase(), taken: 'open' }])
  }
  assert.deepEqual((await find('opne')).answer.query.corrections, [{ typed: 'opne', taken: 'open' }])
})

test('synonyms and names of several words find each other', async () => {
  const changes = { synonyms: [['summari', 'record']], contractions: [['dcb0129', 'clinic risk']] }
  assert.ok((await find('discharge record', false, changes)).found.includes('b/'))
  assert.ok((await find('clinical risk', false, changes)).found.includes('c/'))
})

test('an everyday word finds what it means, and not the other way round', async () => {
  const changes = { also: [['itt', 'polici discharg']] }
  assert.deepEqual((await find('ITT')).found, [])
  assert.deepEqual((await find('ITT', false, changes)).found.sort(), ['a/', 'b/'])
  assert.deepEqual((await find('policy', false, changes)).answer.query.words[0]?.variants, [])
})

test('an everyday phrase is one word; what is only a meaning is not looked for', async () => {
  const contractions = [
    ['=', 'go home'],
    ['=_', 'open api']
  ]
  const changes = { contractions, also: [['=go_home', 'discharg']] }
  assert.deepEqual((await find('going home', false, changes)).found, ['b/'])
  assert.deepEqual((await find('home', false, changes)).found, [])
  assert.deepEqual((await find('open api', false, changes)).answer, (await find('open api')).answer)
})

test('a successor stands above what it replaced', async () => {
  const plain = (await find('api open')).found
  const [best, next] = plain
  const place = (address: string) => DOCUMENTS.findIndex((document) => document.address === address)
  const changes = { successors: [[place(best!), place(next!)]] }
  assert.deepEqual((await find('api open', false, changes)).found.slice(0, 2), [next, best])
})

test('documents of one page are one result', async () => {
  const { answer } = await find('api', false, { pages: [3, 2] })
  assert.deepEqual(answer.results.map((documents) => [...documents].sort()).sort(), [[0], [3, 4]])
})

test('a far commoner word very like a rare one is offered', async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ address: `${at}/`, title: 'Standard' }))
  const engine = await Engine.open(serving(tinyIndex([...many, { address: 'z/', title: 'Standart' }])))
  const answer = await engine.find('standart', false)
  assert.equal(answer.results.length, 1)
  assert.deepEqual(await engine.didYouMean('standart', answer), { typed: 'standart', taken: 'standard' })
})

test('nothing is offered for what something goes by, nor for a nearer word as rare as what was written', async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ address: `${at}/`, title: 'Standard' }))
  const rare = { address: 'y/', title: 'Standarts' }
  const code = await Engine.open(
    serving(tinyIndex([...many, { address: 'z/', title: 'Standart', codes: ['standart'] }]))
  )
  assert.equal(await code.didYouMean('standart', await code.find('standart', false)), undefined)
  const plain = await Engine.open(serving(tinyIndex([...many, rare, { address: 'z/', title: 'Standarte' }])))
  const meant = await plain.didYouMean('standarte', await plain.find('standarte', false))
  assert.deepEqual(meant, { typed: 'standarte', taken: 'standard' })
})

const HOSTILE: Record<string, string> = {
  'ten thousand characters': 'record '.repeat(1500),
  'one word of ten thousand characters': 'x'.repeat(10_000),
  'signs of regular expressions': '(.*)+[a-z]{2,}?^$|\\b',
  'an emoji': '🙂 👩‍⚕️ record',
  'half an emoji': '\ud83d',
  'half an emoji at the cut': 'a'.repeat(499) + '🙂',
  'text from right to left': '\u202eرقم السجل\u202c שלום',
  'a heap of marks': 'e' + '\u0301'.repeat(400),
  markup: '<img src=x onerror=alert(1)> &amp; <script>',
  'one quote': '"open api',
  'many quotes': '"""" “” "" -"" - " -',
  'only signs': '!?., -- ++ ...',
  'only stop words': 'the of a the',
  'Chinese, Japanese and Korean': '健康記録 カルテ ひらがな 기록',
  'names of properties of objects': '__proto__ constructor toString hasOwnProperty',
  'signs nobody sees': '\u0000\u200b\ufeff\u00ad',
  numbers: '1,000.5 00 ٣٤ ½ ²'
}

for (const [name, query] of Object.entries(HOSTILE)) {
  test(`${name}: a sensible answer, no error`, async () => {
    for (const typing of [true, false]) {
      const { answer } = await find(query, typing)
      assert.ok(answer.results.length <= DOCUMENTS.length)
    }
  })
}

test('words of properties that every object has are not found', async () => {
  assert.deepEqual((await find('constructor')).found, [])
  assert.deepEqual((await find('__proto__')).found, [])
})
