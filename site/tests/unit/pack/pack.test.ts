import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addGroup,
  addOwn,
  byGroup,
  move,
  moveGroup,
  regroup,
  removeGroup,
  removeOwn
} from '../../../src/tender/work/arrange.js'
import { decide, giveReason, restore, rewrite, scale, setWeight, suggest } from '../../../src/pack/decide.js'
import { advance, begin, redo, undo } from '../../../src/kit/undo/history.js'
import { makePack } from '../../../src/pack/make-pack.js'
import type { Pack } from '../../../src/pack/pack.js'
import { progressOf } from '../../../src/pack/progress.js'
import { warningsOf } from '../../../src/pack/warnings.js'
import { sumOfWeights } from '../../../src/pack/weights.js'
import { CATALOGUE, MAKING, QUESTION, WORDING, tinyPack } from '../catalogue/tiny-catalogue.js'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const only = (...list: string[]) => new Set(list)
const requirement = (pack: Pack, id: string) => pack.requirements.find((one) => one.id === id)!
const weights = ({ requirements }: Pack) => Object.fromEntries(requirements.map(({ id, weight }) => [id, weight]))
const kinds = (pack: Pack) => warningsOf(pack).map(({ kind }) => kind)

test('a new pack holds what applies, whole, with nothing decided', () => {
  const pack = tinyPack()
  assert.deepEqual(ids(pack.requirements), ['a-1', 'a-2', 'a-3', 'b-1'])
  assert.deepEqual(ids(pack.standards), ['dcb', 'old'])
  assert.deepEqual(ids(pack.policies), ['act'])
  assert.deepEqual(ids(pack.groups), ['access', 'books'])
  assert.equal(requirement(pack, 'a-2').text.question, 'Does it do a-2?')
  assert.deepEqual(pack.standards[0]!.because, [{ system: 'record', inheritedFrom: 'any' }])
  assert.deepEqual(pack.edition, {
    handbook: 'The handbook',
    day: '2026-06-01',
    build: 'b1',
    address: 'https://example.org/'
  })
  assert.deepEqual(progressOf(pack).all, { decided: 0, total: 7 })
})

test('a requirement without a topic is under other requirements, at the end', () => {
  const { topics: _, ...bare } = CATALOGUE.criteria.entities[0]!
  const criteria = { ...CATALOGUE.criteria, entities: [bare, ...CATALOGUE.criteria.entities.slice(1)] }
  const pack = makePack({ ...CATALOGUE, criteria }, WORDING, QUESTION, MAKING)
  assert.equal(pack.groups.at(-1)!.title, 'Other requirements')
  assert.deepEqual(ids(byGroup(pack).at(-1)!.requirements), ['a-1'])
})

test('suggested weights are 1 to 2 to 4 and add up to exactly 100', () => {
  assert.deepEqual(weights(tinyPack()), { 'a-1': 0, 'b-1': 14.3, 'a-2': 28.6, 'a-3': 57.1 })
  assert.equal(sumOfWeights(tinyPack().requirements), 100)
})

test('weights follow the suggestion until one is set by hand, and then wait to be scaled', () => {
  const dropped = decide(tinyPack(), 'requirements', only('b-1'), 'drop')
  assert.deepEqual(weights(dropped), { 'a-1': 0, 'b-1': 0, 'a-2': 33.3, 'a-3': 66.7 })
  const set = setWeight(dropped, 'a-2', 50)
  assert.equal(sumOfWeights(set.requirements), 116.7)
  assert.ok(kinds(set).includes('weights'))
  const back = decide(set, 'requirements', only('b-1'), 'keep')
  assert.equal(weights(back)['a-2'], 50)
  const scaled = scale(set)
  assert.deepEqual(weights(scaled), { 'a-1': 0, 'b-1': 0, 'a-2': 42.8, 'a-3': 57.2 })
  assert.deepEqual(weights(suggest(scaled)), weights(dropped))
})

test('weights stay between 0 and 100, in tenths', () => {
  assert.equal(weights(setWeight(tinyPack(), 'a-2', 1e9))['a-2'], 100)
  assert.equal(weights(setWeight(tinyPack(), 'a-2', -4))['a-2'], 0)
  assert.equal(weights(setWeight(tinyPack(), 'a-2', 12.345))['a-2'], 12.3)
})

test('500 weights add up to exactly 100', () => {
  const [one] = tinyPack().requirements.slice(2)
  const many = Array.from({ length: 500 }, (_, place) => ({ ...one!, id: `r-${place}`, weight: place % 7 }))
  const scaled = scale({ ...tinyPack(), requirements: many })
  assert.equal(sumOfWeights(scaled.requirements), 100)
})

test('what is dropped keeps its reason, and loses it when it is kept again', () => {
  const dropped = decide(tinyPack(), 'standards', only('dcb'), 'drop')
  const explained = giveReason(dropped, 'standards', 'dcb', 'Another one is better')
  assert.equal(explained.standards[0]!.reason, 'Another one is better')
  const kept = decide(explained, 'standards', only('dcb'), 'keep')
  assert.ok(!('reason' in kept.standards[0]!))
  assert.equal(kept.standards[1], explained.standards[1], 'what is not decided about stays the same object')
})

test('the handbook’s text is put back after a change', () => {
  const changed = rewrite(tinyPack(), 'a-2', (text) => ({
    ...text,
    statement: 'Mine',
    scoring: { ...text.scoring, kind: 'pass-fail' }
  }))
  assert.equal(requirement(changed, 'a-2').text.statement, 'Mine')
  assert.equal(requirement(changed, 'a-2').weight, 0)
  assert.equal(requirement(changed, 'a-2').published!.statement, 'It does a-2.')
  assert.deepEqual(restore(changed, 'a-2'), tinyPack())
})

