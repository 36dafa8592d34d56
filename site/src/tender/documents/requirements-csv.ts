import {
  DATA_TYPE_TITLES,
  LEVEL_TITLES,
  OBLIGATION_TITLES,
  POLICY_KIND_TITLES,
  SCORING_TITLES,
  STAGE_TITLES,
  STATUS_TITLES,
  VERIFICATION_TITLES
} from '../../catalogue/choices.js'
import { readable } from '../../catalogue/facet-values.js'
import { csv as table } from '../../kit/files/csv.js'
import { fill } from '../../kit/words/fill.js'
import { passMark } from '../../pack/pass-mark.js'
import type { Decided, Pack, PolicyItem, Requirement, StandardItem } from '../../pack/pack.js'
import { dutyText, furtherDates } from '../../pack/recorded-dates.js'
import { sourcesOf, titlesOf } from './schedule.js'

type Value<Item> = (item: Item, pack: Pack) => string | number

/** What a column has for each kind of row; nothing where a kind is not named. */
interface Values {
  readonly requirement?: Value<Requirement>
  readonly standard?: Value<StandardItem>
  readonly policy?: Value<PolicyItem>
}

type Column = readonly [title: string, values: Values]

const WORD = WORDS.files.csv

const COLUMNS: readonly Column[] = [
  [
    WORD.entry,
    {
      requirement: () => WORD.entries.requirement,
      standard: () => WORD.entries.standard,
      policy: () => WORD.entries.policy
    }
  ],
  [WORD.code, { requirement: ({ code }) => code, standard: ({ codes }) => codes.join('; ') }],
  [WORD.decision, each(({ decision }) => WORD.decisions[decision])],
  [WORD.reason, each(({ reason = '' }) => reason)],
  [WORD.group, { requirement: ({ group }, { groups }) => groups.find(({ id }) => id === group)?.title ?? group }],
  [WORD.level, { requirement: ({ text }) => LEVEL_TITLES[text.level] }],
  [WORD.kind, { policy: ({ kind }) => titled(POLICY_KIND_TITLES, kind) }],
  [WORD.title, { requirement: ({ text }) => text.title, standard: ({ title }) => title, policy: ({ title }) => title }],
  [WORD.requirement, { requirement: ({ text }) => text.statement }],
  [
    WORD.askedBy,
    {
      requirement: (item, pack) => sourcesOf(pack, item).join('; '),
      standard: (item, pack) => sourcesOf(pack, item).join('; ')
    }
  ],
  [WORD.question, { requirement: ({ text }) => text.question }],
  [WORD.kindOfAnswer, { requirement: ({ text }) => titled(DATA_TYPE_TITLES, text.response.dataType) }],
  [WORD.expectedAnswer, { requirement: ({ text }) => text.response.expectedValue ?? '' }],
  [WORD.atLeast, { requirement: ({ text }) => text.response.min ?? '' }],
  [WORD.atMost, { requirement: ({ text }) => text.response.max ?? '' }],
  [WORD.pattern, { requirement: ({ text }) => text.response.pattern ?? '' }],
  [
    WORD.evidence,
    { requirement: ({ text }) => (text.evidence ?? []).join('; '), standard: ({ evidence }) => evidence.join('; ') }
  ],
  [WORD.checkedBy, { requirement: ({ text }) => titled(VERIFICATION_TITLES, text.verification) }],
  [WORD.howToCheck, { requirement: ({ text }) => text.verificationNote }],
  [WORD.usedAt, { requirement: ({ text }) => STAGE_TITLES[text.stage] }],
  [WORD.scoring, { requirement: ({ text }) => SCORING_TITLES[text.scoring.kind] }],
  ...[0, 1, 2, 3, 4].map((score): Column => [
    fill(WORD.score, { score }),
    { requirement: ({ text }) => text.scoring.bands[score] ?? '' }
  ]),
  [WORD.passMark, { requirement: ({ text }) => passMark(text.scoring) ?? '' }],
  [WORD.weightGiven, { requirement: ({ weight }) => weight }],
  [WORD.mayExplain, { requirement: ({ text }) => (text.explainAllowed ? WORD.yes : WORD.no) }],
  [WORD.modelClause, { requirement: ({ text }) => text.modelClause ?? '' }],
  [
    WORD.standards,
    {
      requirement: ({ standards }, pack) => titlesOf(standards, pack.standards).join('; '),
      policy: ({ standards }, pack) => titlesOf(standards, pack.standards).join('; ')
    }
  ],
  [WORD.policies, { requirement: ({ policies }, pack) => titlesOf(policies, pack.policies).join('; ') }],
  [WORD.obligation, { standard: ({ group }) => OBLIGATION_TITLES[group] }],
  [WORD.status, { standard: ({ status }) => STATUS_TITLES[status] }],
  [WORD.bindingFrom, { standard: ({ from = '' }) => from }],
  [WORD.inUseSince, { standard: ({ since = '' }) => since }],
  [
    WORD.complyBy,
    { standard: ({ by = '' }) => by, policy: ({ duties }) => duties.flatMap(({ by = [] }) => by).join('; ') }
  ],
  [WORD.otherDates, { standard: (standard) => furtherDates(standard).join('; ') }],
  [WORD.from, { policy: ({ from = '' }) => from }],
  [WORD.to, { policy: ({ to = '' }) => to }],
  [WORD.why, { policy: ({ duties }) => duties.map(dutyText).join('; ') }],
  [WORD.legalBasis, { standard: ({ legalBasis = '' }) => legalBasis }],
  [WORD.version, { standard: ({ version = '' }) => version }],
  [WORD.id, each(({ id }) => id)],
  [WORD.asOf, each((_, { question }) => question.day)],
  [WORD.edition, each((_, { edition: { handbook, day } }) => fill(WORDS.files.edition.unnamed, { handbook, day }))]
]

/** Every requirement, standard and policy with what the buyer decided. */
export function csv(pack: Pack): string {
  const rows = <Kind extends keyof Values>(kind: Kind, items: readonly Parameters<Required<Values>[Kind]>[0][]) =>
    items.map((item) =>
      COLUMNS.map(([, values]) => {
        const value = values[kind] as Value<typeof item> | undefined
        return String(value?.(item, pack) ?? '')
      })
    )
  return table([
    COLUMNS.map(([title]) => title),
    ...rows('requirement', pack.requirements),
    ...rows('standard', pack.standards),
    ...rows('policy', pack.policies)
  ])
}

function each(value: Value<Decided & { readonly id: string }>): Values {
  return { requirement: value, standard: value, policy: value }
}

function titled(titles: Readonly<Record<string, string>>, id: string): string {
  return titles[id] ?? readable(id)
}
