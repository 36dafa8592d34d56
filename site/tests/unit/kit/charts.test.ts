import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ROOMS, hasRoom, labelsFor, type Room } from '../../../src/kit/charts/axis-labels.js'
import { across, scaleOf } from '../../../src/kit/charts/chart-scale.js'
import { letterOf } from '../../../src/kit/charts/lettered-stretches.js'

/** At most half as wide as the narrowest room. */
const WORD = fc.stringMatching(/^[A-Za-z0-9 ]{1,16}$/)
const PLACE = fc.integer({ min: 0, max: 100 })

test('a scale keeps the order of what it places, and what is outside at its edges', () => {
  assert.deepEqual([-5, 0, 1, 4, 9].map(scaleOf(0, 4)), [0, 0, 25, 100, 100])
  assert.deepEqual([0, 2, 4].map(scaleOf(0, 4, 3)), [3, 50, 97])
  assert.equal(across(100 / 3), '33.33%')
  fc.assert(
    fc.property(
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      PLACE,
      PLACE,
      (from, long, a, b) => {
        const place = scaleOf(from, from + long)
        assert.ok(a > b || place(a) <= place(b))
        assert.ok(place(a) >= 0 && place(a) <= 100)
      }
    )
  )
})

test('names along an axis stand apart and inside it, at even distances, the first always', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(PLACE, { minLength: 1, maxLength: 40 }),
      WORD,
      fc.constantFrom(...Object.values(ROOMS)),
      (places, text, room) => {
        const ticks = places.sort((a, b) => a - b).map((at) => ({ at, text }))
        const labels = labelsFor(ticks, room)
        assert.equal(labels[0]!.at, ticks[0]!.at)
        const width = text.length * 0.5
        const left = labels.map(
          ({ at, anchor }) => (at / 100) * room.width - { start: 0, middle: width / 2, end: width }[anchor]
        )
        assert.ok(left[0]! >= -room.left)
        left.slice(1).forEach((one, at) => {
          assert.ok(one > left[at]! + width, `${one} is over ${left[at]! + width}`)
          assert.ok(one + width <= room.width + 0.001)
        })
        const steps = labels.map(({ at }) => ticks.findIndex((tick) => tick.at === at))
        const every = steps[1] ?? 1
        assert.ok(steps.every((step, at) => step === at * every))
      }
    )
  )
})

test('a name that has no room before the last leaves no gap among the names', () => {
  const ticks = [0, 12, 96, 100].map((at) => ({ at, text: 'aaaa' }))
  assert.deepEqual(
    labelsFor(ticks, ROOMS.wide).map(({ at }) => at),
    [0]
  )
})

test('an axis of quarters names years where it has no room for more, and percentages stand at both ends', () => {
  const quarters = Array.from({ length: 12 }, (_, at) => ({ at: scaleOf(0, 12)(at), text: 'October 2027' }))
  const named = (room: Room) => labelsFor(quarters, room).map(({ at }) => at)
  assert.deepEqual(
    [named(ROOMS.wide), named(ROOMS.narrow)],
    [
      [0, 33.33, 66.67],
      [0, 66.67]
    ]
  )
  const percents = [0, 5, 10, 15].map((one) => ({ at: scaleOf(0, 15)(one), text: `${one}%` }))
  assert.deepEqual(
    labelsFor(percents, ROOMS.narrow).map(({ anchor }) => anchor),
    ['start', 'middle', 'middle', 'end']
  )
})

test('letters stand in a stretch only where they have room', () => {
  assert.ok(hasRoom('A', 8, ROOMS.narrow))
  assert.ok(!hasRoom('A = B', 8, ROOMS.narrow))
  assert.ok(hasRoom('A = B', 22, ROOMS.narrow))
  assert.deepEqual([0, 25, 26, 53].map(letterOf), ['A', 'Z', 'A1', 'B2'])
})
