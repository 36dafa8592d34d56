import { Document, Packer, type ISectionOptions } from 'docx'
import { coreProperties, type Properties } from './docx-properties.js'
import { STYLES } from './docx-styles.js'
import { repack } from './repack.js'

/** Markup that names bookmarks. */
const BOOKMARKED = /<w:(?:bookmarkStart|bookmarkEnd|hyperlink)\b[^>]*>|<w:instrText\b[^>]*>[^<]*/g

/** A text document: the same sections are the same bytes. @param asOf an ISO day or instant */
export async function docxFile(
  sections: readonly ISectionOptions[],
  properties: Properties,
  asOf: string
): Promise<Uint8Array> {
  const document = new Document({ styles: STYLES, pageNumbers: unknownPages, sections: [...sections] })
  const zip = await Packer.pack(document, 'uint8array', false, [
    { path: 'docProps/core.xml', data: coreProperties(properties, asOf) }
  ])
  return repack(zip, (_, xml) => counted(xml))
}

/** Page numbers of the contents stay blank until the reader updates them; marked as unknown, they make Word ask when the file opens. */
function unknownPages() {
  return { bookmarks: new Map<string, string>() }
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
