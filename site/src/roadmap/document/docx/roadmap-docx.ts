import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { bullets, facts, heading, paragraphs, table } from '../../../kit/documents/docx-blocks.js'
import { contents } from '../../../kit/documents/docx-contents.js'
import { docxFile } from '../../../kit/documents/docx-file.js'
import { type Edges, landscape, LANDSCAPE_WIDTH, portrait, PORTRAIT_WIDTH } from '../../../kit/documents/docx-page.js'
import { fill } from '../../../kit/words/fill.js'
import { isAppendix, outline } from '../outline/outline.js'
import type { Block, Given, Outline, Section } from '../outline/outline-blocks.js'

const LABELS = 2_600

/** A table with fewer characters stays on one page. */
const SMALL = 500

/** The roadmap as a text document. @param asOf an ISO day or instant */
export function make(given: Given, asOf: string): Promise<Uint8Array> {
  const whole = outline(given, asOf)
  const { edition, area } = given.roadmap
  const edges: Edges = { title: whole.title, mark: whole.subtitle, foot: whole.foot }
  const main = whole.sections.filter((section) => !isAppendix(section))
  return docxFile(
    [
      portrait(edges, [...cover(whole), ...main.flatMap((section, at) => written(section, PORTRAIT_WIDTH, at === 0))]),
      landscape(
        edges,
        whole.sections.filter(isAppendix).flatMap((section) => written(section, LANDSCAPE_WIDTH))
      )
    ],
    {
      title: whole.title,
      subject: whole.subtitle,
      creator: area ?? edition.handbook,
      description: fill(WORDS.documents.madeFrom, { handbook: edition.handbook, day: edition.day })
    },
    asOf
  )
}

/** What the document is, and what is in it. */
function cover({ title, subtitle, facts: known }: Outline): FileChild[] {
  return [
    heading(title, HeadingLevel.TITLE),
    ...paragraphs(subtitle, 'Subtitle'),
    facts([LABELS, PORTRAIT_WIDTH - LABELS], known),
    ...contents('1-2')
  ]
}

function written({ title, blocks }: Section, width: number, onNewPage = false): FileChild[] {
  return [
    heading(title, HeadingLevel.HEADING_1, onNewPage),
    ...blocks.flatMap((block, at) => children(block, width, blocks[at + 1]?.kind))
  ]
}

function children(block: Block, width: number, next?: Block['kind']): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, HeadingLevel.HEADING_2)]
    case 'text':
      return paragraphs(block.text, next === 'table' || next === 'list' ? 'Leading' : undefined)
    case 'list':
      return bullets(block.items)
    case 'prompt':
      return paragraphs(block.text, 'Prompt')
    case 'table': {
      const { columns, rows } = block
      const numeric = columns.flatMap((column, at) => (column.numeric ? [at] : []))
      return [
        table(
          widths(block.columns, width),
          columns.map(({ title }) => title),
          rows,
          { together: rows.flat().join('').length < SMALL, numeric, strong: [0] }
        ),
        new Paragraph({ style: 'TableText' })
      ]
    }
  }
}

/** The columns' shares of a width, in twentieths of a point. */
function widths(columns: readonly { readonly share: number }[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => Math.round((share / all) * width))
}
