import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { ico, png } from '../../../tools/assets/icon.mjs'

test('the icon is a PNG of the size asked for', () => {
  const image = png(32)
  assert.equal(image.subarray(1, 4).toString(), 'PNG')
  assert.equal(image.readUInt32BE(16), 32)
  const length = image.readUInt32BE(33)
  assert.equal(inflateSync(image.subarray(41, 41 + length)).length, 32 * (32 * 4 + 1))
})

test('the corners are clear unless the icon is opaque', () => {
  const corner = (image: Buffer) => inflateSync(image.subarray(41, 41 + image.readUInt32BE(33)))[4]
  assert.equal(corner(png(32)), 0)
  assert.equal(corner(png(32, true)), 255)
})

test('the .ico holds the same picture', () => {
  assert.deepEqual(ico(32).subarray(22), png(32))
})
