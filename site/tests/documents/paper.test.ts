import assert from 'node:assert/strict'
import { test } from 'node:test'
import { make } from '../../src/tender/documents/xlsx/xlsx.js'
import { changed } from './macro.js'
import { convert, textOfPdf } from './office.js'
import { nastyPack, realPack } from './packs.js'
import { Workbook } from './workbook.js'
import { all, attribute } from './xml.js'

const DAY = '2026-11-23'
/** In points. */
const HIGHEST = 409

/** Every row as high as LibreOffice finds its texts to be. */
const MEASURE = `For place = 0 To book.Sheets.Count - 1
sheet = book.Sheets.getByIndex(place)
sheet.unprotect("")
cursor = sheet.createCursor()
cursor.gotoEndOfUsedArea(False)
sheet.getCellRangeByPosition(0, 0, 0, cursor.RangeAddress.EndRow).Rows.OptimalHeight = True
Next place`

const written = { 'real.xlsx': await make(realPack(), DAY), 'nasty.xlsx': await make(nastyPack(), DAY) }
const measured = changed({
  'real.xlsx': [written['real.xlsx'], MEASURE],
  'nasty.xlsx': [written['nasty.xlsx'], MEASURE]
})
const pdf = convert({ 'real.xlsx': written['real.xlsx'] }, 'pdf')['real.xlsx']!

for (const name of ['real.xlsx', 'nasty.xlsx'] as const) {
  test(`no text of ${name} is clipped, but for one that has a sheet to be read in full`, () => {
    const [ours, theirs] = [new Workbook(written[name]), new Workbook(measured[name]!)]
    for (const sheet of ours.sheets.filter(({ state }) => state === 'visible')) {
      const needed = heights(theirs, sheet.name)
      const clipped = [...heights(ours, sheet.name)].filter(([row, height]) => (needed.get(row) ?? 0) > height + 1)
      const isInFull = ([, height]: readonly [number, number]) =>
        height === HIGHEST &&
        ['Responses', 'Scoring'].includes(sheet.name) &&
        ours.sheets.some((one) => one.name === 'Texts')
      assert.deepEqual(
        clipped.filter((row) => !isInFull(row)),
        [],
        sheet.name
      )
    }
  })
}

test('a printed page says which pack, which edition, which sheet and which page it is, and repeats the headings', () => {
  const pages = textOfPdf(pdf, []).split('\f')
  const answers = pages.filter((page) => page.includes('Evidence wanted'))
  assert.ok(answers.length > 5)
  for (const page of answers) {
    assert.match(page, /Shared care record for Example and District/)
    assert.match(page, /Interoperability Handbook, edition of 20 November 2026/)
    assert.match(page, /Responses/)
  }
})

function heights(book: Workbook, sheet: string): Map<number, number> {
  return new Map(
    all(book.sheet(sheet).root, 'row').map((row) => [Number(attribute(row, 'r')), Number(attribute(row, 'ht') ?? 0)])
  )
}
