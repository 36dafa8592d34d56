import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Need, NeedOption } from '../../../../src/roadmap/data/roadmap-data.js'
import {
  choiceFor,
  chooseOption,
  sayOf,
  sayOfChoice,
  takeBackChoice,
  unsay
} from '../../../../src/roadmap/options/choose-option.js'
import { standsAs, statementsOf, verdictOf, weigh, type Sayings } from '../../../../src/roadmap/options/weigh.js'
import { reasonText, verdictText } from '../../../../src/roadmap/options/why-words.js'
import { readRoadmap } from '../../../../src/roadmap/record/read-roadmap.js'
import { mergeRoadmap } from '../../../../src/roadmap/record/merge-roadmap.js'
import { roadmapOf, throughJson } from '../record/made-roadmap.js'

function option(title: string, fits?: readonly string[]): NeedOption {
  return { title, what: '', when: '', strengths: [], limits: [], ...(fits && { fits }) }
}

const NEED: Need = {
  ...{ id: 'send', title: 'Send', summary: '', flow: [] },
  options: [option('Message', ['M1.', 'Shared.']), option('Portal', ['P1.', 'P2.', 'Shared.']), option('Paper')]
}

function outcome(says: Sayings) {
  const verdict = verdictOf(weigh(NEED, says))
  return [verdict.kind, ...('options' in verdict ? verdict.options.map(({ title }) => title) : [])]
}

test('a statement that options share is asked once', () => {
  assert.deepEqual(statementsOf(NEED), ['M1.', 'Shared.', 'P1.', 'P2.'])
})

test('an option fits when all its statements hold', () => {
  assert.deepEqual(outcome({ 'M1.': 'yes', 'Shared.': 'yes' }), ['fits', 'Message'])
  assert.deepEqual(outcome({ 'M1.': 'yes', 'Shared.': 'not-sure' }), ['may-fit', 'Message'])
})

test('two that fit are a tie', () => {
  const all = { 'M1.': 'yes', 'P1.': 'yes', 'P2.': 'yes', 'Shared.': 'yes' } as const
  assert.deepEqual(outcome(all), ['fits', 'Message', 'Portal'])
  assert.match(verdictText(verdictOf(weigh(NEED, all))), /tie.*“Message” and “Portal”/)
})

test('nothing fits when something fails of each, and the nearest is named', () => {
  assert.deepEqual(outcome({ 'M1.': 'no', 'Shared.': 'no' }), ['none', 'Portal'])
  assert.deepEqual(outcome({ 'Shared.': 'no' }), ['none', 'Message', 'Portal'])
})

test('nothing is said before a yes or a no', () => {
  assert.deepEqual(outcome({}), ['nothing-said'])
  assert.deepEqual(outcome({ 'M1.': 'not-sure', 'A statement of another edition.': 'yes' }), ['nothing-said'])
  assert.deepEqual(outcome({ 'M1.': 'no' }), ['open'])
})

test('of those that may fit, fewest open statements go first', () => {
  assert.deepEqual(outcome({ 'Shared.': 'yes' }), ['may-fit', 'Message'])
  assert.deepEqual(outcome({ 'Shared.': 'yes', 'P1.': 'yes' }), ['may-fit', 'Message', 'Portal'])
  assert.deepEqual(outcome({ 'M1.': 'no', 'P1.': 'yes' }), ['may-fit', 'Portal'])
})

test('every option stands there with why, also one without statements', () => {
  const weighed = weigh(NEED, { 'M1.': 'no', 'Shared.': 'yes', 'P1.': 'not-sure' })
  assert.deepEqual(
    weighed.map((one) => [one.option.title, standsAs(one), one.holds, one.fails, one.open]),
    [
      ['Message', 'against', ['Shared.'], ['M1.'], []],
      ['Portal', 'may-fit', ['Shared.'], [], ['P1.', 'P2.']],
      ['Paper', 'unasked', [], [], []]
    ]
  )
  assert.equal(reasonText(weighed[0]!), 'True here: Shared.\nNot true here: M1.')
})

test('a statement may be called like what every object has', () => {
  const need = { ...NEED, options: [option('Odd', ['constructor', 'toString'])] }
  assert.deepEqual(verdictOf(weigh(need, {})).kind, 'nothing-said')
})

test('a choice keeps its reason and its day when another option is chosen', () => {
  const chosen = sayOfChoice(
    chooseOption(roadmapOf(['A']), 'send', 'Message', '2026-12-01'),
    'send',
    'because',
    'Cheap'
  )
  const other = chooseOption(chosen, 'send', 'Portal', '2027-01-01')
  assert.deepEqual(choiceFor(other, 'send'), { need: 'send', option: 'Portal', day: '2026-12-01', because: 'Cheap' })
  assert.deepEqual(choiceFor(sayOfChoice(other, 'send', 'because', ''), 'send'), {
    ...{ need: 'send', option: 'Portal', day: '2026-12-01' }
  })
  assert.deepEqual(takeBackChoice(other, 'send').choices, [])
})

test('answers are kept in the file, come in with other files, and can be cleared', () => {
  const roadmap = sayOf(sayOf(roadmapOf(['A']), 'send', 'M1.', 'yes'), 'send', 'M1.', 'no')
  assert.deepEqual(readRoadmap(throughJson(roadmap)).said, { send: { 'M1.': 'no' } })
  assert.deepEqual(mergeRoadmap(roadmapOf(['A']), roadmap)!.roadmap.said, { send: { 'M1.': 'no' } })
  assert.equal(unsay(roadmap, 'send').said, undefined)
  assert.throws(() => readRoadmap({ ...roadmap, said: { send: { 'M1.': 'perhaps' } } }))
})
