import { LEVELS, OBLIGATIONS, STAGES, STATUSES, readable } from '../pack/document-words.js'
import { date } from '../kit/words/dates.js'
import type { PolicyItem, Requirement, StandardItem, Text } from '../pack/pack.js'

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
export const REQUIREMENT_PARTS: readonly Part<Requirement>[] = [{ id: 'code', title: 'Code', show: ({ code }) => code }]

const KINDS = { 'pass-fail': 'Pass or fail', scaled: 'Scored from 0 to 4' }
const WEIGHTS = { none: 'None', low: 'Low', medium: 'Medium', high: 'High' }
const FORMS = {
  text: 'Text',
  boolean: 'Yes or no',
  number: 'A number',
  date: 'A date',
  url: 'A web address',
  choice: 'One of a list'
}

export const TEXT_PARTS: readonly TextPart[] = [
  own('title', 'Title', ({ title }) => title),
  own('statement', 'Statement', ({ statement }) => statement),
  own('level', 'Level', ({ level }) => named(LEVELS, level)),
  own('question', 'Question', ({ question }) => question),
  own('response', 'Form of the answer', answerForm),
  own('evidence', 'Evidence wanted', ({ evidence }) => lines(evidence)),
  own('verification', 'How it is checked', ({ verification }) => readable(verification)),
  own('verificationNote', 'How to check it', ({ verificationNote }) => verificationNote),
  own('stage', 'Stage', ({ stage }) => named(STAGES, stage)),
  own('explainAllowed', 'May a supplier explain instead?', ({ explainAllowed }) => (explainAllowed ? 'Yes' : 'No')),
  own('modelClause', 'Model clause', ({ modelClause }) => modelClause ?? ''),
  scoring('kind', 'Scoring', ({ scoring }) => named(KINDS, scoring.kind)),
  scoring('bands', 'What earns each score', ({ scoring }) =>
    scoring.bands.map((band, i) => `${i}: ${band}`).join('\n')
  ),
  scoring('passMark', 'Pass mark', ({ scoring: { passMark } }) => passMark?.toString() ?? ''),
  scoring('weight', 'Suggested weight', ({ scoring }) => named(WEIGHTS, scoring.weight))
]

export const STANDARD_PARTS: readonly Part<StandardItem>[] = [
  { id: 'title', title: 'Title', show: ({ title }) => title },
  { id: 'codes', title: 'Codes', show: ({ codes }) => codes.join(', ') },
  { id: 'status', title: 'Status', show: ({ status }) => named(STATUSES, status) },
  { id: 'group', title: 'Obligation', show: ({ group }) => named(OBLIGATIONS, group) },
  { id: 'legalBasis', title: 'Legal basis', show: ({ legalBasis }) => legalBasis ?? '' },
  { id: 'from', title: 'In effect from', show: ({ from }) => day(from) },
  { id: 'by', title: 'Comply by', show: ({ by }) => day(by) },
  { id: 'version', title: 'Version', show: ({ version }) => version ?? '' },
  { id: 'evidence', title: 'Evidence of conformance', show: ({ evidence }) => lines(evidence) },
  { id: 'url', title: 'Address', show: ({ url }) => url ?? '' }
]

export const POLICY_PARTS: readonly Part<PolicyItem>[] = [
  { id: 'title', title: 'Title', show: ({ title }) => title },
  { id: 'kind', title: 'Kind', show: ({ kind }) => readable(kind) },
  { id: 'from', title: 'In force from', show: ({ from }) => day(from) },
  {
    id: 'duties',
    title: 'Duties',
    show: ({ duties }) =>
      lines(duties.map(({ who, what, by }) => `${who}: ${what}${by === undefined ? '' : ` (by ${date(by)})`}`))
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
    expectedValue !== undefined && `hoped for: ${expectedValue}`,
    min !== undefined && `at least ${min}`,
    max !== undefined && `at most ${max}`,
    pattern !== undefined && `of the form ${pattern}`
  ]
  return [named(FORMS, dataType), ...hopes.filter((hope) => hope !== false)].join('; ')
}

function day(iso: string | undefined): string {
  return iso === undefined ? '' : date(iso)
}

function lines(of: readonly string[] | undefined): string {
  return (of ?? []).join('\n')
}

function named<K extends string>(names: Record<K, string>, id: K): string {
  return Object.hasOwn(names, id) ? names[id] : readable(id)
}
