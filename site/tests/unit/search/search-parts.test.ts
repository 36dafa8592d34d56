import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Word } from '../../../src/kit/words/analysis.js'
import { toggled } from '../../../src/search/page/filter-panel.js'
import { readRequest, writeRequest } from '../../../src/search/page/search-address.js'
import { Engine } from '../../../src/search/engine/engine.js'
import { Highlighter } from '../../../src/search/engine/highlight.js'
import { rewritten } from '../../../src/search/engine/rewriting.js'
import { readQuery } from '../../../src/search/engine/query.js'
import { lengthOf } from '../../../src/search/engine/field-scoring.js'
import { correction, distance } from '../../../src/search/engine/spelling.js'
import { longerTerms } from '../../../src/search/engine/surface-words.js'
import { serving, tinyIndex } from './tiny-index.js'

test('a norm stands for the length that Lucene rounds to', () => {
  const lengths = [0, 1, 23, 24, 31, 32, 39, 40, 48, 255].map(lengthOf)
  assert.deepEqual(lengths.slice(0, 9), [0, 1, 23, 24, 31, 32, 39, 40, 56])
  assert.equal(lengths[9], 2013265944)
})

test('a query is taken apart from left to right', () => {
  const { words, phrases, excludedWords, excludedPhrases, endsInWord } = readQuery(
    'open "GP record" -draft -“old api” non-api'
  )
  assert.deepEqual(
    words.map(({ surface }) => surface),
    ['open', 'non', 'api']
  )
  const terms = (words: readonly Word[]) => words.map(({ term }) => term)
  assert.deepEqual(phrases.map(terms), [['gp', 'record']])
  assert.deepEqual(terms(excludedWords), ['draft'])
  assert.deepEqual(excludedPhrases.map(terms), [['old', 'api']])
  assert.ok(endsInWord)
})

test('a word is finished by whatever follows it', () => {
  assert.deepEqual(
    ['api', 'api ', 'api"', 'api -draft', '"api"', ''].map((text) => readQuery(text).endsInWord),
    [true, false, false, false, false, false]
  )
})

test('a quote that is not closed is ignored', () => {
  assert.deepEqual(
    readQuery('open "api').words.map(({ surface }) => surface),
    ['open', 'api']
  )
  assert.deepEqual(
    readQuery('-"api').words.map(({ surface }) => surface),
    ['api']
  )
})

test('edits are counted, a swap of neighbours as one', () => {
  const pairs = [
    ['standard', 'standard'],
    ['standrad', 'standard'],
    ['standad', 'standard'],
    ['ab', 'ba'],
    ['', 'abc'],
    ['ca', 'abc']
  ]
  assert.deepEqual(
    pairs.map(([a, b]) => distance(a!, b!)),
    [0, 1, 1, 1, 3, 3]
  )
})

const KNOWN = [
  { text: 'standard', band: 5 },
  { text: 'standards', band: 6 },
  { text: 'standing', band: 2 },
  { text: 'stand', band: 1 }
]

test('the nearest word corrects, and the commoner of two as near', () => {
  assert.equal(correction('standrad', KNOWN)?.text, 'standard')
  assert.equal(correction('stanards', KNOWN)?.text, 'standards')
})

test('short words, numbers and words far from any other are not corrected', () => {
  assert.deepEqual(
    ['sta', 'stand4rd', 'sandwiches'].map((word) => correction(word, KNOWN)),
    [undefined, undefined, undefined]
  )
})

test('a beginning is completed by the commonest words, each term once', () => {
  assert.deepEqual(longerTerms({ start: 0, end: 4, surface: 'stan', term: 'stan' }, KNOWN).slice(0, 2), [
    'standard',
    'stand'
  ])
})

async function highlighted(query: string, text: string): Promise<string> {
  const engine = await Engine.open(
    serving(
      tinyIndex([{ address: 'a/', title: 'Records of DCB0129 <b>', text: 'xray raw WHO', codes: ['dcb0129'] }], {
        contractions: [['record', 'general practic']]
      })
    )
  )
  const { query: expanded } = await engine.find(query, false)
  const pieces = new Highlighter(expanded, engine.manifest).pieces(text)
  assert.equal(pieces.map(({ text }) => text).join(''), text)
  return pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
}

test('what was looked for is marked in every form, and nothing else', async () => {
  assert.equal(
    await highlighted('record', 'Recorded: a RECORD’s “records”, cords'),
    '[Recorded]: a [RECORD’s] “[records]”, cords'
  )
  assert.equal(await highlighted('dcb 0129', 'DCB0129, or DCB 0129 of 2018'), '[DCB0129], or [DCB] [0129] of 2018')
  assert.equal(await highlighted('x-ray', 'X-ray, xray'), '[X]-[ray], [xray]')
  assert.equal(await highlighted('raw WHO', 'sendRawTransaction to the WHO'), '[sendRawTransaction] to the [WHO]')
  assert.equal(await highlighted('record', 'in general practice'), 'in [general] [practice]')
  assert.equal(await highlighted('record', '<b>records</b>'), '<b>[records]</b>')
})

test('the address of a request gives the request back', () => {
  const address = '?q=open+%26+%22api%22&topic=records&topic=messaging&sort=title'
  const request = readRequest(address)
  assert.equal(request.query, 'open & "api"')
  assert.deepEqual([...request.chosen.get('topic')!], ['records', 'messaging'])
  assert.equal(writeRequest(request), address)
  assert.equal(writeRequest(readRequest('?q=a&sort=size')), '?q=a')
})

test('choosing a value twice leaves the request as it was', () => {
  const request = readRequest('?q=api&kind=standard')
  const once = toggled(request.chosen, 'kind', 'chapter')
  assert.equal(writeRequest({ ...request, chosen: once }), '?q=api&kind=standard&kind=chapter')
  assert.equal(writeRequest({ ...request, chosen: toggled(once, 'kind', 'chapter') }), '?q=api&kind=standard')
})

test('results are narrowed, counted and put in another order', async () => {
  const engine = await Engine.open(
    serving(
      tinyIndex([
        { address: 'a/', title: 'Open API', kind: 'standard' },
        { address: 'b/', title: 'An API', kind: 'chapter' },
        { address: 'c/', title: 'Closed API', kind: 'standard' }
      ])
    )
  )
  const { results } = await engine.find('api', false)
  const none = new Map()
  const standards = new Map([['kind', new Set(['standard'])]])
  await engine.facets('title')
  const facets = await engine.facets('date')
  assert.equal(facets.narrow(results, none).length, 3)
  assert.deepEqual(facets.narrow(results, standards).flat().sort(), [0, 2])
  assert.deepEqual(
    [...facets.count(results, standards).get('kind')!],
    [
      ['standard', 2],
      ['chapter', 1]
    ]
  )
  assert.deepEqual(facets.sort(results, 'title').flat(), [1, 2, 0])
  assert.deepEqual(facets.sort(results, 'date').flat(), [2, 1, 0])
  assert.deepEqual(facets.narrow(results, new Map([['utm_source', new Set(['x'])]])), results)
})

test('a query is written otherwise where its words stand, however they are written', () => {
  assert.equal(rewritten('Open "Standrad" api', ['standrad'], 'standard'), 'Open "standard" api')
  assert.equal(rewritten('discharge  ZZZ messaging Zzz', ['zzz']), 'discharge messaging')
})
