import { fill } from '../../kit/words/fill.js'
import { countsPrice } from '../award/award.js'
import type { Standing } from '../award/lot-standing.js'
import { points } from '../view/score-words.js'
import { assessedOf, groupsOf, sum, type Assessed } from './assessed.js'
import { pounds } from '../../kit/words/pounds.js'
import { yearsText } from './letter-figures.js'
import { table, type Line, type Part } from './letter.js'
import type { Matter } from './matter.js'
import { isRatio } from './result-sentences.js'

const ALL = WORDS.evaluate.letter
const SAYS = ALL.summary

/** One column of the table: a tender with its scores. */
interface Side {
  readonly standing: Standing
  readonly assessed: readonly Assessed[]
  readonly isPriceShown: boolean
}

/** Sub-totals and totals of a tender, beside those of the winning one. */
export function totals(matter: Matter, standing: Standing, isPriceShown: boolean): Part[] {
  const { evaluation, outcome, criteria } = matter
  const winner = outcome.winner!
  const isWinner = winner.bid.id === standing.bid.id
  const side = (of: Standing, isShown: boolean): Side => ({
    ...{ standing: of, isPriceShown: isShown },
    assessed: assessedOf(evaluation, of.bid, criteria)
  })
  const sides = [side(standing, true), ...(isWinner ? [] : [side(winner, isPriceShown)])]
  const named = [SAYS.own, ...(isWinner ? [] : [SAYS.winning])]
  return table(
    [
      { title: SAYS.what, share: 4 },
      { title: SAYS.most, share: 1.5, numeric: true },
      ...named.map((title) => ({ title, share: 2, numeric: true }))
    ],
    lines(matter, sides)
  )
}

function lines(matter: Matter, sides: readonly Side[]): Line[] {
  const { evaluation, criteria, outcome, from } = matter
  const { scheme } = evaluation.award
  const isPriced = countsPrice(evaluation.award)
  const line = (what: string, most: string, said: (side: Side) => string): Line => ({
    cells: [what, most, ...sides.map(said)],
    from: sides.map(({ standing }) => from.standing(standing.bid, outcome.lot))
  })
  const scored = (score: number | undefined) => (score === undefined ? ALL.setAside : points(score))
  const hasPriceScore = isPriced && !isRatio(matter) && scheme.quality < 100
  return [
    ...groupsOf(criteria, evaluation).map(({ id, title }) =>
      line(
        title,
        points(sum(criteria.filter(({ requirement }) => requirement.group === id).map(({ share }) => share))),
        (side) =>
          points(
            sum(side.assessed.filter(({ requirement }) => requirement.group === id).map(({ earned = 0 }) => earned))
          )
      )
    ),
    line(SAYS.quality, points(100), ({ standing }) => points(standing.quality)),
    ...(isPriced ? [line(fill(SAYS.cost, { years: yearsText(scheme.years) }), '', cost)] : []),
    ...(hasPriceScore ? [line(SAYS.price, points(100), ({ standing }) => scored(standing.price))] : []),
    ...(isRatio(matter)
      ? [line(SAYS.ratio, '', ({ standing }) => scored(standing.whole))]
      : hasPriceScore
        ? [line(SAYS.whole, points(100), ({ standing }) => scored(standing.whole))]
        : [])
  ]
}

function cost({ standing, isPriceShown }: Side): string {
  return !isPriceShown ? ALL.notDisclosed : standing.cost === undefined ? ALL.notGiven : pounds(standing.cost)
}
