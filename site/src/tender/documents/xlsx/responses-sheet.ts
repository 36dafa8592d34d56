import type { WriteSheet } from 'hucre'
import type { Requirement } from '../../../pack/pack.js'
import { form, worded } from '../../../pack/document-words.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { fits } from '../../../kit/workbook/row-heights.js'
import { formula, headers, input, number, type Row, sheet, text } from '../../../kit/workbook/sheet.js'
import { fill, pieces } from '../../../kit/words/fill.js'
import type { Schedule } from '../schedule.js'
import { answerStyle, limit, rules } from './answer-cells.js'
import { Choices, COMPLIANCES } from './choices-sheet.js'
import { joined, quoted } from './formula-text.js'
import { COLUMN, FIRST_ROW, HIDDEN_HEADERS, lastRow } from './response-columns.js'
import { RESPONSES, TEXTS } from './sheet-names.js'
import { toDo } from './to-do.js'

const SAID = WORDS.documents.responses

const HEADERS = [
  WORDS.documents.columns.group,
  SHEET_WORDS.code,
  SHEET_WORDS.requirement,
  WORDS.documents.columns.question,
  SAID.evidenceWanted,
  SHEET_WORDS.compliance,
  SHEET_WORDS.answer,
  SHEET_WORDS.evidence,
  SHEET_WORDS.link,
  SHEET_WORDS.comments,
  SAID.toDo
]
const WIDTHS = [0, 12, 9, 28, 28, 19, 13, 20, 14, 12, 20, 13]
const HIDDEN = HIDDEN_HEADERS.map(() => 0)

/** The sheet that suppliers fill: each row tells all that its formulas and rules need, so that rows can be sorted. */
export function responses(
  { pack, sections, requirements }: Schedule,
  choices: Choices,
  footer: readonly [string, string]
): WriteSheet {
  const rows = sections.flatMap(({ group, requirements }) =>
    requirements.map((requirement) => ({ requirement, group: group.title }))
  )
  return sheet({
    name: RESPONSES,
    widths: [...WIDTHS, ...HIDDEN],
    rows: [
      [undefined, text(SAID.title, 'title')],
      [undefined, text(lead(pack.name, requirements.some(isLong)), 'plain')],
      asked('supplier', SAID.supplier),
      asked('contact', SAID.contact),
      progress(requirements.length),
      [text('id', 'hidden'), ...headers(...HEADERS), ...HIDDEN_HEADERS.map((header) => text(header, 'hidden'))],
      ...rows.map(({ requirement, group }, place) => row(requirement, group, FIRST_ROW + place, choices))
    ],
    header: FIRST_ROW - 1,
    fixedColumns: 3,
    validations: rules(requirements),
    ...(requirements.length > 0 && {
      filter: `${COLUMN.id}${FIRST_ROW - 1}:${COLUMN.most}${lastRow(requirements.length)}`
    }),
    footer
  })
}

/** What a requirement says in its row. */
export function said({
  text: { level, statement, question, response, evidence = [] }
}: Requirement): readonly string[] {
  return [
    worded(level, statement),
    `${question}\n${fill(SAID.answerWith, { form: form(response) })}`,
    evidence.join('\n')
  ]
}

/** Whether a row cannot show all that a requirement says. */
export function isLong(requirement: Requirement): boolean {
  const widths = WIDTHS.slice(HEADERS.indexOf(SHEET_WORDS.requirement) + 1)
  return said(requirement).some((words, at) => !fits(text(words), widths[at]!))
}

function lead(name: string, hasLong: boolean): string {
  const lead = fill(SAID.lead, { name, toDo: SAID.toDo })
  return hasLong ? `${lead} ${fill(SAID.tooLong, { sheet: TEXTS })}` : lead
}

function asked(key: string, label: string): Row {
  return [text(key, 'hidden'), text(label, 'label'), undefined, input()]
}

function progress(all: number): Row {
  const todo = `$${COLUMN.toDo}$${FIRST_ROW}:$${COLUMN.toDo}$${lastRow(Math.max(all, 1))}`
  const done = { formula: `COUNTIF(${todo},${quoted(SAID.done)})` }
  const sum = joined(pieces(SAID.doneOf, { done, all: String(all) }))
  return [
    undefined,
    text(SAID.done, 'label'),
    undefined,
    formula(sum, fill(SAID.doneOf, { done: 0, all: String(all) }))
  ]
}

function row(requirement: Requirement, group: string, at: number, choices: Choices): Row {
  const { id, code, text: asked } = requirement
  const { response } = asked
  const place = choices.placeOf(response)
  return [
    text(id, 'hidden'),
    text(group),
    text(code, 'strong'),
    ...said(requirement).map((words) => text(words)),
    input(),
    input(answerStyle(response)),
    input(),
    input(),
    input(),
    formula(toDo(at), SAID.giveAnswer),
    text(response.dataType, 'hidden'),
    number(COMPLIANCES.length - (asked.explainAllowed ? 0 : 1), 'hidden'),
    number(place.at, 'hidden'),
    number(place.count, 'hidden'),
    ...[response.min, response.max].map((bound) => {
      const figure = limit(response, bound)
      return figure === undefined ? undefined : number(figure, 'hidden')
    })
  ]
}
