import type { DataValidation, WriteSheet } from 'hucre'
import type { Requirement } from '../../../pack/pack.js'
import type { Schedule } from '../schedule.js'
import { form, worded } from '../../../pack/document-words.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { fill, pieces } from '../../../kit/words/fill.js'
import { joined, quoted } from './formula-text.js'
import { RESPONSES } from './sheet-names.js'
import { answerStyle, answerValidations, cellsOf, FIRST_ROW, webAddress } from './answer-cells.js'
import { formula, headers, input, type Row, sheet, text, validation } from '../../../kit/workbook/sheet.js'

const COMPLIANCE = [SHEET_WORDS.meets, SHEET_WORDS.meetsInPart, SHEET_WORDS.doesNotMeet]

const HEADERS = [
  'id',
  WORDS.documents.columns.group,
  WORDS.documents.columns.code,
  SHEET_WORDS.requirement,
  WORDS.documents.columns.question,
  WORDS.documents.responses.evidenceWanted,
  SHEET_WORDS.compliance,
  SHEET_WORDS.answer,
  SHEET_WORDS.evidence,
  SHEET_WORDS.link,
  SHEET_WORDS.comments,
  WORDS.documents.responses.toDo
]
const WIDTHS = [0, 16, 10, 38, 38, 26, 15, 34, 22, 22, 34, 13]

/** The only cells that suppliers change. */
export function responses({ pack, sections, requirements }: Schedule): WriteSheet {
  const rows = sections.flatMap(({ group, requirements }) =>
    requirements.map((requirement) => ({ requirement, group: group.title }))
  )
  return sheet({
    name: RESPONSES,
    widths: WIDTHS,
    rows: [
      [undefined, text(WORDS.documents.responses.title, 'title')],
      [
        undefined,
        text(fill(WORDS.documents.responses.lead, { name: pack.name, toDo: WORDS.documents.responses.toDo }), 'plain')
      ],
      asked('supplier', WORDS.documents.responses.supplier),
      asked('contact', WORDS.documents.responses.contact),
      progress(requirements.length),
      headers(...HEADERS),
      ...rows.map(({ requirement, group }, place) => row(requirement, group, FIRST_ROW + place))
    ],
    paper: 'a3',
    header: FIRST_ROW - 1,
    fixedColumns: 3,
    validations: [...complianceValidations(requirements), ...answerValidations(requirements), ...links(requirements)]
  })
}

function asked(key: string, label: string): Row {
  return [text(key, 'hidden'), text(label, 'label'), undefined, input()]
}

function progress(all: number): Row {
  const todo = `$L$${FIRST_ROW}:$L$${FIRST_ROW + Math.max(all, 1) - 1}`
  const done = { formula: `COUNTIF(${todo},${quoted(WORDS.documents.responses.done)})` }
  const sum = joined(pieces(WORDS.documents.responses.doneOf, { done, all: String(all) }))
  return [
    undefined,
    text(WORDS.documents.responses.done, 'label'),
    undefined,
    formula(sum, fill(WORDS.documents.responses.doneOf, { done: 0, all: String(all) }))
  ]
}

function row({ id, code, text: said }: Requirement, group: string, at: number): Row {
  return [
    text(id, 'hidden'),
    text(group),
    text(code, 'strong'),
    text(worded(said.level, said.statement)),
    text(`${said.question}\n${fill(WORDS.documents.responses.answerWith, { form: form(said.response) })}`),
    text((said.evidence ?? []).join('\n')),
    input(),
    input(answerStyle(said.response)),
    input(),
    input(),
    input(),
    formula(toDo(at), WORDS.documents.responses.giveAnswer)
  ]
}

/** Whoever does not meet a requirement in full says more; whoever does not meet it at all need not answer the question. */
function toDo(row: number): string {
  const [compliance, answer, comments] = [`G${row}`, `H${row}`, `K${row}`]
  const [giveAnswer, explainIt, done] = [
    quoted(WORDS.documents.responses.giveAnswer),
    quoted(WORDS.documents.responses.explainInComments),
    quoted(WORDS.documents.responses.done)
  ]
  return (
    `IF(${compliance}="",${giveAnswer},IF(AND(${compliance}<>${quoted(SHEET_WORDS.meets)},${comments}=""),${explainIt},` +
    `IF(AND(${compliance}<>${quoted(SHEET_WORDS.doesNotMeet)},${answer}=""),${giveAnswer},${done})))`
  )
}

function complianceValidations(requirements: readonly Requirement[]): DataValidation[] {
  return [true, false].flatMap((allowed) => {
    const cells = cellsOf(requirements, 'G', ({ text: { explainAllowed } }) => explainAllowed === allowed)
    const values = allowed ? [...COMPLIANCE, SHEET_WORDS.explain] : [...COMPLIANCE]
    const message = fill(WORDS.documents.responses.choose, { answers: values.join(', ') })
    const title = SHEET_WORDS.compliance
    return cells.length === 0 ? [] : [validation({ type: 'list', values }, cells, { title, message })]
  })
}

function links(requirements: readonly Requirement[]): DataValidation[] {
  const cells = cellsOf(requirements, 'J')
  return cells.length === 0 ? [] : [webAddress(cells, 'J', SHEET_WORDS.link)]
}
