import assert from 'node:assert/strict'
import { test } from 'node:test'
import { make } from '../../../src/tender/documents/docx/docx.js'
import { pack, realPack } from '../../documents/packs.js'
import { all, Parts } from '../../documents/xml.js'

const DAY = '2026-11-23'
const real = realPack()
const few = pack({ requirements: real.requirements.slice(0, 8), groups: real.groups })
const made = await make(few, DAY)

test('the contents say the page of every heading before the document is opened', () => {
  const document = new Parts(made).xml('word/document.xml')
  const pages = all(document, 'hyperlink').map((link) => Number(all(link, 't').at(-1)!.textContent))
  assert.ok(pages.length > few.requirements.length)
  assert.deepEqual(
    pages.toSorted((a, b) => a - b),
    pages
  )
  assert.ok(pages[0]! > 2 && pages.at(-1)! > 5)
})

test('the same pack on the same day gives the same pages, however often', async () => {
  assert.deepEqual(await make(few, DAY), made)
})
