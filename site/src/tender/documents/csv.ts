import type { Pack, Requirement } from '../pack.js'
import { askedBy, titlesOf } from './schedule.js'
import { checked, LEVELS, STAGES } from './words.js'

const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet program may take for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

type Column = readonly [title: string, value: (requirement: Requirement, pack: Pack) => string | number]

const COLUMNS: readonly Column[] = [
  ['Code', ({ code }) => code],
  ['Decision', ({ decision }) => decision],
  ['Reason', ({ reason = '' }) => reason],
  ['Group', ({ group }, { groups }) => groups.find(({ id }) => id === group)?.title ?? group],
  ['Level', ({ text }) => LEVELS[text.level]],
  ['Title', ({ text }) => text.title],
  ['Statement', ({ text }) => text.statement],
  ['Question', ({ text }) => text.question],
  ['Answer type', ({ text }) => text.response.dataType],
  ['Asked for', ({ text }) => text.response.expectedValue ?? ''],
  ['Minimum', ({ text }) => text.response.min ?? ''],
  ['Maximum', ({ text }) => text.response.max ?? ''],
  ['Pattern', ({ text }) => text.response.pattern ?? ''],
  ['Evidence', ({ text }) => (text.evidence ?? []).join('\n')],
  ['How it is checked', (requirement) => checked(requirement)],
  ['Stage', ({ text }) => STAGES[text.stage]],
  ['Explaining allowed', ({ text }) => (text.explainAllowed ? 'Yes' : 'No')],
  ['Scoring', ({ text }) => (text.scoring.kind === 'scaled' ? 'Scored' : 'Pass or fail')],
  ['Pass mark', ({ text }) => text.scoring.passMark ?? ''],
  ['Weight', ({ weight }) => weight],
  ...[0, 1, 2, 3, 4].map((score): Column => [`Earns ${score}`, ({ text }) => text.scoring.bands[score] ?? '']),
  ['Model clause', ({ text }) => text.modelClause ?? ''],
  ['Standards', ({ standards }, pack) => titlesOf(standards, pack.standards).join('; ')],
  ['Policies', ({ policies }, pack) => titlesOf(policies, pack.policies).join('; ')],
  ['Asked for by', (requirement, pack) => askedBy(pack, requirement)],
  ['Id', ({ id }) => id]
]

/** Every requirement with what the buyer decided, by RFC 4180. */
export function csv(pack: Pack): string {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...pack.requirements.map((requirement) => COLUMNS.map(([, value]) => value(requirement, pack)))
  ]
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(',') + '\r\n').join('')
}

/** A number, or a quoted text, which an apostrophe keeps from being a formula. */
function field(value: string | number): string {
  if (typeof value === 'number') {
    return String(value)
  }
  const safe = FORMULA.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
