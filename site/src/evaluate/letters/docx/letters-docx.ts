import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { zipSync } from 'fflate'
import { facts, heading, paragraphs, table } from '../../../kit/documents/docx-blocks.js'
import { docxFile } from '../../../kit/documents/docx-file.js'
import { landscape, LANDSCAPE_WIDTH, portrait, PORTRAIT_WIDTH, type Edges } from '../../../kit/documents/docx-page.js'
import type { Letter, Part, Sentence } from '../letter.js'

const LABELS = 2_900
/** A table with fewer characters stays on one page. */
const SMALL = 700
const FROM = { title: WORDS.evaluate.report.from, share: 2, numeric: false }
// A zip file cannot name an earlier day.
const FIRST_DAY = new Date(1980, 0, 1)

export interface Bundle {
  /** By the names of their files. */
  readonly letters: Readonly<Record<string, Letter>>
}

/** A letter as a text document. @param asOf an ISO day or instant */
export function make(letter: Letter, asOf: string): Promise<Uint8Array> {
  const { title, subtitle, foot, author, main, annex, isTitled, isTraced } = letter
  const edges: Edges = { title, mark: subtitle, foot }
  return docxFile(
    [
      portrait(edges, [
        ...(isTitled ? [heading(title, HeadingLevel.TITLE), ...paragraphs(subtitle, 'Subtitle')] : []),
        ...joined(main, isTraced).flatMap((part) => written(part, PORTRAIT_WIDTH, isTraced))
      ]),
      ...(annex.length === 0
        ? []
        : [
            landscape(
              edges,
              annex.flatMap((part) => written(part, LANDSCAPE_WIDTH, isTraced))
            )
          ])
    ],
    { title, subject: subtitle, creator: author, description: foot },
    asOf
  )
}

/** Several letters as one file. @param asOf an ISO day or instant */
export async function bundle({ letters }: Bundle, asOf: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const [file, letter] of Object.entries(letters)) {
    files[file] = await make(letter, asOf)
  }
  return zipSync(files, { mtime: FIRST_DAY })
}

/** Paragraphs that follow each other are one table where each sentence says what it rests on. */
function joined(parts: readonly Part[], isTraced: boolean): readonly Part[] {
  if (!isTraced) {
    return parts
  }
  const all: Part[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (part.kind === 'sentences' && last?.kind === 'sentences') {
      all[all.length - 1] = { kind: 'sentences', sentences: [...last.sentences, ...part.sentences] }
    } else {
      all.push(part)
    }
  }
  return all
}

function written(part: Part, width: number, isTraced: boolean): FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [heading(part.text, part.isBelow ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1)]
    case 'notice':
      return paragraphs(part.text, 'Notice')
    case 'sentences':
      return isTraced
        ? traced(
            part.sentences.map((sentence) => ['', sentence] as const),
            width
          )
        : paragraphs(part.sentences.map(({ text }) => text).join(' '))
    case 'facts':
      return isTraced
        ? traced(
            part.facts.map((fact) => [fact.label, fact] as const),
            width
          )
        : [
            facts(
              [LABELS, width - LABELS],
              part.facts.map(({ label, text }) => [label, text] as const)
            ),
            after()
          ]
    case 'table': {
      const columns = isTraced ? [...part.columns, FROM] : part.columns
      const rows = part.lines.map(({ cells, from }) => (isTraced ? [...cells, sources({ text: '', from })] : cells))
      return [
        table(
          widths(columns, width),
          columns.map(({ title }) => title),
          rows,
          {
            together: rows.flat().join('').length < SMALL,
            numeric: columns.flatMap(({ numeric }, at) => (numeric ? [at] : []))
          }
        ),
        after()
      ]
    }
  }
}

/** What is said, and what it rests on. */
function traced(said: readonly (readonly [label: string, said: Sentence])[], width: number): FileChild[] {
  const hasLabels = said.some(([label]) => label !== '')
  const columns = [...(hasLabels ? [{ share: 2.4 }] : []), { share: 5 }, { share: 2.4 }]
  return [
    table(
      widths(columns, width),
      [...(hasLabels ? [WORDS.evaluate.report.what] : []), WORDS.evaluate.report.said, WORDS.evaluate.report.from],
      said.map(([label, sentence]) => [...(hasLabels ? [label] : []), sentence.text, sources(sentence)]),
      { together: true }
    ),
    after()
  ]
}

function sources({ from }: Sentence): string {
  return [...new Set(from.map(({ text }) => text))].join('\n')
}

/** Room below a table; a text program needs a paragraph between two. */
function after(): Paragraph {
  return new Paragraph({ style: 'TableText' })
}

/** The columns' shares of a width, in twentieths of a point. */
function widths(columns: readonly { readonly share: number }[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => Math.round((share / all) * width))
}
