import { fill } from '../../../kit/words/fill.js'
import type { Bid } from '../../scores/bid.js'
import { assessedOf, type Assessed } from '../assessed.js'
import { earnedText, hundredths, weightText } from '../letter-figures.js'
import { table, type Line, type Part } from '../letter.js'
import { gap, type Matter } from '../matter.js'

const SAYS = WORDS.evaluate.report

/** Every score of every bid, and who gave it. */
export function everyScore(matter: Matter): Part[] {
  const { evaluation, outcome, criteria } = matter
  const sides = outcome.standings.map(({ bid }) => ({ bid, assessed: assessedOf(evaluation, bid, criteria) }))
  return table(
    [
      { title: SAYS.criterion, share: 3 },
      { title: SAYS.supplier, share: 1.8 },
      { title: SAYS.weight, share: 1.1, numeric: true },
      { title: SAYS.given, share: 2 },
      { title: SAYS.spread, share: 0.9, numeric: true },
      { title: SAYS.counts, share: 1.1, numeric: true },
      { title: SAYS.points, share: 1.3, numeric: true },
      { title: SAYS.reason, share: 3.6 }
    ],
    criteria.flatMap((_, place) => sides.map(({ bid, assessed }) => line(matter, bid, assessed[place]!)))
  )
}

function line({ evaluation, from }: Matter, bid: Bid, assessed: Assessed): Line {
  const { requirement, mark, settled } = assessed
  const { id, code, text } = requirement
  const given = evaluation.evaluators
    .filter((evaluator) => mark.by.has(evaluator.id))
    .map((evaluator) => fill(SAYS.gave, { evaluator: evaluator.name, score: mark.by.get(evaluator.id)! }))
  const agreed = mark.agreed === undefined ? [] : [fill(SAYS.agreed, { score: mark.agreed })]
  const note = mark.note?.trim() ?? ''
  return {
    cells: [
      `${code} ${text.title}`,
      bid.supplier,
      weightText(assessed),
      [...given, ...agreed].join('\n'),
      mark.by.size < 2 ? '' : String(settled.spread),
      settled.score === undefined
        ? WORDS.evaluate.letter.notScored
        : hundredths(settled.score).toLocaleString(WORDS.language.code),
      earnedText(assessed),
      settled.score === undefined ? note : note || gap(WORDS.evaluate.letter.noReason)
    ],
    from: [from.requirement(id), from.entry(id)]
  }
}
