import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordChanges } from '../../../src/kit/words/word-changes.js'

const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('')

test('words that changed are marked, and both texts can be read from the marks', () => {
  assert.equal(shown('It must be quick.', 'It should be quick.'), 'It [-must-][+should+] be quick.')
  assert.equal(shown('a b c', 'a c'), 'a [-b -]c')
  assert.equal(shown('one two three', 'six seven three'), '[-one two-][+six seven+] three')
  assert.equal(shown('same', 'same'), 'same')
  assert.equal(shown('', 'new'), '[+new+]')
  assert.equal(shown('old', ''), '[-old-]')
  assert.equal(shown('FHIR R4, 4.0.1', 'FHIR R4, 4.0.2'), 'FHIR R4, [-4.0.1-][+4.0.2+]')
})

test('however texts differ, the marks give both back', () => {
  let seed = 7
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below
  const words = ['the', 'system', 'must', 'é', '😀', '\n', ' ', ',', 'keep', 'records']
  const text = () => Array.from({ length: next(30) }, () => words[next(words.length)]).join(' ')
  for (let i = 0; i < 300; i++) {
    const [before, after] = [text(), text()]
    const stretches = wordChanges(before, after)
    const without = (kind: string) =>
      stretches
        .filter((one) => one.kind !== kind)
        .map((one) => one.text)
        .join('')
    assert.equal(without('added'), before)
    assert.equal(without('removed'), after)
  }
})

test('texts of a hundred thousand characters are compared without stopping the page', () => {
  const stretches = wordChanges('old word '.repeat(11_000), 'new term '.repeat(11_000))
  assert.deepEqual(
    stretches.map(({ kind }) => kind),
    ['removed', 'added', 'same']
  )
})
