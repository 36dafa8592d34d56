import type { WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { cellText, xmlText } from '../documents/document-text.js'
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
  const filters = filterNames(sheets)
  return repack(zip, (path, xml) => (path === 'xl/workbook.xml' ? named(xml, filters) : quiet(seen(growing(xml)))))
}

/** Formulas in cells that are not locked, and figures in cells for text, are meant: no program need mark each of them. */
function quiet(xml: string): string {
  const range = xml.includes('<sheetProtection') ? /<autoFilter ref="([^"]+)"/.exec(xml)?.[1] : undefined
  return range === undefined
    ? xml
    : xml.replace(
        '</headerFooter>',
        `</headerFooter><ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1" unlockedFormula="1"/></ignoredErrors>`
      )
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

/** Names of sheets in quotation marks, without which some are none, and the names that programs know filters by. */
function named(xml: string, filters: string): string {
  const quoted = xml.replace(
    /(<definedName [^>]*>)(?![A-Za-z_]{4,}!)([^'<][^<]*)!(?=\$)/g,
    (_, open: string, sheet: string) => `${open}'${sheet.replaceAll("'", "''")}'!`
  )
  return quoted.includes('</definedNames>')
    ? quoted.replace('</definedNames>', `${filters}</definedNames>`)
    : quoted.replace('</sheets>', filters === '' ? '</sheets>' : `</sheets><definedNames>${filters}</definedNames>`)
}

function filterNames(sheets: readonly WriteSheet[]): string {
  return sheets
    .map(({ name, autoFilter }, at) => {
      const cells = autoFilter?.range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')
      const sheet = xmlText(name).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", "''")
      return cells === undefined
        ? ''
        : `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${sheet}'!${cells}</definedName>`
    })
    .join('')
}
