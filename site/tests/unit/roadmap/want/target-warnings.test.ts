import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import type { Answer, Roadmap, Target } from '../../../../src/roadmap/record/roadmap-record.js'
import { targetWarnings } from '../../../../src/roadmap/want/target-warnings.js'
import { warningAdvice, warningText, warningsHeading } from '../../../../src/roadmap/want/warning-words.js'
import { capability, need, organisation, roadmap } from '../plan/made-up.js'
import { dataOf } from '../tiny-data.js'

const DATA = dataOf([
  capability('records', { title: 'Records', needs: [need('identity', 2, 2)] }),
  capability('identity', { title: 'Identity', floor: 2 }),
  capability('plain', { title: 'Plain' })
])
const TODAY = '2026-04-10'

function warnings(more: Partial<Roadmap>) {
  const made = roadmap(more)
  return targetWarnings(DATA, made, reckon(DATA, made), TODAY)
}
const kinds = (more: Partial<Roadmap>) => warnings(more).map(({ kind }) => kind)
const says = (more: Partial<Roadmap>) =>
  warnings(more).map((warning) => warningText(DATA, roadmap(more), '2026-04', warning))
const target = (capability: string, level: Target['level'], by?: string): Target => ({
  capability,
  level,
  ...(by && { by })
})
const at = (capability: string, judgement: Answer['judgement']): Answer => ({
  organisation: 'o',
  capability,
  judgement
})

test('targets that fit say nothing', () => {
  assert.deepEqual(kinds({}), [])
  assert.deepEqual(kinds({ targets: [target('identity', 2, '2027-12-31'), target('records', 2, '2028-12-31')] }), [])
})

test('a target dated before one that it needs is named with both dates', () => {
  const targets = [target('records', 2, '2027-12-31'), target('identity', 2, '2028-03-31')]
  assert.deepEqual(says({ targets }), [
    'Records should reach level 2 by 31 December 2027. It needs Identity, which you date 31 March 2028.'
  ])
  assert.deepEqual(kinds({ targets, answers: [at('identity', 2)] }), [])
  assert.deepEqual(kinds({ targets: [target('records', 1, '2027-12-31'), targets[1]!] }), [])
  assert.deepEqual(kinds({ targets: [targets[0]!, target('identity', 2, '2027-12-31')] }), [])
})

test('a target that cannot be met in time says how late it is and whether more hands would do', () => {
  const targets = [target('plain', 1, '2026-05-31'), target('identity', 1, '2026-05-31')]
  assert.deepEqual(says({ targets, capacity: 1 }), [
    'Plain at level 1 comes 2 months late. The path gets there by the end of July 2026. More steps at once would be enough to be in time.'
  ])
  assert.match(
    says({ targets: [target('plain', 2, '2026-05-31')] })[0]!,
    /4 months late.*More steps at once would not be/
  )
  assert.equal(warningsHeading('late', 2), '2 targets cannot be met in time')
  assert.match(warningAdvice('late'), /later date, more steps at once, or less effort/)
})

test('a date that is over is named once, with the earliest that is left', () => {
  const past = { targets: [target('plain', 1, '2026-03-31')] }
  assert.deepEqual(kinds(past), ['past'])
  assert.match(says(past)[0]!, /by 31 March 2026. The path gets there by the end of May 2026/)
  assert.deepEqual(kinds({ ...past, answers: [at('plain', 1)] }), [])
})

test('a target below today is named, and one for an organisation takes the place of the common one', () => {
  const two = {
    organisations: [organisation('o'), organisation('p')],
    answers: [at('plain', 3), ...['o', 'p'].map((id) => ({ ...at('identity', 2), organisation: id }))]
  }
  assert.deepEqual(kinds({ ...two, targets: [target('plain', 2)] }), ['below-today'])
  const own = { ...target('plain', 4), organisation: 'o' }
  assert.deepEqual(kinds({ ...two, targets: [target('plain', 2), own] }), [])
  assert.match(says({ ...two, targets: [target('plain', 2)] })[0]!, /^Plain at o is at level 3 today/)
})

test('a floor without a target is named where another target stands on it', () => {
  const on = { targets: [target('plain', 2)] }
  assert.deepEqual(kinds(on), ['floor'])
  assert.deepEqual(kinds({ targets: [target('plain', 1)] }), [])
  assert.deepEqual(kinds({ ...on, answers: [at('identity', 2)] }), [])
  assert.deepEqual(kinds({ ...on, answers: [at('identity', 'not-applicable')] }), [])
  assert.deepEqual(kinds({ targets: [target('plain', 2), target('identity', 3)] }), [])
})

test('a target that waits for a step that is left out names the step', () => {
  const out = { targets: [target('plain', 1)], decisions: [{ step: 'o plain 1', state: 'left-out' as const }] }
  assert.deepEqual(says(out), ['Plain at level 1 needs steps that you left out: Plain: level 1.'])
})
