import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerFiles, type Reply } from '../../../src/search/answers/answer-files.js'

const ADDRESS = new URL('https://any.test/sub/assets/answers-0-1a2b3c4d.json#d-nhs%C3%9F')

const reply = (title: string): Reply => ({ title, lines: [], sources: [] })
const file = (names: Record<string, number>, title: string) =>
  JSON.stringify({ format: 1, names, things: [{ owner: reply(title) }] })

function host(files: Record<string, string>): string[] {
  const asked: string[] = []
  globalThis.fetch = (address) => {
    const name = String(address as string).replace(/.*\//, '')
    asked.push(name)
    const text = files[name]
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
  }
  return asked
}

test('a name is looked for in the one file that may have it, and a file is fetched once', async () => {
  const asked = host({
    'answers-0-1a2b3c4d.json': file({ cafe: 0 }, 'Café'),
    'answers-1-1a2b3c4d.json': file({ d: 0, nhs: 0 }, 'NHS'),
    'answers-2-1a2b3c4d.json': file({ nhsß: 0 }, 'last')
  })
  const find = answerFiles(ADDRESS)
  const title = async (name: string) => (await find([{ form: 'owner', name }]))?.title
  assert.equal(await title('cafe'), 'Café')
  assert.equal(await title('d'), 'NHS')
  assert.equal(await title('nhs'), 'NHS')
  assert.equal(await title('nhsß'), 'last')
  assert.equal(await title('zebra'), undefined)
  assert.deepEqual(asked, ['answers-0-1a2b3c4d.json', 'answers-1-1a2b3c4d.json', 'answers-2-1a2b3c4d.json'])
})

test('the first of what may be asked for which there is a fact is answered', async () => {
  host({ 'answers-1-1a2b3c4d.json': file({ nhs: 0 }, 'NHS') })
  const found = await answerFiles(ADDRESS)([
    { form: 'owner', name: 'nhsx' },
    { form: 'version', name: 'nhs' },
    { form: 'owner', name: 'nhs' }
  ])
  assert.equal(found?.title, 'NHS')
})

test('a name that every object has, a missing file and a broken one answer nothing', async () => {
  host({
    'answers-0-1a2b3c4d.json': file({}, ''),
    'answers-1-1a2b3c4d.json': '<html>',
    'answers-2-1a2b3c4d.json': '{}'
  })
  const find = answerFiles(ADDRESS)
  for (const name of ['constructor', 'dtac', 'zebra']) {
    assert.equal(await find([{ form: 'owner', name }]), undefined)
  }
})
