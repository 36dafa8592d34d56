// @ts-check
// What typing questions fetches from a site.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { texts } from '../assets/words.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Writes each question letter by letter, with nothing fetched before.
 *
 * @param {string} folder search/ of a site
 * @param {readonly string[]} questions
 * @returns {Promise<import('../../tests/parity/typing.js').Traffic[]>}
 */
export async function trafficOf(folder, questions) {
  const script = join(root, 'target/parity/typing.mjs')
  await build({
    entryPoints: [join(root, 'tests/parity/typing.ts')],
    outfile: script,
    bundle: true,
    plugins: [texts()],
    format: 'esm',
    target: ['es2022'],
    logLevel: 'warning'
  })
  /** @type {{ typed: typeof import('../../tests/parity/typing.js').typed }} */
  const { typed } = await import(pathToFileURL(script).href)
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path))
  // The manifest is the only file that a host compresses.
  const sizeOf = (/** @type {string} */ path) =>
    path.endsWith('.json') ? gzipSync(read(path)).length : read(path).length
  const all = []
  for (const question of questions) {
    all.push(await typed(question, async (path) => new Uint8Array(read(path)), sizeOf))
  }
  return all
}
