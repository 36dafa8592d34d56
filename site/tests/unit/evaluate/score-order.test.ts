import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Requirement } from '../../../src/pack/pack.js'
import type { Bid } from '../../../src/evaluate/scores/bid.js'
import { beside, openAfter, ORDERS, spots, type Spot } from '../../../src/evaluate/scoring/score-order.js'

const requirement = (id: number) => ({ id: `r${id}` }) as Requirement
const bid = (id: number) => ({ id: `b${id}` }) as Bid
const nameOf = ({ requirement, bid }: Spot) => `${requirement.id} ${bid.id}`

const evaluations = fc.record({
  requirements: fc.integer({ min: 1, max: 12 }).map((count) => Array.from({ length: count }, (_, i) => requirement(i))),
  bids: fc.integer({ min: 1, max: 5 }).map((count) => Array.from({ length: count }, (_, i) => bid(i))),
  order: fc.constantFrom(...ORDERS),
  seed: fc.nat()
})

test('from wherever one begins, going to the next open one and closing it closes each once', () => {
  fc.assert(
    fc.property(evaluations, ({ requirements, bids, order, seed }) => {
      const all = spots(requirements, bids, order)
      const open = new Set(all.map(nameOf))
      let at = all[seed % all.length]!
      for (let left = all.length; left > 0; left--) {
        const next = openAfter(all, at, (spot) => open.has(nameOf(spot)))
        assert.ok(next !== undefined && open.delete(nameOf(next)))
        at = next
      }
      assert.equal(
        openAfter(all, at, (spot) => open.has(nameOf(spot))),
        undefined
      )
    })
  )
})

test('one step on and one back is where one was', () => {
  fc.assert(
    fc.property(evaluations, ({ requirements, bids, order, seed }) => {
      const all = spots(requirements, bids, order)
      const at = all[seed % all.length]!
      const next = beside(all, at, 1)
      assert.equal(next === undefined, at === all.at(-1))
      assert.ok(next === undefined || beside(all, next, -1) === at)
    })
  )
})

test('by requirement, every bid has its turn before the next requirement; by bid, every requirement before the next bid', () => {
  const [requirements, bids] = [
    [requirement(1), requirement(2)],
    [bid(1), bid(2)]
  ]
  assert.deepEqual(spots(requirements, bids, 'requirement').map(nameOf), ['r1 b1', 'r1 b2', 'r2 b1', 'r2 b2'])
  assert.deepEqual(spots(requirements, bids, 'bid').map(nameOf), ['r1 b1', 'r2 b1', 'r1 b2', 'r2 b2'])
})
