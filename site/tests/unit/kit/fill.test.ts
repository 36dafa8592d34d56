import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, pieces } from '../../../src/kit/words/fill.js'

test('values stand where their names are, numbers as readers write them', () => {
  assert.equal(fill('{shown} of {all}: {what}', { shown: 1, all: 12345, what: '{all}' }), '1 of 12,345: {all}')
})

test('a number has a form of its own, or the last', () => {
  const text = '0: Nothing | 1: One result for {query} | {count} results for {query}'
  const say = (count: number) => fill(text, { count, query: 'x' })
  assert.deepEqual([0, 1, 2, 10].map(say), ['Nothing', 'One result for x', '2 results for x', '10 results for x'])
})

test('what stands in a sentence need not be text', () => {
  const link = { href: '/' }
  assert.deepEqual(pieces('Read {link} now.', { link }), ['Read ', link, ' now.'])
})
