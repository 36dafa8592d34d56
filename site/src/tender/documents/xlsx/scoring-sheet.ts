import type { WriteSheet } from 'hucre'
import type { Requirement } from '../../../pack/pack.js'
import type { Schedule, Section } from '../schedule.js'
import { passMark, worded } from '../../../pack/document-words.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { fill, pieces } from '../../../kit/words/fill.js'
import { joined, quoted } from './formula-text.js'
import { GUIDANCE, RESPONSES, SCORING } from './sheet-names.js'
import { COLUMN as RESPONSE, FIRST_ROW as FIRST_RESPONSE, lastRow } from './response-columns.js'
import { formula, headers, input, number, type Row, sheet, text } from '../../../kit/workbook/sheet.js'
import { validation } from '../../../kit/workbook/validations.js'

/** The row, from 1, of the first requirement. */
export const FIRST_ROW = 10

const HEADER_ROW = FIRST_ROW - 1
const WIDTHS = [0, 14, 9, 30, 10, 9, 13, 11, 11, 11, 9, 30, 9, 11, 10, 0]
const LEFT = [
  WORDS.documents.columns.group,
  SHEET_WORDS.code,
  WORDS.documents.columns.requirement,
  WORDS.documents.columns.scoring,
  WORDS.documents.columns.weight,
  WORDS.documents.scoring.supplierSays
]
const EVALUATORS = [1, 2, 3].map((number) => fill(WORDS.documents.scoring.evaluator, { number }))
const RIGHT = [
  SHEET_WORDS.agreed,
  WORDS.documents.scoring.reasons,
  WORDS.documents.columns.score,
  WORDS.documents.scoring.weighted,
  WORDS.documents.scoring.gate
]
const [PASS, FAIL, TO_SCORE] = [
  quoted(WORDS.documents.scoring.pass),
  quoted(WORDS.documents.scoring.fail),
  quoted(WORDS.documents.scoring.toScore)
]
const SCORES = ['0', '1', '2', '3', '4']

/** Where evaluators score, and the formulas that add up; none of them minds in what order the rows are. */
export function scoring({ pack, sections, requirements }: Schedule, footer: readonly [string, string]): WriteSheet {
  const last = FIRST_ROW + Math.max(requirements.length, 1) - 1
  const rows = sections.flatMap(({ group, requirements }, section) =>
    requirements.map((requirement) => ({ requirement, group: group.title, section }))
  )
  const lookUp = lookUpIn(requirements)
  return sheet({
    name: SCORING,
    widths: WIDTHS,
    rows: [
      [undefined, text(WORDS.documents.scoring.title, 'title')],
      [undefined, text(fill(WORDS.documents.scoring.lead, { name: pack.name }), 'plain')],
      ...totals(requirements, last),
      [
        text('evaluators', 'hidden'),
        ...headers(...LEFT),
        ...EVALUATORS.map((name) => input('inputHeader', name)),
        ...headers(...RIGHT),
        text('_group', 'hidden')
      ],
      ...rows.map(({ requirement, group, section }, place) => [
        ...row(requirement, group, FIRST_ROW + place, lookUp),
        number(section, 'hidden')
      ]),
      [],
      [undefined, text(WORDS.documents.scoring.byGroup, 'heading')],
      ...groups(sections, last)
    ],
    header: HEADER_ROW,
    fixedColumns: 3,
    ...(requirements.length > 0 && { validations: [scores(last)], filter: `A${HEADER_ROW}:P${last}` }),
    footer
  })
}

function totals(requirements: readonly Requirement[], last: number): Row[] {
  const column = (letter: string) => `${letter}${FIRST_ROW}:${letter}${last}`
  const weights = requirements.reduce((sum, requirement) => sum + weightOf(requirement), 0)
  const gates = requirements.some(({ text }) => passMark(text.scoring) !== undefined)
  const all = String(requirements.length)
  const scored = { formula: `COUNT(${column('M')})` }
  return [
    total('total', WORDS.documents.scoring.weightedScore, `SUM(${column('N')})`, 0),
    total('weights', WORDS.documents.scoring.outOf, `SUM(${column('F')})`, weights),
    total('percent', WORDS.documents.scoring.inPerCent, 'IF(D4=0,0,D3/D4*100)', 0),
    total(
      'gates',
      WORDS.documents.passOrFail,
      `IF(COUNTIF(${column('O')},${FAIL})>0,${FAIL},IF(COUNTIF(${column('O')},${TO_SCORE})>0,${TO_SCORE},${PASS}))`,
      gates ? WORDS.documents.scoring.toScore : WORDS.documents.scoring.pass
    ),
    total(
      'scored',
      WORDS.documents.scored,
      joined(pieces(WORDS.documents.scoring.scoredOf, { scored, all })),
      fill(WORDS.documents.scoring.scoredOf, { scored: 0, all })
    ),
    []
  ]
}

