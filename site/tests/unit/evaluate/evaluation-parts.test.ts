import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { partsOf, joined, type SavedHead } from '../../../src/evaluate/keeping/evaluation-parts.js'
import { restore, save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import { changedMarks } from '../../../src/evaluate/keeping/score-journal.js'
import type { Bid, Score } from '../../../src/evaluate/scores/bid.js'
import {
  markOf,
  newEvaluation,
  withBid,
  withDealt,
  withEvaluator,
  withMark,
  withNote,
  withScore,
  withoutBid,
  type Evaluation
} from '../../../src/evaluate/scores/evaluation.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'

const PACK = tinyPack()
const IDS = PACK.requirements.map(({ id }) => id)
const BIDS = ['alpha', 'beta', 'gamma']

const bid = (id: string): Bid => ({
  id,
  supplier: id,
  contact: '',
  file: `${id}.xlsx`,
  answers: new Map(),
  findings: []
})

type Change = (evaluation: Evaluation) => Evaluation

const which = fc.record({ bid: fc.constantFrom(...BIDS), requirement: fc.constantFrom(...IDS) })

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ at: which, score: fc.constantFrom<Score | undefined>(0, 1, 2, 3, 4, undefined) }).map(
    ({ at, score }): Change =>
      (evaluation) =>
        withMark(evaluation, at.bid, at.requirement, withScore(markOf(evaluation, at.bid, at.requirement), 'e1', score))
  ),
  fc.record({ at: which, note: fc.string() }).map(
    ({ at, note }): Change =>
      (evaluation) =>
        withMark(evaluation, at.bid, at.requirement, withNote(markOf(evaluation, at.bid, at.requirement), note))
  ),
  fc.constantFrom(...BIDS).map(
    (id): Change =>
      (evaluation) =>
        withBid(evaluation, bid(id))
  ),
  fc.constantFrom(...BIDS).map(
    (id): Change =>
      (evaluation) =>
        withoutBid(evaluation, id)
  ),
  fc.string({ minLength: 1 }).map(
    (name): Change =>
      (evaluation) =>
        withEvaluator(evaluation, name)
  ),
  which.map(
    ({ bid, requirement }): Change =>
      (evaluation) =>
        withDealt(evaluation, bid, requirement, 'asked')
  )
)

const written = (evaluation: Evaluation) => JSON.parse(JSON.stringify(save(evaluation))) as unknown

test('however an evaluation was changed and kept in parts, it is the same when it is read again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(changes, { maxLength: 4 }), { maxLength: 8 }), (rounds) => {
      const kept = new Map<string, unknown>()
      let before: Evaluation | undefined
      let now = newEvaluation(PACK)
      for (const round of [[], ...rounds]) {
        now = round.reduce((at, change) => change(at), now)
        const { head, parts, gone } = partsOf(now, before)
        gone.forEach((name) => kept.delete(name))
        parts.forEach((value, name) => kept.set(name, structuredClone(value())))
        const again = restore(joined(structuredClone(head) as SavedHead, kept))
        assert.deepEqual(sorted(written(again)), sorted(written(now)))
        before = now
      }
    })
  )
})

test('a score writes what its bid was given, and nothing else that is large', () => {
  const before = BIDS.reduce((all, id) => withBid(all, bid(id)), withEvaluator(newEvaluation(PACK), 'Ann'))
  const now = withMark(before, 'beta', IDS[0]!, { by: new Map([['e1', 3]]) })
  assert.deepEqual([...partsOf(now, before).parts.keys()], ['marks beta'])
  assert.deepEqual(partsOf(now, now).parts.size, 0)
})

test('what is written down when a page is left is what was not kept', () => {
  const before = withMark(newEvaluation(PACK), 'beta', IDS[0]!, { by: new Map([['e1', 3]]) })
  const now = withMark(before, 'beta', IDS[1]!, { by: new Map([['e1', 4]]), note: 'Seen' })
  assert.deepEqual(changedMarks(before, now), [
    { bid: 'beta', requirement: IDS[1], by: [{ evaluator: 'e1', score: 4 }], note: 'Seen' }
  ])
  assert.equal(changedMarks(undefined, now).length, 2)
  assert.deepEqual(changedMarks(now, now), [])
})

/** The order in which bids were first marked is of no matter. */
function sorted(saved: unknown): unknown {
  const { marks, ...rest } = saved as { marks: object[] }
  return { ...rest, marks: marks.map((mark) => JSON.stringify(mark)).sort() }
}
