import type { WriteSheet } from 'hucre'
import type { StandardItem } from '../../../pack/pack.js'
import { OBLIGATION_TITLES, STATUS_TITLES } from '../../../pack/document-words.js'
import { furtherDates } from '../../../pack/recorded-dates.js'
import { inFull } from '../../../kit/workbook/row-heights.js'
import { day, headers, type Row, sheet, text } from '../../../kit/workbook/sheet.js'
import { fill } from '../../../kit/words/fill.js'
import { askedBy, type Schedule } from '../schedule.js'
import { STANDARDS } from './sheet-names.js'

const HEADERS = [
  WORDS.documents.columns.obligation,
  WORDS.documents.columns.standard,
  WORDS.documents.columns.codesAndVersion,
  WORDS.documents.columns.status,
  WORDS.documents.columns.bindingFrom,
  WORDS.documents.columns.inUseSince,
  WORDS.documents.columns.complyBy,
  WORDS.documents.columns.otherDates,
  WORDS.documents.columns.legalBasis,
  WORDS.documents.columns.evidenceToShow,
  WORDS.documents.columns.askedFor,
  WORDS.documents.columns.address
]
const WIDTHS = [11, 20, 13, 10, 17, 17, 17, 18, 19, 19, 17, 25]
const HEADER_ROW = 3

/** The standards asked for, and the binding ones that are not, each with its explanation. */
export function standards(asked: Schedule, footer: readonly [string, string]): WriteSheet {
  const rows = [
    ...asked.standards.map((standard) =>
      row(standard, fill(WORDS.documents.workbook.isAskedFor, { systems: askedBy(asked.pack, standard) }))
    ),
    ...asked.explained.map((standard) =>
      row(
        standard,
        fill(WORDS.documents.workbook.notAskedFor, {
          explanation: standard.reason?.trim() || WORDS.documents.noExplanation
        })
      )
    )
  ].flatMap((row) => inFull(row, WIDTHS))
  return sheet({
    name: STANDARDS,
    widths: WIDTHS,
    rows: [[text(WORDS.documents.columns.standards, 'title')], [], headers(...HEADERS), ...rows],
    header: HEADER_ROW,
    fixedColumns: 2,
    filter: `A${HEADER_ROW}:L${HEADER_ROW + rows.length}`,
    footer
  })
}

function row(standard: StandardItem, isAskedFor: string): Row {
  const { group, title, codes, version, status, from, since, by, legalBasis = '', evidence, url = '' } = standard
  const called = [...codes, ...(version === undefined ? [] : [fill(WORDS.documents.schedule.version, { version })])]
  return [
    text(OBLIGATION_TITLES[group]),
    text(title, 'strong'),
    text(called.join('\n')),
    text(STATUS_TITLES[status]),
    day(from),
    day(since),
    day(by),
    text(furtherDates(standard).join('\n')),
    text(legalBasis),
    text(evidence.join('\n')),
    text(isAskedFor),
    text(url)
  ]
}
