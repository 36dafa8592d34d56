import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load, save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import { clarificationRows } from '../../../src/evaluate/queries/clarification-rows.js'
import { findingsOf, openQueries, sayOpen, sayQuery } from '../../../src/evaluate/queries/open-queries.js'
import { FINDING_KINDS, type Answer, type Bid, type Finding } from '../../../src/evaluate/scores/bid.js'
import { newEvaluation, withBid, withDealt, type Evaluation } from '../../../src/evaluate/scores/evaluation.js'
import { findingKey } from '../../../src/evaluate/scores/findings.js'
import { inGroups } from '../../../src/evaluate/queries/query-groups.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'

const PACK = tinyPack()
const LONG = 'We answer every letter on the day it comes, by hand.'
const BARE: Answer = { compliance: 'Meets', answer: '', evidence: '', link: '', comments: '' }

function bidOf(supplier: string, answers: Readonly<Record<string, string>>, findings: readonly Finding[] = []): Bid {
  const said = Object.entries(answers).map(([id, answer]) => [id, { ...BARE, answer }] as const)
  return { id: supplier.toLowerCase(), supplier, contact: '', file: '', answers: new Map(said), findings }
}

function evaluationOf(...bids: readonly Bid[]): Evaluation {
  return bids.reduce(withBid, newEvaluation(PACK))
}

test('a long text in two bids is found in both, however it is spaced and spelt', () => {
  const other = `  ${LONG.toUpperCase().replaceAll(' ', '\n')}`
  const evaluation = evaluationOf(
    bidOf('Alpha', { 'a-1': LONG, 'a-2': 'Yes.' }),
    bidOf('Beta', { 'b-1': other, 'a-2': 'Yes.' })
  )
  const [alpha, beta] = evaluation.bids
  assert.deepEqual(
    findingsOf(evaluation, alpha!).map((finding) => [finding.requirement, sayQuery(finding, evaluation)]),
    [['a-1', 'The same text is in the bid of Beta, at B-1, under “Answer”.']]
  )
  assert.deepEqual(
    findingsOf(evaluation, beta!).map(({ requirement, otherRequirement }) => [requirement, otherRequirement]),
    [['b-1', 'a-1']]
  )
})

test('what is short, a supplier’s own, or the pack’s is no copy', () => {
  const asked = PACK.requirements[0]!.text
  const ours = [asked.statement, asked.question, ...asked.scoring.bands].join(' ')
  const evaluation = evaluationOf(
    bidOf('Alpha', { 'a-1': 'Seven words are too few to tell', 'a-2': LONG, 'a-3': LONG, 'b-1': ours }),
    bidOf('Beta', { 'a-1': 'Seven words are too few to tell', 'b-1': ours })
  )
  assert.deepEqual(
    evaluation.bids.flatMap((bid) => findingsOf(evaluation, bid)),
    []
  )
})

test('two bids whose answers are all the same are one finding each', () => {
  const all = { 'a-1': LONG, 'a-2': `${LONG} Twice.` }
  const evaluation = evaluationOf(bidOf('Alpha', all), bidOf('Beta', all))
  assert.deepEqual(
    evaluation.bids.map((bid) => findingsOf(evaluation, bid)),
    [[{ kind: 'same-bid', other: 'beta' }], [{ kind: 'same-bid', other: 'alpha' }]]
  )
})

test('a query is open until it is dealt with, and stays dealt with in what is saved', () => {
  const findings: Finding[] = [
    { kind: 'no-answer', requirement: 'a-1', column: 'Answer', value: 'Meets', sheet: 'Responses', cell: 'H7' },
    { kind: 'unread-cells', value: 'x', sheet: 'Responses', cell: 'M14' }
  ]
  const open = evaluationOf(bidOf('Alpha', {}, findings))
  const [bid] = open.bids
  assert.equal(sayOpen(open, bid!), '2 queries open')
  assert.deepEqual(openQueries(open, bid!, 'a-1'), [findings[0]])
  const dealt = withDealt(open, 'alpha', findingKey(findings[0]!), 'asked')
  const loaded = load(JSON.stringify(save(dealt)))
  assert.ok(loaded.kind === 'evaluation')
  assert.deepEqual(openQueries(loaded.evaluation, loaded.evaluation.bids[0]!), [findings[1]])
  assert.equal(sayOpen(withDealt(dealt, 'alpha', findingKey(findings[0]!), undefined), bid!), '2 queries open')
})

