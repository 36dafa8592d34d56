import type { WriteSheet } from 'hucre'
import type { StandardItem } from '../../../pack/pack.js'
import { askedBy, type Schedule, titlesOf } from '../schedule.js'
import { OBLIGATIONS, readable, STATUSES } from '../../../pack/document-words.js'
import { date } from '../../../kit/words/dates.js'
import { headers, type Row, sheet, text } from '../../../kit/workbook/sheet.js'

const STANDARD_HEADERS = [
  'Obligation',
  'Standard',
  'Codes',
  'Version',
  'Status',
  'Binding from',
  'Comply by',
  'Legal basis',
  'Evidence a supplier can show',
  'Asked for by',
  'Asked for',
  'Address'
]

/** The standards asked for, and the binding ones that are not, each with its explanation. */
export function standards(asked: Schedule): WriteSheet {
  const rows = [
    ...asked.standards.map((standard) => standardRow(asked, standard, 'Yes')),
    ...asked.explained.map((standard) =>
      standardRow(asked, standard, `No. ${standard.reason?.trim() || 'No explanation was given.'}`)
    )
  ]
  return sheet({
    name: 'Standards',
    widths: [18, 36, 16, 12, 14, 18, 18, 30, 34, 30, 20, 40],
    rows: [[text('Standards', 'title')], [], headers(...STANDARD_HEADERS), ...rows],
    paper: 'a3',
    header: 3,
    fixedColumns: 2
  })
}

function standardRow({ pack }: Schedule, standard: StandardItem, isAskedFor: string): Row {
  return [
    text(OBLIGATIONS[standard.group]),
    text(standard.title, 'strong'),
    text(standard.codes.join('\n')),
    text(standard.version ?? ''),
    text(STATUSES[standard.status]),
    text(date(standard.from ?? '')),
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
    text(readable(kind)),
    text(date(from ?? '')),
    text(duties.map(({ who, what, by }) => `${who}: ${what}${by === undefined ? '' : ` (by ${date(by)})`}`).join('\n')),
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
      [text('Policies', 'title')],
      [],
      headers('Policy', 'Kind', 'In force from', 'Who must do what', 'Standards', 'Requirements'),
      ...rows
    ],
    header: 3,
    fixedColumns: 1
  })
}
