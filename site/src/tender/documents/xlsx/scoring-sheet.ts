import type { WriteSheet } from 'hucre'
import type { Requirement } from '../../../pack/pack.js'
import type { Schedule, Section } from '../schedule.js'
import { passMark, worded } from '../../../pack/document-words.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { fill, pieces } from '../../../kit/words/fill.js'
import { joined, quoted } from './formula-text.js'
import { GUIDANCE, RESPONSES, SCORING } from './sheet-names.js'
import { FIRST_ROW as FIRST_RESPONSE } from './answer-cells.js'
import { formula, headers, input, number, type Row, sheet, text, validation } from '../../../kit/workbook/sheet.js'

/** The row, from 1, of the first requirement. */
export const FIRST_ROW = 10

const HEADER_ROW = FIRST_ROW - 1
const WIDTHS = [0, 18, 10, 44, 13, 10, 15, 13, 13, 13, 10, 44, 10, 11, 10]
const LEFT = [
  WORDS.documents.columns.group,
  WORDS.documents.columns.code,
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

/** Where evaluators score, and the formulas that add up. */
export function scoring({ pack, sections, requirements }: Schedule): WriteSheet {
  const last = FIRST_ROW + Math.max(requirements.length, 1) - 1
  const rows = sections.flatMap(({ group, requirements }) =>
    requirements.map((requirement) => ({ requirement, group: group.title }))
  )
  return sheet({
    name: SCORING,
    widths: WIDTHS,
    rows: [
      [undefined, text(WORDS.documents.scoring.title, 'title')],
      [undefined, text(fill(WORDS.documents.scoring.lead, { name: pack.name }), 'plain')],
      ...totals(requirements, last),
      [
        ...headers('evaluators', ...LEFT),
        ...EVALUATORS.map((name) => input('inputHeader', name)),
        ...headers(...RIGHT)
      ],
      ...rows.map(({ requirement, group }, place) => row(requirement, group, place)),
      [],
      [undefined, text(WORDS.documents.scoring.byGroup, 'heading')],
      ...groups(sections)
    ],
    paper: 'a3',
    header: HEADER_ROW,
    fixedColumns: 3,
    validations: requirements.length === 0 ? [] : [scores(last)]
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

function row(requirement: Requirement, group: string, place: number): Row {
  const { id, code, text: said } = requirement
  const at = FIRST_ROW + place
  const response = `${RESPONSES}!G${FIRST_RESPONSE + place}`
  const mark = passMark(said.scoring)
  return [
    text(id, 'hidden'),
    text(group),
    text(code, 'strong'),
    text(worded(said.level, said.title)),
    text(said.scoring.kind === 'scaled' ? WORDS.documents.scored : WORDS.documents.passOrFail),
    number(weightOf(requirement)),
    formula(`IF(${response}="","",${response})`, ''),
    ...EVALUATORS.map(() => input('inputNumber')),
    input('inputNumber'),
    input(),
    formula(`IF(K${at}<>"",K${at},IF(COUNT(H${at}:J${at})=0,"",AVERAGE(H${at}:J${at})))`, '', 'number'),
    said.scoring.kind === 'scaled' ? formula(`IF(M${at}="","",M${at}/4*F${at})`, '', 'number') : text(''),
    mark === undefined
      ? text('')
      : formula(`IF(M${at}="",${TO_SCORE},IF(M${at}>=${mark},${PASS},${FAIL}))`, WORDS.documents.scoring.toScore)
  ]
}

/** The requirements of a group stand together, so its sums need no names, which may be anything. */
function groups(sections: readonly Section[]): Row[] {
  return sections.map(({ group, requirements }, place) => {
    const before = sections.slice(0, place).reduce((sum, { requirements }) => sum + requirements.length, 0)
    const from = FIRST_ROW + before
    const to = from + requirements.length - 1
    const weight = requirements.reduce((sum, requirement) => sum + weightOf(requirement), 0)
    return [
      text(`group:${group.id}`, 'hidden'),
      text(group.title),
      undefined,
      undefined,
      undefined,
      formula(`SUM(F${from}:F${to})`, weight, 'number'),
      ...Array.from({ length: 7 }, () => undefined),
      formula(`SUM(N${from}:N${to})`, 0, 'number')
    ]
  })
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
