import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Scoring } from '../../../src/catalogue/data.js'
import { decide } from '../../../src/pack/decide.js'
import { passMark, scored } from '../../../src/pack/document-words.js'
import { makePack } from '../../../src/pack/make-pack.js'
import { gated, isOpenMust } from '../../../src/pack/pass-mark.js'
import { warningsOf } from '../../../src/pack/warnings.js'
import { CATALOGUE, MAKING, QUESTION, WORDING, tinyPack } from '../catalogue/tiny-catalogue.js'

test('a must that the handbook scores without a pass mark gets 3 in a new pack, and the schedule says so', () => {
  const entities = CATALOGUE.criteria.entities.map((one) =>
    one.id === 'a-3' ? { ...one, level: 'must' as const } : one
  )
  const pack = makePack({ ...CATALOGUE, criteria: { ...CATALOGUE.criteria, entities } }, WORDING, QUESTION, MAKING)
  const must = pack.requirements.find(({ id }) => id === 'a-3')!
  assert.equal(must.text.scoring.passMark, 3)
  assert.equal(must.text, must.published, 'it is not a change of the buyer')
  assert.match(scored(must), /; 3 or more of 4 passes$/)
  const should = pack.requirements.find(({ id }) => id === 'a-2')!
  assert.equal(should.text.scoring.passMark, undefined)
})

test('no must can be failed once it was gated, nothing else gets a mark, and a mark that was set stays', () => {
  const scoring = fc.record<Scoring>(
    {
      kind: fc.constantFrom('pass-fail', 'scaled'),
      bands: fc.constant([]),
      weight: fc.constantFrom('none', 'high'),
      passMark: fc.integer({ min: 0, max: 4 })
    },
    { requiredKeys: ['kind', 'bands', 'weight'] }
  )
  const { text } = tinyPack().requirements[0]!
  fc.assert(
    fc.property(scoring, fc.constantFrom('must', 'should', 'could'), (scoring, level) => {
      const before = { ...text, level, scoring }
      const after = gated(before)
      assert.ok(!isOpenMust(after))
      if (level !== 'must' || (passMark(scoring) ?? 0) > 0) {
        assert.equal(after, before)
      } else {
        assert.equal(passMark(after.scoring), 3)
      }
    })
  )
})

test('what is undecided is among the warnings, of all three lists, until the last is decided', () => {
  let pack = tinyPack()
  const undecided = () => warningsOf(pack).flatMap((warning) => (warning.kind === 'undecided' ? warning.of : []))
  assert.deepEqual(
    undecided().map(({ part, id }) => `${part} ${id}`),
    [...pack.requirements, ...pack.standards, ...pack.policies].map(({ id }) =>
      [id in { dcb: 1, old: 1 } ? 'standards' : id === 'act' ? 'policies' : 'requirements', id].join(' ')
    )
  )
  pack = decide(pack, 'requirements', new Set(pack.requirements.map(({ id }) => id)), 'keep')
  pack = decide(pack, 'standards', new Set(['dcb', 'old']), 'drop')
  assert.deepEqual(undecided(), [{ part: 'policies', id: 'act', label: 'The Act' }])
  pack = decide(pack, 'policies', new Set(['act']), 'keep')
  assert.deepEqual(undecided(), [])
})
