import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { GRAMMAR, fold, partsOf, runs, termOf, words } from '../../../src/kit/words/analysis.js'
import { stem } from '../../../src/kit/words/stemmer.js'
import { vectors } from './vectors.js'

test('every text of the shared vectors is cut into the words the generator finds', () => {
  const lines = vectors('tokens.jsonl')
  assert.ok(lines.length > 500)
  for (const line of lines) {
    const { text, words: expected } = JSON.parse(line) as { text: string; words: unknown }
    const found = words(text).map(({ start, end, surface, term, name, linked }) => [
      start,
      end,
      surface,
      term,
      Number(name),
      Number(linked),
      partsOf(text.slice(start, end))
    ])
    assert.deepEqual(found, expected, JSON.stringify(text))
  }
})

test('every word of the handbook has the stem that the generator gives it', () => {
  const lines = vectors('stems.tsv')
  assert.ok(lines.length > 4000)
  for (const line of lines) {
    const [surface, term] = line.split('\t')
    assert.equal(termOf(surface!), term)
  }
})

test('a stem of few letters, or of a word that looks like a property of objects, is the word itself', () => {
  assert.deepEqual(['a', 'by', 'constructor', 'valueOf'].map(stem), ['a', 'by', 'constructor', 'valueOf'])
})

test('the grammar is written as the generator has it', () => {
  const source = readFileSync('../generator/src/main/java/handbook/search/text/WordBreaker.java', 'utf8')
  const [, text] = /GRAMMAR =([^;]+);/.exec(source) ?? []
  const java = [...text!.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part!.replaceAll('\\\\', '\\')).join('')
  assert.equal(GRAMMAR, java)
})

test('the codes of one thing have the same runs, however they are written', () => {
  const written = ['DCB0129', 'DCB 0129', 'dcb-0129', 'DCB/0129'].map((text) =>
    words(text).flatMap(({ surface }) => runs(surface))
  )
  assert.deepEqual(new Set(written.map(String)), new Set(['dcb,0129']))
})

test('letters with accents, ligatures and signs are found by their plain forms', () => {
  assert.deepEqual(['Café', 'ﬁle', 'Straße', 'Ångström’s', 'ΣΊΣΥΦΟΣ'].map(fold), [
    'cafe',
    'file',
    'strasse',
    'angstrom',
    'σισυφοσ'
  ])
})

test('a word that no one can mean is left out', () => {
  assert.deepEqual(words('x'.repeat(65)), [])
  assert.deepEqual(words('!?… — ()[]{}* "" 🙂'), [])
})
