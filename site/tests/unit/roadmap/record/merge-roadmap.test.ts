import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, isDisputed } from '../../../../src/roadmap/record/answering.js'
import { mergeRoadmap } from '../../../../src/roadmap/record/merge-roadmap.js'
import type { Answer, Judgement, Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { DATA, roadmapOf, said } from './made-roadmap.js'

const merged = (into: Roadmap, other: Roadmap) => mergeRoadmap(into, other) ?? assert.fail('too many')

test('an organisation is known by its code, else by its name, and codes that differ tell two of one name apart', () => {
  const ours = roadmapOf(['Trust', 'Council', 'Clinic'])
  const into = {
    ...ours,
    organisations: ours.organisations.map((one, at) => (at === 2 ? { ...one, code: 'C1' } : one))
  }
  const other = roadmapOf(['x'], {
    organisations: [
      { id: 'o1', name: 'Renamed clinic', code: 'c1' },
      { id: 'o2', name: ' council ', code: 'Y1' },
      { id: 'o3', name: 'Clinic', code: 'C2' }
    ],
    answers: [said('o1', 'records', 1), said('o2', 'records', 2), said('o3', 'records', 3)]
  })
  const { roadmap } = merged(into, other)
  assert.equal(roadmap.organisations.length, 4)
  assert.deepEqual(
    roadmap.answers.map(({ organisation, judgement }) => [organisation, judgement]),
    [
      ['Clinic', 1],
      ['Council', 2],
      ['o3', 3]
    ]
  )
})

test('organisations of two areas that happen to have one id stay two', () => {
  const other = roadmapOf(['Other'], { organisations: [{ id: 'Trust', name: 'Other' }] })
  const { roadmap } = merged(roadmapOf(['Trust']), { ...other, answers: [said('Trust', 'records', 4)] })
  assert.equal(new Set(roadmap.organisations.map(({ id }) => id)).size, 2)
  assert.equal(roadmap.answers[0]!.organisation, roadmap.organisations[1]!.id)
})

test('where two judge differently both judgements stay, each with who judges', () => {
  const into = roadmapOf(['Trust'], { answers: [said('Trust', 'records', 3, { evidence: 'Audit' })] })
  const other = roadmapOf(['Trust'], { area: 'Region', answers: [said('Trust', 'records', 1, { evidence: 'Visit' })] })
  const { roadmap, said: words } = merged(into, other)
  assert.deepEqual(answersTo(roadmap, { organisation: 'Trust', capability: 'records' }), [
    said('Trust', 'records', 3, { evidence: 'Audit' }),
    said('Trust', 'records', 1, { evidence: 'Visit', by: 'Region' })
  ])
  assert.deepEqual(words, ['1 question is judged differently. Both judgements stay.'])
  assert.deepEqual(merged(roadmap, other), { roadmap, said: ['There was nothing new in the file.'] })
})

test('where both judge the same, what either says besides is kept', () => {
  const into = roadmapOf(['Trust'], { answers: [said('Trust', 'records', 3, { evidence: 'Audit' })] })
  const other = roadmapOf(['Trust'], { answers: [said('Trust', 'records', 3, { owner: 'Ann' })] })
  assert.deepEqual(merged(into, other).roadmap.answers, [
    said('Trust', 'records', 3, { evidence: 'Audit', owner: 'Ann' })
  ])
})

test('targets, decisions and registers are united, what is here stays where both differ, and that is said', () => {
  const into = roadmapOf(['Trust'], {
    targets: [{ capability: 'records', level: 3 }],
    texts: { vision: 'Ours' }
  })
  const other = roadmapOf(['Trust', 'New'], {
    organisations: [
      { id: 't', name: 'Trust' },
      { id: 'n', name: 'New' }
    ],
    targets: [
      { capability: 'records', level: 4 },
      { capability: 'records', organisation: 't', level: 2 }
    ],
    decisions: [{ step: 't records 3', state: 'agreed' }],
    contracts: [{ id: 'c', supplier: 'S', title: 'T', organisation: 't' }],
    texts: { vision: 'Theirs', baseline: 'New' }
  })
  const { roadmap, said: words } = merged(into, other)
  assert.deepEqual(roadmap.targets, [
    { capability: 'records', level: 3 },
    { capability: 'records', organisation: 'Trust', level: 2 }
  ])
  assert.equal(roadmap.decisions[0]!.step, 'Trust records 3')
  assert.equal(roadmap.contracts[0]!.organisation, 'Trust')
  assert.deepEqual(roadmap.texts, { vision: 'Ours', baseline: 'New' })
  assert.deepEqual(words, [
    'New here: New.',
    'Also new here: 1 target, 1 decision on a step, 1 contract and 1 text of the document.',
    'In both, and different: 1 target and 1 text of the document. What was here stays.'
  ])
})

test('a footprint has 40 organisations at most', () => {
  const names = (from: number, count: number) => Array.from({ length: count }, (_, at) => `Organisation ${from + at}`)
  assert.equal(merged(roadmapOf(names(0, 20)), roadmapOf(names(10, 30))).roadmap.organisations.length, 40)
  assert.equal(mergeRoadmap(roadmapOf(names(0, 20)), roadmapOf(names(20, 21))), undefined)
})

test('whatever is merged, no judgement is lost, no two answers are of one judge, and once is enough', () => {
  const judgements: readonly Judgement[] = [0, 1, 2, 3, 4, 'not-known', 'not-applicable']
  let seed = 7
  const draw = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
  const anyAnswers = (): Answer[] =>
    ['A', 'B'].flatMap((organisation) =>
      DATA.capabilities.flatMap(({ id }) =>
        [undefined, 'Ann', 'Bob'].flatMap((by) =>
          draw(2) === 0
            ? []
            : [
                said(organisation, id, judgements[draw(7)]!, {
                  ...(by !== undefined && { by }),
                  ...(draw(3) === 0 && { note: `note ${draw(2)}` })
                })
              ]
        )
      )
    )
  for (let round = 0; round < 300; round++) {
    const into = roadmapOf(['A', 'B'], { answers: anyAnswers() })
    const other = roadmapOf(['A', 'B'], { answers: anyAnswers() })
    const { roadmap } = merged(into, other)
    for (const { organisation, capability, judgement, note } of [...into.answers, ...other.answers]) {
      const there = answersTo(roadmap, { organisation, capability })
      assert.ok(
        there.some((one) => one.judgement === judgement && (note === undefined || one.note === note)),
        JSON.stringify({ judgement, note, there })
      )
    }
    const keys = roadmap.answers.map(({ organisation, capability, by }) => `${organisation} ${capability} ${by}`)
    assert.equal(new Set(keys).size, keys.length)
    assert.deepEqual(merged(roadmap, other).roadmap.answers, roadmap.answers)
  }
  assert.ok(isDisputed([said('A', 'records', 1), said('A', 'records', 2)]))
})
