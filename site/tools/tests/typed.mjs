// @ts-check
// What typing questions fetches from a site.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loaded } from './bundled.mjs'

/**
 * Writes each question letter by letter, with nothing fetched before.
 *
 * @param {string} folder search/ of a site
 * @param {readonly string[]} questions
 * @returns {Promise<import('../../tests/parity/typing.js').Traffic[]>}
 */
export async function trafficOf(folder, questions) {
  /** @type {{ typed: typeof import('../../tests/parity/typing.js').typed }} */
  const { typed } = await loaded('typing')
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
