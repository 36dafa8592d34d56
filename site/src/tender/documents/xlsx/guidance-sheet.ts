import type { WriteSheet } from 'hucre'
import type { Schedule } from '../schedule.js'
import { checked, scored, STAGES } from '../../../pack/document-words.js'
import { headers, sheet, text } from '../../../kit/workbook/sheet.js'

/** What earns each score, and how answers are checked. */
export function guidance({ requirements }: Schedule): WriteSheet {
  const rows = requirements.map((requirement) => {
    const { code, text: said } = requirement
    return [
      text(code, 'strong'),
      text(said.title),
      text(STAGES[said.stage]),
      text(checked(requirement)),
      text(scored(requirement)),
      ...[0, 1, 2, 3, 4].map((score) => text(said.scoring.bands[score] ?? ''))
    ]
  })
  return sheet({
    name: 'Guidance',
    widths: [10, 34, 12, 34, 22, 26, 30, 30, 30, 34],
    rows: [
      [text('Guidance for scoring', 'title')],
      [
        text(
          'Score what is shown, not what is promised. Where an answer lies between two scores, give the lower one.',
          'plain'
        )
      ],
      headers(
        'Code',
        'Requirement',
        'Stage',
        'How it is checked',
        'Scoring',
        'Earns 0',
        'Earns 1',
        'Earns 2',
        'Earns 3',
        'Earns 4'
      ),
      ...rows
    ],
    paper: 'a3',
    header: 3,
    fixedColumns: 2
  })
}
