import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Engine, type Shown } from '../../../src/search/engine/engine.js'
import type { Fetch } from '../../../src/search/engine/index-store.js'
import { tinyIndex, type Document } from './tiny-index.js'

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
  assert.ok(
    first!.some((path) => path.startsWith('x/')),
    String(first)
  )
  const [several] = await roundsOf('discharge summary')
  assert.ok(several!.every((path) => path.startsWith('t/')))
})

for (const [inShards, more] of [
  ['card', []],
  ['name', ['d/1']]
] as const) {
  test(`where shards have the ${inShards} of a result, its suggestion takes no other file, and the result ${more.length}`, async () => {
    const last: Document = { address: 'z/', title: 'Ward', text: 'Sent home.', inShards }
    const { fetch, rounds } = inRounds(tinyIndex([...DOCUMENTS, last]))
    const engine = await Engine.open(fetch)
    const { results } = await engine.find('ward', true)
    const before = rounds.flat().length
    const named = await engine.named(results)
    assert.deepEqual(
      named.map(({ title }) => title),
      ['Ward']
    )
    assert.equal(rounds.flat().length, before)
    const [{ card }] = (await engine.shown(results, 0)) as [Shown]
    assert.equal(card.summary, 'Sent home.')
    assert.deepEqual(rounds.flat().slice(before), more)
  })
}

test('a question that another has overtaken is asked for no further, and never answered', async () => {
  const { fetch, rounds } = inRounds(tinyIndex(DOCUMENTS))
  const engine = await Engine.open(fetch)
  let latest = 'recor'
  let answers = 0
  const ask = (query: string) => engine.find(query, true, () => query === latest).then(() => answers++)
  void ask('recor')
  latest = 'records'
  await ask('records')
  assert.equal(answers, 1)
  latest = 'polic'
  void ask('disch')
  await new Promise((resolve) => setTimeout(resolve, 20))
  assert.ok(!rounds.flat().includes('t/0'), String(rounds))
})

test('sections are named as far as their names have come, and none is fetched for', async () => {
  const { fetch, rounds } = inRounds(tinyIndex(DOCUMENTS))
  const engine = await Engine.open(fetch)
  const [{ card, others }] = (await engine.shown([[0, 1, 3]], 3)) as [Shown]
  assert.equal(card.title, DOCUMENTS[0]!.title)
  assert.deepEqual(
    others.map(({ title }) => title),
    [DOCUMENTS[1]!.title]
  )
  assert.deepEqual(rounds.slice(1), [['d/0']])
})
