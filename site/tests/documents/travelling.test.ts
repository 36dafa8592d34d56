import assert from 'node:assert/strict'
import { test } from 'node:test'
import { make as variation } from '../../src/changes/variation-docx.js'
import { forSuppliers } from '../../src/pack/carried-pack.js'
import { packInFile } from '../../src/pack/pack-in-file.js'
import { make as docx } from '../../src/tender/documents/docx/docx.js'
import { make as xlsx, makeForSuppliers } from '../../src/tender/documents/xlsx/xlsx.js'
import { convert, textOfPdf } from './office.js'
import { own, pack } from './packs.js'

const DAY = '2026-11-23'
const PACK = pack({
  name: 'Records',
  requirements: [own({}), own({ id: 'own-2', decision: 'drop', reason: 'too dear' })]
})
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as object

test('the pack is still in a document and in workbooks that LibreOffice has saved', async () => {
  const documents = convert({ 'schedule.docx': await docx(PACK, DAY) }, 'docx')
  const books = convert({ 'all.xlsx': await xlsx(PACK, DAY), 'sheet.xlsx': await makeForSuppliers(PACK, DAY) }, 'xlsx')
  const files = { ...documents, ...books }
  for (const [name, bytes] of Object.entries(files)) {
    const { pack, isWhole } = await packInFile(new Blob([bytes as BlobPart]))
    assert.equal(isWhole, name === 'all.xlsx', name)
    assert.deepEqual(pack, plain(isWhole ? PACK : forSuppliers(PACK)), name)
  }
})

test('a contract variation prints the words that go beside those that come', async () => {
  const part = { title: 'Statement', before: 'Records should move.', after: 'Records must move.' }
  const { edition } = PACK
  const clause = {
    key: 'requirement a',
    subject: 'requirement',
    kind: 'altered',
    code: 'A-1',
    title: 'Moving',
    dated: []
  } as const
  const made = await variation(
    { name: 'Records', buyer: '', reference: '', then: edition, now: edition, clauses: [{ ...clause, parts: [part] }] },
    '2026-11-28T10:00:00.000Z'
  )
  const words = textOfPdf(convert({ 'variation.docx': made }, 'pdf')['variation.docx']!, []).replaceAll(/\s+/g, ' ')
  assert.match(words, /A-1 Moving/)
  assert.match(words, /Records should move\./)
  assert.match(words, /Records shouldmust move\./)
  assert.match(words, /Section 75 normally asks you to publish/)
})
