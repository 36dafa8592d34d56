import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type * as Script from '../../../tools/assets/script.mjs'

/** Not bundled with the test: it finds the words from where it is. */
const { script }: typeof Script = await import(pathToFileURL('tools/assets/script.mjs').href)

const IMPORT = /(?:\bfrom|\bimport)\s*\(?"([^"]+)"/g
const SCREENS = ['one', 'two', 'three']
const folders: string[] = []

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

test('what is imported later has a module of its own, and what is needed at once one more at most', async () => {
  const { files } = await made()
  assert.deepEqual(files.map(({ name }) => name).sort(), [
    'tool-one.js',
    'tool-shared-1.js',
    'tool-shared-2.js',
    'tool-three.js',
    'tool-two.js',
    'tool.js'
  ])
  assert.deepEqual(importedBy(files, 'tool.js'), [
    '%%./tool-one.js%%',
    '%%./tool-shared-1.js%%',
    '%%./tool-three.js%%',
    '%%./tool-two.js%%'
  ])
  assert.deepEqual(importedBy(files, 'tool-one.js'), ['%%./tool-shared-1.js%%', '%%./tool-shared-2.js%%'])
  assert.deepEqual(importedBy(files, 'tool-three.js'), ['%%./tool-shared-1.js%%'])
})

test('no text stands in two modules', async () => {
  const { files } = await made()
  for (const text of ['first', 'second', 'third', 'seldom', ...SCREENS]) {
    assert.equal(files.filter((file) => file.text.includes(`"the ${text}"`)).length, 1, text)
  }
})

test('the modules are the same wherever they are made', async () => {
  assert.deepEqual(await made(), await made())
})

test('an entry that imports nothing later is one module', async () => {
  const { files } = await script('tool.js', 'first.ts', folderOf(sources()))
  assert.deepEqual(
    files.map(({ name }) => name),
    ['tool.js']
  )
})

function made() {
  return script('tool.js', 'tool.ts', folderOf(sources()))
}

/** The entry and its screens need different parts of what the entry needs; two screens share what it does not. */
function sources(): Readonly<Record<string, string>> {
  return {
    'first.ts': say('first'),
    'second.ts': say('second'),
    'third.ts': say('third'),
    'seldom.ts': say('seldom'),
    'tool.ts': `${uses('first', 'second', 'third')}\n${SCREENS.map((name) => `void import('./${name}.js')`).join('\n')}`,
    'one.ts': `${uses('first', 'seldom')}\n${say('one')}`,
    'two.ts': `${uses('first', 'second', 'seldom')}\n${say('two')}`,
    'three.ts': `${uses('third')}\n${say('three')}`
  }
}

function uses(...names: readonly string[]): string {
  return names.map((name) => `import { ${name} } from './${name}.js'\n${name}()`).join('\n')
}

function say(text: string): string {
  return `export const ${text} = () => console.log('the ${text}', globalThis)`
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-'))
  folders.push(folder)
  Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text))
  return folder
}

function importedBy(files: readonly { readonly name: string; readonly text: string }[], name: string): string[] {
  const text = files.find((file) => file.name === name)?.text ?? ''
  return [...text.matchAll(IMPORT)].map(([, path]) => path!).sort()
}