test('a query about a requirement is the same wherever its row is, and others are told apart by their cells', () => {
  const key = (finding: Partial<Finding>) => findingKey({ kind: 'no-answer', sheet: 'Responses', ...finding })
  assert.equal(key({ requirement: 'a-1', cell: 'H7' }), key({ requirement: 'a-1', cell: 'H9' }))
  assert.notEqual(key({ cell: 'M7' }), key({ cell: 'M9' }))
  assert.notEqual(key({ requirement: 'a-1' }), key({ requirement: 'a-2' }))
})

test('questions name row, code and what was found, and never another bid', () => {
  const findings: Finding[] = [
    { kind: 'unread-note', value: 'Only if X is bought', requirement: 'a-2', sheet: 'Responses', cell: 'G8' },
    { kind: 'contradicts', requirement: 'a-1', value: '90', asked: '30 or fewer', sheet: 'Responses', cell: 'H7' },
    { kind: 'edition', value: '2026-01-01' },
    { kind: 'row-refused', value: '=1+1', sheet: 'Responses', cell: 'C14:H14' }
  ]
  const evaluation = evaluationOf(bidOf('Alpha', { 'a-1': LONG }, findings), bidOf('Beta', { 'a-2': LONG }))
  const rows = clarificationRows(evaluation, evaluation.bids[0]!)
  assert.deepEqual(rows[0], ['Place', 'Code', 'Requirement', 'What we found', 'Our question'])
  assert.deepEqual(
    rows.slice(1).map(([place, code]) => [place, code]),
    [
      ['Sheet Responses, cells C14:H14', ''],
      ['Sheet Responses, cell H7', 'A-1'],
      ['Sheet Responses, cell G8', 'A-2']
    ]
  )
  assert.equal(rows[1]![4], 'We cannot tell which requirement row 14 of your sheet answers. Which one do you mean?')
  assert.equal(rows[2]![4], 'You chose “Meets” and answered “90”. We asked for 30 or fewer. Which of the two is right?')
  assert.equal(rows[3]![3], 'A note is fixed to the cell. Only if X is bought')
  assert.ok(!JSON.stringify(rows).includes('Beta'))
})

test('every kind of finding has a place in the list', () => {
  const all = FINDING_KINDS.map((kind) => ({ kind }))
  assert.equal(inGroups(all).flatMap(({ of }) => of).length, all.length)
})

test('a text that was copied and changed a little is found at its requirement, and the pack’s own words are no copy', () => {
  const text =
    'Our regional team trains every ward in two visits, leaves a short film behind, and comes back after a month to see what was learnt.'
  const edited = text.replace('two visits', 'three visits').replace('a short film', 'a leaflet')
  const asked = PACK.requirements[0]!.text
  const ours = [asked.statement, asked.question].join(' ')
  const evaluation = evaluationOf(
    bidOf('Alpha', { 'a-1': `${ours} We do so by hand.`, 'a-2': text }),
    bidOf('Beta', { 'a-1': `${ours} We do so by machine.`, 'a-2': edited }),
    bidOf('Gamma', {
      'a-2': 'Training is by video for each ward, with a test at its end and a certificate for all who pass it.'
    })
  )
  assert.deepEqual(
    evaluation.bids.map((bid) => findingsOf(evaluation, bid).map((finding) => sayQuery(finding, evaluation))),
    [
      ['Nearly the same text is in the bid of Beta, at A-2, under “Answer”.'],
      ['Nearly the same text is in the bid of Alpha, at A-2, under “Answer”.'],
      []
    ]
  )
})

test('two bids are the same however their answers are spaced and spelt', () => {
  const all = { 'a-1': LONG, 'a-2': 'Yes.' }
  const spelt = { 'a-1': LONG.toUpperCase(), 'a-2': ' yes' }
  const evaluation = evaluationOf(bidOf('Alpha', all), bidOf('Beta', spelt))
  assert.deepEqual(
    evaluation.bids.map((bid) => findingsOf(evaluation, bid).map(({ kind }) => kind)),
    [['same-bid'], ['same-bid']]
  )
})
