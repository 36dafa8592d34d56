import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileRefused } from '../../../src/kit/files/json-file.js'
import { carry, forSuppliers, uncarry } from '../../../src/pack/carried-pack.js'
import { nastyPack, own, pack, realPack } from '../../documents/packs.js'

test('a pack comes back whole from what travels in a file', async () => {
  for (const one of [realPack(), nastyPack()]) {
    const pieces = await carry(one)
    assert.ok(pieces.every((piece) => piece.length <= 30_000))
    assert.deepEqual(await uncarry(pieces), JSON.parse(JSON.stringify(one)))
  }
})

test('what is cut short or no pack is refused', async () => {
  const pieces = await carry(realPack())
  for (const bad of [[], ['%'], pieces.slice(0, -1), [pieces.join('').slice(0, 900)], [btoa('{}')]]) {
    await assert.rejects(uncarry(bad), FileRefused)
  }
})

test('suppliers do not get what the buyer wrote of what is left out', () => {
  const real = pack({ requirements: [{ ...own({ id: 'own-secret' }), decision: 'drop', reason: 'too dear' }] })
  assert.doesNotMatch(JSON.stringify(forSuppliers(real)), /too dear|own-secret/)
})
