import type { WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { cellText } from '../documents/document-text.js'
import { repack } from '../documents/repack.js'
import { FONT } from './cell-styles.js'

export interface Properties {
  readonly title: string
  readonly creator: string
  readonly description: string
}

/** A workbook whose sheets can neither be taken out nor renamed. @param asOf an ISO day or instant */
export async function xlsxFile(sheets: WriteSheet[], properties: Properties, asOf: string): Promise<Uint8Array> {
  const at = new Date(asOf)
  const zip = await writeXlsx({
    sheets,
    defaultFont: FONT,
    workbookProtection: { lockStructure: true },
    properties: {
      title: cellText(properties.title),
      creator: cellText(properties.creator),
      description: cellText(properties.description),
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
