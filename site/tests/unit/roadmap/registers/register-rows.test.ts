import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addRows, duplicateRow, removeRow, setCell } from '../../../../src/roadmap/registers/register-rows.js'
import { partOfRow, readPart } from '../../../../src/roadmap/registers/register-part.js'
import { registerCsv } from '../../../../src/roadmap/registers/register-csv.js'
import { nameOf, REGISTER } from '../../../../src/roadmap/registers/register-fields.js'
import { readPasted } from '../../../../src/roadmap/registers/pasted-rows.js'
import { risksOfPlan } from '../../../../src/roadmap/registers/risks-of-plan.js'
import { setNote, setRest, setState, statesOf } from '../../../../src/roadmap/registers/universal-states.js'
import { readRoadmap } from '../../../../src/roadmap/record/read-roadmap.js'
import { roadmapOf, throughJson } from '../record/made-roadmap.js'
import { contract, flow, HANDBOOK, planOf } from './made-register.js'

const ROADMAP = roadmapOf(['A', 'B', 'C'], {
  interfaces: [flow({ contract: 'c1', standard: 'new', cost: 1200 }), flow({ id: 'i2', purpose: '=1+1' })],
  contracts: [contract({ organisation: 'B', ends: '2027-03-31', thirdParty: 'no' })]
})

test('a row that is emptied of a cell has no such cell', () => {
  const set = setCell(ROADMAP, 'interfaces', 'i1', 'owner', 'Ann')
  assert.equal(set.interfaces[0]!.owner, 'Ann')
  assert.deepEqual(setCell(set, 'interfaces', 'i1', 'owner', undefined), ROADMAP)
})

test('a copy stands after its row and has everything of it', () => {
  const { interfaces } = duplicateRow(ROADMAP, 'interfaces', 'i1', 'i3')
  assert.deepEqual(
    interfaces.map(({ id }) => id),
    ['i1', 'i3', 'i2']
  )
  assert.deepEqual(interfaces[1], { ...interfaces[0], id: 'i3' })
})

test('an interface loses a contract that is removed, and nothing else', () => {
  const { contracts, interfaces } = removeRow(ROADMAP, 'contracts', 'c1')
  assert.deepEqual(contracts, [])
  assert.deepEqual(interfaces, [flow({ standard: 'new', cost: 1200 }), ROADMAP.interfaces[1]])
})

test('what is added is kept in the file', () => {
  const changed = addRows(ROADMAP, 'risks', [{ ...REGISTER.risks.empty, id: 'r1' }])
  assert.deepEqual(readRoadmap(throughJson(changed)), changed)
})

test('rows are called by what is written of them', () => {
  assert.equal(nameOf(REGISTER.interfaces, flow() as never), 'Hospital to Practice')
  assert.equal(nameOf(REGISTER.interfaces, { from: ' ', to: 'Practice' }), 'Practice')
  assert.equal(nameOf(REGISTER.interfaces, { from: '', to: '' }), 'Interface without a name')
})

test('a saved register can be pasted again, and no cell is a formula', () => {
  const given = { data: HANDBOOK, roadmap: ROADMAP }
  const csv = registerCsv(REGISTER.interfaces, given)
  assert.match(csv, /'=1\+1/)
  assert.match(csv, /Hospital,Practice,,New messages,/)
  const tabs = csv.slice(1).replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t')
  const { rows, troubles, ignored } = readPasted(tabs, REGISTER.interfaces, given, 0)
  assert.deepEqual([troubles, ignored], [[], []])
  const { id: _, ...first } = ROADMAP.interfaces[0]!
  assert.deepEqual(rows[0], first)
})

test('the address names a register or one of its rows', () => {
  assert.deepEqual(readPart(partOfRow('risks', 'a:b')), { kind: 'rows', register: 'risks', row: 'a:b' })
  assert.deepEqual(readPart('contracts'), { kind: 'rows', register: 'contracts' })
  assert.deepEqual(readPart('money'), { kind: 'money' })
  assert.deepEqual(
    [readPart(), readPart('nonsense'), readPart('nonsense:x')],
    [{ kind: 'index' }, { kind: 'index' }, { kind: 'index' }]
  )
})

test('each blocker of the plan is a risk once, with its remedies', () => {
  const plan = planOf(6, [
    ['records', 1],
    ['records', 2],
    ['nowhere', 1]
  ])
  const risks = risksOfPlan(HANDBOOK, ROADMAP, plan)
  assert.deepEqual(
    risks.map(({ title, response }) => [title, response]),
    [
      ['No money', 'Ask early.\nAsk again.'],
      ['No skills', undefined]
    ]
  )
  const with1 = { ...ROADMAP, risks: [{ ...risks[0]!, id: 'r1', title: 'In our words' }] }
  assert.deepEqual(
    risksOfPlan(HANDBOOK, with1, plan).map(({ blocker }) => blocker),
    ['skills']
  )
  assert.deepEqual(risksOfPlan(HANDBOOK, ROADMAP, planOf(0)), [])
})

test('what is said of a universal capability stays with its organisation', () => {
  const said = setNote(setState(ROADMAP, 'uc-a', 'A', 'live'), 'uc-a', 'A', '300 a week')
  const changed = setState(said, 'uc-a', 'A', 'partly')
  assert.deepEqual(changed.universal, [{ id: 'uc-a', organisation: 'A', state: 'partly', note: '300 a week' }])
  assert.deepEqual(setState(changed, 'uc-a', 'A', undefined).universal, [])
  const all = setRest(setState(changed, 'uc-a', 'C', 'not'), 'uc-a', 'live')
  assert.deepEqual(
    statesOf(all, 'uc-a').map(({ state, organisations }) => [state, organisations.map(({ name }) => name)]),
    [
      ['live', ['B']],
      ['partly', ['A']],
      ['not', ['C']]
    ]
  )
})
