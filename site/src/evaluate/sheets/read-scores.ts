import { SCORES, type Finding, type Score, type WrittenMark } from '../scores/bid.js'
import { SHEET_WORDS, sheetWord } from '../../pack/workbook-words.js'
import { fill } from '../../kit/words/fill.js'
import { plainName } from '../../kit/words/plain-name.js'
import type { Cell, Sheet } from '../../kit/workbook/cells.js'

const EVALUATORS = ['H', 'I', 'J'] as const
const AGREED = 'K'
const REASONS = 'L'
/** The columns that evaluators fill. */
export const SCORED: readonly string[] = [...EVALUATORS, AGREED, REASONS]

/** What evaluators typed into the sheet `Scoring` of a file. */
export interface ScoreSheet {
  readonly marks: readonly WrittenMark[]
  readonly findings: readonly Finding[]
}

/**
 * @param asked the requirements that are scored, by id
 * @param own what the workbook says it writes for each word
 */
export function readScores(
  sheet: Sheet,
  bid: string,
  asked: ReadonlyMap<string, unknown>,
  own: ReadonlyMap<string, string>
): ScoreSheet {
  const header = sheet.find((row) => textIn(row, 'A') === 'evaluators')
  if (header === undefined || sheetWord(textIn(header, AGREED), ['agreed'], own) === undefined) {
    return { marks: [], findings: [] }
  }
  const names = namesIn(header)
  const findings: Finding[] = []
  const marks = sheet.flatMap((row) => {
    const requirement = textIn(row, 'A')
    if (!asked.has(requirement)) {
      return []
    }
    const scoreIn = (letter: string, column: string) => scoreOf(row.get(letter), { requirement, column }, findings)
    const by = EVALUATORS.flatMap((letter, i) => {
      const score = scoreIn(letter, names[i]!)
      return score === undefined ? [] : [{ evaluator: names[i]!, score }]
    })
    const agreed = scoreIn(AGREED, SHEET_WORDS.agreed)
    const note = textIn(row, REASONS)
    return by.length === 0 && agreed === undefined
      ? []
      : [{ bid, requirement, by, ...(agreed !== undefined && { agreed }), ...(note !== '' && { note }) }]
  })
  return { marks, findings }
}

/** The evaluators' names; one that is empty or stands twice is what the workbook called it. */
function namesIn(header: ReadonlyMap<string, Cell>): string[] {
  const written = EVALUATORS.map((letter) => plainName(textIn(header, letter)))
  return written.map((name, i) =>
    name === '' || written.indexOf(name) < i ? fill(WORDS.documents.scoring.evaluator, { number: i + 1 }) : name
  )
}

function scoreOf(
  cell: Cell | undefined,
  where: { readonly requirement: string; readonly column: string },
  findings: Finding[]
): Score | undefined {
  const said = cell?.formula === undefined ? String(cell?.value ?? '').trim() : `=${cell.formula}`
  const score = SCORES.find((score) => String(score) === said)
  if (score === undefined && said !== '') {
    findings.push({ kind: 'not-a-score', ...where, value: said })
  }
  return score
}

function textIn(row: ReadonlyMap<string, Cell>, column: string): string {
  return String(row.get(column)?.value ?? '').trim()
}
