import {
  NO_MARK,
  markOf,
  withBid,
  withEvaluator,
  withMark,
  withScore,
  type Evaluation,
  type Mark
} from './evaluation.js'

/** A score that an evaluator gave otherwise in another file. */
export interface Conflict {
  readonly evaluator: string
  readonly supplier: string
  readonly requirement: string
}

export interface Merged {
  readonly evaluation: Evaluation
  /** How many scores came in. */
  readonly added: number
  /** Where what was there stays. */
  readonly conflicts: readonly Conflict[]
}

/** Brings in what other evaluators of the same pack saved. Evaluators are told apart by their names, and what is there stays. */
export function merge(into: Evaluation, other: Evaluation): Merged {
  let evaluation = other.evaluators.reduce((joined, { name }) => withEvaluator(joined, name), into)
  const known = new Set(into.bids.map(({ id }) => id))
  for (const bid of other.bids.filter(({ id }) => !known.has(id))) {
    evaluation = withBid(evaluation, bid)
  }
  const ids = new Map(
    other.evaluators.map(({ id, name }) => [id, evaluation.evaluators.find((one) => one.name === name)!.id])
  )
  const conflicts: Conflict[] = []
  let added = 0
  for (const [bid, of] of other.marks) {
    for (const [requirement, theirs] of of) {
      let mark = markOf(evaluation, bid, requirement)
      for (const [evaluator, score] of theirs.by) {
        const id = ids.get(evaluator)
        const here = id === undefined ? undefined : mark.by.get(id)
        if (id !== undefined && here === undefined) {
          mark = withScore(mark, id, score)
          added++
        } else if (here !== score) {
          conflicts.push({ evaluator: nameOf(other, evaluator), supplier: supplierOf(evaluation, bid), requirement })
        }
      }
      evaluation = withMark(evaluation, bid, requirement, withModeration(mark, theirs))
    }
  }
  return { evaluation, added, conflicts }
}

function withModeration(mine: Mark, { agreed, note }: Mark = NO_MARK): Mark {
  return {
    ...mine,
    ...(mine.agreed === undefined && agreed !== undefined && { agreed }),
    ...(mine.note === undefined && note !== undefined && { note })
  }
}

function nameOf({ evaluators }: Evaluation, id: string): string {
  return evaluators.find((evaluator) => evaluator.id === id)?.name ?? id
}

function supplierOf({ bids }: Evaluation, id: string): string {
  return bids.find((bid) => bid.id === id)?.supplier ?? id
}
