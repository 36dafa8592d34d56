import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SITE } from '../../tools/browser/kinds.mjs'

/** The most that a page's own script may weigh, with all that it imports at once. */
export const OWN_SCRIPT = 40 * 1024

/** A published script by its plain name: `tender-evaluate`. */
export function script(name: string): string {
  const published = new RegExp(`^${name}-[0-9a-f]{8}\\.js$`)
  const [file] = readdirSync(join(SITE, 'assets')).filter((file) => published.test(file))
  return read(file!)
}

/** Bytes of a script and of all that it imports at once, as they travel. */
export function weightOf(name: string): number {
  const texts = new Map([['', script(name)]])
  for (const text of texts.values()) {
    for (const [, other] of text.matchAll(/(?:\bfrom|\bimport)"\.\/([\w.-]+)"/g)) {
      texts.set(other!, texts.get(other!) ?? read(other!))
    }
  }
  return [...texts.values()].reduce((sum, text) => sum + gzipSync(text).length, 0)
}

function read(file: string): string {
  return readFileSync(join(SITE, 'assets', file), 'utf8')
}
