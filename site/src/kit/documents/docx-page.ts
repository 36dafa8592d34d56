import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun
} from 'docx'
import { pieces } from '../words/fill.js'
import { clip, linesOf } from './document-text.js'

/** A4, in twentieths of a point. */
const SHORT = 11_906
const LONG = 16_838
const MARGIN = 1_134

export const PORTRAIT_WIDTH = SHORT - 2 * MARGIN
export const LANDSCAPE_WIDTH = LONG - 2 * MARGIN

const NAME_LENGTH = 90

/** What runs along the edges of every page. */
export interface Edges {
  readonly title: string
  /** Across from the title. */
  readonly mark: string
  readonly foot: string
}

export function portrait(edges: Edges, children: ISectionOptions['children']): ISectionOptions {
  return section(edges, children, PageOrientation.PORTRAIT, PORTRAIT_WIDTH)
}

export function landscape(edges: Edges, children: ISectionOptions['children']): ISectionOptions {
  return section(edges, children, PageOrientation.LANDSCAPE, LANDSCAPE_WIDTH)
}

function section(
  { title, mark, foot }: Edges,
  children: ISectionOptions['children'],
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  width: number
): ISectionOptions {
  const numbers = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES }
  const page = new TextRun({ children: pieces<string, string>(WORDS.documents.page, numbers) })
  return {
    properties: {
      page: {
        size: { width: SHORT, height: LONG, orientation },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 600, footer: 600 }
      }
    },
    headers: { default: new Header({ children: [running(width, title, mark)] }) },
    footers: {
      default: new Footer({
        children: [running(width, foot, page)]
      })
    },
    children
  }
}

/** One line with something at each end. */
function running(width: number, left: string, right: string | TextRun): Paragraph {
  return new Paragraph({
    style: 'RunningText',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun(line(left)), new TextRun('\t'), typeof right === 'string' ? new TextRun(line(right)) : right]
  })
}

function line(text: string): string {
  return clip(linesOf(text).join(' '), NAME_LENGTH)
}
