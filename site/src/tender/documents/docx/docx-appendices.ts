import { type FileChild, HeadingLevel } from 'docx'
import type { StandardItem } from '../../../pack/pack.js'
import type { Schedule } from '../schedule.js'
import { titlesOf } from '../schedule.js'
import { OBLIGATIONS, readable, STATUSES } from '../../../pack/document-words.js'
import { date } from '../../../kit/words/dates.js'
import { heading, paragraphs, table } from '../../../kit/documents/docx-blocks.js'

/** Widths add up to a landscape page. */
const STANDARDS = [3_900, 2_000, 2_300, 3_170, 3_200]
const EXPLAINED = [4_600, 2_000, 7_970]
const POLICIES = [4_600, 1_800, 1_900, 6_270]

/** The standards with their dates and legal basis, what is not asked for and why, and the policies. */
export function appendices({ pack, standards, explained, policies }: Schedule): FileChild[] {
  return [
    heading('Appendix: standards', HeadingLevel.HEADING_1),
    ...(standards.length === 0
      ? paragraphs('No standard is asked for.')
      : [table(STANDARDS, ['Standard', 'Obligation', 'Dates', 'Legal basis', 'Evidence'], standards.map(standard))]),
    ...(explained.length === 0
      ? []
      : [
          heading('Appendix: binding standards not asked for', HeadingLevel.HEADING_1),
          ...paragraphs('The buyer does not ask for these, and explains why.'),
          table(EXPLAINED, ['Standard', 'Obligation', 'Explanation'], explained.map(explanation))
        ]),
    ...(policies.length === 0
      ? []
      : [
          heading('Appendix: policies', HeadingLevel.HEADING_1),
          table(
            POLICIES,
            ['Policy', 'Kind', 'In force from', 'Standards it asks for'],
            policies.map(({ title, kind, from, standards }) => [
              title,
              readable(kind),
              date(from ?? ''),
              titlesOf(standards, pack.standards).join('\n')
            ])
          )
        ])
  ]
}

function standard(standard: StandardItem): string[] {
  const dates = [
    STATUSES[standard.status],
    standard.from === undefined ? '' : `Binding from ${date(standard.from)}`,
    standard.by === undefined ? '' : `Comply by ${date(standard.by)}`
  ]
  return [
    named(standard),
    OBLIGATIONS[standard.group],
    dates.filter((date) => date !== '').join('\n'),
    standard.legalBasis ?? '',
    standard.evidence.join('\n')
  ]
}

function explanation(standard: StandardItem): string[] {
  return [named(standard), OBLIGATIONS[standard.group], standard.reason?.trim() || 'No explanation was given.']
}

function named({ title, codes, version }: StandardItem): string {
  const parts = [title, codes.join(', '), version === undefined ? '' : `Version ${version}`]
  return parts.filter((part) => part !== '').join('\n')
}
