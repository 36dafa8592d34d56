import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withAwardNote } from '../../../src/evaluate/letters/award-notes.js'
import { make } from '../../../src/evaluate/letters/docx/letters-docx.js'
import { draftsOf } from '../../../src/evaluate/letters/drafts/drafts.js'
import type { Draft, Letter, LetterKind, Sentence } from '../../../src/evaluate/letters/letter.js'
import { mattersOf } from '../../../src/evaluate/letters/matter.js'
import { toDo, weekdays } from '../../../src/evaluate/letters/before-sending.js'
import { load, save } from '../../../src/evaluate/keeping/saved-evaluation.js'
import { withDealt, type Evaluation } from '../../../src/evaluate/scores/evaluation.js'
import { DocxText } from '../../documents/docx-text.js'
import { evaluated, evaluations, type Given } from './awarded.js'

const DAY = '2026-12-01'
const ALL: Readonly<Record<string, Given>> = {
  gate: { ann: 4, note: 'Shown on 3 November.' },
  read: { ann: 4, note: 'Read ten of ten.' },
  write: { ann: 3, note: 'Wrote nine of ten.' },
  books: { ann: 3, note: 'Booked twice.' }
}
const won: Evaluation = evaluated({
  'Alder Health': ALL,
  'Birch Systems': { ...ALL, read: { ann: 1, note: 'Only a slide.' } },
  'Cedar Care': { ...ALL, gate: { ann: 1, note: 'Not shown.' } }
})

const draftsFor = (evaluation: Evaluation) => draftsOf(evaluation, mattersOf(evaluation), DAY)
const todo = (evaluation: Evaluation) => toDo(evaluation, mattersOf(evaluation))
const kinds = (evaluation: Evaluation) => todo(evaluation).map(({ kind }) => kind)

async function read(evaluation: Evaluation, kind: LetterKind, supplier?: string): Promise<DocxText> {
  const draft = draftsFor(evaluation).find((one) => one.kind === kind && one.bid?.supplier === supplier)!
  return new DocxText(await make(draft.write(), DAY))
}

test('no supplier is told what another answered, nor anything of those who did not win', () => {
  let told = 0
  fc.assert(
    fc.property(evaluations, (evaluation) => {
      for (const draft of draftsFor(evaluation).filter(({ kind }) => kind !== 'report')) {
        const text = JSON.stringify(draft.write(), (key, value: unknown) => (key === 'from' ? undefined : value))
        assert.doesNotMatch(text, /Answer of|Evidence of|Comment of|\.example/)
        const { outcome } = mattersOf(evaluation).find(({ outcome }) => outcome.lot?.id === draft.lot?.id)!
        const known = new Set([draft.bid!.supplier, outcome.winner!.bid.supplier])
        const others = evaluation.bids.filter(({ supplier }) => !known.has(supplier))
        others.forEach(({ supplier }) => assert.ok(!text.includes(supplier), `${supplier} in ${draft.title}`))
        told++
      }
    })
  )
  assert.ok(told > 100)
})

test('every sentence, row and fact says what it rests on', () => {
  fc.assert(
    fc.property(evaluations, (evaluation) => {
      for (const draft of draftsFor(evaluation)) {
        for (const { text, from } of saidIn(draft.write())) {
          assert.ok(from.length > 0 && from.every((source) => source.text !== ''), text)
          assert.ok(text.trim() !== '')
        }
      }
    }),
    { numRuns: 40 }
  )
})

test('a letter says who won, what comes next, and what is still to be filled in', async () => {
  const lost = await read(won, 'outcome', 'Birch Systems')
  assert.ok(lost.all.includes('We intend to award the contract to Alder Health.'))
  assert.ok(lost.all.includes('It ends at the end of [the day the standstill ends].'))
  assert.ok(lost.all.includes('[the supplier’s postal address]'))
  const told = await read(withAwardNote(won, { about: 'standstill-ends' }, '2026-12-14'), 'outcome', 'Birch Systems')
  assert.ok(told.all.includes('It ends at the end of 14 December 2026.'))
  const first = await read(won, 'outcome', 'Alder Health')
  assert.ok(first.all.includes('We intend to award the contract to you.'))
  assert.ok(!first.all.includes('Birch') && !first.all.includes('winning tender'))
  const set = await read(won, 'outcome', 'Cedar Care')
  assert.ok(set.all.includes('GATE It does gate: your score is 1, and 3 is the least that passes.'))
})

