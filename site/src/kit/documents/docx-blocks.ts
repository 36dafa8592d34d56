import {
  BorderStyle,
  type HeadingLevel,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import { fill } from '../words/fill.js'
import { clip, linesOf } from './document-text.js'

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'AEB7BD' }

/** A longer heading would fill pages of the contents. */
const HEADING_LENGTH = 240

/** Programs do not agree on whether space before a paragraph counts at the top of a page. */
export const ON_NEW_PAGE = { pageBreakBefore: true, spacing: { before: 0 } } as const

/** A row with more characters may be cut at the end of a page. */
const LONG_ROW = 1_500

/** A paragraph for each line of a text. */
export function paragraphs(text: string, style?: string): Paragraph[] {
  return linesOf(text).map((line) => paragraph([run(line)], line, style))
}

/** Texts one below the other, each with a mark. */
export function bullets(items: readonly string[]): Paragraph[] {
  return items.map((item) => {
    const line = linesOf(item).join(' ')
    return new Paragraph({
      children: [run(line)],
      style: 'ListItem',
      bullet: { level: 0 },
      ...(RIGHT_TO_LEFT.test(line) && { bidirectional: true })
    })
  })
}

/** A text after what it is; nothing where there is no text. */
export function labelled(label: string, text: string, style?: string): Paragraph[] {
  const [first, ...others] = linesOf(text)
  return first === undefined
    ? []
    : [
        paragraph([run(`${fill(WORDS.documents.label, { label })} `, true), run(first)], first, style),
        ...others.flatMap((line) => paragraphs(line, style))
      ]
}

export function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  onNewPage = false
): Paragraph {
  const line = clip(linesOf(text).join(' '), HEADING_LENGTH)
  return new Paragraph({
    heading: level,
    bidirectional: RIGHT_TO_LEFT.test(line),
    children: [new TextRun(line)],
    ...(onNewPage && ON_NEW_PAGE)
  })
}

/** How a table is set. Columns are named by their places. */
export interface TableStyle {
  /** On one page where it fits. */
  readonly together?: boolean
  /** Columns with figures. */
  readonly numeric?: readonly number[]
  /** Columns in which the first of several lines stands out. */
  readonly strong?: readonly number[]
  /** How tall rows are at least, in twentieths of a point: room to write by hand. */
  readonly height?: number
}

/** A text, or one that is set already. */
export type CellText = string | readonly Paragraph[]

/**
 * A table whose first row is repeated on each page.
 *
 * @param widths of the columns, in twentieths of a point
 */
export function table(
  widths: readonly number[],
  titles: readonly string[],
  rows: readonly (readonly CellText[])[],
  { together = false, numeric = [], strong = [], height }: TableStyle = {}
): Table {
  const styleOf = (place: number, style: string) => (numeric.includes(place) ? `${style}Number` : style)
  return framed(widths, true, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      keepNext: true,
      children: titles.map((title, place) =>
        cell(widths[place]!, paragraphs(title, styleOf(place, 'TableHeader')), 'E8EDEE')
      )
    }),
    ...rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: isShort(row),
          keepNext: together && at < rows.length - 1,
          ...(height !== undefined && { height: { value: height, rule: HeightRule.ATLEAST } }),
          children: row.map((text, place) =>
            cell(
              widths[place]!,
              isText(text) ? content(text, styleOf(place, 'TableText'), strong.includes(place)) : text
            )
          )
        })
    )
  ])
}

/** The lines of a cell, of which the first may say what the row is about. */
function content(text: string, style: string, strong: boolean): Paragraph[] {
  const [first = '', ...others] = linesOf(text)
  return strong && others.length > 0
    ? [...paragraphs(first, 'TableHeader'), ...others.flatMap((line) => paragraphs(line, style))]
    : paragraphs(text, style)
}

/** A text that is set already is as long as the one it stands beside. */
function isShort(row: readonly CellText[]): boolean {
  return row.filter(isText).join('').length < LONG_ROW / (row.every(isText) ? 1 : 2)
}

function isText(text: CellText): text is string {
  return typeof text === 'string'
}

/** Two columns: what something is, and what it says. */
export function facts(widths: readonly [number, number], rows: readonly (readonly [string, string])[]): Table {
  return framed(
    widths,
    false,
    rows.map(
      ([label, text]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(widths[0], paragraphs(label, 'TableHeader'), 'E8EDEE'),
            cell(widths[1], paragraphs(text, 'TableText'))
          ]
        })
    )
  )
}

function framed(widths: readonly number[], firstRow: boolean, rows: readonly TableRow[]): Table {
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 30, left: 90, right: 90 },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    tableLook: { firstRow, firstColumn: true, noHBand: true, noVBand: true },
    rows
  })
}

function cell(width: number, children: readonly Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: children.length > 0 ? children : [new Paragraph({ style: 'TableText' })],
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } })
  })
}

function paragraph(children: readonly TextRun[], line: string, style?: string): Paragraph {
  return new Paragraph({
    children,
    ...(style !== undefined && { style }),
    ...(RIGHT_TO_LEFT.test(line) && { bidirectional: true })
  })
}

function run(text: string, bold = false): TextRun {
  return new TextRun({ text, ...(bold && { bold }), ...(RIGHT_TO_LEFT.test(text) && { rightToLeft: true }) })
}
