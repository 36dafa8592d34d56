import type { Element } from '@xmldom/xmldom'
import { all, attribute, Parts } from './xml.js'

/** A text document as its reader sees it, read by other code than wrote it. */
export class DocxText {
  /** Paragraphs outside tables, in order. */
  readonly paragraphs: readonly string[]
  /** Tables, each with its rows of cells; lines of a cell are apart. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** By the heading that stands before each table. */
  private readonly under: readonly string[]

  constructor(file: Uint8Array) {
    const [body] = all(new Parts(file).xml('word/document.xml'), 'body')
    const paragraphs: string[] = []
    const tables: string[][][] = []
    const under: string[] = []
    let heading = ''
    for (const child of [...body!.childNodes].filter((node) => node.nodeType === 1) as Element[]) {
      if (child.localName === 'p') {
        const text = textOf(child)
        const [style] = all(child, 'pStyle')
        if (style !== undefined && /^Heading/.test(attribute(style, 'val')!)) {
          heading = text
        }
        paragraphs.push(text)
      } else if (child.localName === 'tbl') {
        tables.push(all(child, 'tr').map((row) => all(row, 'tc').map((cell) => all(cell, 'p').map(textOf).join('\n'))))
        under.push(heading)
      }
    }
    this.paragraphs = paragraphs.filter((text) => text !== '')
    this.tables = tables
    this.under = under
  }

  /** The table below a heading that begins so. */
  table(heading: string): readonly (readonly string[])[] | undefined {
    return this.tables[this.under.findIndex((text) => text.startsWith(heading))]
  }

  /** Everything the document says. */
  get all(): string {
    return [...this.paragraphs, ...this.tables.flat(2)].join('\n')
  }
}

function textOf(paragraph: Element): string {
  return all(paragraph, 't')
    .map(({ textContent }) => textContent)
    .join('')
}
