import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inSentence } from '../../../src/kit/words/in-sentence.js'

test('a title inside a sentence has a small first letter, unless an acronym leads it', () => {
  assert.deepEqual(['In development', 'ICS policy', 'Must'].map(inSentence), ['in development', 'ICS policy', 'must'])
})
