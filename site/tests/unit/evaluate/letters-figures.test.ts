import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { make } from '../../../src/evaluate/letters/docx/letters-docx.js'
import { draftsOf } from '../../../src/evaluate/letters/drafts/drafts.js'
import type { Draft } from '../../../src/evaluate/letters/letter.js'
import { mattersOf } from '../../../src/evaluate/letters/matter.js'
import type { Evaluation } from '../../../src/evaluate/scores/evaluation.js'
import { DocxText } from '../../documents/docx-text.js'
import { CRITERIA, evaluated, evaluations, PACK } from './awarded.js'
import { reckon, type Reckoned } from './reckoned.js'

const DAY = '2026-12-01'
const ROUNDING = 0.005 + 1e-6
const RUNS = 12

const draftsFor = (evaluation: Evaluation) => draftsOf(evaluation, mattersOf(evaluation), DAY)
const read = async (draft: Draft) => new DocxText(await make(draft.write(), DAY))

function near(said: string | undefined, expected: number, what: string): void {
  const number = Number(said?.replaceAll(/[£,%]| of 4/g, ''))
  assert.ok(Math.abs(number - expected) <= ROUNDING, `${what}: ${said} is not ${expected}`)
}

test('every figure of an assessment summary is what the scores and prices come to', async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(evaluations, async (evaluation) => {
      const summaries = draftsFor(evaluation).filter(({ kind }) => kind === 'summary')
      // Where nobody can win there is nothing to tell.
      fc.pre(summaries.length > 0)
      for (const draft of summaries) {
        const all = reckon(evaluation, draft.lot)
        const own = all.find(({ bid }) => bid === draft.bid!.id)!
        const text = await read(draft)
        const winner = winnerOf(all, evaluation, text)
        checkScores(text.table('How your tender was scored'), own, evaluation)
        checkTotals(text, [own, ...(winner === own ? [] : [winner])], evaluation)
        checkResult(text, own, winner, all, evaluation)
        if (winner !== own) {
          checkScores(text.table('How the winning tender was scored'), winner, evaluation)
        }
        told++
      }
    }),
    { numRuns: RUNS }
  )
  assert.ok(told >= RUNS)
})

test('every figure of the award report is what the scores and prices come to', async () => {
  await fc.assert(
    fc.asyncProperty(evaluations, async (evaluation) => {
      const report = await read(draftsFor(evaluation).find(({ kind }) => kind === 'report')!)
      const { lots } = evaluation.award.scheme
      for (const lot of lots.length === 0 ? [undefined] : lots) {
        const all = reckon(evaluation, lot)
        const within = (title: string) => (lot === undefined ? title : `${title}: ${PACK.name}, ${lot.name}`)
        const [titles, ...ranking] = report.table(within('Ranking'))!
        assert.equal(ranking.length, 3)
        for (const cells of ranking) {
          const row = Object.fromEntries(titles!.map((title, at) => [title, cells[at]!]))
          const one = all.find(({ bid }) => bid === idOf(row['Supplier']!, evaluation))!
          assert.equal(row['Rank'], one.rank === undefined ? '' : String(one.rank))
          near(row['Quality score'], one.quality, 'quality')
          if (one.cost !== undefined) {
            near(row['Whole-life cost'], one.cost, 'cost')
            near(row['Whole score'] || row['Quality points for each £100,000'] || '0', one.whole ?? 0, 'whole')
          }
          assert.equal(row['Note']!.startsWith('Set aside'), one.aside !== undefined)
        }
        const [, ...scores] = report.table(within('Every score and its reason'))!
        assert.equal(scores.length, 3 * Object.keys(all[0]!.share).length)
        for (const [criterion, supplier, , given, , counts, , reason, from] of scores) {
          const { id, code } = CRITERIA.find((one) => criterion!.startsWith(`${one.code} `))!
          const bid = idOf(supplier!, evaluation)
          near(counts, all.find((one) => one.bid === bid)!.score[id]!, 'score')
          const { by, agreed, note } = evaluation.marks.get(bid)!.get(id)!
          const names = [
            ...(by.has('e1') ? [`Ann: ${by.get('e1')}`] : []),
            ...(by.has('e2') ? [`Bob: ${by.get('e2')}`] : [])
          ]
          assert.equal(given, [...names, ...(agreed === undefined ? [] : [`Agreed: ${agreed}`])].join('\n'))
          assert.equal(reason, note ?? '[the reason for this score]')
          assert.equal(from, `${code} in the tender pack\n${code} under “Agree”`)
        }
      }
    }),
    { numRuns: RUNS }
  )
})

test('the agreed score counts, and otherwise the mean', async () => {
  const full = {
    gate: { ann: 4 },
    read: { ann: 1, bob: 4, agreed: 3 },
    write: { ann: 3, bob: 4 },
    books: { ann: 2 }
  } as const
  const evaluation = evaluated({ 'Alder Health': full, 'Birch Systems': { ...full, read: { ann: 0 } } })
  const text = await read(draftsFor(evaluation)[0]!)
  const rows = text.table('How your tender was scored')!.slice(1)
  assert.deepEqual(
    rows.map(([, weight, score, points, means]) => [weight, score, points, means]),
    [
      ['Pass or fail', '4 of 4', 'Passed', 'Proven in use'],
      ['37.5%', '3 of 4', '28.13', 'Shown in full'],
      ['37.5%', '3.5 of 4', '32.81', 'Between 3 and 4\n3: Shown in full\n4: Proven in use'],
      ['25%', '2 of 4', '12.50, Passed', 'Partly shown']
    ]
  )
})

