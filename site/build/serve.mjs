// A static server for the emitted site, under a sub-path as a host might have it, and compressing as most hosts do.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

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

/** Serves a folder below a path on a free port; answers with the site's address and a way to stop. */
export async function serve(folder, mount = SUB_PATH) {
  const server = createServer((request, response) => answer(folder, mount, request.url, response))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}${mount}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  }
}

function answer(folder, mount, address, response) {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
  const found = path.startsWith(mount) ? fileFor(folder, path.slice(mount.length)) : undefined
  const file = found ?? join(folder, '404.html')
  response.writeHead(found === undefined ? 404 : 200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Encoding': 'gzip'
  })
  createReadStream(file).pipe(createGzip()).pipe(response)
}

function fileFor(folder, path) {
  const file = join(folder, normalize('/' + path))
  return [file, join(file, 'index.html')].find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile())
}
