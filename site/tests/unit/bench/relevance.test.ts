import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { judgedQueries, kindsOf } from '../../../bench/relevance.mjs'

const JUDGED = `# half, kind, query, pages
tune\teasy\ttender notes\t3:handbook/tenders/
report\teasy\ttender\t3:handbook/tenders/ 1:handbook/buying/
report\tprefix\tinteropera\t3:handbook/interoperability/
report\tnone\tgardening\t
`

function judged(half?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'judged-'))
  const file = join(folder, 'judged.tsv')
  writeFileSync(file, JUDGED)
  const queries = judgedQueries(file, half)
  rmSync(folder, { recursive: true })
  return queries
}

/** What is measured of the kind, when each query finds these pages. */
function measured(kind: string, found: Readonly<Record<string, string[][]>>) {
  const answers = judged().map((query) => ({ ...query, results: found[query.query] ?? [] }))
  return kindsOf(answers).find((row) => row.kind === kind)!
}

test('the half that is asked for is read, the one that is reported on unless another is named', () => {
  assert.deepEqual(
    judged().map(({ query }) => query),
    ['tender', 'interopera', 'gardening']
  )
  assert.deepEqual(
    judged('tune').map(({ query }) => query),
    ['tender notes']
  )
})

test('the right page first is worth all, second less, and nothing where it is not among ten', () => {
  const right = ['handbook/tenders/']
  const wrong = Array.from({ length: 10 }, (_, at) => [`handbook/other-${at}/`])
  const worth = (results: string[][]) => measured('easy', { tender: results }).ndcg
  const first = worth([right, ['handbook/buying/']])
  const second = worth([wrong[0]!, right])
  assert.equal(first, 1)
  assert.ok(second > 0.5 && second < 0.65)
  assert.equal(worth([...wrong, right]), 0)
})

test('sections of a page count as the page, once', () => {
  const section = (name: string) => [`handbook/tenders/#${name}`]
  const twice = measured('easy', { tender: [section('one'), section('two'), ['handbook/buying/']] })
  assert.equal(twice.ndcg, 1)
})

test('each kind is measured by itself, and all together without those that have no answer', () => {
  const found = { tender: [['handbook/tenders/'], ['handbook/buying/']], gardening: [['handbook/tenders/']] }
  assert.equal(measured('easy', found).ndcg, 1)
  assert.equal(measured('prefix', found).empty, 1)
  assert.equal(measured('none', found).nonsense, 1)
  const all = measured('all', found)
  assert.deepEqual([all.queries, all.ndcg, all.empty], [2, 0.5, 0.5])
})
