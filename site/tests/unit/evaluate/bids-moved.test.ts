import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readResponses } from '../../../src/evaluate/sheets/read-responses.js'
import { Refused } from '../../../src/kit/workbook/refusal.js'
import type { Bid } from '../../../src/evaluate/scores/bid.js'
import type { Pack } from '../../../src/pack/pack.js'
import { markPieces } from '../../../src/pack/sheet-texts.js'
import { own, pack as packOf } from '../../documents/packs.js'
import { responseSheets, workbookParts, type Table, type Value } from './workbooks.js'

/** The cells of a sheet: rows of columns, the first of them hidden. */
type Grid = readonly (readonly (Value | undefined)[])[]
type Change = (grid: Grid) => Grid

const TOPICS = ['allergies', 'appointments', 'documents', 'letters', 'medicines', 'referrals', 'results', 'vaccines']
const PACK = packOf({
  groups: [{ id: 'own-all', title: 'All' }],
  requirements: TOPICS.map((topic, place) =>
    own({
      ...{ id: `r-${place}`, code: `R-0${place}`, weight: 10 },
      text: {
        ...own({}).text,
        statement: `The system must show ${topic} to those who care for the person.`,
        question: `Who sees ${topic}, and when?`,
        evidence: [`Screens with ${topic}`]
      }
    })
  )
})
const COLUMNS = [...'ABCDEFGHIJKL']
const IDS = PACK.requirements.map(({ id }) => id)
const tokenOf = (id: string) => `All of what we do about ${id} is in our bid.`
const FILLED = Object.fromEntries(
  IDS.map((id) => [id, { compliance: 'Meets in part', answer: tokenOf(id), comments: `Why ${id}: ${tokenOf(id)}` }])
)

const place = fc.nat({ max: 100 })
const at = (grid: Grid, where: number) => where % grid.length
const withRows = (grid: Grid, change: (row: Grid[number], y: number) => Grid[number]) => grid.map(change)

/** Rows in another order, from one column on; what is before stays where it is, as when somebody sorts a selection. */
const sorted = fc
  .record({ from: fc.constantFrom(0, 1, 2, 3, 4, 5), seed: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }) })
  .map(({ from, seed }): Change => (grid) => {
    const order = grid.map((_, y) => y).sort((a, b) => (seed[a] ?? 0) - (seed[b] ?? 0) || a - b)
    return withRows(grid, (row, y) => [...row.slice(0, from), ...grid[order[y]!]!.slice(from)])
  })
const removed = place.map(
  (y): Change =>
    (grid) =>
      grid.filter((_, other) => other !== at(grid, y))
)
const copied = fc.tuple(place, place).map(
  ([from, to]): Change =>
    (grid) =>
      grid.toSpliced(at(grid, to), 0, grid[at(grid, from)]!)
)
const inserted = fc.tuple(place, fc.constantFrom('', 'Our bid is conditional on this.')).map(
  ([y, text]): Change =>
    (grid) =>
      grid.toSpliced(
        at(grid, y),
        0,
        COLUMNS.map((_, x) => (x === 2 || x === 3 ? text || undefined : undefined))
      )
)
const columnInserted = fc.tuple(fc.nat({ max: 12 }), fc.constantFrom('', 'Price', 'Answer')).map(
  ([x, header]): Change =>
    (grid) =>
      withRows(grid, (row) => row.toSpliced(x, 0, row.includes('Compliance') ? header || undefined : undefined))
)
const columnRemoved = fc.nat({ max: 5 }).map(
  (x): Change =>
    (grid) =>
      withRows(grid, (row) => row.toSpliced(x, 1))
)
const columnMoved = fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })).map(
  ([from, to]): Change =>
    (grid) =>
      withRows(grid, (row) => row.toSpliced(from, 1).toSpliced(to, 0, row[from]))
)
const typedOver = fc
  .tuple(place, fc.nat({ max: 5 }), fc.constantFrom('', 'R-03', 'r-5', 'The system must do something else.'))
  .map(
    ([y, x, text]): Change =>
      (grid) =>
        grid.with(at(grid, y), grid[at(grid, y)]!.with(x, text || undefined))
  )
const change = fc.oneof(sorted, removed, copied, inserted, columnInserted, columnRemoved, columnMoved, typedOver)

/** Requirements that the buyer drops after the sheet was sent out. */
const dropped = fc.subarray(IDS, { maxLength: 2 })

