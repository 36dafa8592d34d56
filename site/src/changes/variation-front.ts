import { ExternalHyperlink, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx'
import { bullets, facts, heading, paragraphs, table } from '../kit/documents/docx-blocks.js'
import { contents } from '../kit/documents/docx-contents.js'
import { PORTRAIT_WIDTH } from '../kit/documents/docx-page.js'
import { date } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import type { Variation } from './variation.js'

const LABELS = 2_600
const SIGNED = [1_900, 3_869, 3_869]
/** With more clauses than this, a reader needs a list of them. */
const FEW = 8
/** Where the handbook says more of changing a contract. */
const CHAPTER = 'handbook/contracts-and-exit/'

/** Whose variation of which contract it is, what the law asks first, and how to read it. */
export function front({ name, buyer, reference, then, now, clauses }: Variation, asOf: string): FileChild[] {
  const words = WORDS.changes.variation
  const edition = ({ handbook, day }: Variation['now']) => fill(WORDS.documents.edition, { handbook, day: date(day) })
  return [
    heading(words.title, HeadingLevel.TITLE),
    ...paragraphs(name, 'Subtitle'),
    ...paragraphs(words.draft, 'Notice'),
    facts(
      [LABELS, PORTRAIT_WIDTH - LABELS],
      [
        [words.facts.buyer, buyer],
        [words.facts.supplier, ''],
        [words.facts.contract, ''],
        [words.facts.reference, reference],
        [words.facts.number, ''],
        [words.facts.from, ''],
        [words.facts.clause, ''],
        [words.facts.price, ''],
        [words.facts.before, edition(then)],
        [words.facts.after, `${edition(now)}\n${now.address}`],
        [WORDS.documents.facts.made, date(asOf.slice(0, 10))]
      ]
    ),
    heading(words.law.heading, HeadingLevel.HEADING_1),
    ...bullets([words.law.allowed, words.law.notice, words.law.older, words.law.ask]),
    link(words.law.more, new URL(CHAPTER, now.address).href),
    ...(clauses.length > FEW ? contents('1-2') : []),
    heading(words.reading.heading, HeadingLevel.HEADING_1),
    ...bullets([words.reading.marks, words.reading.unseen, words.reading.left])
  ]
}

/** Room for those who agree. */
export function signatures(): FileChild[] {
  const words = WORDS.changes.variation.signed
  return [
    heading(words.heading, HeadingLevel.HEADING_1),
    ...paragraphs(words.rest, 'Leading'),
    table(
      SIGNED,
      [words.what, words.buyer, words.supplier],
      [words.name, words.role, words.signature, words.date].map((row) => [row, '', '']),
      { together: true, height: 560 }
    )
  ]
}

function link(text: string, address: string): Paragraph {
  return new Paragraph({
    children: [
      new TextRun(`${text} `),
      new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] })
    ]
  })
}
