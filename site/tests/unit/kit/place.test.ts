import assert from 'node:assert/strict'
import { test } from 'node:test'
import { place } from '../../../src/kit/dom/place.js'

const room = { width: 352, gap: 8, viewWidth: 1280, scrollX: 0, scrollY: 0 }

test('the card stands below the word and level with its start', () => {
  assert.deepEqual(place({ left: 200, bottom: 300 }, room), { left: 200, top: 308 })
})

test('near the right edge the card moves left until it fits', () => {
  assert.equal(place({ left: 1200, bottom: 300 }, room).left, 1280 - 352 - 8)
})

test('on a scrolled page the card is where the word is', () => {
  assert.equal(place({ left: 200, bottom: 300 }, { ...room, scrollY: 1000 }).top, 1308)
})

test('a card wider than the window starts at its left edge', () => {
  assert.equal(place({ left: 100, bottom: 0 }, { ...room, viewWidth: 320 }).left, 8)
})
