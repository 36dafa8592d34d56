import { csv as table } from '../../kit/files/csv.js'
import type { Pack, Requirement } from '../../pack/pack.js'
import { askedBy, titlesOf } from './schedule.js'
import { checked, LEVEL_TITLES, STAGE_TITLES } from '../../pack/document-words.js'
import { fill } from '../../kit/words/fill.js'

type Column = readonly [title: string, value: (requirement: Requirement, pack: Pack) => string | number]

const COLUMNS: readonly Column[] = [
  [WORDS.documents.columns.code, ({ code }) => code],
  [WORDS.documents.columns.decision, ({ decision }) => decision],
  [WORDS.documents.columns.reason, ({ reason = '' }) => reason],
  [WORDS.documents.columns.group, ({ group }, { groups }) => groups.find(({ id }) => id === group)?.title ?? group],
  [WORDS.documents.columns.level, ({ text }) => LEVEL_TITLES[text.level]],
  [WORDS.documents.columns.title, ({ text }) => text.title],
  [WORDS.documents.columns.statement, ({ text }) => text.statement],
  [WORDS.documents.columns.question, ({ text }) => text.question],
  [WORDS.documents.columns.answerType, ({ text }) => text.response.dataType],
  [WORDS.documents.columns.askedFor, ({ text }) => text.response.expectedValue ?? ''],
  [WORDS.documents.columns.minimum, ({ text }) => text.response.min ?? ''],
  [WORDS.documents.columns.maximum, ({ text }) => text.response.max ?? ''],
  [WORDS.documents.columns.pattern, ({ text }) => text.response.pattern ?? ''],
  [WORDS.documents.columns.evidence, ({ text }) => (text.evidence ?? []).join('\n')],
  [WORDS.documents.columns.howChecked, (requirement) => checked(requirement)],
  [WORDS.documents.columns.stage, ({ text }) => STAGE_TITLES[text.stage]],
  [WORDS.documents.columns.explaining, ({ text }) => (text.explainAllowed ? WORDS.documents.yes : WORDS.documents.no)],
  [
    WORDS.documents.columns.scoring,
    ({ text }) => (text.scoring.kind === 'scaled' ? WORDS.documents.scored : WORDS.documents.passOrFail)
  ],
  [WORDS.documents.columns.passMark, ({ text }) => text.scoring.passMark ?? ''],
  [WORDS.documents.columns.weight, ({ weight }) => weight],
  ...[0, 1, 2, 3, 4].map((score): Column => [
    fill(WORDS.documents.columns.earns, { score }),
    ({ text }) => text.scoring.bands[score] ?? ''
  ]),
  [WORDS.documents.columns.modelClause, ({ text }) => text.modelClause ?? ''],
  [WORDS.documents.columns.standards, ({ standards }, pack) => titlesOf(standards, pack.standards).join('; ')],
  [WORDS.documents.columns.policies, ({ policies }, pack) => titlesOf(policies, pack.policies).join('; ')],
  [WORDS.documents.columns.askedForBy, (requirement, pack) => askedBy(pack, requirement)],
  [WORDS.documents.columns.id, ({ id }) => id]
]

/** Every requirement with what the buyer decided. */
export function csv(pack: Pack): string {
  return table([
    COLUMNS.map(([title]) => title),
    ...pack.requirements.map((requirement) => COLUMNS.map(([, value]) => String(value(requirement, pack))))
  ])
}
