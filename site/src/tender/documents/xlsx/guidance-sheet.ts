import type { WriteSheet } from 'hucre'
import type { Schedule } from '../schedule.js'
import { GUIDANCE } from './sheet-names.js'
import { checked, scored, STAGE_TITLES } from '../../../pack/document-words.js'
import { fill } from '../../../kit/words/fill.js'
import { inFull } from '../../../kit/workbook/row-heights.js'
import { headers, sheet, text } from '../../../kit/workbook/sheet.js'

const SCORES = [0, 1, 2, 3, 4]
const WIDTHS = [9, 22, 11, 26, 14, 20, 20, 20, 20, 20]
const HEADER_ROW = 3

/** What earns each score, and how answers are checked. */
export function guidance({ requirements }: Schedule, footer: readonly [string, string]): WriteSheet {
  const rows = requirements.flatMap((requirement) => {
    const { code, text: said } = requirement
    const row = [
      text(code, 'strong'),
      text(said.title),
      text(STAGE_TITLES[said.stage]),
      text(checked(requirement)),
      text(scored(requirement)),
      ...SCORES.map((score) => text(said.scoring.bands[score] ?? ''))
    ]
    return inFull(row, WIDTHS)
  })
  return sheet({
    name: GUIDANCE,
    widths: WIDTHS,
    rows: [
      [text(WORDS.documents.scoring.guidance, 'title')],
      [text(WORDS.documents.scoring.guidanceLead, 'plain')],
      headers(
        WORDS.documents.columns.code,
        WORDS.documents.columns.requirement,
        WORDS.documents.columns.stage,
        WORDS.documents.columns.howChecked,
        WORDS.documents.columns.scoring,
        ...SCORES.map((score) => fill(WORDS.documents.columns.earns, { score }))
      ),
      ...rows
    ],
    header: HEADER_ROW,
    fixedColumns: 2,
    filter: `A${HEADER_ROW}:J${HEADER_ROW + rows.length}`,
    footer
  })
}