test('other suppliers read the winner’s reasons as recorded, as edited, or not at all', async () => {
  const reason = async (evaluation: Evaluation) =>
    (await read(evaluation, 'summary', 'Birch Systems')).table('How the winning tender')!.map((row) => row.at(-1))
  const title = 'Why this score was given'
  const own = ['Shown on 3 November.', 'Read ten of ten.', 'Wrote nine of ten.', 'Booked twice.']
  assert.deepEqual(await reason(won), [title, ...own])
  const key = { about: 'shown-reason/read', bid: 'alder-health' }
  assert.equal((await reason(withAwardNote(won, key, 'Read all.')))[2], 'Read all.')
  const left = withAwardNote(won, key, '')
  assert.equal((await reason(left))[2], 'Not disclosed')
  assert.ok(kinds(left).includes('left-out'))
  const hidden = withAwardNote(won, { about: 'winner-reasons-hidden' }, 'yes')
  assert.deepEqual(await reason(hidden), [title, ...own.map(() => 'Not disclosed')])
  assert.ok(kinds(hidden).includes('hidden'))
  const [, ...mine] = (await read(hidden, 'summary', 'Alder Health')).table('How your tender')!
  assert.equal(mine[1]!.at(-1), 'Read ten of ten.')
})

test('the winner’s cost is told only when the buyer says so', async () => {
  const prices = [
    { bid: 'alder-health', capital: 1234, running: 0, extras: [] },
    { bid: 'birch-systems', capital: 5678, running: 0, extras: [] }
  ]
  const priced = { ...won, award: { ...won.award, prices } }
  const text = async (evaluation: Evaluation) => (await read(evaluation, 'summary', 'Birch Systems')).all
  assert.ok((await text(priced)).includes('£5,678') && !(await text(priced)).includes('£1,234'))
  assert.ok((await text(withAwardNote(priced, { about: 'winner-price' }, 'yes'))).includes('£1,234'))
})

test('of equals nobody is told anything before one is chosen, and then all are told why', async () => {
  const equal = evaluated({ 'Alder Health': ALL, 'Birch Systems': ALL })
  assert.deepEqual(
    draftsFor(equal).map(({ kind }) => kind),
    ['report']
  )
  assert.ok(kinds(equal).includes('equals'))
  const silent = withAwardNote(equal, { about: 'chosen', bid: 'birch-systems' }, '')
  assert.ok(kinds(silent).includes('unsaid'))
  const chosen = withAwardNote(equal, { about: 'chosen', bid: 'birch-systems' }, 'Drawn by lot.')
  assert.ok(!kinds(chosen).includes('unsaid'))
  assert.ok((await read(chosen, 'outcome', 'Birch Systems')).all.includes('We intend to award the contract to you.'))
  assert.ok((await read(chosen, 'outcome', 'Alder Health')).all.includes('for this reason: Drawn by lot.'))
  assert.ok((await read(chosen, 'report')).all.includes('Drawn by lot.'))
})

test('without all scores there are no letters, and the report says so', async () => {
  const { gate: _, ...some } = ALL
  const open = evaluated({ 'Alder Health': ALL, 'Birch Systems': some })
  assert.deepEqual(
    draftsFor(open).map(({ kind }) => kind),
    ['report']
  )
  assert.deepEqual(kinds(open), ['incomplete'])
  assert.ok((await read(open, 'report')).all.includes('nothing is ranked yet'))
  const none = evaluated({ 'Alder Health': { ...ALL, gate: { ann: 0 } } })
  assert.deepEqual(kinds(none), ['nobody'])
})

