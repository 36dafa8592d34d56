import { writeXlsx } from 'hucre/xlsx'
import type { Pack } from '../../../pack/pack.js'
import { repack } from '../../../kit/documents/repack.js'
import { schedule } from '../schedule.js'
import { cellText } from '../../../kit/documents/document-text.js'
import { about } from './about-sheet.js'
import { guidance } from './guidance-sheet.js'
import { identity } from './identity-sheet.js'
import { policies, standards } from './list-sheets.js'
import { responses } from './responses-sheet.js'
import { scoring } from './scoring-sheet.js'
import { FONT } from '../../../kit/workbook/cell-styles.js'

/** The tender workbook of `generator/docs/tender-workbook.md`. @param asOf an ISO day or instant */
export async function make(pack: Pack, asOf: string): Promise<Uint8Array> {
  const asked = schedule(pack)
  const at = new Date(asOf)
  const zip = await writeXlsx({
    sheets: [
      about(asked, asOf),
      responses(asked),
      scoring(asked),
      standards(asked),
      policies(asked),
      guidance(asked),
      identity(asked, asOf)
    ],
    defaultFont: FONT,
    workbookProtection: { lockStructure: true },
    properties: {
      title: cellText(`${pack.name}: tender workbook`),
      creator: cellText(pack.buyer ?? pack.edition.handbook),
      description: cellText(`Made from ${pack.edition.handbook}, edition of ${pack.edition.day}`),
      created: at,
      modified: at
    }
  })
  return repack(zip, (_, xml) => seen(growing(xml)))
}

/** Rows of a set height stay as they are when somebody types more than fits; without the mark they grow. */
function growing(xml: string): string {
  return xml.replaceAll(/(<row r="\d+" ht="\d+") customHeight="1"/g, '$1')
}

/** Spreadsheet programs count the columns that stay in view from the first that can be seen. */
function seen(xml: string): string {
  return /<col min="1" max="1" [^>]*hidden="true"/.test(xml)
    ? xml
        .replace('<sheetView ', '<sheetView topLeftCell="B1" ')
        .replace(/<pane xSplit="(\d+)"/, (_, columns) => `<pane xSplit="${Number(columns) - 1}"`)
    : xml
}
