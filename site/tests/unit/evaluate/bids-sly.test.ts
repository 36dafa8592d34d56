import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayQuery } from '../../../src/evaluate/queries/open-queries.js'
import { newEvaluation, withBid } from '../../../src/evaluate/scores/evaluation.js'
import { codeOf, sayPlace } from '../../../src/evaluate/scores/findings.js'
import { readResponses } from '../../../src/evaluate/sheets/read-responses.js'
import { BAD_PACK, goodBid } from '../../browser/evaluate/bad-bids.js'
import type { EditedBid } from '../../browser/evaluate/edited-bid.js'
import { SLY_BIDS } from '../../browser/evaluate/sly-bids.js'

const TRANSITIONAL = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

/** Each query as an evaluator reads it. */
async function queriesOf(bid: EditedBid): Promise<string[]> {
  const read = await readResponses(new Uint8Array(bid.saved()), 'alpha.xlsx', BAD_PACK)
  const evaluation = withBid(newEvaluation(BAD_PACK), read)
  return read.findings.map((finding) => {
    const code = codeOf(finding, BAD_PACK)
    const said = [sayQuery(finding, evaluation), sayPlace(finding), finding.value ?? ''].join(' ')
    return code === undefined ? said : `${code}: ${said}`
  })
}

for (const { is, typed, edit, says } of SLY_BIDS) {
  test(`an evaluator is told of ${is}`, async () => {
    const bid = await goodBid(typed)
    edit?.(bid)
    const found = (await queriesOf(bid)).join('\n')
    for (const sentence of says) {
      assert.ok(found.includes(sentence), `“${sentence}” is not in:\n${found}`)
    }
  })
}

/** What other programs and honest people do to a file. */
const HONEST: Readonly<Record<string, (bid: EditedBid) => void>> = {
  'cells that do not say where they are, but for the first of a row': (bid) =>
    bid.rewrite(bid.pathOf('Responses'), (xml) => xml.replace(/<c r="[B-Z](?:[7-9]|1[0-4])"/g, '<c')),
  'rows that do not say where they are': (bid) =>
    bid.rewrite(bid.pathOf('Responses'), (xml) => xml.replace(/<row r="\d+"/g, '<row')),
  'the strict form of the format': (bid) =>
    bid.paths
      .filter(
        (path) =>
          path === 'xl/workbook.xml' ||
          path === '_rels/.rels' ||
          path === 'xl/_rels/workbook.xml.rels' ||
          path === bid.pathOf('Responses')
      )
      .forEach((path) =>
        bid.rewrite(path, (xml) =>
          xml
            .replaceAll(`${TRANSITIONAL}/officeDocument/2006`, `${STRICT}/officeDocument`)
            .replaceAll(`${TRANSITIONAL}/spreadsheetml/2006`, `${STRICT}/spreadsheetml`)
        )
      ),
  'a day that the file writes out': (bid) => bid.cell(bid.at('own-day', 'Answer'), 'd', '<v>2027-06-01T00:00:00</v>'),
  'a label for secrecy that an organisation puts on its files': (bid) =>
    bid.part(
      'docProps/custom.xml',
      '<Properties><property name="MSIP_Label_1_Name"><lpwstr>For use by our own people alone</lpwstr></property></Properties>'
    ),
  'white text on a dark cell': (bid) => {
    bid.font(bid.at('own-text', 'Answer'), '<sz val="11"/><color rgb="FFFFFFFF"/>')
    bid.rewrite('xl/styles.xml', (xml) =>
      xml
        .replace(
          '</fills>',
          '<fill><patternFill patternType="solid"><fgColor rgb="FF003087"/></patternFill></fill></fills>'
        )
        .replace(
          /fillId="0" borderId="0"\/><\/cellXfs>/,
          `fillId="${xml.split('<fill>').length - 1}" borderId="0"/></cellXfs>`
        )
    )
  },
  'an answer in several kinds of type': (bid) =>
    bid.cell(
      bid.at('own-text', 'Answer'),
      'inlineStr',
      '<is><r><rPr><b/><sz val="9"/><color theme="1"/></rPr><t>Every letter</t></r><r><t> goes out.</t></r></is>'
    ),
  'a code in small letters': (bid) => bid.text(bid.at('own-text', 'Code'), 'OWN-TEXT\u00A0')
}

for (const [is, edit] of Object.entries(HONEST)) {
  test(`there is no query about ${is}`, async () => {
    const bid = await goodBid()
    edit(bid)
    assert.deepEqual(await queriesOf(bid), [])
  })
}

test('cells are where they follow each other, where not all say where they are', async () => {
  const bid = await goodBid()
  bid.rewrite(bid.pathOf('Responses'), (xml) => xml.replace(/<c r="B7"[^>]*>.*?<\/c>/, '').replace('<c r="D7"', '<c'))
  const { answers } = await readResponses(new Uint8Array(bid.saved()), 'alpha.xlsx', BAD_PACK)
  assert.equal(answers.get('own-text')!.answer, 'Every letter goes out within the hour, by the national service.')
})

test('a supplier is known by name though the column of hidden ids is gone', async () => {
  const bid = await goodBid()
  bid.shift('B', -1)
  const { supplier, answers } = await readResponses(new Uint8Array(bid.saved()), 'x.xlsx', BAD_PACK)
  assert.equal(supplier, 'Alpha')
  assert.equal(answers.get('own-yes')!.answer, 'Yes')
})
