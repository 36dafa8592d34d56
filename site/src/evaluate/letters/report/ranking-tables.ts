import { countsPrice } from '../../award/award.js'
import { paidIn } from '../../award/whole-life.js'
import { points } from '../../view/score-words.js'
import { assessedOf, groupsOf, sum } from '../assessed.js'
import { pounds } from '../../../kit/words/pounds.js'
import { table, type Part } from '../letter.js'
import type { Matter } from '../matter.js'
import { isRatio } from '../result-sentences.js'

const SAYS = WORDS.evaluate.report

/** Who ranks where, and who is set aside. */
export function rankingTable(matter: Matter): Part[] {
  const { outcome, from, evaluation } = matter
  const isPriced = countsPrice(evaluation.award)
  const number = (value: number | undefined) => (value === undefined ? '' : points(value))
  return table(
    [
      { title: SAYS.supplier, share: 2.6 },
      { title: SAYS.rank, share: 1, numeric: true },
      { title: SAYS.quality, share: 1.3, numeric: true },
      ...(isPriced
        ? [
            { title: SAYS.cost, share: 2.3, numeric: true },
            { title: SAYS.price, share: 1.2, numeric: true },
            { title: isRatio(matter) ? SAYS.perPounds : SAYS.whole, share: 1.2, numeric: true }
          ]
        : []),
      { title: SAYS.note, share: 1.9 }
    ],
    outcome.standings.map(({ bid, rank, quality, cost, price, whole, aside, missing }) => ({
      cells: [
        ...[bid.supplier, rank === undefined ? '' : String(rank), points(quality)],
        ...(isPriced ? [cost === undefined ? '' : pounds(cost), number(price), number(whole)] : []),
        [...(aside === undefined ? [] : [SAYS.aside[aside]]), ...missing.map((what) => SAYS.missing[what])].join('\n')
      ],
      from: [from.standing(bid, outcome.lot)]
    }))
  )
}

/** What each bid earned in each group. */
export function groupsTable({ evaluation, outcome, criteria, from }: Matter): Part[] {
  const sides = outcome.standings.map(({ bid }) => ({ bid, assessed: assessedOf(evaluation, bid, criteria) }))
  return table(
    [
      { title: SAYS.group, share: 3 },
      { title: SAYS.most, share: 1, numeric: true },
      ...sides.map(({ bid }) => ({ title: bid.supplier, share: 1.2, numeric: true }))
    ],
    groupsOf(criteria, evaluation).map(({ id, title }) => {
      const most = criteria.filter(({ requirement }) => requirement.group === id)
      const earned = sides.map(({ assessed }) => assessed.filter(({ requirement }) => requirement.group === id))
      return {
        cells: [
          title,
          points(sum(most.map(({ share }) => share))),
          ...earned.map((lines) => points(sum(lines.map(({ earned = 0 }) => earned))))
        ],
        from: [from.result()]
      }
    })
  )
}

/** What each bid costs, year by year. */
export function costsTable({ outcome, from }: Matter): Part[] {
  return table(
    [
      { title: SAYS.supplier, share: 2.4 },
      { title: SAYS.year, share: 0.8, numeric: true },
      { title: SAYS.capital, share: 1.5, numeric: true },
      { title: SAYS.running, share: 1.5, numeric: true },
      { title: SAYS.extras, share: 1.5, numeric: true },
      { title: SAYS.counted, share: 1.6, numeric: true }
    ],
    outcome.standings.flatMap(({ bid, years, cost }) =>
      cost === undefined
        ? []
        : [
            ...years.map((year) => ({
              cells: [
                bid.supplier,
                String(year.year),
                ...[year.capital, year.running, year.extras, paidIn(year) * year.factor].map(pounds)
              ],
              from: [from.price(bid)]
            })),
            { cells: [bid.supplier, SAYS.allYears, '', '', '', pounds(cost)], from: [from.price(bid)] }
          ]
    )
  )
}
