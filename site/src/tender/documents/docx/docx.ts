import { Document, Packer } from 'docx'
import type { Pack } from '../../../pack/pack.js'
import { appendices } from './docx-appendices.js'
import { coreProperties } from './docx-properties.js'
import { cover } from './docx-cover.js'
import { sections } from './docx-requirements.js'
import { landscape, portrait } from './docx-page.js'
import { STYLES } from '../../../kit/documents/docx-styles.js'
import { repack } from '../../../kit/documents/repack.js'
import { schedule } from '../schedule.js'

/** Markup that names bookmarks. */
const BOOKMARKED = /<w:(?:bookmarkStart|bookmarkEnd|hyperlink)\b[^>]*>|<w:instrText\b[^>]*>[^<]*/g

/** The requirement schedule as a text document. @param asOf an ISO day or instant */
export async function make(pack: Pack, asOf: string): Promise<Uint8Array> {
  const asked = schedule(pack)
  const document = new Document({
    styles: STYLES,
    pageNumbers: unknownPages,
    sections: [portrait(pack, [...cover(asked, asOf), ...sections(asked)]), landscape(pack, appendices(asked))]
  })
  const zip = await Packer.pack(document, 'uint8array', false, [
    { path: 'docProps/core.xml', data: coreProperties(pack, asOf) }
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
