import { type FileChild, Paragraph, TableOfContents, TextRun } from 'docx'
import { ON_NEW_PAGE } from './docx-blocks.js'

/**
 * The contents, on a page of their own: a field that text programs can update, filled in with every heading, a link and the page it is
 * on. The fields are not marked as out of date, or Word would warn of them whenever the file is opened.
 *
 * @param levels of the headings that are listed: `1-2`
 */
export function contents(levels: string): FileChild[] {
  const title = WORDS.documents.schedule.contents
  return [
    new Paragraph({ style: 'ContentsHeading', ...ON_NEW_PAGE, children: [new TextRun(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: levels, beginDirty: false, tabLeader: 'none' })
  ]
}
