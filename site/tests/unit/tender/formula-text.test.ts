import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joined, quoted } from '../../../src/tender/documents/xlsx/formula-text.js'

test('a quotation mark in a text of a formula is written twice', () => {
  assert.equal(quoted('say "yes"'), '"say ""yes"""')
})

test('a text that is partly worked out is a formula, in whatever order its language has it', () => {
  const done = { formula: 'COUNT(A1:A9)' }
  assert.equal(joined(['', done, ' of ', '9', '']), 'COUNT(A1:A9)&" of 9"')
  assert.equal(joined(['von ', '9', ': ', done, '']), '"von 9: "&COUNT(A1:A9)')
})
