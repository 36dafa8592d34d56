import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csv } from '../../../src/kit/files/csv.js'

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

for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1', '＋1', '－1', '＠x']) {
  test(`${JSON.stringify(formula)} is text to a spreadsheet`, () => {
    const [field] = csv([[formula]])
      .slice(1)
      .split('\r\n')
    assert.match(field!, /^"?'/)
  })
}

test('signs inside a text stay as they are', () => {
  assert.equal(csv([['ID-01', 'a=b', 'x@y']]).slice(1), 'ID-01,a=b,x@y\r\n')
})
