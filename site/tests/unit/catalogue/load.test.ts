import assert from 'node:assert/strict'
import { afterEach, mock, test } from 'node:test'
import { CatalogueUnavailable, detailed, loadCatalogue, loadWording } from '../../../src/catalogue/load.js'

const ELEMENT = {
  dataset: {
    frame: 'frame.json',
    standards: 's.json',
    details: 'd.json',
    criteria: 'c.json',
    policies: 'p.json',
    wording: 'w.json'
  }
} as unknown as HTMLElement

const LIST = { format: 2, build: 'a', facets: [], entities: [] }
const FILES: Record<string, object | string | undefined> = {
  'frame.json': { format: 2, build: 'a', day: '2026-11-23', systems: [], settings: [] },
  's.json': LIST,
  'd.json': { format: 2, build: 'a', standards: [] },
  'c.json': LIST,
  'p.json': LIST,
  'w.json': { format: 2, build: 'a', criteria: [] }
}

/** Answers each request from the files of its turn; the last stay. @return what was asked for, with its cache mode */
function serve(...turns: (typeof FILES)[]): string[] {
  const asked: string[] = []
  mock.method(globalThis, 'fetch', async (path: string, { cache }: RequestInit) => {
    const turn = asked.filter((one) => one.startsWith(path)).length
    asked.push(`${path} ${cache}`)
    const file = turns[Math.min(turn, turns.length - 1)]![path]
    return new Response(typeof file === 'string' ? file : JSON.stringify(file), {
      status: file === undefined ? 404 : 200
    })
  })
  return asked
}

afterEach(() => mock.restoreAll())

test('the files of a build make a catalogue, each fetched once', async () => {
  const asked = serve(FILES)
  const catalogue = await loadCatalogue(ELEMENT)
  assert.equal(catalogue.frame.day, '2026-11-23')
  assert.deepEqual(asked.sort(), [
    'c.json default',
    'd.json default',
    'frame.json default',
    'p.json default',
    's.json default'
  ])
  assert.deepEqual((await loadWording(ELEMENT, catalogue)).criteria, [])
})

const UNUSABLE: Record<string, object | string | undefined> = {
  'is missing': undefined,
  'is a page': '<!DOCTYPE html><title>Not found</title>',
  'is cut short': '{"format": 1, "build": "a", "fac',
  'is null': 'null',
  'is of another format': { ...LIST, format: 1 },
  'says no build': { ...LIST, build: undefined },
  'is another file': { format: 2, build: 'a', criteria: [] },
  'is of another build': { ...LIST, build: 'b' }
}

for (const [name, file] of Object.entries(UNUSABLE)) {
  test(`a file that ${name} makes the catalogue unavailable`, async () => {
    serve({ ...FILES, 'c.json': file })
    await assert.rejects(loadCatalogue(ELEMENT), CatalogueUnavailable)
  })
}

test('a file that was cut short on its way is asked for once more, past the cache', async () => {
  const asked = serve({ ...FILES, 'p.json': '{"format"' }, FILES)
  await loadCatalogue(ELEMENT)
  assert.deepEqual(
    asked.filter((one) => one.startsWith('p.json')),
    ['p.json default', 'p.json reload']
  )
})

test('a page without addresses, and wording of another build, are told apart from a fault of the program', async () => {
  await assert.rejects(loadCatalogue({ dataset: {} } as HTMLElement), CatalogueUnavailable)
  serve({ ...FILES, 'w.json': { format: 2, build: 'b', criteria: [] } })
  await assert.rejects(loadWording(ELEMENT, await loadCatalogue(ELEMENT)), CatalogueUnavailable)
})

test('what standards say besides is put where it belongs', () => {
  const standards = [
    { id: 'a', obligations: [{ level: 'mandated' }, { level: 'recommended' }] },
    { id: 'b', obligations: [{ level: 'mandated' }] }
  ] as never
  const details = { standards: [{ id: 'a', rules: ['The Act.', ''], evidence: ['A test'] }, { id: 'b' }] } as never
  assert.deepEqual(detailed(standards, details), [
    {
      id: 'a',
      obligations: [{ level: 'mandated', legalBasis: 'The Act.' }, { level: 'recommended' }],
      evidence: ['A test']
    },
    { id: 'b', obligations: [{ level: 'mandated' }] }
  ])
})
