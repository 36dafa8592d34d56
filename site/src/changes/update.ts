import { following } from '../pack/decide.js'
import type { Decided, Group, Pack, Requirement } from '../pack/pack.js'
import type { Drift } from './drift.js'
import { TEXT_PARTS } from './text-parts.js'

/** Whose words stand where the buyer and the handbook both changed them. */
export type Side = 'mine' | 'handbook'

/** What the buyer chose. What is not named keeps what the buyer wrote, and takes out what the buyer did not touch. */
export interface Choices {
  /** By requirement and part: `ace-01 statement`. */
  readonly sides: ReadonlyMap<string, Side>
  /** By subject and id: `standard dcb0129`. Whether what is no longer asked for stays. */
  readonly stays: ReadonlyMap<string, boolean>
}

export const NO_CHOICES: Choices = { sides: new Map(), stays: new Map() }

export function sideKey(requirement: string, part: string): string {
  return `${requirement} ${part}`
}

export function stayKey(subject: string, id: string): string {
  return `${subject} ${id}`
}

/**
 * A pack brought up to date. Order, groups, decisions, reasons, the buyer's own requirements and texts stay, and weights unless they are
 * the suggested ones; what the handbook says anew comes in where the buyer had its words, and what is new comes undecided at the end of
 * its group.
 *
 * @param now a pack made of the same question today
 * @param changed ISO instant
 */
export function updated(then: Pack, now: Pack, drift: Drift, choices: Choices, changed: string): Pack {
  const stays = new Map(
    drift.changes.flatMap((change) => {
      if (change.kind !== 'gone') {
        return []
      }
      const key = stayKey(change.subject, change.id)
      return [[key, choices.stays.get(key) ?? change.edited] as const]
    })
  )
  const isKept = (subject: string) => (item: { readonly id: string }) => stays.get(stayKey(subject, item.id)) ?? true
  const fresh = new Map(now.requirements.map((requirement) => [requirement.id, requirement]))
  const kept = then.requirements
    .filter(isKept('requirement'))
    .map((requirement) => merge(requirement, fresh.get(requirement.id), choices))
  const had = new Set(then.requirements.map(({ id }) => id))
  const added = now.requirements
    .filter(({ id }) => !had.has(id))
    .map((requirement): Requirement => ({ ...requirement, decision: 'undecided', weight: 0 }))
  const brought = {
    ...then,
    edition: now.edition,
    changed,
    question: {
      ...then.question,
      day: now.question.day,
      systems: then.question.systems.filter((id) => !drift.unknown.systems.includes(id)),
      settings: then.question.settings.filter((id) => !drift.unknown.settings.includes(id))
    },
    ...(now.systems !== undefined && { systems: now.systems }),
    ...(now.settings !== undefined && { settings: now.settings }),
    groups: groups(then, now, [...kept, ...added]),
    requirements: then.requirements,
    standards: withFresh(then.standards.filter(isKept('standard')), now.standards),
    policies: withFresh(then.policies.filter(isKept('policy')), now.policies)
  }
  return following(brought, [...kept, ...added])
}

function merge(old: Requirement, fresh: Requirement | undefined, { sides }: Choices): Requirement {
  if (old.published === undefined) {
    return old
  }
  if (fresh?.published === undefined) {
    const { published: _, ...own } = old
    return own
  }
  const base = old.published
  const next = fresh.published
  let text = old.text
  for (const part of TEXT_PARTS) {
    const mine = part.show(old.text)
    const changedByHandbook = part.show(base) !== part.show(next)
    const changedByBuyer = mine !== part.show(base)
    if (changedByHandbook && (!changedByBuyer || sides.get(sideKey(old.id, part.id)) === 'handbook')) {
      text = part.take(text, next)
    }
  }
  const { because, standards, policies, code } = fresh
  const weight = text.scoring.kind === 'pass-fail' ? 0 : old.weight
  return { ...old, code, text, published: next, weight, because, standards, policies }
}

/** What was there, as it is now but as the buyer decided, then what is new. */
function withFresh<T extends Decided & { readonly id: string }>(then: readonly T[], now: readonly T[]): T[] {
  const fresh = new Map(now.map((item) => [item.id, item]))
  const had = new Set(then.map(({ id }) => id))
  const before = then.map((old) => {
    const { decision, reason } = old
    const item = fresh.get(old.id)
    return item === undefined ? old : { ...item, decision, ...(reason !== undefined && { reason }) }
  })
  return [...before, ...now.filter(({ id }) => !had.has(id))]
}

function groups(then: Pack, now: Pack, requirements: readonly Requirement[]): readonly Group[] {
  const had = new Set(then.groups.map(({ id }) => id))
  const used = new Set(requirements.map(({ group }) => group))
  return [...then.groups, ...now.groups.filter(({ id }) => !had.has(id) && used.has(id))]
}
