import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Response } from '../../../src/catalogue/data.js'
import { schedule } from '../../../src/tender/documents/schedule.js'
import { make } from '../../../src/tender/documents/xlsx/xlsx.js'
import { own, pack, realPack } from '../../documents/packs.js'
import { Workbook } from '../../documents/workbook.js'
import { all, attribute } from '../../documents/xml.js'

const DAY = '2026-11-23'
const real = realPack()
const workbook = new Workbook(await make(real, DAY))
const asked = schedule(real).requirements

test('every table can be filtered and sorted under protection: none of its cells is locked', () => {
  for (const [sheet, range] of Object.entries(tables(asked.length))) {
    const [from, to] = range.split(':') as [string, string]
    const fixed = (address: string) => address.replace(/([A-Z])/, '$$$1$$')
    const named = `'${sheet}'!${fixed(from)}:${fixed(to)}`
    assert.deepEqual(workbook.filter(sheet), { onSheet: range, named }, sheet)
    assert.ok(workbook.allows(sheet, 'sort') && workbook.allows(sheet, 'autoFilter'), sheet)
    assert.ok(!workbook.allows(sheet, 'insertRows') && !workbook.allows(sheet, 'deleteRows'), sheet)
    const locked = Workbook.cells(range).filter((at) => workbook.isLocked(sheet, at))
    assert.deepEqual(locked, [], sheet)
  }
})

test('nothing in a table depends on where its row is', () => {
  for (const [sheet, range] of Object.entries({ Responses: 'A7:R8', Scoring: 'A10:P11' })) {
    for (const at of Workbook.cells(range)) {
      const [row] = /\d+/.exec(at)!
      const formula = workbook.sheet(sheet).cells.get(at)?.formula ?? ''
      const relative = [...formula.matchAll(/(?<![A-Z!$])\$?[A-Z]\$?\d+/g)].map(([cell]) => cell)
      const moving = relative.filter((cell) => !cell.includes('$', 1))
      assert.ok(
        moving.every((cell) => cell.endsWith(row)),
        `${at}: ${formula}`
      )
    }
    const rules = all(workbook.sheet(sheet).root, 'dataValidation').map((rule) => attribute(rule, 'sqref')!)
    const height = asked.length - 1
    const first = Number(/\d+/.exec(range)![0])
    assert.ok(
      rules.every((cells) =>
        cells
          .split(' ')
          .every(
            (cell) =>
              cell.endsWith(`:${cell.split(':')[0]!.replace(/\d+/, String(first + height))}`) ||
              cell.includes(String(first - 1))
          )
      ),
      rules.join()
    )
  }
})

test('the compliance list offers to explain only where the requirement allows it', () => {
  asked.forEach(({ text: { explainAllowed } }, place) => {
    const [rule, ...others] = workbook.validations('Responses', `G${7 + place}`)
    assert.deepEqual(others, [])
    assert.equal(all(rule!, 'formula1')[0]!.textContent, 'OFFSET(_lists!$A$1,0,0,$N7,1)')
    assert.equal(workbook.value('Responses', `N${7 + place}`), explainAllowed ? '4' : '3')
  })
  const words = [1, 2, 3, 4].map((row) => workbook.value('_lists', `A${row}`))
  assert.deepEqual(words, ['Meets', 'Meets in part', 'Does not meet', 'Explain'])
})

test('an answer is never refused', () => {
  asked.forEach((_, place) => {
    const [rule, ...others] = workbook.validations('Responses', `H${7 + place}`)
    assert.deepEqual(others, [])
    assert.notEqual(attribute(rule!, 'showErrorMessage'), '1')
  })
})

test('a row says what can be chosen in it, whatever the words', async () => {
  const choosing = (id: string, expectedValue: string) =>
    own({ id, text: { ...own({}).text, response: { dataType: 'choice', expectedValue } } })
  const requirements = [
    choosing('own-1', 'Cloud | Own site'),
    choosing('own-2', 'Yes, all | No "none"'),
    own({ id: 'own-3' })
  ]
  const book = new Workbook(await make(pack({ requirements }), DAY))
  const offered = [7, 8, 9].map((row) => {
    const [at, count] = ['O', 'P'].map((column) => Number(book.value('Responses', `${column}${row}`)))
    return Array.from({ length: count! }, (_, place) => book.value('_lists', `B${at! + place + 1}`))
  })
  assert.deepEqual(offered, [['Cloud', 'Own site'], ['Yes, all', 'No "none"'], []])
})

