import { asText, rowsOf } from '../../kit/files/csv.js'
import { lowerCase } from '../../kit/words/plain-name.js'
import { fill } from '../../kit/words/fill.js'
import { percentIn, poundsIn } from '../../kit/words/pounds.js'
import type { Lot, Price } from '../scheme/award-scheme.js'
import type { Evaluation } from '../scores/evaluation.js'
import type { Rows } from '../scores/score-tables.js'
import { priceOf } from './award.js'
import { withPrice } from './award-edits.js'

const SAYS = WORDS.evaluate['price-file']
const MOST_POUNDS = 1_000_000_000
const [LEAST_RISE, MOST_RISE] = [-50, 100]

/** What a table of prices brought. */
export interface PricesRead {
  readonly evaluation: Evaluation
  /** How many prices came in. */
  readonly count: number
  /** What was not taken, a sentence each. */
  readonly problems: readonly string[]
}

/** A table to fill: a row for each lot and supplier, with the prices that are known. */
export function priceTable({ award, bids }: Evaluation): Rows {
  const { lots } = award.scheme
  const rows = (lots.length === 0 ? [undefined] : lots).flatMap((lot) =>
    bids.map(({ id, supplier }) => {
      const price = priceOf(award, id, lot)
      const amounts = [price?.capital, price?.running, price?.indexation].map((one) =>
        one === undefined ? '' : `${one}`
      )
      return [supplier, ...(lot === undefined ? [] : [lot.name]), ...amounts]
    })
  )
  return [[SAYS.supplier, ...(lots.length === 0 ? [] : [SAYS.lot]), SAYS.capital, SAYS.running, SAYS.rise], ...rows]
}

/** Reads a filled table: rows without amounts are left out, and extra costs stay as they are. */
export function readPrices(csv: string, into: Evaluation): PricesRead {
  const { lots } = into.award.scheme
  const [headers = [], ...rows] = rowsOf(csv)
  const columns = [SAYS.supplier, ...(lots.length === 0 ? [] : [SAYS.lot]), SAYS.capital, SAYS.running]
  const missing = columns.filter((column) => !headers.includes(column))
  if (missing.length > 0) {
    return { evaluation: into, count: 0, problems: missing.map((column) => fill(SAYS.noColumn, { column })) }
  }
  let evaluation = into
  let count = 0
  const problems: string[] = []
  rows.forEach((cells, i) => {
    const cell = (column: string) => cells[headers.indexOf(column)]?.trim() ?? ''
    if (cell(SAYS.capital) === '' && cell(SAYS.running) === '') {
      return
    }
    const price = priceIn(cell, evaluation, lots)
    if (typeof price === 'string') {
      problems.push(fill(SAYS.notTaken, { row: String(i + 2), why: price }))
    } else {
      evaluation = withPrice(evaluation, price)
      count++
    }
  })
  return { evaluation, count, problems }
}

/** The price in a row, or why there is none. */
function priceIn(cell: (column: string) => string, { award, bids }: Evaluation, lots: readonly Lot[]): Price | string {
  const isCalled = (name: string, said: string) =>
    [name, asText(name)].some((one) => lowerCase(one) === lowerCase(said))
  const bid = bids.find(({ supplier }) => isCalled(supplier, cell(SAYS.supplier)))
  if (bid === undefined) {
    return fill(SAYS.noSupplier, { name: cell(SAYS.supplier) })
  }
  const lot = lots.find(({ name }) => isCalled(name, cell(SAYS.lot)))
  if (lot === undefined && lots.length > 0) {
    return fill(SAYS.noLot, { name: cell(SAYS.lot) })
  }
  const [capital, running] = [SAYS.capital, SAYS.running].map((column) => poundsIn(cell(column)))
  if (capital === undefined || running === undefined || Math.max(capital, running) > MOST_POUNDS) {
    return SAYS.notPounds
  }
  const rise = percentIn(cell(SAYS.rise))
  if (cell(SAYS.rise) !== '' && (rise === undefined || rise < LEAST_RISE || rise > MOST_RISE)) {
    return fill(SAYS.notPercent, { least: LEAST_RISE, most: MOST_RISE })
  }
  const extras = priceOf(award, bid.id, lot)?.extras ?? []
  return {
    ...{ bid: bid.id, capital, running, extras },
    ...(lot && { lot: lot.id }),
    ...(rise !== undefined && { indexation: rise })
  }
}
