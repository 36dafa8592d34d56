import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const SOURCE = 'src'
const IMPORT = /from '(\.[^']+)\.js'/g

const imports = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(join(SOURCE, file), 'utf8')
      const path = join(SOURCE, file)
      return [path.replace(/\.tsx?$/, ''), [...text.matchAll(IMPORT)].map(([, to]) => join(path, '..', to!))] as const
    })
)

test('no module needs itself through others', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (module: string, way: readonly string[]) => {
    if (way.includes(module)) {
      circles.push([...way.slice(way.indexOf(module)), module].join(' > '))
    } else if (!done.has(module)) {
      for (const next of imports.get(module) ?? []) {
        visit(next, [...way, module])
      }
      done.add(module)
    }
  }
  for (const module of imports.keys()) {
    visit(module, [])
  }
  assert.ok([...imports.values()].flat().length > imports.size)
  assert.deepEqual(circles, [])
})