test('whatever a supplier moves, inserts or removes, no answer is shown at another requirement, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), dropped, fc.boolean(), async (changes, gone, marks) => {
      const grid = changes.reduce((grid, change) => (grid.length === 0 ? grid : change(grid)), sent())
      const pack = {
        ...PACK,
        requirements: PACK.requirements.map((one) =>
          gone.includes(one.id) ? { ...one, decision: 'drop' as const } : one
        )
      }
      const bid = await read(grid, pack, marks)
      if (bid !== undefined) {
        assertRight(bid, grid, gone)
      }
    }),
    { numRuns: 800 }
  )
})

test('texts that were sorted away from their header still tell whose answers stand beside them', async () => {
  const rows = sent().map((row) => row.slice(1))
  const header = rows.findIndex((row) => row.includes('Compliance'))
  const evidence = rows[header]!.indexOf('Evidence wanted')
  const grid = rows.map((row, y) => {
    const next = rows[y + 1] ?? rows[header + 1]!
    return y < header
      ? row
      : y === header
        ? row.with(evidence, next[evidence])
        : [...row.slice(0, evidence), ...next.slice(evidence)]
  })
  const { answers } = (await read(grid, PACK, false))!
  const wrong = IDS.filter((id) => IDS.some((other) => other !== id && answers.get(id)?.answer === tokenOf(other)))
  assert.deepEqual(wrong, [])
})

test('a sheet that is only sorted is read whole', async () => {
  const visible = sent().map((row, y, all) => [row[0], ...all.at(y < 4 ? y : 3 - y)!.slice(1)])
  for (const marks of [true, false]) {
    const { answers, findings } = (await read(visible, PACK, marks))!
    assert.deepEqual(
      IDS.map((id) => answers.get(id)?.answer),
      IDS.map(tokenOf)
    )
    assert.equal(findings.find(({ kind }) => kind === 'rows-sorted')?.value, String(IDS.length))
  }
})

function sent(): Grid {
  return responseSheets(PACK, 'Alpha', FILLED).Responses.map((row) => COLUMNS.map((letter) => row[letter]))
}

/** undefined where the sheet is refused as a whole. */
async function read(grid: Grid, pack: Pack, marks: boolean): Promise<Bid | undefined> {
  const sheets = responseSheets(PACK, 'Alpha', {})
  const texts = sheets.Responses.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'))
  const says = markPieces(texts).map((piece) => ({ A: 'texts', B: 'Responses', C: 'visible', D: piece }))
  const Responses = grid.map((row) =>
    Object.fromEntries(row.flatMap((value, x) => (value === undefined ? [] : [[letterOf(x), value]])))
  ) as Table
  const _pack = marks ? [...sheets._pack, ...says] : sheets._pack
  try {
    return await readResponses(stored(workbookParts({ ...sheets, Responses, _pack })), 'alpha.xlsx', pack)
  } catch (problem) {
    assert.ok(problem instanceof Refused, String(problem))
    return undefined
  }
}

/** A ZIP file without compression: what is asked here is asked 800 times, and inflating would take half of the time. */
function stored(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { level: 0 })
}

function assertRight({ answers, findings }: Bid, grid: Grid, gone: readonly string[]): void {
  for (const [id, { answer, comments }] of answers) {
    for (const [said, by] of [
      [answer, tokenOf(id)],
      [comments, `Why ${id}: ${tokenOf(id)}`]
    ]) {
      const isAnother = IDS.some((other) => other !== id && said!.includes(tokenOf(other)) && isSigned(grid, other))
      assert.ok(!isAnother, `${id} says “${said}”, not “${by}”`)
    }
  }
  const listed = findings.map(({ value = '' }) => value).join('\n')
  const cells = grid.flat()
  for (const id of IDS.filter((id) => !gone.includes(id) && cells.includes(tokenOf(id)) && isSigned(grid, id))) {
    const isShown = answers.get(id)?.answer === tokenOf(id) || answers.get(id)?.comments === tokenOf(id)
    assert.ok(isShown || listed.includes(tokenOf(id)), `the answer to ${id} is neither shown nor listed`)
  }
}

/** Whether the rows of an answer still show anything of what it answers. If nothing is left beside it, nobody can tell. */
function isSigned(grid: Grid, id: string): boolean {
  const { code, text } = PACK.requirements.find((one) => one.id === id)!
  const signs = [code, `Must: ${text.statement}`, text.question, text.evidence![0]!]
  return grid.filter((row) => row.includes(tokenOf(id))).every((row) => signs.some((sign) => row.includes(sign)))
}

function letterOf(x: number): string {
  return String.fromCharCode(65 + x)
}
