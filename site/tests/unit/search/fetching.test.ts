import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Engine } from '../../../src/search/engine/engine.js'
import { Finder } from '../../../src/search/engine/finder.js'
import type { Fetch } from '../../../src/search/engine/index-store.js'
import { serving, tinyIndex, type Document } from './tiny-index.js'

const DOCUMENTS: Document[] = ['Open API policy', 'Discharge summary', 'Clinical risk', 'Records of patients'].map(
  (title, at) => ({ address: `${at}/`, title })
)

/** Serves files and notes which were asked for together: before any of them was answered. */
function inRounds(files: ReadonlyMap<string, Uint8Array>): { fetch: Fetch; rounds: string[][] } {
  const rounds: string[][] = []
  let underWay = 0
  const fetch: Fetch = async (path) => {
    if (underWay++ === 0) {
      rounds.push([])
    }
    rounds.at(-1)!.push(path.replace(/^files\/\w+\/|\.bin$/g, ''))
    await new Promise((resolve) => setImmediate(resolve))
    underWay--
    return files.get(path)!
  }
  return { fetch, rounds }
}

async function roundsOf(query: string): Promise<string[][]> {
  const { fetch, rounds } = inRounds(tinyIndex(DOCUMENTS))
  const engine = await Engine.open(fetch)
  await engine.find(query, false)
  return rounds.slice(1)
}

test('the positions of a phrase are asked for together with its terms', async () => {
  const [only, ...more] = await roundsOf('"discharge summary"')
  assert.ok(only!.some((path) => path.startsWith('p/')))
  assert.ok(only!.some((path) => path.startsWith('t/')))
  assert.deepEqual(more, [])
})

test('the only word of a query is asked for together with what it may be misspelt from', async () => {
  const [first] = await roundsOf('dishcarge')
  assert.ok(first!.includes('x/64'), String(first))
  const [several] = await roundsOf('discharge summary')
  assert.ok(several!.every((path) => path.startsWith('t/')))
})

/** As some hosts serve files: then reading one takes no time. */
function inflated(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files].map(([path, file]) => [path, path.endsWith('.bin') ? gunzipSync(file) : file]))
}

async function askedAfter(questions: number, whole: boolean): Promise<string[]> {
  mock.timers.enable({ apis: ['setTimeout'] })
  try {
    const asked: string[] = []
    const finder = new Finder(serving(inflated(tinyIndex(DOCUMENTS, { whole })), asked))
    for (let i = 0; i < questions; i++) {
      await finder.ask((engine) => engine.find('clinical', false))
      mock.timers.tick(1000)
    }
    await new Promise((resolve) => setImmediate(resolve))
    const before = asked.length
    for (const { title } of DOCUMENTS) {
      const found = await finder.ask(async (engine) => {
        const { results } = await engine.find(title, false)
        return engine.shown(results, 3)
      })
      assert.equal(found[0]!.card.title, title)
    }
    return asked.slice(before)
  } finally {
    mock.timers.reset()
  }
}

test('a small index is there to its end after a pause that follows the second question', async () => {
  assert.deepEqual(await askedAfter(2, true), [])
})

test('who asks once, or a large index, is spared that', async () => {
  assert.notDeepEqual(await askedAfter(1, true), [])
  assert.notDeepEqual(await askedAfter(2, false), [])
})
