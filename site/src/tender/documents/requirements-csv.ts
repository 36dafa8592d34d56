import { csv as table } from '../../kit/files/csv.js'
import type { Pack, Requirement } from '../../pack/pack.js'
import { askedBy, titlesOf } from './schedule.js'
import { checked, LEVELS, STAGES } from '../../pack/document-words.js'

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

/** Every requirement with what the buyer decided. */
export function csv(pack: Pack): string {
  return table([
    COLUMNS.map(([title]) => title),
    ...pack.requirements.map((requirement) => COLUMNS.map(([, value]) => String(value(requirement, pack))))
  ])
}
