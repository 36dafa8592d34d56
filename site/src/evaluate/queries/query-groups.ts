import type { Finding, FindingKind } from '../scores/bid.js'

const SAYS = WORDS.evaluate.queries.groups

/** The groups of queries, the gravest first. */
export const QUERY_GROUPS = ['unread', 'conflict', 'missing', 'wording', 'rows', 'form', 'alike', 'file'] as const
export type QueryGroup = (typeof QUERY_GROUPS)[number]

const GROUP_OF: Readonly<Record<FindingKind, QueryGroup>> = {
  ...{ 'unread-cells': 'unread', 'unread-sheet': 'unread', 'unread-more': 'unread', 'unread-note': 'unread' },
  ...{ 'unread-drawing': 'unread', 'unread-picture': 'unread', 'unread-object': 'unread', 'unread-link': 'unread' },
  ...{ 'unread-page': 'unread', 'row-refused': 'unread', twice: 'unread' },
  ...{ contradicts: 'conflict', 'meets-after-all': 'conflict' },
  ...{ 'not-answered': 'missing', 'no-compliance': 'missing', 'no-answer': 'missing', 'no-comment': 'missing' },
  ...{
    'bare-answer': 'missing',
    'unread-about': 'unread',
    'unread-hint': 'unread',
    struck: 'rows',
    'similar-text': 'alike'
  },
  ...{ 'row-missing': 'missing', 'not-asked': 'missing' },
  ...{ 'wording-altered': 'wording', 'question-changed': 'wording', 'header-altered': 'wording' },
  ...{
    'matched-by-code': 'rows',
    'rows-sorted': 'rows',
    'header-again': 'rows',
    'column-again': 'rows',
    'hidden-row': 'rows'
  },
  ...{ 'hidden-column': 'rows', 'hidden-sheet': 'rows', filtered: 'rows', merged: 'rows', faint: 'rows' },
  ...{ formula: 'form', 'error-value': 'form', 'not-in-list': 'form', 'other-form': 'form', 'number-as-text': 'form' },
  ...{ 'cut-off': 'form', 'not-a-link': 'form' },
  ...{ 'same-text': 'alike', 'same-bid': 'alike' },
  ...{ 'no-supplier': 'file', 'no-longer-asked': 'file', 'not-a-score': 'file', 'other-time': 'file' },
  ...{ edition: 'file', 'external-links': 'file', 'unchecked-sheets': 'file' }
} as const

/** Findings by what they are about, the gravest first. */
export function inGroups(
  findings: readonly Finding[]
): { readonly group: QueryGroup; readonly of: readonly Finding[] }[] {
  return QUERY_GROUPS.map((group) => ({ group, of: findings.filter(({ kind }) => GROUP_OF[kind] === group) })).filter(
    ({ of }) => of.length > 0
  )
}

export function groupTitle(group: QueryGroup): string {
  return SAYS[group]
}
