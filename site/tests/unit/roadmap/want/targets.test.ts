import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Pack, Requirement } from '../../../../src/pack/pack.js'
import type { Target } from '../../../../src/roadmap/record/roadmap-record.js'
import { applyPreset, changesOf } from '../../../../src/roadmap/want/apply-preset.js'
import { setLevel, setOf, targetFor } from '../../../../src/roadmap/want/set-target.js'
import { tenderTargets } from '../../../../src/roadmap/want/tender-targets.js'
import { capability, organisation, roadmap } from '../plan/made-up.js'

const SET = {
  id: 'paper-free',
  targets: [
    { capability: 'a', level: 2, by: '2027-02', because: 'First' },
    { capability: 'a', level: 3, by: '2028', because: 'Then' },
    { capability: 'b', level: 1, because: 'Also' }
  ]
}
const byHand: Target = { capability: 'a', level: 1, owner: 'Ann', because: 'Ours' }

test('a set gives each capability its highest level, by the last day of a month or year', () => {
  assert.deepEqual(applyPreset(roadmap(), SET, undefined, false).targets, [
    { capability: 'a', level: 3, by: '2028-12-31', because: 'Then', preset: 'paper-free' },
    { capability: 'b', level: 1, because: 'Also', preset: 'paper-free' }
  ])
  const february = { ...SET, targets: SET.targets.slice(0, 1) }
  assert.equal(applyPreset(roadmap(), february, undefined, false).targets[0]!.by, '2027-02-28')
})

test('what was set by hand stays unless it is said otherwise, and is shown before', () => {
  const before = roadmap({ targets: [byHand] })
  assert.deepEqual(
    changesOf(before, SET, undefined, false).map(({ kept }) => kept),
    [true, false]
  )
  assert.deepEqual(applyPreset(before, SET, undefined, false).targets[0], byHand)
  const over = applyPreset(before, SET, undefined, true).targets[0]!
  assert.deepEqual([over.level, over.owner, over.preset], [3, 'Ann', 'paper-free'])
})

test('a set for one organisation leaves the targets of all others', () => {
  const before = roadmap({ organisations: [organisation('o'), organisation('p')], targets: [byHand] })
  const after = applyPreset(before, SET, 'p', true)
  assert.deepEqual(targetFor(after, 'a', undefined), byHand)
  assert.equal(targetFor(after, 'a', 'p')!.level, 3)
})

test('to apply a set twice is to apply it once, and never more than one target is for the same', () => {
  const target = fc.record({
    capability: fc.constantFrom('a', 'b', 'c'),
    level: fc.integer({ min: -1, max: 9 }),
    because: fc.string()
  })
  fc.assert(
    fc.property(fc.array(target), fc.boolean(), fc.constantFrom(undefined, 'o'), (targets, over, whom) => {
      const set = { id: 's', targets }
      const once = applyPreset(roadmap({ targets: [byHand] }), set, whom, over)
      assert.deepEqual(applyPreset(once, set, whom, over), once)
      const keys = once.targets.map((one) => `${one.capability} ${one.organisation}`)
      assert.equal(new Set(keys).size, keys.length)
      assert.ok(once.targets.every(({ level }) => level >= 1 && level <= 4))
    })
  )
})

test('a target that is changed by hand is no longer the set’s', () => {
  const set = applyPreset(roadmap(), SET, undefined, false)
  assert.equal(setLevel(set, 'a', undefined, 2).targets[0]!.preset, undefined)
  assert.equal(setLevel(set, 'a', undefined, 2).targets[0]!.by, '2028-12-31')
  assert.equal(setLevel(set, 'a', undefined, 3), set)
  assert.deepEqual(setOf(set, 'b', undefined, 'because', '').targets[1], { capability: 'b', level: 1 })
  assert.equal(setOf(set, 'b', 'o', 'owner', 'Ann'), set)
  assert.deepEqual(setLevel(set, 'a', undefined, 0).targets, set.targets.slice(1))
})

test('tenders oblige to the highest level whose step rests on requirements that are kept: all, or most of several', () => {
  const steps = [
    { to: 1, criteria: ['c1'] },
    { to: 2, criteria: ['c2', 'c3'] },
    { to: 3, criteria: ['c4', 'c5', 'c6'] },
    { to: 4 }
  ].map((step) => ({ action: '', months: 1, roles: [], benefit: '', ...step }))
  const data = { capabilities: [capability('a', { steps })] }
  const level = (...packs: Pack[]) => tenderTargets(data, packs)[0]?.level
  assert.equal(level(pack('One')), undefined)
  assert.equal(level(pack('One', 'c1')), 1)
  assert.equal(level(pack('One', 'c1', 'c2')), 1)
  assert.equal(level(pack('One', 'c1', 'c2'), pack('Two', 'c3')), 2)
  assert.equal(level(pack('One', 'c4', 'c6')), 3)
  assert.deepEqual(tenderTargets(data, [pack('One', 'c4'), pack('Two', 'c5', 'c1'), pack('Three', 'c1')])[0]!.packs, [
    { id: 'One', name: 'One', requirements: [{ code: 'C4', title: 'About c4' }] },
    { id: 'Two', name: 'Two', requirements: [{ code: 'C5', title: 'About c5' }] }
  ])
})

/** A pack that keeps some requirements and drops all others. */
function pack(name: string, ...kept: string[]): Pack {
  const requirements = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id) => ({
    id,
    code: id.toUpperCase(),
    decision: kept.includes(id) ? 'keep' : id === 'c1' ? 'undecided' : 'drop',
    text: { title: `About ${id}` }
  }))
  return { id: name, name, requirements: requirements as unknown as Requirement[] } as unknown as Pack
}
