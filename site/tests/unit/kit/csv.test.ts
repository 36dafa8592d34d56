import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { asText, csv } from '../../../src/kit/files/csv.js'
import { CONTRACT } from '../csv-contract.js'

test('rows end with a line break of their own, behind a byte order mark', () => {
  assert.equal(
    csv([
      ['Code', 'Title'],
      ['ID-01', 'Café']
    ]),
    '\ufeffCode,Title\r\nID-01,Café\r\n'
  )
})

test('fields with commas, quotes or line breaks are quoted', () => {
  assert.equal(
    csv([['a,b', 'say "yes"', 'one\ntwo', 'one\r\ntwo', 'plain', '']]).slice(1),
    '"a,b","say ""yes""","one\ntwo","one\r\ntwo",plain,\r\n'
  )
})

test('cells are guarded as in every table of the handbook', () => {
  const pairs: [text: string, cell: string][] = JSON.parse(readFileSync(`${CONTRACT}guard.json`, 'utf8'))
  assert.ok(pairs.length > 40)
  assert.deepEqual(
    pairs.map(([text]) => [text, asText(text)]),
    pairs
  )
})

test('signs inside a text stay as they are', () => {
  assert.equal(csv([['ID-01', 'a=b', 'x@y']]).slice(1), 'ID-01,a=b,x@y\r\n')
})