function total(key: string, label: string, sum: string, result: string | number): Row {
  return [text(key, 'hidden'), text(label, 'label'), undefined, formula(sum, result, 'total')]
}

function row(requirement: Requirement, group: string, at: number, lookUp: LookUp): Row {
  const { id, code, text: said } = requirement
  const response = `INDEX(${lookUp(requirement, at)})`
  const mark = passMark(said.scoring)
  return [
    text(id, 'hidden'),
    text(group),
    text(code, 'strong'),
    text(worded(said.level, said.title)),
    text(said.scoring.kind === 'scaled' ? WORDS.documents.scored : WORDS.documents.passOrFail),
    number(weightOf(requirement)),
    formula(`IFERROR(${response}&"","")`, ''),
    ...EVALUATORS.map(() => input('inputNumber')),
    input('inputNumber'),
    input(),
    formula(`IF($K${at}<>"",$K${at},IF(COUNT($H${at}:$J${at})=0,"",AVERAGE($H${at}:$J${at})))`, '', 'number'),
    said.scoring.kind === 'scaled' ? formula(`IF($M${at}="","",$M${at}/4*$F${at})`, '', 'number') : text(''),
    mark === undefined
      ? text('')
      : formula(`IF($M${at}="",${TO_SCORE},IF($M${at}>=${mark},${PASS},${FAIL}))`, WORDS.documents.scoring.toScore)
  ]
}

/** Where a requirement's answer stands among the responses, wherever both rows are, as `INDEX` takes it. */
type LookUp = (requirement: Requirement, row: number) => string

/**
 * By its code, which people copy along with what they see; by its hidden id where a code is not its own, or says more to a search than its
 * letters.
 */
function lookUpIn(requirements: readonly Requirement[]): LookUp {
  const all = requirements.map(({ code }) => code.toLowerCase())
  const isPlain = (code: string) =>
    /^[\w.-]+$/.test(code) && all.indexOf(code.toLowerCase()) === all.lastIndexOf(code.toLowerCase())
  const cells = (column: string) =>
    `${RESPONSES}!$${column}$${FIRST_RESPONSE}:$${column}$${lastRow(requirements.length)}`
  const match = (cell: string, column: string) => `${cells(RESPONSE.compliance)},MATCH(${cell},${cells(column)},0)`
  return ({ code }, row) => (isPlain(code) ? match(`$C${row}`, RESPONSE.code) : match(`$A${row}`, RESPONSE.id))
}

/** A group's sums, by the place of the group, which each row has in its hidden column. */
function groups(sections: readonly Section[], last: number): Row[] {
  const sum = (column: string, section: number) =>
    `SUMIF($P$${FIRST_ROW}:$P$${last},${section},$${column}$${FIRST_ROW}:$${column}$${last})`
  return sections.map(({ group, requirements }, section) => [
    text(`group:${group.id}`, 'hidden'),
    text(group.title),
    undefined,
    undefined,
    undefined,
    formula(
      sum('F', section),
      requirements.reduce((all, requirement) => all + weightOf(requirement), 0),
      'number'
    ),
    ...Array.from({ length: 7 }, () => undefined),
    formula(sum('N', section), 0, 'number')
  ])
}

function scores(last: number) {
  const cells = ['H', 'I', 'J', 'K'].flatMap((column) =>
    Array.from({ length: last - FIRST_ROW + 1 }, (_, place) => `${column}${FIRST_ROW + place}`)
  )
  return validation({ type: 'list', values: SCORES }, cells, {
    title: WORDS.documents.columns.score,
    message: fill(WORDS.documents.scoring.hint, { guidance: GUIDANCE })
  })
}

function weightOf({ weight, text: { scoring } }: Requirement): number {
  return scoring.kind === 'scaled' ? weight : 0
}
