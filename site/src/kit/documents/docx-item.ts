import { xmlText } from './document-text.js'

/** Texts that travel unseen in a document; text programs keep them when they save it. */
export interface HiddenItem {
  /** The address of what is meant, by which programs find it. */
  readonly namespace: string
  readonly pieces: readonly string[]
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
/** Names the item in its document; any will do. */
const ID = '{7B0C1E52-5D1A-4F57-9C36-3A1F6D2E8B40}'

/** The parts of a document's file that hold an item. */
export function itemParts({ namespace, pieces }: HiddenItem): { readonly path: string; readonly data: string }[] {
  const texts = pieces.map((piece) => `<piece>${escaped(piece)}</piece>`).join('')
  return [
    { path: 'customXml/item1.xml', data: `${DECLARATION}<carried xmlns="${escaped(namespace)}">${texts}</carried>` },
    {
      path: 'customXml/itemProps1.xml',
      data: `${DECLARATION}<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${escaped(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`
    }
  ]
}

/** The XML of a part, with the item named where a document lists what belongs to it. */
export function namingItem(path: string, xml: string): string {
  switch (path) {
    case '[Content_Types].xml':
      return xml.replace(
        '</Types>',
        `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES}"/></Types>`
      )
    case 'word/_rels/document.xml.rels':
      return xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdItem1" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`
      )
    default:
      return xml
  }
}

function escaped(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
