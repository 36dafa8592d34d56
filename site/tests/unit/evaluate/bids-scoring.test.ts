import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Score } from '../../../src/evaluate/scores/bid.js'
import {
  newEvaluation,
  withAgreed,
  withBid,
  withEvaluator,
  withMark,
  withNote,
  withScore,
  withoutEvaluator,
  markOf
} from '../../../src/evaluate/scores/evaluation.js'
import { rankingRows } from '../../../src/evaluate/award/ranking-rows.js'
import { scoreRows } from '../../../src/evaluate/scores/score-tables.js'
import { merge, sayMerged } from '../../../src/evaluate/keeping/merge.js'
import { load, save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import { readResponses } from '../../../src/evaluate/sheets/read-responses.js'
import { results, settle } from '../../../src/evaluate/scores/results.js'
import { decide } from '../../../src/pack/decide.js'
import { PACK, near, scored } from './scored-bids.js'
import { responseFile } from './workbooks.js'

test('three suppliers’ filled sheets, scored, give the expected totals and ranking', async () => {
  const says = (compliance: string) => ({ compliance, answer: 'As asked.' })
  let evaluation = withEvaluator(withEvaluator(newEvaluation(PACK), 'Ann'), 'Bob')
  for (const supplier of ['Alpha', 'Beta', 'Gamma']) {
    const filled = Object.fromEntries(PACK.requirements.map(({ id }) => [id, says('Meets')]))
    const { 'a-2': _, ...some } = filled
    const file = responseFile(PACK, supplier, supplier === 'Beta' ? some : filled)
    evaluation = withBid(evaluation, await readResponses(file, `${supplier}.xlsx`, PACK))
  }
  const give = (bid: string, requirement: string, ann: Score, bob: Score, agreed?: Score) => {
    const mark = withScore(withScore(markOf(evaluation, bid, requirement), 'e1', ann), 'e2', bob)
    evaluation = withMark(evaluation, bid, requirement, withAgreed(mark, agreed))
  }
  for (const [bid, scores] of Object.entries({
    alpha: [3, 3, 2, 4, 4, 4, 3, 3],
    beta: [4, 4, 4, 4, 0, 0, 4, 2],
    gamma: [2, 2, 4, 4, 4, 4, 4, 4]
  } as Record<string, Score[]>)) {
    give(bid, 'a-1', scores[0]!, scores[1]!)
    give(bid, 'b-1', scores[2]!, scores[3]!)
    give(bid, 'a-2', scores[4]!, scores[5]!)
    give(bid, 'a-3', scores[6]!, scores[7]!, bid === 'beta' ? 4 : undefined)
  }
  const [first, second, third] = results(evaluation)
  assert.deepEqual([first!.bid.supplier, first!.rank, first!.gate], ['Alpha', 1, 'pass'])
  near(first!.total, (3 / 4) * 14.3 + 28.6 + (3 / 4) * 57.1)
  assert.deepEqual([second!.bid.supplier, second!.rank, second!.gate], ['Beta', 2, 'pass'])
  near(second!.total, 14.3 + 57.1)
  assert.deepEqual(second!.unanswered, ['a-2'])
  assert.deepEqual(
    [third!.bid.supplier, third!.rank, third!.gate, third!.failed],
    ['Gamma', undefined, 'fail', ['a-1']]
  )
  near(third!.total, 100)
})

test('the agreed score goes before the mean of the evaluators, and the spread stays', () => {
  const by = new Map<string, Score>([
    ['e1', 1],
    ['e2', 4]
  ])
  assert.deepEqual(settle({ by }), { score: 2.5, how: 'mean', spread: 3 })
  assert.deepEqual(settle({ by, agreed: 3 }), { score: 3, how: 'agreed', spread: 3 })
  assert.deepEqual(settle({ by: new Map() }), { how: 'none', spread: 0 })
})

test('equals share a rank, and the next is as far behind as there are better ones', () => {
  const ranks = results(scored({ A: [4, 2, 2, 2], B: [4, 4, 4, 4], C: [4, 2, 2, 2], D: [4, 0, 0, 0] }))
  assert.deepEqual(
    ranks.map(({ bid, rank }) => [bid.supplier, rank]),
    [
      ['B', 1],
      ['A', 2],
      ['C', 2],
      ['D', 4]
    ]
  )
})

test('what nobody scored counts as nothing and is named; a gate nobody scored is open', () => {
  const [result] = results(scored({ A: [undefined, 4, undefined, 4] }))
  assert.equal(result!.gate, 'to-score')
  assert.deepEqual(result!.unscored, ['a-1', 'a-2'])
  near(result!.total, 14.3 + 57.1)
})

test('totals are percentages, whatever the weights add up to', () => {
  const pack = decide(PACK, 'requirements', new Set(['a-3']), 'drop')
  const halved = { ...pack, requirements: pack.requirements.map((one) => ({ ...one, weight: one.weight / 2 })) }
  const [result] = results({ ...scored({ A: [4, 4, 4, 0] }), pack: halved })
  near(result!.total, 100)
})

test('a pass mark of a scored requirement is a gate, too', () => {
  const requirements = PACK.requirements.map((one) =>
    one.id === 'a-2' ? { ...one, text: { ...one.text, scoring: { ...one.text.scoring, passMark: 2 } } } : one
  )
  const [result] = results({ ...scored({ A: [4, 4, 1, 4] }), pack: { ...PACK, requirements } })
  assert.deepEqual(result!.failed, ['a-2'])
})

test('an evaluation is the same after it was saved and loaded', () => {
  const evaluation = scored({ A: [4, 0, 4, 4], __proto__x: [1, 2, 3, 4] })
  const noted = withMark(evaluation, 'a', 'a-2', withNote(withAgreed(markOf(evaluation, 'a', 'a-2'), 3), '<b>why</b>'))
  const loaded = load(JSON.stringify(save(noted)))
  assert.ok(loaded.kind === 'evaluation')
  assert.deepEqual(
    loaded.evaluation,
    JSON.parse(JSON.stringify(noted.pack)) && { ...noted, pack: loaded.evaluation.pack }
  )
  assert.deepEqual(results(loaded.evaluation), results(noted))
  assert.equal(load(JSON.stringify(PACK)).kind, 'pack')
})

test('a saved evaluation that is damaged says where', () => {
  const saved = JSON.parse(JSON.stringify(save(scored({ A: [4, 0, 4, 4] }))))
  saved.marks[1].by[0].score = 7
  assert.throws(() => load(JSON.stringify(saved)), /marks\[1\]\.by\[0\]\.score must be one of 0, 1, 2, 3, 4/)
})

test('evaluators’ files are brought together by their names, and what is there stays', () => {
  const mine = scored({ A: [4, 1, undefined, 4] }, 'Ann')
  const theirs = scored({ A: [4, 2, 3, 3], B: [1, 1, 1, 1] }, 'Bob')
  const again = scored({ A: [4, 0, 2, 4] }, 'Ann')
  const first = merge(mine, theirs)
  assert.equal(first.added, 8)
  assert.deepEqual(first.conflicts, [])
  assert.deepEqual([...markOf(first.evaluation, 'a', 'b-1').by.values()], [1, 2])
  const second = merge(first.evaluation, again)
  assert.equal(second.added, 1)
  assert.deepEqual(second.conflicts, [{ evaluator: 'Ann', supplier: 'A', requirement: 'b-1' }])
  assert.deepEqual([...markOf(second.evaluation, 'a', 'b-1').by.values()], [1, 2])
  assert.deepEqual([...markOf(withoutEvaluator(second.evaluation, 'e2'), 'a', 'a-2').by.values()], [2])
})

test('agreed scores that differ are said, what is there stays, and both reasons are kept', () => {
  const bids = scored({ A: [4, 4, 4, 4] })
  const agreed = (score: Score, note: string) =>
    withMark(bids, 'a', 'a-1', withNote(withAgreed(markOf(bids, 'a', 'a-1'), score), note))
  const merged = merge(agreed(3, 'No demonstration'), agreed(1, 'Reference was poor'))
  assert.deepEqual(merged.conflicts, [{ evaluator: 'Agreed', supplier: 'A', requirement: 'a-1' }])
  const { agreed: score, note } = markOf(merged.evaluation, 'a', 'a-1')
  assert.deepEqual([score, note], [3, 'No demonstration; Reference was poor'])
  assert.deepEqual(merge(merged.evaluation, agreed(1, 'Reference was poor')).evaluation, merged.evaluation)
})

test('scores that differ are said once an evaluator, with how many and the first few', () => {
  const mine = merge(scored({ A: [4, 4, 4, 4], B: [4, 4, 4, 4] }, 'Evaluator 1'), scored({ A: [1, 1] }, 'Bob'))
  const theirs = merge(scored({ A: [3, 3, 3, 3], B: [3, 3, 4, 4] }, 'Evaluator 1'), scored({ A: [1, 2] }, 'Bob'))
  assert.equal(
    sayMerged(merge(mine.evaluation, theirs.evaluation)),
    '0 scores came in. Scores that differ were left as they are here: ' +
      'Evaluator 1, 6 scores (A-1 for A, B-1 for A, A-2 for A and 3 more); Bob, 1 score (B-1 for A).'
  )
})

test('what is exported holds every answer, every score and the ranking', () => {
  const evaluation = scored({ A: [4, 0, 4, 4], B: [0, 4, 3, undefined] })
  const rows = scoreRows(evaluation)
  assert.equal(rows.length, 1 + 4 * 2)
  assert.deepEqual(rows[0]!.slice(0, 5), ['Code', 'Group', 'Requirement', 'Level', 'Weight (%)'])
  const column = (name: string) => rows[0]!.indexOf(name)
  const row = rows.find((row) => row[0] === 'A-2' && row[column('Supplier')] === 'B')!
  assert.deepEqual(
    ['Ann', 'Score', 'Weighted', 'Gate'].map((name) => row[column(name)]),
    ['3', '3', '21.45', '']
  )
  assert.deepEqual(
    rankingRows(evaluation).map((row) => row.slice(0, 4)),
    [
      ['Rank', 'Supplier', 'Gates', 'Quality score'],
      ['1', 'A', 'Pass', '85.7'],
      ['', 'B', 'Fail', '35.75']
    ]
  )
})
