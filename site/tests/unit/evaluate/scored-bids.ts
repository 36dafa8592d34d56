import assert from 'node:assert/strict'
import type { Bid, Score } from '../../../src/evaluate/scores/bid.js'
import {
  markOf,
  newEvaluation,
  withBid,
  withEvaluator,
  withMark,
  withScore,
  type Evaluation
} from '../../../src/evaluate/scores/evaluation.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'

/** a-1 is pass or fail; b-1 weighs 14.3, a-2 28.6 and a-3 57.1 percent. */
export const PACK = tinyPack()
const ORDER = ['a-1', 'b-1', 'a-2', 'a-3']

export const bid = (supplier: string): Bid => ({
  ...{ id: supplier.toLowerCase(), supplier, contact: '', file: `${supplier}.xlsx` },
  ...{ answers: new Map(), findings: [] }
})

/** Scores by bid, each in the order a-1, b-1, a-2, a-3. */
export function scored(by: Readonly<Record<string, readonly (Score | undefined)[]>>, evaluator = 'Ann'): Evaluation {
  let evaluation = withEvaluator(newEvaluation(PACK), evaluator)
  for (const [supplier, scores] of Object.entries(by)) {
    evaluation = withBid(evaluation, bid(supplier))
    ORDER.forEach((id, i) => {
      const mark = withScore(markOf(evaluation, supplier.toLowerCase(), id), 'e1', scores[i])
      evaluation = withMark(evaluation, supplier.toLowerCase(), id, mark)
    })
  }
  return evaluation
}

export const near = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs(actual! - expected) < 1e-9, `${actual} is not ${expected}`)
