import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { NotTaken } from '../../../src/pack/file-trouble.js'
import { FileRefused } from '../../../src/kit/files/json-file.js'
import { forSuppliers } from '../../../src/pack/carried-pack.js'
import { packInFile } from '../../../src/pack/pack-in-file.js'
import { make as docx } from '../../../src/tender/documents/docx/docx.js'
import { make as xlsx, makeForSuppliers } from '../../../src/tender/documents/xlsx/xlsx.js'
import { own, pack } from '../../documents/packs.js'

const DAY = '2026-11-23'
const secret = { ...own({ id: 'own-secret' }), decision: 'drop', reason: 'too dear' } as const
const PACK = pack({ requirements: [own({}), own({ id: 'own-2', code: 'ÄÖ-2' }), secret] })
const COPY = forSuppliers(PACK)

const blob = (bytes: Uint8Array | string) => new Blob([bytes as BlobPart])
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as object

/** The same file with a part changed, or left out. */
function altered(zip: Uint8Array, part: RegExp, change: (xml: string) => string | undefined): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).flatMap(([path, content]): [string, Uint8Array][] => {
    const changed = part.test(path) ? change(strFromU8(content)) : undefined
    return part.test(path) ? (changed === undefined ? [] : [[path, strToU8(changed)]]) : [[path, content]]
  })
  return zipSync(Object.fromEntries(parts))
}

test('every kind of file gives its pack back, and says whether it is the whole one', async () => {
  const files: [Uint8Array | string, object, boolean][] = [
    [JSON.stringify(PACK), PACK, true],
    [await xlsx(PACK, DAY), PACK, true],
    [await makeForSuppliers(PACK, DAY), COPY, false],
    [await docx(PACK, DAY), COPY, false]
  ]
  for (const [file, expected, isWhole] of files) {
    const found = await packInFile(blob(file))
    assert.deepEqual(found.pack, plain(expected))
    assert.equal(found.isWhole, isWhole)
  }
})

test('what goes to suppliers does not hold what the buyer keeps to itself', async () => {
  for (const file of [await makeForSuppliers(PACK, DAY), await docx(PACK, DAY)]) {
    assert.doesNotMatch(JSON.stringify(await packInFile(blob(file))), /too dear|own-secret/)
  }
})

test('a document that a program has numbered anew, with other items beside ours, still gives the pack', async () => {
  const parts = unzipSync(await docx(PACK, DAY))
  const { 'customXml/item1.xml': ours, ...others } = parts
  const file = zipSync({
    ...others,
    'customXml/item1.xml': strToU8('<b:Sources xmlns:b="urn:other"><piece>no</piece></b:Sources>'),
    'customXml/item7.xml': strToU8(strFromU8(ours!).replaceAll('<piece>', '\n  <piece>'))
  })
  assert.deepEqual((await packInFile(blob(file))).pack, plain(COPY))
})

test('files without a pack are refused with a reason', async () => {
  const document = await docx(PACK, DAY)
  const workbook = await xlsx(PACK, DAY)
  const cases: [Uint8Array, RegExp][] = [
    [altered(document, /^customXml\//, () => undefined), /no pack in this file/],
    [altered(workbook, /^xl\//, (xml) => xml.replaceAll('>carried<', '>carries<')), /no pack/],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), /old format/],
    [document.slice(0, 3000), /damaged/],
    [zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), /OpenDocument/],
    [zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), /no pack/]
  ]
  for (const [file, why] of cases) {
    await assert.rejects(packInFile(blob(file)), (problem) => problem instanceof NotTaken && why.test(problem.message))
  }
})

test('a pack that was cut short on its way is refused as damaged', async () => {
  const cut = altered(await docx(PACK, DAY), /^customXml\/item1/, (xml) =>
    xml.replace(/<piece>([^<]{100})[^<]*/, '<piece>$1')
  )
  await assert.rejects(packInFile(blob(cut)), FileRefused)
})
