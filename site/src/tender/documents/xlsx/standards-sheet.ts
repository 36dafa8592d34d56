import type { WriteSheet } from 'hucre'
import type { StandardItem } from '../../../pack/pack.js'
import { OBLIGATION_TITLES, STATUS_TITLES } from '../../../pack/document-words.js'
import { furtherDates } from '../../../pack/recorded-dates.js'
import { inFull } from '../../../kit/workbook/row-heights.js'
import { day, headers, type Row, sheet, text } from '../../../kit/workbook/sheet.js'
import { letter } from '../../../kit/workbook/sortable.js'
import { fill } from '../../../kit/words/fill.js'
import { askedBy, type Schedule } from '../schedule.js'
import { STANDARDS } from './sheet-names.js'

const HEADERS = [
  WORDS.documents.columns.obligation,
  WORDS.documents.columns.standard,
  WORDS.documents.columns.codes,
  WORDS.documents.columns.version,
  WORDS.documents.columns.status,
  WORDS.documents.columns.bindingFrom,
  WORDS.documents.columns.inUseSince,
  WORDS.documents.columns.complyBy,
  WORDS.documents.columns.otherDates,
  WORDS.documents.columns.legalBasis,
  WORDS.documents.columns.evidenceToShow,
  WORDS.documents.columns.askedForBy,
  WORDS.documents.columns.address,
  WORDS.documents.columns.askedFor
]
const WIDTHS = [12, 21, 11, 9, 11, 17, 17, 17, 19, 19, 19, 15, 17, 15]
const HEADER_ROW = 3

/** The standards asked for, and the binding ones that are not, each with its explanation. */
export function standards(asked: Schedule, footer: readonly [string, string]): WriteSheet {
  const columns = asked.explained.length > 0 ? HEADERS.length : HEADERS.length - 1
  const widths = WIDTHS.slice(0, columns)
  const rows = [
    ...asked.standards.map((standard) => row(asked, standard, WORDS.documents.yes)),
    ...asked.explained.map((standard) =>
      row(
        asked,
        standard,
        fill(WORDS.documents.workbook.notAskedFor, {
          explanation: standard.reason?.trim() || WORDS.documents.noExplanation
        })
      )
    )
  ].flatMap((row) => inFull(row.slice(0, columns), widths))
  return sheet({
    name: STANDARDS,
    widths,
    rows: [[text(WORDS.documents.columns.standards, 'title')], [], headers(...HEADERS.slice(0, columns)), ...rows],
    header: HEADER_ROW,
    fixedColumns: 2,
    filter: `A${HEADER_ROW}:${letter(columns - 1)}${HEADER_ROW + rows.length}`,
    footer
  })
}

function row({ pack }: Schedule, standard: StandardItem, isAskedFor: string): Row {
  return [
    text(OBLIGATION_TITLES[standard.group]),
    text(standard.title, 'strong'),
    text(standard.codes.join('\n')),
    text(standard.version ?? ''),
    text(STATUS_TITLES[standard.status]),
    day(standard.from),
    day(standard.since),
    day(standard.by),
    text(furtherDates(standard).join('\n')),
    text(standard.legalBasis ?? ''),
    text(standard.evidence.join('\n')),
    text(askedBy(pack, standard)),
    text(standard.url ?? ''),
    text(isAskedFor)
  ]
}
