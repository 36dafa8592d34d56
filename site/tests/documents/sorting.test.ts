import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Requirement } from '../../src/pack/pack.js'
import { choicesOf } from '../../src/pack/document-words.js'
import { schedule } from '../../src/tender/documents/schedule.js'
import { make } from '../../src/tender/documents/xlsx/xlsx.js'
import { changed } from './macro.js'
import { fill } from './office.js'
import { realPack } from './packs.js'
import { Workbook } from './workbook.js'
import { all } from './xml.js'

const DAY = '2026-11-23'
const FIRST = { Responses: 7, Scoring: 10 }
const COLUMNS = { Responses: 18, Scoring: 16 }
type Table = keyof typeof FIRST

const { requirements, sections } = schedule(realPack())
const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]))

/** What the supplier answered: every state that `To do` knows. */
const answers = new Map(requirements.map((requirement, place) => [requirement.id, answerTo(requirement, place)]))
const marks = new Map(requirements.map(({ id }, place) => [id, (place * 7) % 5]))

const blank = await make(realPack(), DAY)
const sent = filled()
const orders = Array.from({ length: COLUMNS.Responses }, (_, column) => ({
  name: `by-${column}.xlsx`,
  columns: { Responses: column, Scoring: column % COLUMNS.Scoring }
}))
const sorted = changed({
  ...Object.fromEntries(
    orders.map(({ name, columns }) => [
      name,
      [sent, [sort('Responses', columns.Responses), sort('Scoring', columns.Scoring)].join('\n')]
    ])
  ),
  'locked.xlsx': [sent, `${lock('Responses', 'F20')}\n${sort('Responses', 4)}`]
})

for (const { name, columns } of orders) {
  const [response, score] = [columns.Responses, columns.Scoring].map((column) => String.fromCharCode(65 + column))
  test(`sorted by ${response} of Responses and ${score} of Scoring, all stays with its requirement and is right`, () => {
    const book = new Workbook(sorted[name]!)
    for (const table of ['Responses', 'Scoring'] as const) {
      assert.notDeepEqual(idsOf(book, table), [...byId.keys()], `${table} is not sorted`)
      assert.deepEqual(idsOf(book, table).sort(), [...byId.keys()].sort())
    }
    checkResponses(book)
    checkScores(book)
  })
}

test('a table is not sorted while one of its cells is locked', () => {
  assert.deepEqual(idsOf(new Workbook(sorted['locked.xlsx']!), 'Responses'), [...byId.keys()])
})

function checkResponses(book: Workbook): void {
  idsOf(book, 'Responses').forEach((id, place) => {
    const row = FIRST.Responses + place
    const { code, text } = byId.get(id)!
    const { compliance, answer, comments, toDo } = answers.get(id)!
    const said = ['C', 'G', 'H', 'I', 'K', 'L'].map((column) => book.value('Responses', `${column}${row}`))
    assert.deepEqual(said, [code, compliance, String(answer), `Page of ${code}`, comments, toDo], id)
    assert.ok(book.value('Responses', `D${row}`).endsWith(text.statement))
    assert.equal(book.value('Responses', `T${row}`), offered(byId.get(id)!), id)
  })
}

function checkScores(book: Workbook): void {
  idsOf(book, 'Scoring').forEach((id, place) => {
    const row = FIRST.Scoring + place
    const { scoring } = byId.get(id)!.text
    const mark = marks.get(id)!
    const pass = scoring.passMark ?? (scoring.kind === 'pass-fail' ? 3 : undefined)
    assert.equal(book.value('Scoring', `G${row}`), answers.get(id)!.compliance, id)
    assert.equal(Number(book.value('Scoring', `M${row}`)), mark)
    assert.equal(book.value('Scoring', `O${row}`), pass === undefined ? '' : mark >= pass ? 'Pass' : 'Fail')
  })
  for (const { group, requirements } of sections) {
    const scored = requirements.filter(({ text }) => text.scoring.kind === 'scaled')
    const sum = scored.reduce((all, { id, weight }) => all + (marks.get(id)! / 4) * weight, 0)
    const found = Number(book.value('Scoring', `N${book.row('Scoring', `group:${group.id}`)}`))
    assert.ok(Math.abs(found - sum) < 1e-6, `${group.id}: ${found} is not ${sum}`)
  }
}

function idsOf(book: Workbook, table: Table): string[] {
  return requirements.map((_, place) => book.value(table, `A${FIRST[table] + place}`))
}

