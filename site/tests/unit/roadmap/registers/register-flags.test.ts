import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flagsOfContract, flagsOfInterface, isEnding } from '../../../../src/roadmap/registers/register-flags.js'
import type { ContractRow } from '../../../../src/roadmap/record/roadmap-record.js'
import { contract, flow, HANDBOOK, planOf } from './made-register.js'

const STARTS = { starts: '2026-12-10' }
const PLAN = planOf(12)

function kinds(more: Partial<ContractRow>, plan = PLAN): string[] {
  return flagsOfContract(contract(more), STARTS, plan).map(({ kind }) => kind)
}

test('a contract is flagged when it ends inside the plan, to the month', () => {
  assert.deepEqual(kinds({ ends: '2027-11-30' }), ['ends'])
  assert.deepEqual(kinds({ ends: '2027-12-01' }), [])
  assert.deepEqual(kinds({ ends: '2026-12-10' }), ['ends'])
  assert.deepEqual(kinds({ ends: '2026-12-09' }), ['ended'])
})

test('of a date known in part the last day counts', () => {
  assert.deepEqual(kinds({ ends: '2026-11' }), ['ended'])
  assert.deepEqual(kinds({ ends: '2026-12' }), ['ends'])
  assert.deepEqual(kinds({ ends: '2026' }), ['ends'])
  assert.deepEqual(kinds({ ends: '2027' }), [])
})

test('without a plan a contract ends in its first month or not', () => {
  assert.deepEqual(kinds({ ends: '2026-12-31' }, planOf(0)), ['ends'])
  assert.deepEqual(kinds({ ends: '2027-01-31' }, planOf(0)), [])
})

test('notice is flagged when it is over, and in the first six months', () => {
  assert.deepEqual(kinds({ notice: '2026-12-09' }), ['notice-passed'])
  assert.deepEqual(kinds({ notice: '2026-12-10' }), ['notice-soon'])
  assert.deepEqual(kinds({ notice: '2027-06-10' }), ['notice-soon'])
  assert.deepEqual(kinds({ notice: '2027-06-11' }), [])
  assert.deepEqual(kinds({ notice: '2026-01-01', ends: '2026-06-01' }), ['ended'])
})

test('what is no date is no reason to flag', () => {
  assert.deepEqual(kinds({ notice: 'soon', ends: 'never' }), [])
})

test('a contract is flagged when others cannot use its interfaces', () => {
  assert.deepEqual(kinds({ thirdParty: 'no' }), ['third-party'])
  assert.deepEqual(kinds({ thirdParty: 'not-known' }), [])
  assert.deepEqual(kinds({ thirdParty: 'yes' }), [])
})

test('only what ends or has ended asks for a successor', () => {
  const ends = (more: Partial<ContractRow>) => isEnding(flagsOfContract(contract(more), STARTS, PLAN))
  assert.ok(ends({ ends: '2027-01-31' }))
  assert.ok(ends({ ends: '2025-01-31' }))
  assert.ok(!ends({ notice: '2026-01-01', thirdParty: 'no' }))
})

test('an interface on a standard that is out of date names what is in use in its place', () => {
  const next = (standard: string) =>
    flagsOfInterface(flow({ standard }), HANDBOOK, { ...STARTS, contracts: [] }, PLAN).map((flag) =>
      flag.kind === 'outdated' ? [flag.standard.id, ...flag.next.map(({ id }) => id)] : flag.kind
    )
  assert.deepEqual(next('old'), [['old', 'new']])
  assert.deepEqual(next('Older  MESSAGES'), [['older', 'new']])
  assert.deepEqual(next('gone'), [['gone']])
  assert.deepEqual(next('new'), [])
  assert.deepEqual(next('draft'), [])
  assert.deepEqual(next('a file on a disk'), [])
})

test('an interface is flagged when its contract ends', () => {
  const contracts = [contract({ ends: '2027-01-31' }), contract({ id: 'c2', ends: '2030-01-31' })]
  const of = (id: string) =>
    flagsOfInterface(flow({ contract: id }), HANDBOOK, { ...STARTS, contracts }, PLAN).map(({ kind }) => kind)
  assert.deepEqual(of('c1'), ['contract'])
  assert.deepEqual(of('c2'), [])
  assert.deepEqual(of('c3'), [])
})
