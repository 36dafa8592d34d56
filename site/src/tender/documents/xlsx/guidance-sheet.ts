import type { WriteSheet } from 'hucre'
import type { Schedule } from '../schedule.js'
import { GUIDANCE } from './sheet-names.js'
import { checked, scored, STAGE_TITLES } from '../../../pack/document-words.js'
import { fill } from '../../../kit/words/fill.js'
import { headers, sheet, text } from '../../../kit/workbook/sheet.js'

const SCORES = [0, 1, 2, 3, 4]

/** What earns each score, and how answers are checked. */
export function guidance({ requirements }: Schedule): WriteSheet {
  const rows = requirements.map((requirement) => {
    const { code, text: said } = requirement
    return [
      text(code, 'strong'),
      text(said.title),
      text(STAGE_TITLES[said.stage]),
      text(checked(requirement)),
      text(scored(requirement)),
      ...SCORES.map((score) => text(said.scoring.bands[score] ?? ''))
    ]
  })
  return sheet({
    name: GUIDANCE,
    widths: [10, 34, 12, 34, 22, 26, 30, 30, 30, 34],
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
    paper: 'a3',
    header: 3,
    fixedColumns: 2
  })
}
