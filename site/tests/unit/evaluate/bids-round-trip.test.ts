import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Bid } from '../../../src/evaluate/scores/bid.js'
import {
  markOf,
  newEvaluation,
  withBid,
  withEvaluator,
  withMark,
  withScore,
  type Evaluation
} from '../../../src/evaluate/scores/evaluation.js'
import { take } from '../../../src/evaluate/intake.js'
import { merge, mergeSheet, sayMerged } from '../../../src/evaluate/keeping/merge.js'
import { load, save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import { readResponses } from '../../../src/evaluate/sheets/read-responses.js'
import { rewrite } from '../../../src/pack/decide.js'
import { make } from '../../../src/tender/documents/xlsx/xlsx.js'
import type { Pack } from '../../../src/pack/pack.js'
import { fill } from '../../documents/office.js'
import { filled } from '../../filled-workbook.js'
import { told } from './workbooks.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'

test('the workbook made from a pack, as it was sent out, is read without answers, and lacks a name', async () => {
  const pack = tinyPack()
  const bid = await readResponses(await make(pack, '2026-06-02'), 'empty.xlsx', pack)
  assert.deepEqual(told(bid.findings), [{ kind: 'no-supplier' }])
  assert.deepEqual(
    [...bid.answers].map(([id, { compliance, answer }]) => [id, compliance, answer]),
    ['a-1', 'a-2', 'a-3', 'b-1'].map((id) => [id, '', ''])
  )
  assert.equal(bid.supplier, 'empty')
})

test('what suppliers type into the workbook made from a pack arrives whole', async () => {
  const typed = {
    Compliance: 'Meets in part',
    Answer: 'Line one\nline two — £5 < 6 & "7" 😀 שלום',
    'Evidence reference': '=cmd|calc',
    Link: 'https://example.org/?a=1&b=2',
    Comments: ' _x000D_ stays readable'
  }
  let pack: Pack = tinyPack()
  pack = rewrite(pack, 'a-2', (text) => ({ ...text, statement: 'Odd:  spaces\r\nand "quotes" <b>', title: '=1+1' }))
  const bid = await readResponses(filled(await make(pack, '2026-06-02'), 'Gamma & Söhne', { 'a-2': typed }), 'g', pack)
  assert.equal(bid.supplier, 'Gamma & Söhne')
  const { compliance, answer, evidence, link } = bid.answers.get('a-2')!
  assert.deepEqual(
    [compliance, answer, evidence, link],
    [typed.Compliance, typed.Answer, typed['Evidence reference'], typed.Link]
  )
  assert.deepEqual(told(bid.findings), [])
})

test('scores that stand in the workbook’s own sheet wait until a person says that they count', async () => {
  const pack = tinyPack()
  const [SCORING, FIRST_ROW] = [3, 10]
  const order = ['a-1', 'a-2', 'a-3', 'b-1']
  const sheet = async (cells: Readonly<Record<string, string | number>>) => {
    const workbook = filled(await make(pack, '2026-06-02'), 'Alpha', {})
    return readResponses(fill(workbook, SCORING, cells), 'alpha.xlsx', pack)
  }
  const at = (column: string, id: string) => `${column}${FIRST_ROW + order.indexOf(id)}`
  const ann = await sheet({
    ...{
      [at('H', 'a-1')]: 3,
      [at('I', 'a-1')]: '4',
      [at('K', 'a-1')]: 4,
      [at('L', 'a-1')]: ' Seen &lt;b>live&lt;/b> '
    },
    ...{ [at('H', 'a-2')]: 0, [at('H', 'a-3')]: 3.5, [at('J', 'b-1')]: 'good' }
  })
  assert.deepEqual(ann.scores, [
    {
      ...{ bid: 'alpha', requirement: 'a-1', agreed: 4, note: 'Seen <b>live</b>' },
      by: [
        { evaluator: 'Evaluator 1', score: 3 },
        { evaluator: 'Evaluator 2', score: 4 }
      ]
    },
    { bid: 'alpha', requirement: 'a-2', by: [{ evaluator: 'Evaluator 1', score: 0 }] }
  ])
  assert.deepEqual(told(ann.findings), [
    { kind: 'not-a-score', requirement: 'a-3', column: 'Evaluator 1', value: '3.5' },
    { kind: 'not-a-score', requirement: 'b-1', column: 'Evaluator 3', value: 'good' }
  ])
  const bob = await sheet({ [at('H', 'a-1')]: 1, [at('H', 'b-1')]: 2 })
  const { evaluation } = take(
    [ann, bob].map((bid) => ({ file: bid.file, bid })),
    newEvaluation(pack)
  )
  assert.equal(evaluation.marks.size, 0)
  assert.deepEqual(load(JSON.stringify(save(evaluation))), { kind: 'evaluation', evaluation })
  const merged = mergeSheet(evaluation, evaluation.bids[0]!)
  assert.deepEqual(
    merged.evaluation.evaluators.map(({ name }) => name),
    ['Evaluator 1', 'Evaluator 2']
  )
  const mark = markOf(merged.evaluation, 'alpha', 'a-1')
  assert.deepEqual([[...mark.by.values()], mark.agreed, mark.note], [[3, 4], 4, 'Seen <b>live</b>'])
  assert.deepEqual([...markOf(merged.evaluation, 'alpha', 'b-1').by.values()], [2])
  assert.equal(
    sayMerged(merged),
    '5 scores came in. Scores that differ were left as they are here: Evaluator 1, 1 score (A-1 for Alpha).'
  )
  assert.equal(merged.evaluation.bids[0]!.scores, undefined)
})

test('names over the scores are the evaluators’, and what they gave here already stays', async () => {
  const pack = tinyPack()
  const workbook = await make(pack, '2026-06-02')
  const named = fill(renamed(filled(workbook, 'Alpha', {}), ['Ann', ' ', 'Ann']), 3, { H10: 1, I10: 2, J10: 3 })
  const bid = await readResponses(named, 'alpha.xlsx', pack)
  assert.deepEqual(
    bid.scores!.flatMap(({ by }) => by.map(({ evaluator, score }) => [evaluator, score])),
    [
      ['Ann', 1],
      ['Evaluator 2', 2],
      ['Evaluator 3', 3]
    ]
  )
  const before = withBid(withEvaluator(newEvaluation(pack), 'Ann'), bid)
  const scored = withMark(before, 'alpha', 'a-1', withScore(markOf(before, 'alpha', 'a-1'), 'e1', 4))
  const { evaluation, added, conflicts } = mergeSheet(scored, bid)
  assert.deepEqual([...markOf(evaluation, 'alpha', 'a-1').by.values()], [4, 2, 3])
  assert.equal(added, 2)
  assert.deepEqual(conflicts, [{ evaluator: 'Ann', supplier: 'Alpha', requirement: 'a-1' }])
})

test('suppliers who leave out their name and call their files alike keep their own bids and scores', async () => {
  const pack = tinyPack()
  const workbook = await make(pack, '2026-06-02')
  const sheet = async (answer: string, scores: Readonly<Record<string, number>> = {}) => {
    const answered = filled(workbook, '', { 'a-1': { Answer: answer } })
    return readResponses(fill(answered, 3, scores), 'response.xlsx', pack)
  }
  const load = (into: Evaluation, ...bids: readonly Bid[]) =>
    take(
      bids.map((bid) => ({ file: bid.file, bid })),
      into
    )
  const names = ({ bids }: Evaluation) =>
    bids.map(({ supplier, answers }) => [supplier, answers.get('a-1')!.answer] as const)
  const [one, other] = [await sheet('One.'), await sheet('Other.')]
  const first = load(newEvaluation(pack), one).evaluation
  const scored = withMark(withEvaluator(first, 'Ann'), one.id, 'a-1', { by: new Map([['e1', 4]]) })
  const { evaluation, said } = load(scored, other)
  assert.deepEqual(names(evaluation), [
    ['response', 'One.'],
    ['response (2)', 'Other.']
  ])
  assert.deepEqual(said, [
    'response.xlsx: response (2) is loaded. Another bid is called response, so both are kept. ' +
      'If one corrects the other, take the older one out.'
  ])
  assert.deepEqual(
    [one, other].map(({ id }) => markOf(evaluation, id, 'a-1').by.size),
    [1, 0]
  )
  const again = load(evaluation, await sheet('Other.', { H10: 3 }))
  assert.deepEqual(again.said, [
    'response.xlsx: response (2) is loaded. It takes the place of response.xlsx; scores stay.'
  ])
  assert.deepEqual(names(again.evaluation), names(evaluation))
  const theirs = load(newEvaluation(pack), other, one).evaluation
  assert.deepEqual(names(merge(evaluation, theirs).evaluation), names(evaluation))
})

/** The workbook with other names in place of its evaluators'. */
function renamed(workbook: Uint8Array, names: readonly string[]): Uint8Array {
  const parts = unzipSync(workbook)
  const path = 'xl/sharedStrings.xml'
  const xml = names.reduce((xml, name, i) => xml.replace(`Evaluator ${i + 1}<`, `${name}<`), strFromU8(parts[path]!))
  return zipSync({ ...parts, [path]: strToU8(xml) })
}
