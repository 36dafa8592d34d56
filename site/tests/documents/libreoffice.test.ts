import assert from 'node:assert/strict'
import { test } from 'node:test'
import { make as docx } from '../../src/tender/documents/docx/docx.js'
import { fingerprint } from '../../src/pack/fingerprint.js'
import { schedule } from '../../src/tender/documents/schedule.js'
import { cellText } from '../../src/kit/documents/document-text.js'
import { make as xlsx } from '../../src/tender/documents/xlsx/xlsx.js'
import type { Pack } from '../../src/pack/pack.js'
import { assertPages } from './contents.js'
import { convert, fill, textOfPdf } from './office.js'
import { NASTY, nastyPack, realPack } from './packs.js'
import { Workbook } from './workbook.js'

const DAY = '2026-11-23'
const RESPONSES = 2
const SCORING = 3
const FIRST_RESPONSE = 7
const FIRST_SCORE = 10

const real = realPack()
const { requirements, sections } = schedule(real)

/** Two evaluators score in a pattern; every seventh requirement has an agreed score, every eleventh no score at all. */
const scores = requirements.map((_, place) => ({
  first: place % 5,
  second: (place + 2) % 5,
  agreed: place % 7 === 0 ? 3 : undefined,
  none: place % 11 === 10
}))

const blank = await xlsx(real, DAY)
const nastyBook = await xlsx(nastyPack(), DAY)
const [filled, nasty] = recalculated()
const realSchedule = await docx(real, DAY)
// Only in a cell is the long text too long; where it is a paragraph of 45,000 characters ten times, it takes longer than all the rest.
const printable = nastyPack({ ...NASTY, long: 'ab '.repeat(1500) })
const pdfs = convert({ 'real.docx': realSchedule, 'nasty.docx': await docx(printable, DAY) }, 'pdf')

test('the scores, the weighted total, and the totals by group are what they should be', () => {
  const expected = requirements.map((requirement, place) => ({ requirement, score: scoreOf(place) }))
  expected.forEach(({ score }, place) => {
    const value = filled.value('Scoring', `M${FIRST_SCORE + place}`)
    assert.equal(value === '' ? undefined : Number(value), score)
  })
  const weighted = (some: typeof expected) =>
    some.reduce(
      (sum, { requirement, score = 0 }) =>
        sum + (requirement.text.scoring.kind === 'scaled' ? (score / 4) * requirement.weight : 0),
      0
    )
  close(number('D', 'total'), weighted(expected))
  close(number('D', 'weights'), 100)
  close(number('D', 'percent'), weighted(expected))
  for (const { group } of sections) {
    const own = expected.filter(({ requirement }) => requirement.group === group.id)
    close(number('N', `group:${group.id}`), weighted(own))
  }
  assert.ok(weighted(expected) > 10)
})

test('a requirement below its pass mark fails, and with it the bid', () => {
  const gates = requirements.flatMap(({ text: { scoring } }, place) => (scoring.kind === 'pass-fail' ? [place] : []))
  assert.ok(gates.length > 2)
  for (const place of gates) {
    const score = scoreOf(place)
    const gate =
      score === undefined ? 'To score' : score >= (requirements[place]!.text.scoring.passMark ?? 3) ? 'Pass' : 'Fail'
    assert.equal(filled.value('Scoring', `O${FIRST_SCORE + place}`), gate)
  }
  assert.equal(filled.value('Scoring', `D${filled.row('Scoring', 'gates')}`), 'Fail')
})

test('evaluators see what the supplier says', () => {
  assert.equal(filled.value('Scoring', `G${FIRST_SCORE}`), 'Meets')
  assert.equal(filled.value('Scoring', `G${FIRST_SCORE + 1}`), 'Does not meet')
})

test('a supplier sees what is still to do', () => {
  const todo = [0, 1, 2, 3].map((place) => filled.value('Responses', `L${FIRST_RESPONSE + place}`))
  assert.deepEqual(todo, ['Done', 'Done', 'Explain in comments', 'Answer'])
  assert.equal(filled.value('Responses', 'D5'), `2 of ${requirements.length}`)
})

test('what programs read is still there when LibreOffice has saved the file', () => {
  assert.notEqual(filled.sheet('_pack').state, 'visible')
  const first = filled.row('_pack', 'requirement')
  requirements.forEach((requirement, place) => {
    assert.equal(filled.value('Responses', `A${FIRST_RESPONSE + place}`), requirement.id)
    assert.equal(filled.value('_pack', `D${first + place}`), fingerprint(requirement))
  })
  assert.equal(filled.value('Responses', 'D3'), 'Example Systems Ltd')
  assert.equal(filled.validations('Responses', 'G7').length, 1)
})

test('nasty texts open as the texts they are', () => {
  Object.entries(NASTY).forEach(([name, text], place) => {
    const cell = nasty.sheet('Responses').cells.get(`F${FIRST_RESPONSE + place}`)!
    assert.equal(cell.formula, undefined, name)
    assert.equal(cell.value.trim(), cellText(text).trim(), name)
  })
})

test('the printed schedule holds every statement, question and clause', () => {
  const words = plain(textOfPdf(pdfs['real.docx']!, running(real)))
  for (const { code, text } of requirements) {
    for (const said of [text.statement, text.question, text.modelClause, text.scoring.bands[4]]) {
      assert.ok(said === undefined || words.includes(plain(said)), `${code}: ${said}`)
    }
  }
})

test('headings stand on the pages that the contents say', () => {
  assert.ok(assertPages(realSchedule, pdfs['real.docx']!) > requirements.length)
})

test('the printed schedule of a nasty pack shows markup and formulas as they were typed', () => {
  const words = plain(textOfPdf(pdfs['nasty.docx']!, []))
  for (const text of [NASTY.html, NASTY.formula, NASTY.quotes]) {
    assert.ok(words.includes(plain(text)), text)
  }
})

function recalculated(): [Workbook, Workbook] {
  const [book, other] = documents()
  const saved = convert({ 'filled.xlsx': book, 'nasty.xlsx': other }, 'xlsx')
  return [new Workbook(saved['filled.xlsx']!), new Workbook(saved['nasty.xlsx']!)]
}

function documents(): [Uint8Array, Uint8Array] {
  const answered = fill(blank, RESPONSES, {
    D3: 'Example Systems Ltd',
    G7: 'Meets',
    H7: 'Yes',
    G8: 'Does not meet',
    K8: 'Planned for 2028',
    G9: 'Meets in part',
    H9: 'Partly'
  })
  const cells = scores.flatMap(({ first, second, agreed, none }, place) => {
    const row = FIRST_SCORE + place
    const typed: [string, number][] = none
      ? []
      : [
          [`H${row}`, first],
          [`I${row}`, second]
        ]
    return agreed === undefined || none ? typed : [...typed, [`K${row}`, agreed] as [string, number]]
  })
  return [fill(answered, SCORING, Object.fromEntries(cells)), nastyBook]
}

function scoreOf(place: number): number | undefined {
  const { first, second, agreed, none } = scores[place]!
  return none ? undefined : (agreed ?? (first + second) / 2)
}

function number(column: string, key: string): number {
  return Number(filled.value('Scoring', `${column}${filled.row('Scoring', key)}`))
}

function close(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`)
}

/** What stands on every page. */
function running({ name, reference, edition }: Pack): string[] {
  return [name, reference!, `${edition.handbook}, edition of 20 November 2026`]
}

/** Lines break anywhere, and a hyphen at the end of one is not told from one that divides a word. */
function plain(text: string): string {
  return text.replaceAll(/[\s\f-]+/g, '')
}
