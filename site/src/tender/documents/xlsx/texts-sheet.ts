import type { WriteSheet } from 'hucre'
import { inFull } from '../../../kit/workbook/row-heights.js'
import { headers, sheet, text } from '../../../kit/workbook/sheet.js'
import type { Schedule } from '../schedule.js'
import { isLong, said } from './responses-sheet.js'
import { TEXTS } from './sheet-names.js'

const WIDTHS = [12, 110]

/** What rows cannot show in full, over as many rows as it takes; none where all is shown. */
export function texts({ requirements }: Schedule, footer: readonly [string, string]): WriteSheet[] {
  const rows = requirements
    .filter(isLong)
    .flatMap((requirement) =>
      said(requirement).flatMap((words) => inFull([text(requirement.code, 'strong'), text(words)], WIDTHS))
    )
  return rows.length === 0
    ? []
    : [
        sheet({
          name: TEXTS,
          widths: WIDTHS,
          rows: [
            [text(WORDS.documents.workbook.texts, 'title')],
            [],
            headers(WORDS.documents.columns.code, WORDS.documents.workbook.text),
            ...rows
          ],
          header: 3,
          fixedColumns: 1,
          filter: `A3:B${rows.length + 3}`,
          footer
        })
      ]
}
