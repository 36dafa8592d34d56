import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { fetchFrom } from '../../../src/search/engine/download.js'
import { SearchTrouble, type TroubleKind } from '../../../src/search/engine/trouble.js'

const ROOT = new URL('http://handbook.test/search/')

const is = (kind: TroubleKind) => (error: unknown) => error instanceof SearchTrouble && error.kind === kind
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Answers in place of a host while a test runs, by a clock of its own. */
async function withHost(host: typeof fetch, run: () => Promise<void>): Promise<void> {
  const own = globalThis.fetch
  globalThis.fetch = host
  mock.timers.enable({ apis: ['setTimeout'] })
  try {
    await run()
  } finally {
    mock.timers.reset()
    globalThis.fetch = own
  }
}

/** A response whose body comes as the test says. */
function slowly(): { response: Response; send: () => void; end: () => void } {
  let body: ReadableStreamDefaultController<Uint8Array>
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (body = controller) })
  return { response: new Response(stream), send: () => body.enqueue(Uint8Array.of(7)), end: () => body.close() }
}

async function pass(seconds: number): Promise<void> {
  await turn()
  mock.timers.tick(seconds * 1000)
  await turn()
}

test('a file whose headers never come is given up after ten seconds, and its connection too', async () => {
  let given: AbortSignal | null | undefined
  const host: typeof fetch = (_, options) => {
    given = options?.signal
    return new Promise(() => {})
  }
  await withHost(host, async () => {
    const asked = assert.rejects(fetchFrom(ROOT)('files/a/t/0.bin', false), is('slow'))
    await pass(9)
    assert.equal(given!.aborted, false)
    await pass(2)
    await asked
    assert.equal(given!.aborted, true)
  })
})

test('a file that comes slowly is waited for as long as it comes, and no longer', async () => {
  const { response, send, end } = slowly()
  const stalling = slowly()
  const host: typeof fetch = async (url) => (String(url).endsWith('0.bin') ? response : stalling.response)
  await withHost(host, async () => {
    const fetched = fetchFrom(ROOT)
    const asked = fetched('files/a/t/0.bin', false)
    for (let i = 0; i < 4; i++) {
      await pass(8)
      send()
    }
    await turn()
    end()
    assert.deepEqual([...(await asked)], [7, 7, 7, 7])

    const stalled = assert.rejects(fetched('files/a/t/1.bin', false), is('slow'))
    await turn()
    stalling.send()
    await pass(11)
    await stalled
  })
})

test('a file that waits for others is not given up while they come', async () => {
  const first = slowly()
  let answer: (response: Response) => void
  const host: typeof fetch = (url) =>
    String(url).endsWith('0.bin') ? Promise.resolve(first.response) : new Promise((resolve) => (answer = resolve))
  await withHost(host, async () => {
    const fetched = fetchFrom(ROOT)
    const both = Promise.all([fetched('files/a/t/0.bin', false), fetched('files/a/t/1.bin', false)])
    for (let i = 0; i < 3; i++) {
      await pass(8)
      first.send()
    }
    first.end()
    await turn()
    answer!(new Response(Uint8Array.of(1)))
    assert.equal((await both)[1]![0], 1)
  })
})

test('a manifest that hung before this script was there is given up too', async () => {
  await withHost(
    async () => new Response('{}'),
    async () => {
      const stop = new AbortController()
      const fetched = fetchFrom(ROOT, new Promise(() => {}), stop)
      const asked = assert.rejects(fetched('manifest.json', false), is('slow'))
      await pass(11)
      await asked
      assert.equal(stop.signal.aborted, true)
      assert.equal((await fetched('manifest.json', false)).length, 2)
    }
  )
})

test('what a host answers tells what is wrong', async () => {
  const answers: [string, () => Promise<Response>, TroubleKind][] = [
    ['files/a/t/0.bin', async () => new Response('', { status: 404 }), 'changed'],
    ['manifest.json', async () => new Response('', { status: 404 }), 'broken'],
    ['files/a/t/0.bin', async () => new Response('', { status: 503 }), 'broken'],
    ['files/a/t/0.bin', () => Promise.reject(new TypeError('Failed to fetch')), 'offline']
  ]
  for (const [path, host, kind] of answers) {
    await withHost(host, () => assert.rejects(fetchFrom(ROOT)(path, false), is(kind)))
  }
})
