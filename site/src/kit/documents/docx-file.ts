import { Document, Packer, type ISectionOptions, type PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { itemParts, namingItem, type HiddenItem } from './docx-item.js'
import { coreProperties, type Properties } from './docx-properties.js'
import { STYLES } from './docx-styles.js'
import { repack } from './repack.js'

/** Markup that names bookmarks. */
const BOOKMARKED = /<w:(?:bookmarkStart|bookmarkEnd|hyperlink)\b[^>]*>|<w:instrText\b[^>]*>[^<]*/g

/** The pages that headings are on, as Word lays them out. What it cannot measure, such as a letter without a known width, is guessed. */
const estimate = estimatePageNumbersWith({ guess: true })
// Without the numbers of lists, which no heading here has: to look for them, the whole document would be read once more.
const pages: PageNumberEstimator = (body, context) => estimate(body, context)

/**
 * A text document: the same sections are the same bytes.
 *
 * @param asOf an ISO day or instant
 * @param item what travels in it unseen
 */
export async function docxFile(
  sections: readonly ISectionOptions[],
  properties: Properties,
  asOf: string,
  item?: HiddenItem
): Promise<Uint8Array> {
  const document = new Document({ styles: STYLES, pageNumbers: pages, sections: [...sections] })
  const zip = await Packer.pack(document, 'uint8array', false, [
    { path: 'docProps/core.xml', data: coreProperties(properties, asOf) },
    ...(item === undefined ? [] : itemParts(item))
  ])
  return repack(zip, (path, xml) => (item === undefined ? counted(xml) : namingItem(path, counted(xml))))
}

/** Bookmarks are numbered through all documents that are made in one visit; counted anew, the same document is the same bytes. */
function counted(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replaceAll(BOOKMARKED, (markup) =>
    markup.replaceAll(/(?<= w:id="|_Toc)\d+/g, (number) => {
      numbers.set(number, numbers.get(number) ?? numbers.size + 1)
      return String(numbers.get(number))
    })
  )
}
