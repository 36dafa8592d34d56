import { isInForce, isOutOfUse, statusOn, type Answer, type Reason } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import type { Edition, Pack, Requirement, StandardItem } from '../pack/pack.js'
import { POLICY_PARTS, REQUIREMENT_PARTS, STANDARD_PARTS, TEXT_PARTS, type Part } from './text-parts.js'

export type Subject = 'requirement' | 'standard' | 'policy'

/** Why something is no longer asked for. */
export type Absence = Reason | 'absent' | 'to-check' | 'not-in-force'

/** Something by the name its page has. */
export interface Entry {
  readonly id: string
  readonly title: string
}

/** A part that says something else now. */
export interface Difference {
  readonly part: string
  readonly title: string
  readonly before: string
  readonly after: string
  /** What the buyer wrote in its place, where that is neither. */
  readonly mine?: string
}

interface About extends Entry {
  readonly subject: Subject
  readonly code?: string
}

export interface Added extends About {
  readonly kind: 'added'
  /** A requirement's statement, what a policy obliges to. */
  readonly says: string
  /** How it binds: a level or an obligation. */
  readonly binds?: string
}

export interface Gone extends About {
  readonly kind: 'gone'
  readonly absence: Absence
  /** Why a requirement is excluded, as the handbook has it. */
  readonly note?: string
  readonly successors: readonly Entry[]
  /** Whether the buyer wrote something of it: another text, or a reason. */
  readonly edited: boolean
}

export interface Altered extends About {
  readonly kind: 'altered'
  readonly differences: readonly Difference[]
  readonly successors: readonly Entry[]
}

export type Change = Added | Gone | Altered

/** What has become of a pack since it was made. */
export interface Drift {
  readonly then: Edition
  readonly now: Edition
  readonly changes: readonly Change[]
  /** System types and care settings of its question that no longer exist. */
  readonly unknown: { readonly systems: readonly string[]; readonly settings: readonly string[] }
}

/** The present, as far as a pack is compared with it. */
export interface Present {
  readonly catalogue: Catalogue
  /** The answer to the pack's question. */
  readonly answer: Answer
  /** A pack made of that answer. */
  readonly pack: Pack
}

/** Compares a pack made earlier with what would be made of the same question now. What the buyer wrote is never a change. */
export function driftOf(then: Pack, present: Present): Drift {
  const { frame } = present.catalogue
  const known = (of: readonly { readonly id: string }[]) => new Set(of.map(({ id }) => id))
  const systems = known(frame.systems)
  const settings = new Set(frame.settings.map(([id]) => id))
  return {
    then: then.edition,
    now: present.pack.edition,
    changes: [...standards(then, present), ...requirements(then, present), ...policies(then, present)],
    unknown: {
      systems: then.question.systems.filter((id) => !systems.has(id)),
      settings: then.question.settings.filter((id) => !settings.has(id))
    }
  }
}

/** Whether the handbook's wording is what the buyer has. */
export function isEdited({ text, published, reason }: Requirement): boolean {
  return (
    (reason ?? '') !== '' ||
    (published !== undefined && TEXT_PARTS.some((part) => part.show(text) !== part.show(published)))
  )
}

function requirements(then: Pack, { catalogue, answer, pack }: Present): Change[] {
  const now = byId(pack.requirements)
  const had = byId(then.requirements)
  const entities = byId(catalogue.criteria.entities)
  const left = new Map(answer.leftOut.criteria.map((out) => [out.entity.id, out]))
  const changes = then.requirements.flatMap((requirement): Change[] => {
    const { id, code, published, text } = requirement
    if (published === undefined) {
      return []
    }
    const about = { subject: 'requirement', id, code, title: text.title } as const
    const fresh = now.get(id)
    if (fresh?.published === undefined) {
      const entity = entities.get(id)
      const out = left.get(id)
      return [
        {
          ...about,
          kind: 'gone',
          absence: entity === undefined ? 'absent' : !entity.live ? 'past' : (out?.reason ?? 'not-asked'),
          ...(out?.note !== undefined && { note: out.note }),
          successors: [],
          edited: isEdited(requirement)
        }
      ]
    }
    const reworded = differencesOf(TEXT_PARTS, published, fresh.published).map((difference) => {
      const mine = TEXT_PARTS.find(({ id }) => id === difference.part)!.show(text)
      return mine === difference.before || mine === difference.after ? difference : { ...difference, mine }
    })
    const differences = [...differencesOf(REQUIREMENT_PARTS, requirement, fresh), ...reworded]
    return altered({ ...about, kind: 'altered', differences, successors: [] })
  })
  const added = pack.requirements
    .filter(({ id }) => !had.has(id))
    .map(({ id, code, text }): Added => {
      const binds = TEXT_PARTS.find(({ id }) => id === 'level')!.show(text)
      return { subject: 'requirement', id, code, title: text.title, kind: 'added', says: text.statement, binds }
    })
  return [...changes, ...added]
}

