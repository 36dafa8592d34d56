import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ScoreTask } from '../../../src/evaluate/scoring/score-task.js'
import { agreeOnAlike, countAlike } from '../../../src/evaluate/scores/agreement.js'
import type { Bid, Score } from '../../../src/evaluate/scores/bid.js'
import {
  asked,
  markOf,
  newEvaluation,
  withBid,
  withDealt,
  withEvaluator,
  withMark,
  type Evaluation,
  type Mark
} from '../../../src/evaluate/scores/evaluation.js'
import { findingKey } from '../../../src/evaluate/scores/findings.js'
import { scoresGiven } from '../../../src/evaluate/scores/scores-given.js'
import { whyReason } from '../../../src/evaluate/scores/reasons.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'

const PACK = tinyPack()
const [GATE, SAME, APART, ALONE] = ['a-1', 'b-1', 'a-2', 'a-3'] as const
const FINDING = { kind: 'twice', requirement: SAME } as const
const BID: Bid = {
  ...{ id: 'alpha', supplier: 'Alpha', contact: '', file: 'alpha.xlsx' },
  ...{ answers: new Map(), findings: [FINDING] }
}

const mark = (...scores: Score[]): Mark => ({ by: new Map(scores.map((score, i) => [`e${i + 1}`, score])) })
const requirement = (id: string) => PACK.requirements.find((one) => one.id === id)!

/** Ann and Bob: both 2 for the gate, both 3 for one, 4 and 1 for another, and one that only Ann scored. */
function scored(): Evaluation {
  const named = withEvaluator(withEvaluator(withBid(newEvaluation(PACK), BID), 'Ann'), 'Bob')
  const marks = { [GATE]: mark(2, 2), [SAME]: mark(3, 3), [APART]: mark(4, 1), [ALONE]: mark(3) }
  return Object.entries(marks).reduce((all, [id, mark]) => withMark(all, BID.id, id, mark), named)
}

const shown = (evaluation: Evaluation, mode: 'score' | 'agree', show: Parameters<ScoreTask['fits']>[1], who = 'e2') => {
  const task = new ScoreTask(evaluation, mode, who)
  return asked(PACK)
    .filter((one) => task.fits(one, show))
    .map(({ id }) => id)
}

test('what all evaluators gave alike is agreed on at once, and nothing else', () => {
  const before = scored()
  assert.equal(countAlike(before), 2)
  const after = agreeOnAlike(before)
  assert.deepEqual(
    [GATE, SAME, APART, ALONE].map((id) => markOf(after, BID.id, id).agreed),
    [2, 3, undefined, undefined]
  )
  assert.equal(countAlike(after), 0)
})

test('a requirement counts as agreed only once everybody has scored it alike, or a score is agreed on', () => {
  const before = scored()
  const agreed = withMark(before, BID.id, ALONE, { ...mark(3), agreed: 3 })
  const done = (evaluation: Evaluation) =>
    [GATE, SAME, APART, ALONE].filter((id) => new ScoreTask(evaluation, 'agree', 'e1').isDone(requirement(id), BID))
  assert.deepEqual(
    [done(before), done(agreed)],
    [
      [GATE, SAME],
      [GATE, SAME, ALONE]
    ]
  )
})

test('each list shows what it says', () => {
  const evaluation = scored()
  assert.deepEqual(shown(evaluation, 'score', 'unscored'), [ALONE])
  assert.deepEqual(shown(evaluation, 'agree', 'differ'), [APART])
  assert.deepEqual(shown(evaluation, 'agree', 'reasons').sort(), [GATE, APART].sort())
  assert.deepEqual(shown(evaluation, 'score', 'queries'), [SAME])
  assert.deepEqual(shown(withDealt(evaluation, BID.id, findingKey(FINDING), 'asked'), 'score', 'queries'), [])
})

test('a reason is wanted where a score fails the bid and, once evaluators meet, where they are two apart', () => {
  const evaluation = scored()
  const wants = (mode: 'score' | 'agree', id: string) =>
    new ScoreTask(evaluation, mode, 'e1').wants(requirement(id), BID)
  assert.equal(wants('score', GATE), 'fails')
  assert.equal(wants('score', APART), undefined)
  assert.equal(wants('agree', APART), 'apart')
  assert.equal(whyReason(requirement(GATE), mark(3), 3), undefined)
  const said = withMark(evaluation, BID.id, GATE, { ...mark(2, 2), note: 'Not shown' })
  assert.equal(new ScoreTask(said, 'score', 'e1').wants(requirement(GATE), BID), undefined)
})

test('each evaluator’s scores are counted', () => {
  assert.deepEqual(
    [...scoresGiven(scored())],
    [
      ['e1', 4],
      ['e2', 3]
    ]
  )
})
