import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element } from '@xmldom/xmldom'
import fc from 'fast-check'
import type { Drift } from '../../../src/changes/drift.js'
import { make } from '../../../src/changes/variation-docx.js'
import { only, variationOf, type Reworded, type Variation } from '../../../src/changes/variation.js'
import { xmlText } from '../../../src/kit/documents/document-text.js'
import type { Pack, Requirement, StandardItem } from '../../../src/pack/pack.js'
import { own, pack } from '../../documents/packs.js'
import { all, attribute, Parts } from '../../documents/xml.js'

const NOW = '2026-11-28T10:00:00.000Z'
const EDITION = pack({}).edition
const DRIFT: Drift = {
  then: { ...EDITION, day: '2023-11-20' },
  now: EDITION,
  changes: [],
  unknown: { systems: [], settings: [] }
}

const asked = (id: string, statement: string, more: Partial<Requirement> = {}): Requirement => ({
  ...own({ id, code: id.toUpperCase() }),
  ...more,
  text: { ...own({}).text, title: `Title of ${id}`, statement }
})
const STANDARD: StandardItem = {
  id: 'dcb',
  title: 'Clinical risk',
  codes: ['DCB0129'],
  group: 'mandated',
  status: 'active',
  decision: 'keep',
  evidence: [],
  because: [],
  from: '2024-05-06',
  by: '2025-07'
}
const gone = (id: string) =>
  ({ kind: 'gone', subject: 'requirement', id, title: id, absence: 'past', successors: [], edited: false }) as const

const keys = ({ clauses }: Variation) => clauses.map(({ kind, key }) => `${kind} ${key}`)

test('what changes, comes and goes is in it, and what the buyer left out or keeps is not', () => {
  const left = asked('left', 'Old.', { decision: 'drop' })
  const kept = asked('kept', 'We keep this.')
  const then = pack({
    requirements: [asked('a', 'Old.'), asked('fax', 'Faxes arrive.'), left, kept],
    standards: [STANDARD]
  })
  const updated: Pack = {
    ...then,
    requirements: [asked('a', 'New.'), { ...left, text: asked('left', 'New.').text }, kept, asked('b', 'More.')],
    standards: [{ ...STANDARD, by: '2027-01' }]
  }
  const variation = variationOf(then, updated, { ...DRIFT, changes: [gone('fax'), gone('kept')] })
  assert.deepEqual(keys(variation), [
    'altered standard dcb',
    'gone requirement fax',
    'altered requirement a',
    'added requirement b'
  ])
  assert.deepEqual(keys(only(variation, (key) => key === 'requirement a')), ['altered requirement a'])
})

test('what chose the supplier is no part of the contract', () => {
  const before = asked('a', 'Said.')
  const text = {
    ...before.text,
    question: 'Another?',
    stage: 'contract',
    scoring: { ...before.text.scoring, weight: 'high' }
  } as const
  const then = pack({ requirements: [before] })
  assert.deepEqual(keys(variationOf(then, { ...then, requirements: [{ ...before, text }] }, DRIFT)), [])
})

test('words that go and come are tracked, and make up the text before and the text after', async () => {
  const text = fc.string({
    unit: fc.constantFrom('shall ', 'must ', 'may ', 'not ', 'é', '<b>', '\n', '. ', '=1+1 '),
    maxLength: 20
  })
  const rewordings = fc.array(fc.record({ title: fc.constant('Statement'), before: text, after: text }), {
    minLength: 1,
    maxLength: 12
  })
  await fc.assert(
    fc.asyncProperty(rewordings, async (parts) => {
      assert.deepEqual(
        wordsIn(await document(parts)),
        parts.map(({ before, after }) => [xmlText(before), xmlText(after)])
      )
    }),
    { numRuns: 8 }
  )
})

test('each tracked change has a number of its own, the handbook’s name and a time', async () => {
  const xml = await document([
    { title: 'Statement', before: 'It should send.', after: 'It must send.' },
    { title: 'Level', before: 'Should', after: 'Must' }
  ])
  const changes = ['ins', 'del'].flatMap((name) => all(xml.documentElement!, name))
  assert.equal(changes.length, 4)
  assert.equal(new Set(changes.map((one) => attribute(one, 'id'))).size, 4)
  assert.ok(changes.every((one) => attribute(one, 'author') === EDITION.handbook && attribute(one, 'date') === NOW))
})

test('it names the law, the parties to fill in, the old text, and since when standards bind', async () => {
  const then = pack({
    name: 'Records',
    reference: 'REF-7',
    requirements: [asked('a', 'It should send.', { standards: ['dcb'] })],
    standards: [STANDARD]
  })
  const updated: Pack = { ...then, requirements: [asked('a', 'It must send.', { standards: ['dcb'] })] }
  const xml = new Parts(await make(variationOf(then, updated, DRIFT), NOW)).xml('word/document.xml')
  const words = textOf(xml.documentElement!)
  for (const said of [
    'section 74',
    'Section 75',
    'regulation 72',
    'not legal advice',
    'Supplier',
    'REF-7',
    'It should send.',
    '6 May 2024',
    'July 2025'
  ]) {
    assert.ok(words.includes(said), said)
  }
})

async function document(parts: readonly Reworded[]) {
  const clause = {
    key: 'requirement a',
    subject: 'requirement',
    kind: 'altered',
    code: 'A',
    title: 'T',
    parts,
    dated: []
  } as const
  const variation = { name: 'Records', buyer: '', reference: '', then: EDITION, now: EDITION, clauses: [clause] }
  return new Parts(await make(variation, NOW)).xml('word/document.xml')
}

/** The text before and after of each row of the table of what changes. */
function wordsIn(xml: Awaited<ReturnType<typeof document>>): [string, string][] {
  const table = all(xml.documentElement!, 'tbl').find((one) => textOf(one).startsWith('Part'))!
  return all(table, 'tr')
    .slice(1)
    .map((row) => {
      const runs = all(all(row, 'tc')[2]!, 'r').map((run) => ({
        in: run.parentNode?.localName,
        text: [...run.childNodes].map(said).join('')
      }))
      const without = (name: string) =>
        runs
          .filter((run) => run.in !== name)
          .map(({ text }) => text)
          .join('')
      return [without('ins'), without('del')]
    })
}

function said(node: Element['childNodes'][number]): string {
  return node.localName === 'br'
    ? '\n'
    : node.localName === 't' || node.localName === 'delText'
      ? (node.textContent ?? '')
      : ''
}

function textOf(element: Element): string {
  return all(element, 't')
    .map((text) => text.textContent ?? '')
    .join('')
}