/** Sorts downwards, as the menu of a protected sheet does. */
function sort(table: Table, column: number): string {
  const last = String.fromCharCode(64 + COLUMNS[table]) + (FIRST[table] + requirements.length - 1)
  return `Dim by${table}(0) As New com.sun.star.table.TableSortField
by${table}(0).Field = ${column}
by${table}(0).IsAscending = False
Dim how${table}(1) As New com.sun.star.beans.PropertyValue
how${table}(0).Name = "SortFields"
how${table}(0).Value = by${table}()
how${table}(1).Name = "ContainsHeader"
how${table}(1).Value = True
book.Sheets.getByName("${table}").getCellRangeByName("A${FIRST[table] - 1}:${last}").sort(how${table}())`
}

function lock(table: Table, cell: string): string {
  return `sheet = book.Sheets.getByName("${table}")
sheet.unprotect("")
protection = sheet.getCellRangeByName("${cell}").CellProtection
protection.IsLocked = True
sheet.getCellRangeByName("${cell}").CellProtection = protection
sheet.protect("")`
}

function filled(): Uint8Array {
  const cells = (first: number, of: (requirement: Requirement) => Record<string, string | number>) =>
    Object.fromEntries(
      requirements.flatMap((requirement, place) =>
        Object.entries(of(requirement)).flatMap(([column, value]) =>
          value === '' ? [] : [[`${column}${first + place}`, value] as const]
        )
      )
    )
  const responses = cells(FIRST.Responses, ({ id, code }) => {
    const { compliance, answer, comments } = answers.get(id)!
    return { G: compliance, H: answer, I: `Page of ${code}`, J: `https://example.com/${code}`, K: comments }
  })
  const scoring = cells(FIRST.Scoring, ({ id, code }) => {
    const mark = marks.get(id)!
    return { H: (mark + 1) % 5, I: (mark + 2) % 5, J: (mark + 3) % 5, K: mark, L: `Because of ${code}` }
  })
  return withLists(fill(fill(blank, 2, responses), 3, scoring))
}

/** Beside the table, what can be chosen in each row, by the very formulas of the rules. They stay where they are, as rules do. */
function withLists(zip: Uint8Array): Uint8Array {
  const book = new Workbook(zip)
  const list = (column: string, row: number) =>
    all(book.validations('Responses', `${column}7`)[0]!, 'formula1')[0]!.textContent!.replaceAll(
      /(?<=\$[A-Z])7/g,
      String(row)
    )
  const files = unzipSync(zip)
  const path = 'xl/worksheets/sheet2.xml'
  const xml = requirements.reduce((xml, _, place) => {
    const row = FIRST.Responses + place
    const says = `ROWS(${list('G', row)})&amp;" "&amp;ROWS(${list('H', row)})&amp;" "&amp;INDEX(${list('H', row)},1)`
    const end = xml.indexOf('</row>', xml.indexOf(`<row r="${row}"`))
    return `${xml.slice(0, end)}<c r="T${row}"><f>${says}</f></c>${xml.slice(end)}`
  }, strFromU8(files[path]!))
  return zipSync({ ...files, [path]: strToU8(xml) })
}

/** How many answers for compliance, how many answers to the question, and the first of these. */
function offered({ text: { response, explainAllowed } }: Requirement): string {
  const choices = response.dataType === 'boolean' ? ['Yes', 'No'] : choicesOf(response)
  return [explainAllowed ? 4 : 3, Math.max(1, choices.length), choices[0] ?? ''].join(' ')
}

interface Typed {
  readonly compliance: string
  readonly answer: string | number
  readonly comments: string
  readonly toDo: string
}

function answerTo({ code, text: { response } }: Requirement, place: number): Typed {
  const { dataType, min, max } = response
  const [right, wanted] = {
    text: [`Answer to ${code}`, 'Done'],
    boolean: ['Yes', 'Choose from the list'],
    number: [Number(min ?? max ?? 1), 'Answer with a number'],
    date: [46_500, 'Answer with a date'],
    url: [`https://example.com/${code}`, 'Answer with a web address'],
    choice: [choicesOf(response)[0] ?? 'Any', 'Choose from the list']
  }[dataType] as [string | number, string]
  const states: readonly Typed[] = [
    { compliance: '', answer: right, comments: '', toDo: 'Answer' },
    { compliance: 'Meets', answer: right, comments: `About ${code}`, toDo: 'Done' },
    { compliance: 'Meets', answer: '', comments: '', toDo: 'Answer' },
    { compliance: 'Meets in part', answer: right, comments: '', toDo: 'Explain in comments' },
    { compliance: 'Does not meet', answer: '', comments: `Planned: ${code}`, toDo: 'Done' },
    { compliance: 'Meets', answer: `Not quite ${code}`, comments: '', toDo: wanted }
  ]
  return states[place % states.length]!
}