test('what would be explained badly, or say too much, is to be dealt with first', () => {
  const bad = evaluated({
    'Alder Health': {
      ...ALL,
      read: { ann: 4, note: 'Better than birch systems.' },
      write: { ann: 3, note: 'They say: Answer of Alder Health on write' }
    },
    'Birch Systems': { ...ALL, read: { ann: 1 }, books: { ann: 2, note: ' ' } },
    'Cedar Care': { ...ALL, gate: { ann: 1, note: 'Not like Alder Healthcare.' } }
  })
  const found = todo(bad).flatMap((item) =>
    'at' in item ? [[item.kind, item.supplier, item.at.map(({ code }) => code).join()]] : []
  )
  assert.deepEqual(found, [
    ['reasons', 'Birch Systems', 'READ,BOOKS'],
    ['names-other', 'Alder Health', 'READ'],
    ['quotes-answer', 'Alder Health', 'WRITE']
  ])
})

test('queries that are still open are counted, and the report says what was done about the others', async () => {
  const finding = { kind: 'formula', column: 'Answer', value: '=1+1' } as const
  const bids = won.bids.map((bid) => (bid.id === 'birch-systems' ? { ...bid, findings: [finding] } : bid))
  const open = { ...won, bids }
  assert.deepEqual(todo(open).at(-1), { kind: 'queries', supplier: 'Birch Systems', count: 1 })
  assert.equal((await read(open, 'report')).table('Queries')![1]![3], 'Still open')
  const dealt = withDealt(open, 'birch-systems', 'formula  Answer =1+1', 'Asked, and answered.')
  assert.ok(!kinds(dealt).includes('queries'))
  assert.equal((await read(dealt, 'report')).table('Queries')![1]![3], 'Asked, and answered.')
})

test('a standstill has eight working days, of which the day of the notice is the first', () => {
  assert.equal(weekdays('2026-12-01', '2026-12-09'), 7)
  assert.equal(weekdays('2026-12-01', '2026-12-10'), 8)
  assert.equal(weekdays('2026-12-05', '2026-12-06'), 0)
  assert.equal(weekdays('2026-12-10', '2026-12-01'), 0)
  const ends = (day: string) =>
    kinds(withAwardNote(withAwardNote(won, { about: 'notice-day' }, '2026-12-01'), { about: 'standstill-ends' }, day))
  assert.ok(ends('2026-12-09').includes('too-early'))
  assert.ok(!ends('2026-12-10').includes('too-early'))
})

test('what was typed is text, is kept, and suppliers of like names get files of their own', async () => {
  const nasty = '=1+1 <b>&amp;</b> "x"'
  const typed = withAwardNote(won, { about: 'contact' }, nasty)
  const kept = load(JSON.stringify(save(typed)))
  assert.ok(kept.kind === 'evaluation')
  assert.ok((await read(kept.evaluation, 'outcome', 'Birch Systems')).all.includes(`please contact ${nasty}.`))
  const odd = evaluated({
    'Alder Health': { ...ALL, read: { ann: 4 } },
    'Alder, Health': { ...ALL, read: { ann: 1 } },
    صحة: { ...ALL, read: { ann: 0 } }
  })
  assert.deepEqual(
    draftsFor(odd)
      .map(fileOf)
      .filter((file) => file.endsWith('-letter') || /letter-\d$/.test(file)),
    ['alder-health-letter', 'alder-health-letter-2', 'supplier-letter']
  )
})

function fileOf({ file }: Draft): string {
  return file
}

/** Everything that a letter says. */
function saidIn({ main, annex }: Letter): Sentence[] {
  return [...main, ...annex].flatMap((part): readonly Sentence[] => {
    switch (part.kind) {
      case 'sentences':
        return part.sentences
      case 'facts':
        return part.facts
      case 'table':
        return part.lines.map(({ cells, from }) => ({ text: cells.join(' '), from }))
      default:
        return []
    }
  })
}
