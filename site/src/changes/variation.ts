import type { Edition, Pack, PolicyItem, Requirement, StandardItem } from '../pack/pack.js'
import type { Drift, Entry, Gone, Subject } from './drift.js'
import { POLICY_PARTS, REQUIREMENT_PARTS, STANDARD_PARTS, TEXT_PARTS, type Part } from './text-parts.js'
import { LEVEL_TITLES, OBLIGATION_TITLES, named } from './changes-choices.js'

/** What a contract made from a pack would say otherwise if it followed an updated one. */
export interface Variation {
  readonly name: string
  readonly buyer: string
  readonly reference: string
  readonly then: Edition
  readonly now: Edition
  /** The most binding subjects first; what is gone, altered and added in each. */
  readonly clauses: readonly Clause[]
}

/** One thing that a variation changes. */
export type Clause = Altered | Added | Removed

interface About {
  /** Tells it from all others: `standard dcb0129`. */
  readonly key: string
  readonly subject: Subject
  readonly code: string
  readonly title: string
}

/** A part of what something says, as it was and as it would be. */
export interface Reworded {
  readonly title: string
  readonly before: string
  readonly after: string
}

export interface Altered extends About {
  readonly kind: 'altered'
  readonly parts: readonly Reworded[]
  readonly dated: readonly StandardItem[]
}

export interface Added extends About {
  readonly kind: 'added'
  /** How it binds: a level or an obligation; empty for policies. */
  readonly binds: string
  readonly says: readonly { readonly title: string; readonly text: string }[]
  readonly dated: readonly StandardItem[]
}

export interface Removed extends About {
  readonly kind: 'gone'
  readonly absence: Gone['absence']
  /** What it said. */
  readonly parts: readonly Reworded[]
  readonly successors: readonly Entry[]
}

/** Parts that chose the supplier, or that only point somewhere, are no part of a contract. */
const NOT_AGREED = new Set(['question', 'response', 'stage', 'kind', 'bands', 'passMark', 'weight', 'url'])
const AGREED_TEXT = TEXT_PARTS.filter(({ id }) => !NOT_AGREED.has(id))
const AGREED_STANDARD = STANDARD_PARTS.filter(({ id }) => !NOT_AGREED.has(id))
const ADDED_TEXT = ['statement', 'evidence', 'verificationNote', 'modelClause']

/**
 * What changes between a pack and the same brought up to date. What the buyer left out of the contract, and what it keeps as it is, is
 * not in it.
 */
export function variationOf(then: Pack, updated: Pack, drift: Drift): Variation {
  const { name, buyer = '', reference = '' } = then
  return {
    name,
    buyer,
    reference,
    then: drift.then,
    now: drift.now,
    clauses: [
      ...standards(then, updated, drift),
      ...requirements(then, updated, drift),
      ...policies(then, updated, drift)
    ]
  }
}

/** The variation with some of its clauses. */
export function only(variation: Variation, isTaken: (key: string) => boolean): Variation {
  return { ...variation, clauses: variation.clauses.filter(({ key }) => isTaken(key)) }
}

function requirements(then: Pack, updated: Pack, drift: Drift): Clause[] {
  const restsOn = ({ standards }: Requirement) => updated.standards.filter(({ id }) => standards.includes(id))
  return compared(then.requirements, updated.requirements, drift, 'requirement', {
    about: ({ code, text }) => ({ code, title: text.title }),
    parts: (before, after) => [
      ...partsOf(REQUIREMENT_PARTS, before, after),
      ...partsOf(AGREED_TEXT, before.text, after.text)
    ],
    added: (one) => ({
      binds: named(LEVEL_TITLES, one.text.level),
      says: saying(
        TEXT_PARTS.filter(({ id }) => ADDED_TEXT.includes(id)),
        one.text
      )
    }),
    dated: restsOn
  })
}

function standards(then: Pack, updated: Pack, drift: Drift): Clause[] {
  return compared<StandardItem>(then.standards, updated.standards, drift, 'standard', {
    about: ({ codes, title }) => ({ code: codes[0] ?? '', title }),
    parts: (before, after) => partsOf(AGREED_STANDARD, before, after),
    added: (one) => ({
      binds: named(OBLIGATION_TITLES, one.group),
      says: saying(
        STANDARD_PARTS.filter(({ id }) => ['legalBasis', 'version', 'evidence'].includes(id)),
        one
      )
    }),
    dated: (one) => [one]
  })
}

function policies(then: Pack, updated: Pack, drift: Drift): Clause[] {
  return compared<PolicyItem>(then.policies, updated.policies, drift, 'policy', {
    about: ({ title }) => ({ code: '', title }),
    parts: (before, after) => partsOf(POLICY_PARTS, before, after),
    added: (one) => ({
      binds: '',
      says: saying(
        POLICY_PARTS.filter(({ id }) => id !== 'title'),
        one
      )
    }),
    dated: () => []
  })
}

interface Kind<T> {
  about(item: T): { readonly code: string; readonly title: string }
  parts(before: T, after: T): Reworded[]
  added(item: T): Pick<Added, 'binds' | 'says'>
  /** The standards whose dates matter to it. */
  dated(item: T): readonly StandardItem[]
}

type Item = Requirement | StandardItem | PolicyItem

function compared<T extends Item>(
  then: readonly T[],
  updated: readonly T[],
  drift: Drift,
  subject: Subject,
  { about, parts, added, dated }: Kind<T>
): Clause[] {
  const agreed = then.filter(({ decision }) => decision !== 'drop')
  const after = new Map(updated.map((item) => [item.id, item]))
  const had = new Set(then.map(({ id }) => id))
  const gone = new Map(
    drift.changes.flatMap((change) =>
      change.kind === 'gone' && change.subject === subject ? [[change.id, change]] : []
    )
  )
  const aboutOf = (item: T): About => ({ key: `${subject} ${item.id}`, subject, ...about(item) })
  return [
    ...agreed.flatMap((item): Clause[] => {
      const change = gone.get(item.id)
      return change === undefined || after.has(item.id)
        ? []
        : [
            {
              ...aboutOf(item),
              kind: 'gone',
              absence: change.absence,
              parts: added(item).says.map(({ title, text }) => ({ title, before: text, after: '' })),
              successors: change.successors
            }
          ]
    }),
    ...agreed.flatMap((item): Clause[] => {
      const fresh = after.get(item.id)
      const altered = fresh === undefined ? [] : parts(item, fresh)
      return altered.length === 0 ? [] : [{ ...aboutOf(fresh!), kind: 'altered', parts: altered, dated: dated(fresh!) }]
    }),
    ...updated
      .filter(({ id }) => !had.has(id))
      .map((item): Clause => ({ ...aboutOf(item), kind: 'added', ...added(item), dated: dated(item) }))
  ]
}

function partsOf<T>(parts: readonly Part<T>[], before: T, after: T): Reworded[] {
  return parts
    .map((part) => ({ title: part.title, before: part.show(before), after: part.show(after) }))
    .filter(({ before, after }) => before !== after)
}

function saying<T>(parts: readonly Part<T>[], item: T): Added['says'] {
  return parts.map((part) => ({ title: part.title, text: part.show(item) })).filter(({ text }) => text !== '')
}