function winnerOf(all: readonly Reckoned[], evaluation: Evaluation, text: DocxText): Reckoned {
  const [, supplier] = text.tables[0]!.find(([label]) => label === 'Winning supplier')!
  const first = all.filter(({ rank }) => rank === 1)
  assert.equal(first.length, 1)
  assert.equal(first[0]!.bid, idOf(supplier!, evaluation))
  return first[0]!
}

function checkScores(table: DocxText['tables'][number] | undefined, own: Reckoned, { marks }: Evaluation): void {
  const [, ...rows] = table!
  assert.equal(rows.length, Object.keys(own.share).length)
  for (const [criterion, weight, score, points, means, reason] of rows) {
    const { id, text } = CRITERIA.find(({ code }) => criterion!.startsWith(`${code} `))!
    near(score, own.score[id]!, 'score')
    if (text.scoring.kind === 'pass-fail') {
      assert.equal(weight, 'Pass or fail')
      assert.equal(points, own.score[id]! >= 3 ? 'Passed' : 'Failed')
    } else {
      near(weight, own.share[id]!, 'weight')
      near(points!.replace(/, (Passed|Failed)$/, ''), own.earned[id]!, 'points')
    }
    if (Number.isInteger(own.score[id])) {
      assert.equal(means, text.scoring.bands[own.score[id]!])
    }
    assert.equal(reason, marks.get(own.bid)!.get(id)!.note ?? '[the reason for this score]')
  }
}

function checkTotals(text: DocxText, sides: readonly Reckoned[], { award }: Evaluation): void {
  const [, ...rows] = text.table('Scores')!
  const said = (label: string) => rows.find(([what]) => what!.startsWith(label))
  sides.forEach((side, at) => {
    for (const [title, group] of [
      ['Access', 'access'],
      ['Books', 'books']
    ] as const) {
      const inGroup = CRITERIA.filter((one) => one.group === group && one.id in side.share)
      const total = inGroup.reduce((sum, { id }) => sum + side.earned[id]!, 0)
      if (inGroup.length > 0) {
        near(said(title)![at + 2], total, title)
      }
    }
    near(said('Quality score')![at + 2], side.quality, 'quality')
    if (side.cost !== undefined) {
      const cost = said('Cost over')![at + 2]!
      if (at === 0) {
        near(cost, side.cost, 'cost')
      } else {
        assert.equal(cost, 'Not disclosed')
      }
    }
    const priceRow = said('Price score')
    if (priceRow !== undefined) {
      assert.ok(award.scheme.formula !== 'quality-per-pound')
      checkOrAside(priceRow[at + 2]!, side.price)
    }
    const wholeRow = said('Whole score') ?? said('Quality points')
    if (wholeRow !== undefined) {
      checkOrAside(wholeRow[at + 2]!, side.whole)
    }
  })
}

function checkOrAside(cell: string, expected: number | undefined): void {
  if (expected === undefined) {
    assert.equal(cell, 'Set aside')
  } else {
    near(cell, expected, 'score')
  }
}

function checkResult(
  text: DocxText,
  own: Reckoned,
  winner: Reckoned,
  all: readonly Reckoned[],
  evaluation: Evaluation
): void {
  const said = text.paragraphs.join('\n')
  const reached = (pattern: RegExp) => pattern.exec(said)?.[1]
  if (own.aside === undefined) {
    near(reached(/Your tender (?:scored|earned) ([\d.,]+) /), own.whole!, 'whole')
    const running = all.filter(({ rank }) => rank !== undefined).length
    assert.ok(
      said.includes(
        running === 1 ? 'It is the only tender that could be ranked.' : `It ranks ${own.rank} of ${running} tenders`
      )
    )
  } else {
    assert.ok(said.includes('Your tender was set aside.'))
    const failing = CRITERIA.filter(
      ({ id, text: { scoring } }) => own.score[id]! < (scoring.passMark ?? (scoring.kind === 'pass-fail' ? 3 : 0))
    )
    if (own.aside === 'failed') {
      failing
        .filter(({ id }) => id in own.share)
        .forEach(({ code }) => assert.ok(said.includes(`${code} It does`), code))
    } else {
      const { leastQuality, most } = evaluation.award.scheme
      near(
        own.aside === 'quality' ? reached(/quality score is ([\d.]+) of/) : reached(/It costs (£[\d.,]+) over/),
        own.aside === 'quality' ? own.quality : own.cost!,
        own.aside
      )
      near(
        own.aside === 'quality' ? reached(/and ([\d.]+) is the least/) : reached(/and (£[\d.,]+) is the most/),
        (own.aside === 'quality' ? leastQuality : most)!,
        'bound'
      )
    }
  }
  if (winner !== own) {
    near(reached(/winning tender (?:scored|earned) ([\d.,]+) /), winner.whole!, 'winner')
  }
}

function idOf(supplier: string, { bids }: Evaluation): string {
  return bids.find((bid) => bid.supplier === supplier)!.id
}
