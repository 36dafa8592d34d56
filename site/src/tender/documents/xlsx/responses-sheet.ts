import type { DataValidation, WriteSheet } from 'hucre'
import type { Requirement } from '../../../pack/pack.js'
import type { Schedule } from '../schedule.js'
import { form, LEVELS } from '../../../pack/document-words.js'
import { answerStyle, answerValidations, cellsOf, FIRST_ROW, webAddress } from './answer-cells.js'
import { formula, headers, input, type Row, sheet, text, validation } from '../../../kit/workbook/sheet.js'

export const COMPLIANCE = ['Meets', 'Meets in part', 'Does not meet'] as const
export const EXPLAIN = 'Explain'

const HEADERS = [
  'id',
  'Group',
  'Code',
  'Requirement',
  'Question',
  'Evidence wanted',
  'Compliance',
  'Answer',
  'Evidence reference',
  'Link',
  'Comments',
  'To do'
]
const WIDTHS = [0, 16, 10, 38, 38, 26, 15, 34, 22, 22, 34, 13]

/** The only cells that suppliers change. */
export function responses({ pack, sections, requirements }: Schedule): WriteSheet {
  const rows = sections.flatMap(({ group, requirements }) =>
    requirements.map((requirement) => ({ requirement, group: group.title }))
  )
  return sheet({
    name: 'Responses',
    widths: WIDTHS,
    rows: [
      [undefined, text('Responses', 'title')],
      [undefined, text(`${pack.name}. Fill in the yellow cells; To do says what is missing.`, 'plain')],
      asked('supplier', 'Your organisation'),
      asked('contact', 'Contact name and email'),
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
  return [undefined, text('Done', 'label'), undefined, formula(`COUNTIF(${todo},"Done")&" of ${all}"`, `0 of ${all}`)]
}

function row({ id, code, text: said }: Requirement, group: string, at: number): Row {
  return [
    text(id, 'hidden'),
    text(group),
    text(code, 'strong'),
    text(`${LEVELS[said.level]}: ${said.statement}`),
    text(`${said.question}\nAnswer with ${form(said.response)}.`),
    text((said.evidence ?? []).join('\n')),
    input(),
    input(answerStyle(said.response)),
    input(),
    input(),
    input(),
    formula(toDo(at), 'Answer')
  ]
}

/** Whoever does not meet a requirement in full says more; whoever does not meet it at all need not answer the question. */
function toDo(row: number): string {
  const [compliance, answer, comments] = [`G${row}`, `H${row}`, `K${row}`]
  return (
    `IF(${compliance}="","Answer",IF(AND(${compliance}<>"Meets",${comments}=""),"Explain in comments",` +
    `IF(AND(${compliance}<>"Does not meet",${answer}=""),"Answer","Done")))`
  )
}

function complianceValidations(requirements: readonly Requirement[]): DataValidation[] {
  return [true, false].flatMap((allowed) => {
    const cells = cellsOf(requirements, 'G', ({ text: { explainAllowed } }) => explainAllowed === allowed)
    const values = allowed ? [...COMPLIANCE, EXPLAIN] : [...COMPLIANCE]
    const message = `Choose one: ${values.join(', ')}.`
    return cells.length === 0 ? [] : [validation({ type: 'list', values }, cells, { title: 'Compliance', message })]
  })
}

function links(requirements: readonly Requirement[]): DataValidation[] {
  const cells = cellsOf(requirements, 'J')
  return cells.length === 0 ? [] : [webAddress(cells, 'J', 'Link')]
}
