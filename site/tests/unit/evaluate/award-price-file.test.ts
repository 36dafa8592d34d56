import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withNewLot, withPrice } from '../../../src/evaluate/award/award-edits.js'
import { priceTable, readPrices } from '../../../src/evaluate/award/price-file.js'
import { newEvaluation, withBid } from '../../../src/evaluate/scores/evaluation.js'
import { csv, csvText, rowsOf } from '../../../src/kit/files/csv.js'
import { PACK, bid } from './scored-bids.js'

const EVALUATION = ['Alpha', 'Beta, Ltd', '=Gamma'].reduce((all, name) => withBid(all, bid(name)), newEvaluation(PACK))
const HEADERS = 'Supplier,Paid once (£),Paid each year (£),Rise a year (%)'

test('a table of prices is filled elsewhere and comes back', () => {
  const extras = [{ title: 'Exit', year: 2, cost: 9 }]
  const alpha = { bid: 'alpha', capital: 1, running: 2.5, indexation: 3, extras }
  const known = withPrice(EVALUATION, alpha)
  const table = csv(priceTable(known))
  assert.equal(table, `\ufeff${HEADERS}\r\nAlpha,1,2.5,3\r\n"Beta, Ltd",,,\r\n'=Gamma,,,\r\n`)
  const typed = table.replace('Alpha,1,', 'ALPHA,"£1,000",').replace('Gamma,,,', 'Gamma,2m,0,')
  const { evaluation, count, problems } = readPrices(typed, known)
  assert.deepEqual([count, problems], [2, []])
  assert.deepEqual(evaluation.award.prices, [
    { ...alpha, capital: 1000 },
    { bid: '=gamma', capital: 2_000_000, running: 0, extras: [] }
  ])
})

test('what cannot be taken is named with its row, and the rest comes in', () => {
  const rows = ['Alpha,5,6,', 'Delta,1,1,', 'Alpha,"1.234,50",1,', 'Alpha,5,,', '"Beta, Ltd",1,1,900']
  const { evaluation, count, problems } = readPrices([HEADERS, ...rows].join('\n'), EVALUATION)
  assert.equal(count, 1)
  assert.deepEqual(
    evaluation.award.prices.map(({ capital }) => capital),
    [5]
  )
  assert.deepEqual(problems, [
    'Row 3: no bid is called “Delta”.',
    'Row 4: both amounts must be pounds, such as 12500 or £1,234,567.50. Enter 0 where nothing is paid.',
    'Row 5: both amounts must be pounds, such as 12500 or £1,234,567.50. Enter 0 where nothing is paid.',
    'Row 6: the rise must be a percentage from -50 to 100.'
  ])
  assert.deepEqual(readPrices('a;b\n1;2', EVALUATION).problems, [
    'The file has no column “Supplier”.',
    'The file has no column “Paid once (£)”.',
    'The file has no column “Paid each year (£)”.'
  ])
})

test('with lots, each row names its lot', () => {
  const lots = withNewLot(EVALUATION, 'Records', '2026-06-02T09:00:00.000Z')
  assert.deepEqual(priceTable(lots)[1], ['Alpha', 'Records', '', '', ''])
  const file = 'Supplier;Lot;Paid once (£);Paid each year (£)\nAlpha;records;7;0\nAlpha;Hosting;7;0'
  const { evaluation, problems } = readPrices(file, lots)
  assert.deepEqual(evaluation.award.prices, [{ bid: 'alpha', lot: 'l1', capital: 7, running: 0, extras: [] }])
  assert.deepEqual(problems, ['Row 3: no lot is called “Hosting”.'])
})

test('a table that people typed is read to its end', () => {
  assert.deepEqual(rowsOf('a,"b ""c"""\r\n\r\n5" pipe,"x"y\n"two\nlines",\n\n'), [
    ['a', 'b "c"'],
    [''],
    ['5" pipe', '"x"y'],
    ['two\nlines', '']
  ])
})

test('a table that Excel saved as plain CSV is read as well', () => {
  const ansi = Uint8Array.from(`${HEADERS}\r\nAlpha,"£5",0,`, (letter) => letter.charCodeAt(0))
  assert.equal(readPrices(csvText(ansi), EVALUATION).count, 1)
  assert.equal(readPrices(csvText(new TextEncoder().encode(`${HEADERS}\rAlpha,£5,0,`)), EVALUATION).count, 1)
})

test('whatever cells hold, a table is read as it was written', () => {
  const cell = fc.string().map((text) => `x${text.replaceAll('\ufeff', '')}`)
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) =>
      assert.deepEqual(rowsOf(csv(rows)), rows)
    )
  )
})
