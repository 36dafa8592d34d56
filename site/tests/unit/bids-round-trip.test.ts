import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readResponses } from '../../src/tender/bids/responses.js'
import { rewrite } from '../../src/tender/decide.js'
import { make } from '../../src/tender/documents/xlsx.js'
import type { Pack } from '../../src/tender/pack.js'
import { filled } from '../filled-workbook.js'
import { tinyPack } from './tiny-catalogue.js'

test('the workbook made from a pack, as it was sent out, is read without findings and without answers', async () => {
  const pack = tinyPack()
  const bid = await readResponses(await make(pack, '2026-06-02'), 'empty.xlsx', pack)
  assert.deepEqual(bid.findings, [])
  assert.deepEqual(
    [...bid.answers].map(([id, { compliance, answer }]) => [id, compliance, answer]),
    ['a-1', 'a-2', 'a-3', 'b-1'].map((id) => [id, '', ''])
  )
  assert.equal(bid.supplier, 'empty')
})

test('what suppliers type into the workbook made from a pack arrives whole', async () => {
  const typed = {
    Compliance: 'Meets in part',
    Answer: 'Line one\nline two — £5 < 6 & "7" 😀 שלום',
    'Evidence reference': '=cmd|calc',
    Link: 'https://example.org/?a=1&b=2',
    Comments: ' _x000D_ stays readable'
  }
  let pack: Pack = tinyPack()
  pack = rewrite(pack, 'a-2', (text) => ({ ...text, statement: 'Odd:  spaces\r\nand "quotes" <b>', title: '=1+1' }))
  const bid = await readResponses(filled(await make(pack, '2026-06-02'), 'Gamma & Söhne', { 'a-2': typed }), 'g', pack)
  assert.equal(bid.supplier, 'Gamma & Söhne')
  const { compliance, answer, evidence, link } = bid.answers.get('a-2')!
  assert.deepEqual(
    [compliance, answer, evidence, link],
    [typed.Compliance, typed.Answer, typed['Evidence reference'], typed.Link]
  )
  assert.deepEqual(bid.findings, [])
})
