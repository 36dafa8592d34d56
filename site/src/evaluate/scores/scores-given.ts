import { asked, type Evaluation } from './evaluation.js'

/** How many scores each evaluator gave, by their id. */
export function scoresGiven({ pack, bids, evaluators, marks }: Evaluation): ReadonlyMap<string, number> {
  const given = new Map(evaluators.map(({ id }) => [id, 0]))
  const requirements = asked(pack)
  for (const bid of bids) {
    const of = marks.get(bid.id)
    for (const { id } of of === undefined ? [] : requirements) {
      for (const evaluator of of?.get(id)?.by.keys() ?? []) {
        given.set(evaluator, (given.get(evaluator) ?? 0) + 1)
      }
    }
  }
  return given
}
