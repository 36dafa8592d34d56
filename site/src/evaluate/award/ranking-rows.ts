import { asked, type Evaluation } from '../scores/evaluation.js'
import { GATES, tableNumber, type Rows } from '../scores/score-tables.js'
import { award, countsPrice, lotResults } from './award.js'
import type { LotStandings, Standing } from './lot-standing.js'

const TABLE = WORDS.evaluate.table
const ASIDE = WORDS.evaluate.standing.aside

/** One row for each lot and supplier, the best first: rank, whole, quality, price, and what each group earned. */
export function rankingRows(evaluation: Evaluation): Rows {
  const { pack } = evaluation
  const groups = pack.groups.filter(({ id }) => asked(pack).some(({ group }) => group === id))
  const lots = evaluation.award.scheme.lots.length > 0
  const priced = countsPrice(evaluation.award)
  const headers = [
    ...(lots ? [TABLE.lot] : []),
    ...[TABLE.rank, TABLE.supplier, TABLE.gates, TABLE.total],
    ...(priced ? [TABLE.cost, TABLE.priceScore, TABLE.whole] : []),
    ...[TABLE.aside, TABLE.unscored, TABLE.unanswered],
    ...groups.map(({ title }) => title)
  ]
  return [headers, ...award(evaluation).flatMap(rowsOf)]

  function rowsOf({ lot, standings }: LotStandings): Rows {
    const results = lotResults(evaluation, lot)
    return standings.map((standing) => {
      const result = results.find(({ bid }) => bid.id === standing.bid.id)!
      return [
        ...(lots ? [lot?.name ?? ''] : []),
        ...[tableNumber(standing.rank), standing.bid.supplier, GATES[result.gate], tableNumber(standing.quality)],
        ...(priced ? priceCells(standing) : []),
        standing.aside === undefined ? '' : ASIDE[standing.aside],
        ...[tableNumber(result.unscored.length), tableNumber(result.unanswered.length)],
        ...groups.map(({ id }) => tableNumber(result.groups.find(({ group }) => group === id)?.earned))
      ]
    })
  }
}

function priceCells({ cost, price, whole }: Standing): string[] {
  return [tableNumber(cost), tableNumber(price), tableNumber(whole)]
}
