import { type FileChild, HeadingLevel, PageBreak, Paragraph, TableOfContents, TextRun } from 'docx'
import type { Schedule } from '../schedule.js'
import { draft, LEVEL_MEANINGS, LEVELS } from '../../../pack/document-words.js'
import { date } from '../../../kit/words/dates.js'
import { facts, heading, paragraphs, table } from '../../../kit/documents/docx-blocks.js'
import { PORTRAIT_WIDTH } from '../../../kit/documents/docx-page.js'

const LABELS = 2_600

/** With more requirements than this, the contents list the groups only. */
const LISTED = 120

/** What the document is, what is in it, and how to read it. */
export function cover(asked: Schedule, asOf: string): FileChild[] {
  const { pack, requirements, undecided } = asked
  const known: [string, string | undefined][] = [
    ['Buyer', pack.buyer],
    ['Reference', pack.reference],
    ['For', asked.systems.join('\n') || 'Any system'],
    ['Used in', asked.settings.join('\n') || 'All care settings'],
    ['Requirements', String(requirements.length)],
    ['Standards as of', date(pack.question.day)],
    ['Made from', `${pack.edition.handbook}, edition of ${date(pack.edition.day)}\n${pack.edition.address}`],
    ['This file was made', date(asOf)]
  ]
  return [
    heading(pack.name, HeadingLevel.TITLE),
    ...paragraphs('Requirement schedule', 'Subtitle'),
    ...paragraphs(draft(undecided), 'Notice'),
    facts(
      [LABELS, PORTRAIT_WIDTH - LABELS],
      known.filter((fact): fact is [string, string] => Boolean(fact[1]))
    ),
    new Paragraph({ children: [new PageBreak()] }),
    ...paragraphs('Contents', 'ContentsHeading'),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: requirements.length > LISTED ? '1-1' : '1-2',
      beginDirty: false,
      tabLeader: 'none'
    }),
    new Paragraph({
      pageBreakBefore: true,
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun('How to read this schedule')]
    }),
    ...paragraphs(
      'Each requirement says how much it matters, what suppliers are asked, what evidence is wanted, how the answer is checked and scored, and which clause goes into the contract.'
    ),
    table(
      [LABELS, PORTRAIT_WIDTH - LABELS],
      ['Word', 'What it means'],
      (['must', 'should', 'could'] as const).map((level) => [LEVELS[level], LEVEL_MEANINGS[level]])
    )
  ]
}
