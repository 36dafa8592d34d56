// @ts-check
// A static server for the emitted site, under a sub-path as a host might have it, and compressing as most hosts do.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8'
}

export const SUB_PATH = '/a/sub-path/'

/**
 * What to send in place of a file's bytes: given the path below the mount and the bytes, undefined for "not found"; may take its time.
 *
 * @typedef {(path: string, bytes: Buffer) => Uint8Array | undefined | Promise<Uint8Array | undefined>} Content
 */

/** Files as they are. @type {Content} */
const unchanged = (_path, bytes) => bytes

/**
 * Serves a folder below a path on a free port; answers with the site's address and a way to stop.
 *
 * @param {string} folder
 * @param {string} mount
 * @param {{ compress?: boolean, content?: Content }} options compress: whether to compress what is sent, as most hosts do
 */
export async function serve(folder, mount = SUB_PATH, { compress = true, content = unchanged } = {}) {
  const server = createServer((request, response) =>
    answer(folder, mount, request.url ?? '/', response, compress, content)
  )
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: `http://127.0.0.1:${port}${mount}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  }
}

/**
 * @param {string} folder
 * @param {string} mount
 * @param {string} address
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} compress
 * @param {Content} content
 */
async function answer(folder, mount, address, response, compress, content) {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
  const file = path.startsWith(mount) ? fileFor(folder, path.slice(mount.length)) : undefined
  const bytes = file && (await content(path.slice(mount.length), readFileSync(file)))
  response.writeHead(bytes ? 200 : 404, {
    'Content-Type': TYPES[extname(bytes ? file : '404.html')] ?? 'application/octet-stream',
    ...(compress && { 'Content-Encoding': 'gzip' })
  })
  const body = bytes ?? notFound(folder)
  response.end(compress ? zip(Buffer.from(body)) : body)
}

/** What was sent before, by the digest of what it holds: the same few files are asked for by every tab. @type {Map<string, Buffer>} */
const zipped = new Map()

/** @param {Buffer} body */
function zip(body) {
  const digest = createHash('sha256').update(body).digest('base64')
  const known = zipped.get(digest) ?? gzipSync(body)
  zipped.set(digest, known)
  return known
}

/** @param {string} folder */
function notFound(folder) {
  const page = join(folder, '404.html')
  return existsSync(page) ? readFileSync(page) : ''
}

/**
 * @param {string} folder
 * @param {string} path
 */
function fileFor(folder, path) {
  const file = join(folder, normalize('/' + path))
  return [file, join(file, 'index.html')].find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile())
}
