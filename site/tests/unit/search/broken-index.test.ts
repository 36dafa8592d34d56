import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { fetchFrom } from '../../../src/search/engine/download.js'
import { Finder } from '../../../src/search/engine/finder.js'
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

const HOSTS: Record<string, (file: Uint8Array) => Uint8Array> = {
  'has inflated': (file) => (file[0] === 0x1f ? gunzipSync(file) : file),
  'has compressed once more': (file) => gzipSync(file),
  'has compressed twice more': (file) => gzipSync(gzipSync(file))
}

for (const [name, change] of Object.entries(HOSTS)) {
  test(`files that a host ${name} are read at once`, async () => {
    const asked: string[] = []
    const changed = new Map([...WHOLE].map(([path, file]) => [path, change(file)]))
    assert.deepEqual(await new Finder(serving(changed, asked)).ask(ask), [[1]])
    assert.equal(new Set(asked).size, asked.length)
  })
}

test('what is compressed without end is broken', async () => {
  const packed = new Map([...WHOLE].map(([path, file]) => [path, gzipSync(gzipSync(gzipSync(gzipSync(file))))]))
  await assert.rejects(new Finder(serving(packed)).ask(ask), { kind: 'broken' })
})

const page = (text: string) => new TextEncoder().encode(`<!DOCTYPE html><title>A page</title>${text}`)

const TROUBLES: Record<string, [(file: Uint8Array) => Uint8Array, string]> = {
  'cut short': [(file) => file.slice(0, file.length - 12), 'broken'],
  empty: [() => new Uint8Array(), 'broken'],
  'a page to log in at': [() => page('Log in'), 'broken'],
  'a page of the handbook, as hosts send that know no "not found"': [() => page('<i data-search-script>'), 'changed'],
  'a file of another edition': [(file) => gzipSync(gunzipSync(file).fill(9, 4, 8)), 'changed']
}

for (const [name, [breakFile, kind]] of Object.entries(TROUBLES)) {
  test(`${name} in place of every file, still there after a retry, is ${kind}`, async () => {
    const files = new Map([...WHOLE].map(([path, file]) => [path, path.endsWith('.bin') ? breakFile(file) : file]))
    const asked: string[] = []
    await assert.rejects(new Finder(serving(files, asked)).ask(ask), { kind })
    assert.equal(asked.filter((path) => path === 'manifest.json').length, 2)
  })
}

const MANIFESTS: Record<string, [string, string]> = {
  'cut short': [new TextDecoder().decode(WHOLE.get('manifest.json')).slice(0, 100), 'broken'],
  empty: ['', 'broken'],
  'a page': ['<!DOCTYPE html>', 'broken'],
  nothing: ['null', 'broken'],
  'without what it needs': ['{"format": 5}', 'broken'],
  'of a later format than this script reads': ['{"format": 6}', 'changed']
}

for (const [name, [text, kind]] of Object.entries(MANIFESTS)) {
  test(`a manifest ${name} is not taken: ${kind}`, async () => {
    await assert.rejects(new Finder(async () => new TextEncoder().encode(text)).ask(ask), { kind })
  })
}

test('no file is fetched twice, nor before it is needed', async () => {
  const asked: string[] = []
  const finder = new Finder(serving(WHOLE, asked))
  await Promise.all([finder.ask(ask), finder.ask(ask)])
  await finder.ask(ask)
  assert.equal(new Set(asked).size, asked.length)
  assert.deepEqual(asked.map((path) => path.replace(/^files\/\w+/, '')).sort(), [
    '/t/0.bin',
    '/x/1.bin',
    'manifest.json'
  ])
})

test('a manifest that is under way is taken once, and asked for anew when it was of no use', async () => {
  const early = new Response('', { status: 404 })
  const fetch = fetchFrom(new URL('http://localhost:9/search/'), Promise.resolve(early))
  await assert.rejects(fetch('manifest.json', false), /404/)
  await assert.rejects(fetch('manifest.json', false), { kind: 'offline' })
})
