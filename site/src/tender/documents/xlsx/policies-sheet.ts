import type { WriteSheet } from 'hucre'
import { POLICY_KIND_TITLES } from '../../../catalogue/choices.js'
import { readable } from '../../../catalogue/facet-values.js'
import { dutyText } from '../../../pack/recorded-dates.js'
import { inFull } from '../../../kit/workbook/row-heights.js'
import { day, headers, sheet, text } from '../../../kit/workbook/sheet.js'
import { type Schedule, titlesOf } from '../schedule.js'
import { POLICIES } from './sheet-names.js'

const HEADERS = [
  WORDS.documents.columns.policy,
  WORDS.documents.columns.kind,
  WORDS.documents.columns.inForceFrom,
  WORDS.documents.columns.inForceTo,
  WORDS.documents.columns.whoMustDoWhat,
  WORDS.documents.columns.standards,
  WORDS.documents.columns.requirements
]
const WIDTHS = [30, 14, 17, 17, 48, 36, 20]
const HEADER_ROW = 3

/** The policies that the standards and requirements rest on. */
export function policies({ pack, policies, requirements }: Schedule, footer: readonly [string, string]): WriteSheet {
  const codes = new Map(requirements.map(({ id, code }) => [id, code]))
  const rows = policies.flatMap(({ title, kind, from, to, duties, standards, criteria }) => {
    const asking = criteria.map((id) => codes.get(id)).filter((code) => code !== undefined)
    const row = [
      text(title, 'strong'),
      text(POLICY_KIND_TITLES[kind] ?? readable(kind)),
      day(from),
      day(to),
      text(duties.map(dutyText).join('\n')),
      text(titlesOf(standards, pack.standards).join('\n')),
      text(asking.join(', '))
    ]
    return inFull(row, WIDTHS)
  })
  return sheet({
    name: POLICIES,
    widths: WIDTHS,
    rows: [[text(WORDS.documents.columns.policies, 'title')], [], headers(...HEADERS), ...rows],
    header: HEADER_ROW,
    fixedColumns: 1,
    filter: `A${HEADER_ROW}:G${HEADER_ROW + rows.length}`,
    footer
  })
}
