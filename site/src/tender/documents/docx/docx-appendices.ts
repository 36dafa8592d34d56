import { type FileChild, HeadingLevel } from 'docx'
import type { StandardItem } from '../../../pack/pack.js'
import type { Schedule } from '../schedule.js'
import { titlesOf } from '../schedule.js'
import { readable } from '../../../catalogue/facet-values.js'
import { OBLIGATION_TITLES, STATUS_TITLES } from '../../../pack/document-words.js'
import { datesInWords } from '../../../pack/recorded-dates.js'
import { POLICY_KIND_TITLES } from '../../../catalogue/choices.js'
import { fill } from '../../../kit/words/fill.js'
import { date } from '../../../kit/words/dates.js'
import { heading, paragraphs, table } from '../../../kit/documents/docx-blocks.js'

/** Widths add up to a landscape page. */
const STANDARDS = [3_900, 2_000, 2_300, 3_170, 3_200]
const EXPLAINED = [4_600, 2_000, 7_970]
const POLICIES = [4_600, 1_800, 1_900, 6_270]

/** The standards with their dates and legal basis, what is not asked for and why, and the policies. */
export function appendices({ pack, standards, explained, policies }: Schedule): FileChild[] {
  return [
    heading(WORDS.documents.schedule.standards, HeadingLevel.HEADING_1),
    ...(standards.length === 0
      ? paragraphs(WORDS.documents.schedule.noStandard)
      : [
          table(
            STANDARDS,
            [
              WORDS.documents.columns.standard,
              WORDS.documents.columns.obligationAndStatus,
              WORDS.documents.columns.dates,
              WORDS.documents.columns.legalBasis,
              WORDS.documents.columns.evidence
            ],
            standards.map(standard)
          )
        ]),
    ...(explained.length === 0
      ? []
      : [
          heading(WORDS.documents.schedule.explained, HeadingLevel.HEADING_1),
          ...paragraphs(WORDS.documents.schedule.whyNot),
          table(
            EXPLAINED,
            [WORDS.documents.columns.standard, WORDS.documents.columns.obligation, WORDS.documents.columns.explanation],
            explained.map(explanation)
          )
        ]),
    ...(policies.length === 0
      ? []
      : [
          heading(WORDS.documents.schedule.policies, HeadingLevel.HEADING_1),
          table(
            POLICIES,
            [
              WORDS.documents.columns.policy,
              WORDS.documents.columns.kind,
              WORDS.documents.columns.inForceFrom,
              WORDS.documents.columns.standardsAskedFor
            ],
            policies.map(({ title, kind, from = '', to, standards }) => [
              title,
              POLICY_KIND_TITLES[kind] ?? readable(kind),
              to === undefined
                ? date(from)
                : fill(WORDS.documents.schedule.inForceTo, { from: date(from), to: date(to) }),
              titlesOf(standards, pack.standards).join('\n')
            ])
          )
        ])
  ]
}

function standard(standard: StandardItem): string[] {
  const dates = datesInWords(standard)
  return [
    named(standard),
    fill(WORDS.documents.schedule.obligationAndStatus, {
      obligation: OBLIGATION_TITLES[standard.group],
      status: STATUS_TITLES[standard.status]
    }),
    dates.length === 0 ? WORDS.documents.schedule.noDate : dates.join('\n'),
    standard.legalBasis ?? '',
    standard.evidence.join('\n')
  ]
}

function explanation(standard: StandardItem): string[] {
  return [named(standard), OBLIGATION_TITLES[standard.group], standard.reason?.trim() || WORDS.documents.noExplanation]
}

function named({ title, codes, version }: StandardItem): string {
  const parts = [
    title,
    codes.join(', '),
    version === undefined ? '' : fill(WORDS.documents.schedule.version, { version })
  ]
  return parts.filter((part) => part !== '').join('\n')
}