test('requirements move within their group, and stop at its ends', () => {
  const pack = move(tinyPack(), 'a-2', -1)
  assert.deepEqual(ids(byGroup(pack)[0]!.requirements), ['a-2', 'a-1', 'a-3'])
  assert.equal(move(pack, 'a-2', -1), pack)
  assert.equal(move(pack, 'b-1', 1), pack)
  assert.equal(move(pack, 'nothing', 1), pack)
})

test('groups move, take in requirements, and go when they are empty', () => {
  const pack = addGroup(moveGroup(tinyPack(), 'books', -1), 'x', 'Mine')
  assert.deepEqual(ids(pack.groups), ['books', 'access', 'own-x'])
  const moved = regroup(pack, 'b-1', 'own-x')
  assert.deepEqual(ids(byGroup(moved)[2]!.requirements), ['b-1'])
  assert.equal(removeGroup(moved, 'own-x'), moved)
  assert.deepEqual(ids(removeGroup(moved, 'books').groups), ['access', 'own-x'])
})

test('own requirements are kept, weighted, numbered apart, and can be removed', () => {
  const pack = addOwn(addOwn(tinyPack(), 'x', 'books'), 'y', 'access')
  assert.deepEqual(
    pack.requirements.slice(-2).map(({ id, code }) => [id, code]),
    [
      ['own-x', 'OWN-01'],
      ['own-y', 'OWN-02']
    ]
  )
  assert.equal(sumOfWeights(pack.requirements), 100)
  assert.ok(weights(pack)['own-x']! > 0)
  assert.ok(kinds(pack).includes('unwritten'))
  assert.deepEqual(removeOwn(removeOwn(pack, 'own-x'), 'own-y'), tinyPack())
  assert.equal(removeOwn(pack, 'a-1'), pack)
})

test('warnings name a binding standard and a must that are dropped without a reason', () => {
  let pack = decide(tinyPack(), 'standards', only('dcb', 'old'), 'drop')
  pack = decide(decide(pack, 'requirements', only('a-3', 'b-1'), 'keep'), 'policies', only('act'), 'keep')
  pack = decide(pack, 'requirements', only('a-1', 'a-2'), 'drop')
  assert.deepEqual(warningsOf(pack), [
    {
      kind: 'binding-dropped',
      of: [
        { part: 'standards', id: 'dcb', label: 'DCB' },
        { part: 'requirements', id: 'a-1', label: 'A-1' }
      ]
    }
  ])
  pack = giveReason(giveReason(pack, 'standards', 'dcb', 'Explained'), 'requirements', 'a-1', 'Explained')
  assert.deepEqual(warningsOf(pack), [])
})

test('warnings name what is kept although it should not be as it is', () => {
  let pack = decide(tinyPack(), 'requirements', only('a-1', 'a-2', 'a-3', 'b-1'), 'keep')
  pack = decide(pack, 'standards', only('old'), 'keep')
  pack = giveReason(decide(pack, 'standards', only('dcb'), 'drop'), 'standards', 'dcb', 'Explained')
  pack = rewrite(pack, 'a-1', (text) => ({ ...text, explainAllowed: true }))
  pack = rewrite(pack, 'a-3', (text) => ({ ...text, level: 'must' }))
  pack = decide(pack, 'policies', only('act'), 'keep')
  const named = warningsOf(pack).map((warning) => [warning.kind, 'of' in warning ? ids(warning.of) : []])
  assert.deepEqual(named, [
    ['out-of-use', ['old']],
    ['rests-on-dropped', ['a-1']],
    ['must-scored', ['a-3']],
    ['must-explained', ['a-1']]
  ])
  const marked = (passMark: number) =>
    rewrite(pack, 'a-3', (text) => ({ ...text, scoring: { ...text.scoring, passMark } }))
  assert.ok(!kinds(marked(1)).includes('must-scored'))
  assert.ok(kinds(marked(0)).includes('must-scored'))
})

test('a pack from which everything is dropped is warned of', () => {
  assert.deepEqual(kinds(decide(tinyPack(), 'requirements', only('a-1', 'a-2', 'a-3', 'b-1'), 'drop')), [
    'undecided',
    'binding-dropped',
    'nothing-kept'
  ])
})

test('every step can be taken back and made again, and letters typed into one field are one step', () => {
  let history = begin('')
  history = advance(history, 'a', 'write', 'name')
  history = advance(history, 'ab', 'write', 'name')
  history = advance(history, 'ab!', 'shout')
  assert.equal(advance(history, 'ab!', 'nothing'), history)
  const back = undo(undo(history))
  assert.equal(back.present, '')
  assert.deepEqual(
    back.future.map(({ did }) => did),
    ['write', 'shout']
  )
  assert.equal(undo(back), back)
  assert.equal(redo(redo(back)).present, 'ab!')
  assert.equal(redo(redo(redo(back))).present, 'ab!')
  assert.deepEqual(advance(back, 'c', 'other').future, [])
})

test('after a step is taken back, typing into the same field is a new step', () => {
  let history = advance(begin(''), 'a', 'write', 'name')
  history = redo(undo(history))
  history = advance(history, 'ab', 'write', 'name')
  assert.equal(undo(history).present, 'a')
})
