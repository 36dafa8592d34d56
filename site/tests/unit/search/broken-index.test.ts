import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Finder, fetchFrom } from '../../../src/search/engine/finder.js'
import type { Engine } from '../../../src/search/engine/engine.js'
import type { Fetch } from '../../../src/search/engine/index-store.js'
import { serving, tinyIndex } from './tiny-index.js'

const WHOLE = tinyIndex([
  { address: 'a/', title: 'Open API policy' },
  { address: 'b/', title: 'Discharge summary' }
])

const ask = async (engine: Engine) => (await engine.find('discharge', false)).results

/** Serves an index that is broken until something is asked for anew. */
function brokenAtFirst(breakFile: (file: Uint8Array) => Uint8Array | undefined): { fetch: Fetch; anew: string[] } {
  const anew: string[] = []
  const fetch: Fetch = async (path, fresh) => {
    const file = fresh || path === 'manifest.json' ? WHOLE.get(path) : breakFile(WHOLE.get(path)!)
    if (fresh) {
      anew.push(path)
    }
    if (file === undefined) {
      throw new Error(`${path} is not there`)
    }
    return file
  }
  return { fetch, anew }
}

const BROKEN: Record<string, (file: Uint8Array) => Uint8Array | undefined> = {
  'that is missing': () => undefined,
  'that is empty': () => new Uint8Array(),
  'that is cut short': (file) => file.slice(0, file.length - 12),
  'whose content is cut short': (file) => gzipSync(gunzipSync(file).subarray(0, 14)),
  'of another build': (file) => gzipSync(gunzipSync(file).fill(9, 4, 8)),
  'that is a page': () => new TextEncoder().encode('<!DOCTYPE html><title>Not found</title>'),
  'that only looks compressed': () => Uint8Array.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8])
}

for (const [name, breakFile] of Object.entries(BROKEN)) {
  test(`a file ${name} is asked for anew, after the manifest, once`, async () => {
    const { fetch, anew } = brokenAtFirst(breakFile)
    assert.deepEqual(await new Finder(fetch).ask(ask), [[1]])
    assert.equal(anew[0], 'manifest.json')
    assert.equal(new Set(anew).size, anew.length)
  })
}

test('what stays broken is given up after the second try, and tried again with the next question', async () => {
  let there = false
  let manifests = 0
  const finder = new Finder(async (path) => {
    manifests += path === 'manifest.json' ? 1 : 0
    if (!there) {
      throw new Error('offline')
    }
    return WHOLE.get(path)!
  })
  await assert.rejects(finder.ask(ask))
  assert.equal(manifests, 2)
  there = true
  assert.deepEqual(await finder.ask(ask), [[1]])
})

test('a manifest of another format, or none, is not taken', async () => {
  for (const text of ['{"format": 2}', '{"format": 3}', 'null', '<html>']) {
    await assert.rejects(new Finder(async () => new TextEncoder().encode(text)).ask(ask))
  }
})

test('files that a host has inflated are read as they are', async () => {
  const inflated = new Map([...WHOLE].map(([path, file]) => [path, path.endsWith('.bin') ? gunzipSync(file) : file]))
  assert.deepEqual(await new Finder(serving(inflated)).ask(ask), [[1]])
})

test('no file is fetched twice, nor before it is needed', async () => {
  const asked: string[] = []
  const finder = new Finder(serving(WHOLE, asked))
  await Promise.all([finder.ask(ask), finder.ask(ask)])
  await finder.ask(ask)
  assert.equal(new Set(asked).size, asked.length)
  assert.deepEqual(asked.map((path) => path.replace(/^files\/\w+/, '')).sort(), [
    '/t/0.bin',
    '/x/64.bin',
    'manifest.json'
  ])
})

test('a manifest that is under way is taken once, and asked for anew when it was of no use', async () => {
  const early = new Response('', { status: 404 })
  const fetch = fetchFrom(new URL('http://localhost:9/search/'), Promise.resolve(early))
  await assert.rejects(fetch('manifest.json', false), /404/)
  await assert.rejects(fetch('manifest.json', false), /fetch failed/)
})