test('a row holds what is hoped for, in figures and in days as spreadsheets count them', async () => {
  const asking = (id: string, response: Response) => own({ id, text: { ...own({}).text, response } })
  const requirements = [
    asking('own-1', { dataType: 'number', max: '10', expectedValue: 'Ten working days or fewer' }),
    asking('own-2', { dataType: 'date', min: '2027-04-01' }),
    asking('own-3', { dataType: 'number', min: 'as many as possible' })
  ]
  const book = new Workbook(await make(pack({ requirements }), DAY))
  const bounds = [7, 8, 9].map((row) => ['Q', 'R'].map((column) => book.value('Responses', `${column}${row}`)))
  assert.deepEqual(bounds, [
    ['', '10'],
    ['46478', ''],
    ['', '']
  ])
})

test('messages are not longer than spreadsheet programs take', () => {
  for (const { root } of workbook.sheets) {
    for (const rule of all(root, 'dataValidation')) {
      assert.ok((attribute(rule, 'prompt') ?? '').length <= 255 && (attribute(rule, 'error') ?? '').length <= 255)
      assert.ok(
        (attribute(rule, 'promptTitle') ?? '').length <= 32 && (attribute(rule, 'errorTitle') ?? '').length <= 32
      )
    }
  }
})

test('every sheet prints on A4 with the pack, the edition, the sheet and the page below', () => {
  for (const { name, root } of workbook.sheets) {
    assert.equal(attribute(all(root, 'pageSetup')[0]!, 'paperSize'), '9', name)
    const footer = all(root, 'oddFooter')[0]!.textContent!
    assert.ok(footer.includes(real.name) && footer.includes('edition of 20 November 2026'), footer)
    assert.ok(footer.endsWith('&R&A\nPage &P of &N') && footer.length <= 255, footer)
  }
})

test('a name of any length and any letters is a footer', async () => {
  const footer = new Workbook(await make(pack({ name: 'A & B, 2 '.repeat(40), requirements: [own({})] }), DAY))
  const text = all(footer.sheet('Responses').root, 'oddFooter')[0]!.textContent!
  assert.ok(text.length <= 255)
  assert.match(text, /^&L A && B, 2 A && B/)
})

test('days are days, so that a column of them can be sorted', async () => {
  const [standard] = real.standards
  const dates = { from: '2018-04-01', by: '2016-08', since: '2014', dates: [['Review ends', '2028-05']] as const }
  const standards = [{ ...standard!, ...dates, issued: '2015-01-02', events: [['retired', '2030']] as const }]
  const policies = [
    { ...real.policies[0]!, from: '2012-07-01', to: '2040', duties: [{ who: 'All', what: 'act', by: '2027-04' }] }
  ]
  const book = new Workbook(await make(pack({ standards, policies }), DAY))
  const cells = ['E', 'F', 'G'].map((column) => book.value('Standards', `${column}4`))
  assert.deepEqual(cells, ['43191', '41640', '42583'])
  assert.equal(book.value('Standards', 'H4'), 'Published: 2 January 2015\nRetired: 2030\nReview ends: May 2028')
  assert.deepEqual(
    ['C', 'D', 'E'].map((column) => book.value('Policies', `${column}4`)),
    ['41091', '51136', 'All: act (by April 2027)']
  )
})

/** Where the tables of a workbook are, by their sheets. */
function tables(count: number): Record<string, string> {
  const rows = (sheet: string) => all(workbook.sheet(sheet).root, 'row').length
  return {
    Responses: `A6:R${6 + count}`,
    Scoring: `A9:P${9 + count}`,
    Standards: `A3:L${rows('Standards')}`,
    Policies: `A3:G${rows('Policies')}`,
    Guidance: `A3:J${rows('Guidance')}`
  }
}
