import type { WriteSheet } from 'hucre'
import type { StandardItem } from '../../../pack/pack.js'
import type { Duty } from '../../../catalogue/data.js'
import { askedBy, type Schedule, titlesOf } from '../schedule.js'
import { readable } from '../../../catalogue/facet-values.js'
import { OBLIGATION_TITLES, STATUS_TITLES } from '../../../pack/document-words.js'
import { POLICY_KIND_TITLES } from '../../../catalogue/choices.js'
import { fill } from '../../../kit/words/fill.js'
import { date } from '../../../kit/words/dates.js'
import { headers, type Row, sheet, text } from '../../../kit/workbook/sheet.js'

const STANDARD_HEADERS = [
  WORDS.documents.columns.obligation,
  WORDS.documents.columns.standard,
  WORDS.documents.columns.codes,
  WORDS.documents.columns.version,
  WORDS.documents.columns.status,
  WORDS.documents.columns.bindingFrom,
  WORDS.documents.columns.inUseSince,
  WORDS.documents.columns.complyBy,
  WORDS.documents.columns.legalBasis,
  WORDS.documents.columns.evidenceToShow,
  WORDS.documents.columns.askedForBy,
  WORDS.documents.columns.askedFor,
  WORDS.documents.columns.address
]

/** The standards asked for, and the binding ones that are not, each with its explanation. */
export function standards(asked: Schedule): WriteSheet {
  const rows = [
    ...asked.standards.map((standard) => standardRow(asked, standard, WORDS.documents.yes)),
    ...asked.explained.map((standard) =>
      standardRow(
        asked,
        standard,
        fill(WORDS.documents.workbook.notAskedFor, {
          explanation: standard.reason?.trim() || WORDS.documents.noExplanation
        })
      )
    )
  ]
  return sheet({
    name: 'Standards',
    widths: [18, 36, 16, 12, 14, 18, 18, 18, 30, 34, 30, 20, 40],
    rows: [[text(WORDS.documents.columns.standards, 'title')], [], headers(...STANDARD_HEADERS), ...rows],
    paper: 'a3',
    header: 3,
    fixedColumns: 2
  })
}

function standardRow({ pack }: Schedule, standard: StandardItem, isAskedFor: string): Row {
  return [
    text(OBLIGATION_TITLES[standard.group]),
    text(standard.title, 'strong'),
    text(standard.codes.join('\n')),
    text(standard.version ?? ''),
    text(STATUS_TITLES[standard.status]),
    text(date(standard.from ?? '')),
    text(date(standard.since ?? '')),
    text(date(standard.by ?? '')),
    text(standard.legalBasis ?? ''),
    text(standard.evidence.join('\n')),
    text(askedBy(pack, standard)),
    text(isAskedFor),
    text(standard.url ?? '')
  ]
}

/** The policies that the standards and requirements rest on. */
export function policies({ pack, policies, requirements }: Schedule): WriteSheet {
  const codes = new Map(requirements.map(({ id, code }) => [id, code]))
  const rows = policies.map(({ title, kind, from, duties, standards, criteria }) => [
    text(title, 'strong'),
    text(POLICY_KIND_TITLES[kind] ?? readable(kind)),
    text(date(from ?? '')),
    text(duties.map(duty).join('\n')),
    text(titlesOf(standards, pack.standards).join('\n')),
    text(
      criteria
        .map((id) => codes.get(id))
        .filter((code) => code !== undefined)
        .join(', ')
    )
  ])
  return sheet({
    name: 'Policies',
    widths: [44, 18, 18, 60, 44, 30],
    rows: [
      [text(WORDS.documents.columns.policies, 'title')],
      [],
      headers(
        WORDS.documents.columns.policy,
        WORDS.documents.columns.kind,
        WORDS.documents.columns.inForceFrom,
        WORDS.documents.columns.whoMustDoWhat,
        WORDS.documents.columns.standards,
        WORDS.documents.columns.requirements
      ),
      ...rows
    ],
    header: 3,
    fixedColumns: 1
  })
}

function duty({ who, what, by }: Duty): string {
  return by === undefined
    ? fill(WORDS.documents.workbook.duty, { who, what })
    : fill(WORDS.documents.workbook.dutyBy, { who, what, day: date(by) })
}
