import {
  DATA_TYPE_TITLES,
  LEVEL_TITLES,
  SCORING_TITLES,
  STAGE_TITLES,
  VERIFICATION_TITLES
} from '../../catalogue/choices.js'
import { csv as table } from '../../kit/files/csv.js'
import { fill } from '../../kit/words/fill.js'
import type { Pack, Requirement } from '../../pack/pack.js'
import { readable } from '../../catalogue/facet-values.js'
import { passMark } from '../../pack/pass-mark.js'
import { sourcesOf, titlesOf } from './schedule.js'

type Column = readonly [title: string, value: (requirement: Requirement, pack: Pack) => string | number]

const WORD = WORDS.files.csv

const COLUMNS: readonly Column[] = [
  [WORD.code, ({ code }) => code],
  [WORD.decision, ({ decision }) => WORD.decisions[decision]],
  [WORD.reason, ({ reason = '' }) => reason],
  [WORD.group, ({ group }, { groups }) => groups.find(({ id }) => id === group)?.title ?? group],
  [WORD.level, ({ text }) => LEVEL_TITLES[text.level]],
  [WORD.title, ({ text }) => text.title],
  [WORD.requirement, ({ text }) => text.statement],
  [WORD.askedBy, (requirement, pack) => sourcesOf(pack, requirement).join('; ')],
  [WORD.question, ({ text }) => text.question],
  [WORD.kindOfAnswer, ({ text }) => titled(DATA_TYPE_TITLES, text.response.dataType)],
  [WORD.expectedAnswer, ({ text }) => text.response.expectedValue ?? ''],
  [WORD.atLeast, ({ text }) => text.response.min ?? ''],
  [WORD.atMost, ({ text }) => text.response.max ?? ''],
  [WORD.pattern, ({ text }) => text.response.pattern ?? ''],
  [WORD.evidence, ({ text }) => (text.evidence ?? []).join('; ')],
  [WORD.checkedBy, ({ text }) => titled(VERIFICATION_TITLES, text.verification)],
  [WORD.howToCheck, ({ text }) => text.verificationNote],
  [WORD.usedAt, ({ text }) => STAGE_TITLES[text.stage]],
  [WORD.scoring, ({ text }) => SCORING_TITLES[text.scoring.kind]],
  ...[0, 1, 2, 3, 4].map((score): Column => [
    fill(WORD.score, { score }),
    ({ text }) => text.scoring.bands[score] ?? ''
  ]),
  [WORD.passMark, ({ text }) => passMark(text.scoring) ?? ''],
  [WORD.weightGiven, ({ weight }) => weight],
  [WORD.mayExplain, ({ text }) => (text.explainAllowed ? WORD.yes : WORD.no)],
  [WORD.modelClause, ({ text }) => text.modelClause ?? ''],
  [WORD.standards, ({ standards }, pack) => titlesOf(standards, pack.standards).join('; ')],
  [WORD.policies, ({ policies }, pack) => titlesOf(policies, pack.policies).join('; ')],
  [WORD.id, ({ id }) => id]
]

/** Every requirement with what the buyer decided. */
export function csv(pack: Pack): string {
  return table([
    COLUMNS.map(([title]) => title),
    ...pack.requirements.map((requirement) => COLUMNS.map(([, value]) => String(value(requirement, pack))))
  ])
}

function titled(titles: Readonly<Record<string, string>>, id: string): string {
  return titles[id] ?? readable(id)
}
