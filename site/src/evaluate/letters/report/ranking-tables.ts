import { countsPrice } from '../../award/award.js'
import { paidIn } from '../../award/whole-life.js'
import { points } from '../../view/score-words.js'
import { assessedOf, groupsOf } from '../assessed.js'
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
  const ifPriced = <T>(...those: T[]) => (isPriced ? those : [])
  return table(
    [
      { title: SAYS.supplier, share: 3 },
      { title: SAYS.rank, share: 1, numeric: true },
      { title: SAYS.quality, share: 1.2, numeric: true },
      ...ifPriced(
        { title: SAYS.cost, share: 1.6, numeric: true },
        { title: SAYS.price, share: 1.2, numeric: true },
        { title: isRatio(matter) ? SAYS.perPounds : SAYS.whole, share: 1.2, numeric: true }
      ),
      { title: SAYS.note, share: 2.2 }
    ],
    outcome.standings.map(({ bid, rank, quality, cost, price, whole, aside, missing }) => ({
      cells: [
        ...[bid.supplier, rank === undefined ? '' : String(rank), points(quality)],
        ...ifPriced(cost === undefined ? '' : pounds(cost), number(price), number(whole)),
        [...(aside === undefined ? [] : [SAYS.aside[aside]]), ...missing.map((what) => SAYS.missing[what])].join('\n')
      ],
      from: [from.standing(bid, outcome.lot)]
    }))
  )
}

/** What each bid earned in each group. */
export function groupsTable({ evaluation, outcome, criteria, from }: Matter): Part[] {
  const sides = outcome.standings.map(({ bid }) => ({ bid, assessed: assessedOf(evaluation, bid, criteria) }))
  const within = (group: string) => (one: { readonly requirement: { readonly group: string } }) =>
    one.requirement.group === group
  return table(
    [
      { title: SAYS.group, share: 3 },
      { title: SAYS.supplier, share: 2.5 },
      { title: SAYS.points, share: 1.2, numeric: true },
      { title: SAYS.most, share: 1.2, numeric: true }
    ],
    groupsOf(criteria, evaluation).flatMap(({ id, title }) => {
      const most = criteria.filter(within(id)).reduce((sum, { share }) => sum + share, 0)
      return sides.map(({ bid, assessed }) => ({
        cells: [
          title,
          bid.supplier,
          points(assessed.filter(within(id)).reduce((sum, { earned = 0 }) => sum + earned, 0)),
          points(most)
        ],
        from: [from.standing(bid, outcome.lot)]
      }))
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
              from: [from.price(bid), from.scheme()]
            })),
            { cells: [bid.supplier, SAYS.allYears, '', '', '', pounds(cost)], from: [from.price(bid), from.scheme()] }
          ]
    )
  )
}
