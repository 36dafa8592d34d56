import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

/** A block itself; the sheet of the tools may add elements to it. */
const BLOCK = /^\.(app-[a-z]+(?:-[a-z]+)*)(?![\w-])/gm

test('what every page styles, the sheet of the tools does not style again for something else', () => {
  const ofPages = blocksIn('styles')
  const ofTools = blocksIn('styles/workbench')
  assert.ok(ofPages.has('app-prose') && ofTools.has('app-pack'))
  assert.deepEqual(
    [...ofTools].filter((block) => ofPages.has(block)),
    []
  )
})

/** The blocks that rules of a folder begin with. */
function blocksIn(folder: string): Set<string> {
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.scss'))
  return new Set(
    sheets.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(BLOCK)].map(([, block]) => block!))
  )
}
