import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layersOf, neighbourhood } from '../../../../src/kit/charts/layers.js'
import { ganttOf } from '../../../../src/roadmap/parts/pictures/gantt-geometry.js'
import { levelRanges } from '../../../../src/roadmap/parts/pictures/level-ranges.js'
import { lastDayOf, monthAfter, monthText } from '../../../../src/roadmap/parts/month-words.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import { capability, cases, need, organisation, roadmap } from '../plan/made-up.js'

const MANY = cases({ capabilities: 5, organisations: 3 })

test('every bar of a plan stands within whole quarters of the calendar', () => {
  fc.assert(
    fc.property(MANY, ({ capabilities, roadmap }) => {
      const plan = reckon({ capabilities }, roadmap)
      const gantt = ganttOf(roadmap, plan)
      assert.deepEqual(gantt.bars.map(({ key }) => key).sort(), plan.steps.map(({ key }) => key).sort())
      assert.ok(['01', '04', '07', '10'].includes(monthAfter(plan.starts, gantt.from).slice(5)))
      assert.equal(gantt.quarters.length * 3, gantt.months)
      for (const { start, end, due } of gantt.bars) {
        assert.ok(start >= gantt.from && end <= gantt.from + gantt.months && start < end)
        assert.ok(due === undefined || due + 1 <= gantt.from + gantt.months)
      }
    })
  )
})

test('a bar says whether it is decided, and how late the target is that it completes', () => {
  const capabilities = [capability('a', { months: 3 })]
  const made = roadmap({
    targets: [{ capability: 'a', level: 2, by: '2026-06-30' }],
    decisions: [{ step: 'o a 1', state: 'agreed' }],
    ownSteps: [
      { id: 'own-1', title: 'Move', from: '2026-02-10', months: 2 },
      { id: 'own-2', title: 'No dates' },
      { id: 'own-3', title: 'Out', from: '2026-05-01', state: 'left-out' }
    ]
  })
  const gantt = ganttOf(made, reckon({ capabilities }, made))
  assert.deepEqual(
    gantt.bars.map(({ key, kind, start, end, late }) => [key, kind, start, end, late]),
    [
      ['o a 1', 'decided', 0, 3, 0],
      ['o a 2', 'undecided', 3, 6, 3],
      ['own-1', 'own', -2, 0, 0]
    ]
  )
  assert.deepEqual([gantt.from, gantt.months], [-3, 9])
})

test('dependencies lead from left to right, and each step is drawn once', () => {
  fc.assert(
    fc.property(MANY, ({ capabilities, roadmap }) => {
      const { steps } = reckon({ capabilities }, roadmap)
      const { nodes, arrows, layers, rows } = layersOf(steps)
      assert.equal(nodes.length, steps.length)
      const places = [...nodes, ...arrows.flatMap(({ through }) => through)]
      assert.equal(new Set(places.map(({ layer, row }) => `${layer} ${row}`)).size, places.length)
      assert.ok(nodes.every(({ layer, row }) => layer < layers && row < rows))
      for (const { from, to, through } of arrows) {
        assert.ok(to.step.after.includes(from.step.key))
        const layers = [from, ...through, to].map(({ layer }) => layer)
        assert.deepEqual(
          layers,
          Array.from(layers, (_, at) => from.layer + at)
        )
      }
    })
  )
})

test('an arrow that follows from others is not drawn, and a neighbourhood goes both ways', () => {
  const capabilities = [
    capability('a', { needs: [need('b', 1, 1), need('c', 1, 1)] }),
    capability('b', { needs: [need('c', 1, 1)] }),
    capability('c')
  ]
  const made = roadmap({ targets: [{ capability: 'a', level: 2 }] })
  const { steps } = reckon({ capabilities }, made)
  const drawn = layersOf(steps).arrows.map(({ from, to }) => `${from.step.key} > ${to.step.key}`)
  assert.deepEqual(drawn.sort(), ['o a 1 > o a 2', 'o b 1 > o a 1', 'o c 1 > o b 1'])
  assert.deepEqual(
    neighbourhood(steps, 'o b 1', 1)
      .map(({ key }) => key)
      .sort(),
    ['o a 1', 'o b 1', 'o c 1']
  )
})

test('levels of several organisations are a range, never one number between', () => {
  const made = roadmap({
    organisations: ['o', 'p', 'q'].map(organisation),
    answers: [
      { organisation: 'o', capability: 'a', judgement: 1 },
      { organisation: 'o', capability: 'a', judgement: 3, by: 'A partner' },
      { organisation: 'p', capability: 'a', judgement: 4 },
      { organisation: 'q', capability: 'a', judgement: 'not-known' },
      { organisation: 'q', capability: 'b', judgement: 'not-applicable' }
    ],
    targets: [
      { capability: 'a', level: 2 },
      { capability: 'a', level: 4, organisation: 'p' }
    ]
  })
  const [a, b] = levelRanges({ capabilities: [capability('a'), capability('b')] }, made)
  assert.deepEqual([a!.now, a!.target, a!.unknown], [{ least: 1, most: 4 }, { least: 2, most: 4 }, 1])
  assert.deepEqual([b!.now, b!.target, b!.unknown], [undefined, undefined, 2])
  assert.deepEqual(levelRanges({ capabilities: [capability('a')] }, made, 'p')[0]!.target, { least: 4, most: 4 })
})

test('months and last days are those of the calendar', () => {
  assert.deepEqual([monthAfter('2026-12', 1), monthAfter('2027-01', -13)], ['2027-01', '2025-12'])
  assert.equal(monthText('2026-12', 2), 'February 2027')
  assert.deepEqual(['2028-02', '2027', '2027-04-01'].map(lastDayOf), ['2028-02-29', '2027-12-31', '2027-04-01'])
})
