import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closest } from '../../../src/kit/words/closest.js'

const known = ['/standards/nhs-number/', '/standards/gp-connect/', '/handbook/open-apis/', '/glossary/'].map(
  (path) => ({
    path,
    title: path
  })
)

const found = (path: string) => closest(path, known).map((candidate) => candidate.path)

test('a misspelt address leads to the one that was meant', () => {
  assert.equal(found('/standards/nhs-nmber')[0], '/standards/nhs-number/')
})

test('a page that moved to another folder is found by its last part', () => {
  assert.deepEqual(found('/catalogue/gp-connect.html'), ['/standards/gp-connect/'])
})

test('an address unlike any other gets no suggestion', () => {
  assert.deepEqual(found('/xyzzy'), [])
})

test('the best match comes first and three are enough', () => {
  const many = ['/a/record-1/', '/a/record-2/', '/a/record-3/', '/a/records/'].map((path) => ({ path, title: path }))
  assert.deepEqual(
    closest('/records', many).map((candidate) => candidate.path),
    ['/a/records/', '/a/record-1/', '/a/record-2/']
  )
})

test('the not-found page itself is like nothing', () => {
  assert.deepEqual(found('/404.html'), [])
})
