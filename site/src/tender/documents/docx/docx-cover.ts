import { type FileChild, HeadingLevel } from 'docx'
import type { Schedule } from '../schedule.js'
import { draft, LEVEL_TITLES } from '../../../pack/document-words.js'
import { date } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { facts, heading, paragraphs, table } from '../../../kit/documents/docx-blocks.js'
import { contents } from '../../../kit/documents/docx-contents.js'
import { PORTRAIT_WIDTH } from '../../../kit/documents/docx-page.js'

const LABELS = 2_600

/** With more requirements than this, the contents list the groups only. */
const LISTED = 120

/** What the document is, what is in it, and how to read it. */
export function cover(asked: Schedule, asOf: string): FileChild[] {
  const { pack, requirements, undecided } = asked
  const edition = fill(WORDS.documents.edition, { handbook: pack.edition.handbook, day: date(pack.edition.day) })
  const known: [string, string | undefined][] = [
    [WORDS.documents.facts.buyer, pack.buyer],
    [WORDS.documents.facts.reference, pack.reference],
    [WORDS.documents.facts.for, asked.systems.join('\n') || WORDS.documents.anySystem],
    [WORDS.documents.facts.usedIn, asked.settings.join('\n') || WORDS.documents.allSettings],
    [WORDS.documents.facts.requirements, String(requirements.length)],
    [WORDS.documents.facts.standardsAsOf, date(pack.question.day)],
    [WORDS.documents.facts.madeFrom, `${edition}\n${pack.edition.address}`],
    [WORDS.documents.facts.made, date(asOf)]
  ]
  return [
    heading(pack.name, HeadingLevel.TITLE),
    ...paragraphs(WORDS.documents.schedule.title, 'Subtitle'),
    ...paragraphs(draft(undecided), 'Notice'),
    facts(
      [LABELS, PORTRAIT_WIDTH - LABELS],
      known.filter((fact): fact is [string, string] => Boolean(fact[1]))
    ),
    ...contents(requirements.length > LISTED ? '1-1' : '1-2'),
    heading(WORDS.documents.schedule.howToRead, HeadingLevel.HEADING_1, true),
    ...paragraphs(WORDS.documents.schedule.reading),
    table(
      [LABELS, PORTRAIT_WIDTH - LABELS],
      [WORDS.documents.columns.word, WORDS.documents.columns.meaning],
      (['must', 'should', 'could'] as const).map((level) => [LEVEL_TITLES[level], WORDS.pack.levelMeanings[level]])
    )
  ]
}
