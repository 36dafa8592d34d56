import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answerTo,
  answeredOf,
  judge,
  removeOrganisation,
  settle,
  takeBack
} from '../../../../src/roadmap/record/answering.js'
import { differences, takeSnapshot } from '../../../../src/roadmap/record/snapshots.js'
import { spreadInWords, spreadOf } from '../../../../src/roadmap/where/spread.js'
import { firstOpen, partOf, placeIn } from '../../../../src/roadmap/where/where-part.js'
import { DATA, roadmapOf, said } from './made-roadmap.js'

const PLACE = { organisation: 'A', capability: 'records' }

test('a new judgement keeps what was said besides, but no reason that is none any more', () => {
  const none = judge(roadmapOf(['A']), PLACE, 'not-applicable')
  const reasoned = { ...none, answers: none.answers.map((one) => ({ ...one, reason: 'No beds', evidence: 'Plan' })) }
  assert.deepEqual(judge(reasoned, PLACE, 2).answers, [said('A', 'records', 2, { evidence: 'Plan' })])
  assert.equal(judge(reasoned, PLACE, 'not-applicable').answers[0]!.reason, 'No beds')
})

test('an own answer leaves those of others, the lowest counts, and settling leaves one', () => {
  const disputed = judge(roadmapOf(['A'], { answers: [said('A', 'records', 1, { by: 'Ann' })] }), PLACE, 3)
  assert.equal(disputed.answers.length, 2)
  assert.equal(answerTo(disputed, PLACE)!.by, 'Ann')
  assert.deepEqual(settle(disputed, disputed.answers[0]!).answers, [said('A', 'records', 1)])
  assert.deepEqual(takeBack(disputed, said('A', 'records', 3)).answers, [said('A', 'records', 1, { by: 'Ann' })])
})

test('not known and not applicable are answers, and what this edition does not know is not counted', () => {
  const answers = [said('A', 'records', 'not-known'), said('A', 'abacus', 2), said('B', 'records', 'not-applicable')]
  assert.deepEqual(answeredOf(roadmapOf(['A', 'B'], { answers }), DATA.capabilities), { answered: 2, total: 6 })
})

test('with an organisation goes all that is of it, and the last one stays', () => {
  const roadmap = roadmapOf(['A', 'B'], {
    answers: [said('A', 'records', 1), said('B', 'records', 2)],
    targets: [
      { capability: 'records', level: 3 },
      { capability: 'records', organisation: 'A', level: 4 }
    ],
    decisions: [{ step: 'A records 2' }, { step: 'B records 3' }],
    contracts: [{ id: 'c', supplier: 'S', title: 'T', organisation: 'A' }],
    interfaces: [{ id: 'i', from: 'X', to: 'Y', contract: 'c' }]
  })
  const left = removeOrganisation(roadmap, 'A')
  assert.deepEqual(left.answers, [said('B', 'records', 2)])
  assert.deepEqual(left.targets, [{ capability: 'records', level: 3 }])
  assert.deepEqual(left.decisions, [{ step: 'B records 3' }])
  assert.deepEqual(left.interfaces, [{ id: 'i', from: 'X', to: 'Y' }])
  assert.equal(removeOrganisation(left, 'B'), left)
})

test('a snapshot says what rose, what fell, what is new and what is gone since', () => {
  const before = roadmapOf(['A', 'B'], {
    answers: [said('A', 'records', 1), said('A', 'governance', 3), said('B', 'records', 2), said('B', 'standards', 1)]
  })
  const kept = takeSnapshot(before, [], '2026-11-28', 'First')
  const later = {
    ...removeOrganisation(kept, 'B'),
    answers: [said('A', 'records', 2), said('A', 'governance', 'not-known' as const), said('A', 'standards', 0)]
  }
  const found = differences(later.snapshots[0]!, later, DATA.capabilities)
  assert.deepEqual(
    found.map(({ organisation, capability, turn }) => [organisation.name, capability, turn]),
    [
      ['A', 'records', 'rose'],
      ['A', 'governance', 'other'],
      ['A', 'standards', 'new'],
      ['B', 'records', 'gone'],
      ['B', 'standards', 'gone']
    ]
  )
  assert.deepEqual(differences(kept.snapshots[0]!, before, DATA.capabilities), [])
  const fell = differences(later, { ...later, answers: [said('A', 'records', 1)] }, DATA.capabilities)
  assert.equal(fell[0]!.turn, 'fell')
})

test('how several organisations stand is said without an average', () => {
  const answers = [
    said('A', 'records', 0),
    said('B', 'records', 3),
    said('C', 'records', 'not-known'),
    said('B', 'records', 4, { by: 'Ann' })
  ]
  const roadmap = roadmapOf(['A', 'B', 'C', 'D'], { answers })
  assert.equal(
    spreadInWords(spreadOf(roadmap, 'records')),
    '1 at level 0 and 1 at level 3. Furthest behind: A. 3 levels apart. 1 does not know. 1 is judged differently. 1 has not answered.'
  )
  assert.equal(spreadInWords(spreadOf(roadmap, 'governance')), '')
})

test('a part of the screen names a place, and without an organisation the first that has not answered', () => {
  const roadmap = roadmapOf(['A', 'B'], { answers: [said('A', 'records', 1)] })
  assert.deepEqual(placeIn('records', roadmap, DATA), { organisation: 'B', capability: 'records' })
  assert.deepEqual(placeIn(partOf(PLACE, roadmap), roadmap, DATA), PLACE)
  assert.equal(placeIn('abacus:A', roadmap, DATA), undefined)
  assert.equal(partOf(PLACE, roadmapOf(['A'])), 'records')
  assert.deepEqual(firstOpen(roadmap, DATA), { organisation: 'A', capability: 'governance' })
})
