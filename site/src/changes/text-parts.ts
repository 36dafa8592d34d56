import { date } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import type { PolicyItem, Requirement, StandardItem, Text } from '../pack/pack.js'
import { furtherDates } from '../pack/recorded-dates.js'
import {
  DATA_TYPE_TITLES,
  LEVEL_TITLES,
  OBLIGATION_TITLES,
  POLICY_KIND_TITLES,
  SCORING_TITLES,
  STAGE_TITLES,
  STATUS_TITLES,
  VERIFICATION_TITLES,
  WEIGHT_TITLES,
  named
} from './changes-choices.js'

/** A part of what something says, that can change by itself. */
export interface Part<T> {
  readonly id: string
  readonly title: string
  /** What it says, in words; two values differ when their words differ. */
  show(from: T): string
}

/** A part of a requirement, that a buyer may have changed too. */
export interface TextPart extends Part<Text> {
  /** A text with this part as another has it. */
  take(into: Text, from: Text): Text
}

/** What a requirement has besides its text. */
export const REQUIREMENT_PARTS: readonly Part<Requirement>[] = [
  { id: 'code', title: WORDS.changes.parts.code, show: ({ code }) => code }
]

export const TEXT_PARTS: readonly TextPart[] = [
  own('title', WORDS.changes.parts.title, ({ title }) => title),
  own('statement', WORDS.changes.parts.statement, ({ statement }) => statement),
  own('level', WORDS.changes.parts.level, ({ level }) => named(LEVEL_TITLES, level)),
  own('question', WORDS.changes.parts.question, ({ question }) => question),
  own('response', WORDS.changes.parts.response, answerForm),
  own('evidence', WORDS.changes.parts.evidence, ({ evidence }) => lines(evidence)),
  own('verification', WORDS.changes.parts.verification, ({ verification }) => named(VERIFICATION_TITLES, verification)),
  own('verificationNote', WORDS.changes.parts.verificationNote, ({ verificationNote }) => verificationNote),
  own('stage', WORDS.changes.parts.stage, ({ stage }) => named(STAGE_TITLES, stage)),
  own('explainAllowed', WORDS.changes.parts.explainAllowed, ({ explainAllowed }) =>
    explainAllowed ? WORDS.changes.values.yes : WORDS.changes.values.no
  ),
  own('modelClause', WORDS.changes.parts.modelClause, ({ modelClause }) => modelClause ?? ''),
  scoring('kind', WORDS.changes.parts.scoring, ({ scoring }) => named(SCORING_TITLES, scoring.kind)),
  scoring('bands', WORDS.changes.parts.bands, ({ scoring }) =>
    lines(scoring.bands.map((what, i) => fill(WORDS.changes.values.band, { score: i, what })))
  ),
  scoring('passMark', WORDS.changes.parts.passMark, ({ scoring: { passMark } }) => passMark?.toString() ?? ''),
  scoring('weight', WORDS.changes.parts.weight, ({ scoring }) => named(WEIGHT_TITLES, scoring.weight))
]

export const STANDARD_PARTS: readonly Part<StandardItem>[] = [
  { id: 'title', title: WORDS.changes.parts.title, show: ({ title }) => title },
  { id: 'codes', title: WORDS.changes.parts.codes, show: ({ codes }) => codes.join(', ') },
  { id: 'status', title: WORDS.changes.parts.status, show: ({ status }) => named(STATUS_TITLES, status) },
  { id: 'group', title: WORDS.changes.parts.obligation, show: ({ group }) => named(OBLIGATION_TITLES, group) },
  { id: 'legalBasis', title: WORDS.changes.parts.legalBasis, show: ({ legalBasis }) => legalBasis ?? '' },
  { id: 'from', title: WORDS.changes.parts.from, show: ({ from }) => day(from) },
  { id: 'by', title: WORDS.changes.parts.by, show: ({ by }) => day(by) },
  { id: 'since', title: WORDS.changes.parts.since, show: ({ since }) => day(since) },
  { id: 'dates', title: WORDS.changes.parts.dates, show: (standard) => lines(furtherDates(standard)) },
  { id: 'version', title: WORDS.changes.parts.version, show: ({ version }) => version ?? '' },
  { id: 'evidence', title: WORDS.changes.parts.evidenceOfConformance, show: ({ evidence }) => lines(evidence) },
  { id: 'url', title: WORDS.changes.parts.address, show: ({ url }) => url ?? '' }
]

export const POLICY_PARTS: readonly Part<PolicyItem>[] = [
  { id: 'title', title: WORDS.changes.parts.title, show: ({ title }) => title },
  { id: 'kind', title: WORDS.changes.parts.kind, show: ({ kind }) => named(POLICY_KIND_TITLES, kind) },
  { id: 'from', title: WORDS.changes.parts.inForceFrom, show: ({ from }) => day(from) },
  { id: 'to', title: WORDS.changes.parts.inForceTo, show: ({ to }) => day(to) },
  {
    id: 'duties',
    title: WORDS.changes.parts.duties,
    show: ({ duties }) =>
      lines(
        duties.map(({ who, what, by }) =>
          by === undefined
            ? fill(WORDS.changes.values.duty, { who, what })
            : fill(WORDS.changes.values.dutyBy, { who, what, day: date(by) })
        )
      )
  }
]

function own(id: keyof Text, title: string, show: (from: Text) => string): TextPart {
  return { id, title, show, take: (into, from) => withPart(into, from, id) }
}

function scoring(id: keyof Text['scoring'], title: string, show: (from: Text) => string): TextPart {
  return {
    id,
    title,
    show,
    take: (into, from) => ({ ...into, scoring: withPart(into.scoring, from.scoring, id) })
  }
}

/** What is absent there is absent here, too. */
function withPart<T extends object>(into: T, from: T, key: keyof T): T {
  const { [key]: _, ...others } = into
  return (key in from ? { ...others, [key]: from[key] } : others) as T
}

function answerForm({ response: { dataType, expectedValue, min, max, pattern } }: Text): string {
  const hopes = [
    expectedValue !== undefined && fill(WORDS.changes.values.expected, { value: expectedValue }),
    min !== undefined && fill(WORDS.changes.values.min, { value: min }),
    max !== undefined && fill(WORDS.changes.values.max, { value: max }),
    pattern !== undefined && fill(WORDS.changes.values.pattern, { value: pattern })
  ]
  return [named(DATA_TYPE_TITLES, dataType), ...hopes.filter((hope) => hope !== false)].join('; ')
}

function day(iso: string | undefined): string {
  return iso === undefined ? '' : date(iso)
}

function lines(of: readonly string[] | undefined): string {
  return (of ?? []).join('\n')
}
