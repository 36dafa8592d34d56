import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import type { Engine } from '../../../src/search/engine/engine.js'
import { Finder } from '../../../src/search/engine/finder.js'
import type { Fetch } from '../../../src/search/engine/index-store.js'
import { SearchTrouble } from '../../../src/search/engine/trouble.js'
import { tinyIndex } from './tiny-index.js'

const MINUTES = 60_000
const OLD = '00112233aabbccdd'
const NEW = '445566778899aabb'

const titles = async (engine: Engine) => {
  const { results } = await engine.find('discharge', false)
  return (await engine.shown(results, 0)).map(({ card }) => card.title)
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A host that publishes another edition, or none: then it cannot be reached. */
class Host {
  readonly asked: string[] = []
  edition: Map<string, Uint8Array> | undefined = edition(OLD, 'Discharge summary')

  readonly fetch: Fetch = async (path) => {
    this.asked.push(path)
    const file = this.edition?.get(path)
    if (file === undefined) {
      throw new SearchTrouble(this.edition ? 'changed' : 'offline', path)
    }
    return file
  }

  publish(): void {
    this.edition = edition(NEW, 'Discharge letters')
  }

  /** How often the manifest was asked for since this was asked last. */
  get manifests(): number {
    return this.asked.splice(0).filter((path) => path === 'manifest.json').length
  }
}

function edition(generation: string, title: string): Map<string, Uint8Array> {
  return tinyIndex([{ address: 'a/', title }], {}, generation)
}

/** A tab that has asked, so that what answers the question is in its memory. */
async function inTab(run: (finder: Finder, host: Host) => Promise<void>): Promise<void> {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  try {
    const host = new Host()
    const finder = new Finder(host.fetch)
    assert.deepEqual(await finder.ask(titles), ['Discharge summary'])
    await turn()
    assert.equal(host.manifests, 1)
    await run(finder, host)
  } finally {
    mock.timers.reset()
  }
}

test('a tab answers from the files it has, and from the new edition once it has asked for it', () =>
  inTab(async (finder, host) => {
    host.publish()
    mock.timers.tick(14 * MINUTES)
    assert.deepEqual(await finder.ask(titles), ['Discharge summary'])
    assert.equal(host.manifests, 0)
    mock.timers.tick(2 * MINUTES)
    assert.deepEqual(await finder.ask(titles), ['Discharge summary'])
    await turn()
    assert.deepEqual(await finder.ask(titles), ['Discharge letters'])
    assert.equal(host.manifests, 1)
  }))

test('an edition that is still the same is kept with its files, and asked for again after as many minutes', () =>
  inTab(async (finder, host) => {
    mock.timers.tick(16 * MINUTES)
    await finder.ask(titles)
    await turn()
    await finder.ask(titles)
    assert.deepEqual(host.asked, ['manifest.json'])
    mock.timers.tick(16 * MINUTES)
    await finder.ask(titles)
    assert.equal(host.manifests, 2)
  }))

test('a tab that comes back asks at once, so that the next question is answered from the new edition', () =>
  inTab(async (finder, host) => {
    host.publish()
    finder.confirm()
    assert.equal(host.manifests, 0)
    mock.timers.tick(16 * MINUTES)
    finder.confirm()
    await turn()
    assert.deepEqual(await finder.ask(titles), ['Discharge letters'])
  }))

test('who is offline keeps what is there, and asks for a new edition again after a minute', () =>
  inTab(async (finder, host) => {
    host.edition = undefined
    mock.timers.tick(16 * MINUTES)
    for (let i = 0; i < 3; i++) {
      assert.deepEqual(await finder.ask(titles), ['Discharge summary'])
      await turn()
    }
    assert.equal(host.manifests, 1)
    await assert.rejects(
      finder.ask((engine) => engine.facets('date')),
      { kind: 'offline' }
    )
    assert.deepEqual(await finder.ask(titles), ['Discharge summary'])
    host.publish()
    mock.timers.tick(2 * MINUTES)
    await finder.ask(titles)
    await turn()
    assert.deepEqual(await finder.ask(titles), ['Discharge letters'])
  }))

test('questions asked together whose files are gone share one new manifest', async () => {
  const host = new Host()
  const finder = new Finder(host.fetch)
  await finder.ask(async () => {})
  host.publish()
  const both = await Promise.all([finder.ask(titles), finder.ask(titles)])
  assert.deepEqual(both, [['Discharge letters'], ['Discharge letters']])
  assert.equal(host.manifests, 2)
  assert.equal(new Set(host.asked).size, host.asked.length)
})

test('an edition whose files are not there yet has changed, however often one asks, with one retry a question', async () => {
  const host = new Host()
  const finder = new Finder(host.fetch)
  host.edition = new Map([['manifest.json', edition(NEW, 'Discharge letters').get('manifest.json')!]])
  for (const manifests of [2, 1]) {
    await assert.rejects(finder.ask(titles), { kind: 'changed' })
    assert.equal(host.manifests, manifests)
  }
  host.publish()
  assert.deepEqual(await finder.ask(titles), ['Discharge letters'])
})

test('who has waited for a file that hangs does not wait for a second try, and files that came are kept', async () => {
  const host = new Host()
  let hangs = true
  const finder = new Finder(async (path, fresh) => {
    const file = await host.fetch(path, fresh)
    if (hangs && path.includes('/d/')) {
      throw new SearchTrouble('slow', path)
    }
    return file
  })
  await assert.rejects(finder.ask(titles), { kind: 'slow' })
  hangs = false
  assert.deepEqual(await finder.ask(titles), ['Discharge summary'])
  assert.deepEqual(
    host.asked.map((path) => path.replace(/^files\/\w+\//, '')).filter((path) => !path.startsWith('d/')),
    ['manifest.json', 't/0.bin', 'x/0.bin']
  )
})
