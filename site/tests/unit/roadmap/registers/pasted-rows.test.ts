import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf, readPasted } from '../../../../src/roadmap/registers/pasted-rows.js'
import { REGISTER } from '../../../../src/roadmap/registers/register-fields.js'
import type { RegisterName } from '../../../../src/roadmap/registers/register-rows.js'
import { typedDay } from '../../../../src/roadmap/parts/typed-day.js'
import { roadmapOf } from '../record/made-roadmap.js'
import { contract, HANDBOOK } from './made-register.js'

const GIVEN = {
  data: HANDBOOK,
  roadmap: roadmapOf(['Anyshire CCG'], { contracts: [contract(), contract({ id: 'c2', title: 'Portal' })] })
}

function paste(register: RegisterName, text: string, there = 0) {
  return readPasted(text, REGISTER[register], GIVEN, there)
}

test('cells are read as spreadsheets copy them', () => {
  assert.deepEqual(cellsOf('a\tb\r\nc\t\r\n'), [
    ['a', 'b'],
    ['c', '']
  ])
  assert.deepEqual(cellsOf('"two\nlines"\t"say ""hi"""\tit is 5" long\n\nx'), [
    ['two\nlines', 'say "hi"', 'it is 5" long'],
    [''],
    ['x']
  ])
  assert.deepEqual(cellsOf('"not closed\tb'), [['"not closed', 'b']])
  assert.deepEqual(cellsOf(''), [])
})

test('titles may stand in any order, and unknown columns are named', () => {
  const { rows, hasTitles, ignored, troubles } = paste(
    'contracts',
    'Ends\tColour\tSUPPLIER\tWhat it is for\torganisation\tValue of the whole contract\n31/03/2027\tred\tBeta\tPortal\tanyshire ccg\t£1,200.50'
  )
  assert.ok(hasTitles)
  assert.deepEqual([ignored, troubles], [['Colour'], []])
  assert.deepEqual(rows, [
    { supplier: 'Beta', title: 'Portal', organisation: 'AnyshireCCG', value: 1201, ends: '2027-03-31' }
  ])
})

test('without titles columns count in their order, and those beyond are named by their place', () => {
  const cells = ['Late supplier', 'High', 'low', 'Wait', 'Ann', 'more']
  const { rows, hasTitles, ignored } = paste('risks', cells.join('\t'))
  assert.ok(!hasTitles)
  assert.deepEqual(ignored, ['6'])
  assert.deepEqual(rows, [
    { title: 'Late supplier', likelihood: 'high', impact: 'low', response: 'Wait', owner: 'Ann' }
  ])
})

test('what cannot be read is left out and named; the rest of the row is read', () => {
  const { rows, troubles } = paste('risks', 'A\tperhaps\tlow\n\nB')
  assert.deepEqual(
    rows.map(({ title, likelihood, impact }) => [title, likelihood, impact]),
    [
      ['A', 'medium', 'low'],
      ['B', 'medium', 'medium']
    ]
  )
  assert.deepEqual(
    troubles.map(({ row, cell }) => [row, cell?.column, cell?.text]),
    [[1, 'How likely', 'perhaps']]
  )
})

test('a row that nothing names is left out and named', () => {
  const { rows, troubles } = paste('contracts', 'Supplier\tEnds\nAcme\t2027\n\t2028')
  assert.equal(rows.length, 1)
  assert.deepEqual(troubles, [{ row: 3 }])
})

test('standards and contracts are found by what people call them', () => {
  const { rows } = paste(
    'interfaces',
    'From\tTo\tStandard\tContract\nA\tB\tdcb1\tPortal\nA\tC\tnm\tAcme\nA\tD\tfiles by hand\tHospital record, Acme'
  )
  assert.deepEqual(
    rows.map(({ standard, contract }) => [standard, contract]),
    [
      ['new', 'c2'],
      ['new', undefined],
      ['files by hand', 'c1']
    ]
  )
})

test('no more rows are taken than a roadmap can keep', () => {
  const many = Array.from({ length: 1200 }, (_, at) => `Risk ${at}`).join('\n')
  const { rows, beyond } = paste('risks', many)
  assert.deepEqual([rows.length, beyond], [1000, 200])
  const last = paste('risks', many, 9_999)
  assert.deepEqual([last.rows.length, last.beyond], [1, 1199])
})

test('a text that a file could not hold is left out', () => {
  const { rows, troubles } = paste('risks', `A\t\t\t${'x'.repeat(100_001)}`)
  assert.deepEqual([rows.length, rows[0]?.['response'], troubles.length], [1, undefined, 1])
  assert.ok(troubles[0]!.cell!.text.length < 100)
})

test('dates are read as people write them, the day first', () => {
  const read: Readonly<Record<string, string | undefined>> = {
    '2027-03-31': '2027-03-31',
    '2027-3': '2027-03',
    '2027': '2027',
    '31/03/2027': '2027-03-31',
    '31 3 2027': '2027-03-31',
    '31.3.27': '2027-03-31',
    '03/2027': '2027-03',
    '31st March 2027': '2027-03-31',
    '31-Mar-27': '2027-03-31',
    'march 2027': '2027-03',
    'Sept 2027': '2027-09',
    '31 2 2027': undefined,
    '12/31/2027': undefined,
    '3/27': '2027-03',
    '27': undefined,
    soon: undefined,
    'Smarch 2027': undefined,
    '': undefined
  }
  assert.deepEqual(Object.fromEntries(Object.keys(read).map((text) => [text, typedDay(text)])), read)
})
