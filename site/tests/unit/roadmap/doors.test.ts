import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readScreen } from '../../../src/roadmap/parts/screens.js'

const IN_TEXT = /\[\[tool:roadmap\?([^|\]]*)/g
const IN_TEMPLATE = /roadmapLink "([^"]*)"/g

test('every link to a screen of the roadmap leads to one there is', () => {
  const queries = [...found('../content', /\.md$/, IN_TEXT), ...found('../templates', /\.ftlh$/, IN_TEMPLATE)]
  assert.ok(queries.length > 6)
  assert.deepEqual(
    queries.filter((query) => readScreen(`?${query}`) === undefined),
    []
  )
})

function found(folder: string, ending: RegExp, link: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(link)].map(([, query]) => query!))
}