function standards(then: Pack, { catalogue, answer, pack }: Present): Change[] {
  const now = byId(pack.standards)
  const had = byId(then.standards)
  const entities = byId(catalogue.standards.entities)
  const left = new Map(answer.leftOut.standards.map(({ entity, reason }) => [entity.id, reason]))
  const toCheck = byId(answer.toCheck)
  const successorsOf = (id: string) =>
    (entities.get(id)?.replacedBy ?? []).map((id) => ({ id, title: entities.get(id)?.title ?? id }))
  const changes = then.standards.flatMap((item): Change[] => {
    const { id, title, reason } = item
    const about = { subject: 'standard', id, title, ...firstCode(item.codes) } as const
    const fresh = now.get(id)
    if (fresh !== undefined) {
      const differences = differencesOf(STANDARD_PARTS, item, knownThen(item, fresh))
      const successors = differences.some(({ part }) => part === 'status') ? successorsOf(id) : []
      return altered({ ...about, kind: 'altered', differences, successors })
    }
    const entity = entities.get(id)
    const past = entity !== undefined && isOutOfUse(statusOn(entity, pack.question.day, catalogue.frame.day))
    const absence =
      entity === undefined ? 'absent' : past ? 'past' : toCheck.has(id) ? 'to-check' : (left.get(id) ?? 'not-asked')
    return [{ ...about, kind: 'gone', absence, successors: successorsOf(id), edited: (reason ?? '') !== '' }]
  })
  const added = pack.standards
    .filter(({ id }) => !had.has(id))
    .map((item): Added => {
      const { id, title, legalBasis, codes } = item
      const binds = STANDARD_PARTS.find(({ id }) => id === 'group')!.show(item)
      return { subject: 'standard', id, title, ...firstCode(codes), kind: 'added', says: legalBasis ?? '', binds }
    })
  return [...changes, ...added]
}

/** What is said now of what early packs recorded too: that they lack other dates is no change. */
function knownThen(item: StandardItem, fresh: StandardItem): StandardItem {
  const { issued: _, events: __, dates: ___, ...early } = fresh
  return item.dates === undefined ? early : fresh
}

function policies(then: Pack, { catalogue, pack }: Present): Change[] {
  const now = byId(pack.policies)
  const had = byId(then.policies)
  const entities = byId(catalogue.policies.entities)
  const changes = then.policies.flatMap((item): Change[] => {
    const { id, title, reason } = item
    const about = { subject: 'policy', id, title } as const
    const fresh = now.get(id)
    if (fresh !== undefined) {
      return altered({
        ...about,
        kind: 'altered',
        differences: differencesOf(POLICY_PARTS, item, fresh),
        successors: []
      })
    }
    const entity = entities.get(id)
    const absence =
      entity === undefined ? 'absent' : isInForce(entity, pack.question.day) ? 'not-asked' : 'not-in-force'
    return [{ ...about, kind: 'gone', absence, successors: [], edited: (reason ?? '') !== '' }]
  })
  const duties = POLICY_PARTS.find(({ id }) => id === 'duties')!
  const added = pack.policies
    .filter(({ id }) => !had.has(id))
    .map((item): Added => ({
      subject: 'policy',
      id: item.id,
      title: item.title,
      kind: 'added',
      says: duties.show(item)
    }))
  return [...changes, ...added]
}

function altered(change: Altered): Altered[] {
  return change.differences.length === 0 ? [] : [change]
}

function differencesOf<T>(parts: readonly Part<T>[], then: T, now: T): Difference[] {
  return parts
    .map((part) => ({ part: part.id, title: part.title, before: part.show(then), after: part.show(now) }))
    .filter(({ before, after }) => before !== after)
}

function firstCode([code]: readonly string[]): { code?: string } {
  return code === undefined ? {} : { code }
}

function byId<T extends { readonly id: string }>(of: readonly T[]): Map<string, T> {
  return new Map(of.map((entity) => [entity.id, entity]))
}
