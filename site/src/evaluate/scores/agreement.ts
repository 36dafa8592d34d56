import type { Score } from './bid.js'
import { asked, markOf, withAgreed, withMark, type Evaluation, type Mark } from './evaluation.js'

/** How many scores all evaluators gave alike, and none is agreed on yet. */
export function countAlike(evaluation: Evaluation): number {
  return alike(evaluation).length
}

/** Agrees on the score that all evaluators gave, wherever they gave the same. */
export function agreeOnAlike(evaluation: Evaluation): Evaluation {
  return alike(evaluation).reduce(
    (all, { bid, requirement, mark, score }) => withMark(all, bid, requirement, withAgreed(mark, score)),
    evaluation
  )
}

interface Alike {
  readonly bid: string
  readonly requirement: string
  readonly mark: Mark
  readonly score: Score
}

function alike(evaluation: Evaluation): Alike[] {
  const { bids, evaluators, pack } = evaluation
  return evaluators.length < 2
    ? []
    : bids.flatMap(({ id: bid }) =>
        asked(pack).flatMap(({ id: requirement }) => {
          const mark = markOf(evaluation, bid, requirement)
          const [score, ...others] = evaluators.map(({ id }) => mark.by.get(id))
          const isAlike = score !== undefined && mark.agreed === undefined && others.every((other) => other === score)
          return isAlike ? [{ bid, requirement, mark, score }] : []
        })
      )
}
