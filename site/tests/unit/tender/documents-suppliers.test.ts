import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uncarry } from '../../../src/pack/carried-pack.js'
import type { Pack } from '../../../src/pack/pack.js'
import { make, makeForSuppliers } from '../../../src/tender/documents/xlsx/xlsx.js'
import { NASTY, nastyPack, own, realPack } from '../../documents/packs.js'
import { Workbook } from '../../documents/workbook.js'
import { all, attribute } from '../../documents/xml.js'

const DAY = '2026-11-23'
const SECRET = 'Our present supplier cannot do it.'
const real = realPack()
const [kept, dropped, ...others] = real.requirements

/** A pack with something private in every place that has room for it. */
const secretive: Pack = {
  ...real,
  purpose: { roadmap: 'r-1', name: SECRET, step: 's', title: SECRET },
  requirements: [
    { ...kept!, reason: SECRET },
    {
      ...dropped!,
      decision: 'drop',
      reason: SECRET,
      published: dropped!.text,
      text: { ...dropped!.text, statement: SECRET }
    },
    own({ id: 'own-dropped', group: kept!.group, decision: 'drop', text: { ...own({}).text, statement: SECRET } }),
    ...others
  ],
  standards: real.standards.map((one) => ({ ...one, group: 'recommended', decision: 'drop', reason: SECRET })),
  policies: real.policies.map((one) => ({ ...one, decision: 'drop', reason: SECRET }))
}
const theirs = new Workbook(await makeForSuppliers(secretive, DAY))
const ours = new Workbook(await make(secretive, DAY))

test('suppliers get no sheet for scoring, and are not told how to score', () => {
  const names = theirs.sheets.map(({ name }) => name)
  assert.deepEqual(names, ['About', 'Responses', 'Standards', 'Policies', 'Guidance', '_lists', '_pack'])
  assert.ok(ours.sheets.some(({ name }) => name === 'Scoring'))
  const about = [...theirs.sheet('About').cells.values()].map(({ value }) => value)
  assert.ok(!about.includes('If you are an evaluator'))
})

test('nothing that is the buyer’s alone is in what suppliers get, in plain sight or packed', async () => {
  const inPlain = (book: Workbook) => book.parts.names().some((name) => book.parts.text(name).includes(SECRET))
  assert.ok(!inPlain(theirs))
  assert.ok(!JSON.stringify(await uncarry(carried(theirs))).includes(SECRET))
  assert.deepEqual(await uncarry(carried(ours)), JSON.parse(JSON.stringify(secretive)))
})

test('the pack that suppliers carry has everything they were asked', async () => {
  const pack = await uncarry(carried(theirs))
  assert.deepEqual([pack.id, pack.edition], [real.id, real.edition])
  const askedIn = ({ requirements }: Pack) =>
    requirements.filter(({ decision }) => decision !== 'drop').map(({ id }) => id)
  assert.deepEqual(askedIn(pack), askedIn(secretive))
})

test('a program is told which sheets the workbook has', () => {
  const named = new Set(rows(theirs, 'texts').map((row) => theirs.value('_pack', `B${row}`)))
  assert.deepEqual(
    [...named, '_pack'],
    theirs.sheets.map(({ name }) => name)
  )
})

test('what a row cannot show in full stands in a sheet of its own, in full', async () => {
  const book = new Workbook(await makeForSuppliers(nastyPack(), DAY))
  const long = [...book.sheet('Texts').cells].filter(([at]) => /^B/.test(at) && !/^B[1-3]$/.test(at))
  const words = long.map(([, { value }]) => value).join(' ')
  assert.equal(words.match(/\bab\b/g)!.length > 15_000, true)
  assert.match(book.value('Responses', 'B2'), /The sheet Texts has them in full/)
  const heights = all(book.sheet('Texts').root, 'row').map((row) => Number(attribute(row, 'ht')))
  assert.ok(heights.every((height) => height <= 409))
  assert.ok(!theirs.sheets.some(({ name }) => name === 'Texts'))
  assert.ok(NASTY.long.length > 32_767)
})

function carried(book: Workbook): string[] {
  return rows(book, 'carried').map((row) => book.value('_pack', `C${row}`))
}

function rows(book: Workbook, kind: string): number[] {
  return [...book.sheet('_pack').cells]
    .filter(([at, { value }]) => /^A\d/.test(at) && value === kind)
    .map(([at]) => Number(at.slice(1)))
}
