// @ts-check
// Serves a folder, counts what is sent and, where asked to, lets it pass through a slow link.
import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @typedef {{ sent: Buffer, headers: Record<string, string> }} Sent */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json'
}
const NOTHING = { requests: 0, bytes: 0, rounds: 0 }
const BYTES_PER_MS_AND_MBIT = 125

/**
 * @param {readonly (readonly [mount: string, folder: string])[]} roots folders by the path they are served under, longest path first
 * @param {{ rtt: number, mbit: number }} link milliseconds from request to first byte, and a rate that all responses share; 0 for neither
 * @return the address, `traffic()` since the last `reset()`, and `stop()`; a round is a request that sets out while none is under way
 */
export async function serveOver(roots, link) {
  /** @type {Map<string, Sent | undefined>} */
  const files = new Map()
  let traffic = NOTHING
  let free = 0
  let underWay = 0
  const reset = () => (traffic = { ...NOTHING })
  reset()

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = read(path)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    traffic.requests++
    traffic.rounds += underWay++ === 0 ? 1 : 0
    traffic.bytes += file.sent.length
    const now = performance.now()
    free = Math.max(now, free) + (link.mbit ? file.sent.length / (link.mbit * BYTES_PER_MS_AND_MBIT) : 0)
    const wait = link.rtt || link.mbit ? free - now + link.rtt : 0
    const send = () => {
      underWay--
      response.writeHead(200, file.headers).end(file.sent)
    }
    if (wait > 0) {
      setTimeout(send, wait)
    } else {
      send()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: `http://127.0.0.1:${port}/`,
    reset,
    traffic: () => ({ ...traffic }),
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  }

  /**
   * As most hosts send it: compressed where that makes it smaller.
   *
   * @param {string} path
   */
  function read(path) {
    if (!files.has(path)) {
      files.set(path, load(path))
    }
    return files.get(path)
  }

  /**
   * @param {string} path
   * @returns {Sent | undefined}
   */
  function load(path) {
    const [mount, folder] = roots.find(([mount]) => path.startsWith(mount)) ?? ['', '']
    const plain = join(folder, path.slice(mount.length))
    const file = existsSync(plain) && statSync(plain).isDirectory() ? join(plain, 'index.html') : plain
    if (!existsSync(file)) {
      return undefined
    }
    const bytes = readFileSync(file)
    const zipped = gzipSync(bytes, { level: 6 })
    const smaller = zipped.length < bytes.length
    return {
      sent: smaller ? zipped : bytes,
      headers: {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': 'max-age=600',
        ...(smaller && { 'Content-Encoding': 'gzip' })
      }
    }
  }
}
