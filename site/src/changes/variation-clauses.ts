import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { bullets, heading, labelled, paragraphs, table } from '../kit/documents/docx-blocks.js'
import { date } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import { listed } from '../kit/words/listed.js'
import type { StandardItem } from '../pack/pack.js'
import { type Changer, MarkedTexts } from './marked-text.js'
import type { Added, Altered, Clause, Removed, Reworded, Variation } from './variation.js'

const PARTS = [1_638, 4_000, 4_000]
const DATES = [4_138, 1_900, 1_800, 1_800]
const HEADERS = [
  WORDS.documents.columns.standard,
  WORDS.documents.columns.bindingFrom,
  WORDS.documents.columns.inUseSince,
  WORDS.documents.columns.complyBy
]
const ORDER = ['altered', 'added', 'gone'] as const

/** What changes word by word, what comes, what goes, and since when it binds. */
export function clauses({ clauses }: Variation, by: Changer): FileChild[] {
  const marked = new MarkedTexts(by)
  return [
    ...ORDER.flatMap((kind) => {
      const some = clauses.filter((clause) => clause.kind === kind)
      return some.length === 0
        ? []
        : [
            heading(WORDS.changes.variation.sections[kind], HeadingLevel.HEADING_1),
            ...some.flatMap((clause) => [
              heading(`${clause.code} ${clause.title}`.trim(), HeadingLevel.HEADING_2),
              ...one(clause, marked),
              new Paragraph({ style: 'TableText' })
            ])
          ]
    }),
    ...binding(clauses)
  ]
}

function one(clause: Clause, marked: MarkedTexts): FileChild[] {
  switch (clause.kind) {
    case 'altered':
      return altered(clause, marked)
    case 'added':
      return added(clause)
    case 'gone':
      return gone(clause, marked)
  }
}

function altered({ subject, parts }: Altered, marked: MarkedTexts): FileChild[] {
  return [...paragraphs(WORDS.changes.variation.subjects[subject], 'Leading'), reworded(parts, marked)]
}

function reworded(parts: readonly Reworded[], marked: MarkedTexts): FileChild {
  const words = WORDS.changes.variation
  return table(
    PARTS,
    [words.part, words.before, words.after],
    parts.map(({ title, before, after }) => [title, before || words.nothing, [marked.paragraph(before, after)]])
  )
}

function added({ subject, binds, says }: Added): FileChild[] {
  const words = WORDS.changes.variation
  return [
    ...paragraphs(
      binds === '' ? words.subjects[subject] : fill(words.binds, { subject: words.subjects[subject], binds })
    ),
    ...says.flatMap(({ title, text }) => (text.includes('\n') ? enumerated(title, text) : labelled(title, text)))
  ]
}

function enumerated(title: string, text: string): FileChild[] {
  return [...paragraphs(fill(WORDS.documents.label, { label: title }), 'ClauseLabel'), ...bullets(text.split('\n'))]
}

function gone({ subject, absence, parts, successors }: Removed, marked: MarkedTexts): FileChild[] {
  const names = listed(successors.map(({ title }) => title))
  const why = WORDS.changes.item.gone[absence]
  return [
    ...paragraphs(fill(WORDS.changes.variation.why, { subject: WORDS.changes.variation.subjects[subject], why })),
    ...(names === '' ? [] : paragraphs(fill(WORDS.changes.item.replaced, { standards: names }))),
    ...(parts.length === 0 ? [] : [reworded(parts, marked)])
  ]
}

/** The dates of the standards that what changes or comes rests on. */
function binding(clauses: readonly Clause[]): FileChild[] {
  const words = WORDS.changes.variation
  const standards = new Map(
    clauses.flatMap((clause) => (clause.kind === 'gone' ? [] : clause.dated)).map((standard) => [standard.id, standard])
  )
  const all = [...standards.values()]
  const dated = all.filter(({ from, since, by }) => from !== undefined || since !== undefined || by !== undefined)
  const others = all.filter((standard) => !dated.includes(standard)).map(({ title }) => title)
  return all.length === 0
    ? []
    : [
        heading(words.dates, HeadingLevel.HEADING_1),
        ...paragraphs(words.datesAbout, 'Leading'),
        ...(dated.length === 0 ? [] : [table(DATES, HEADERS, dated.map(dates))]),
        new Paragraph({ style: 'TableText' }),
        ...(others.length === 0 ? [] : paragraphs(fill(words.noDates, { standards: listed(others) })))
      ]
}

function dates({ title, codes, from = '', since = '', by = '' }: StandardItem): string[] {
  return [[title, codes.join(', ')].filter((line) => line !== '').join('\n'), date(from), date(since), date(by)]
}
