import { BindingRule, type Binds } from './binding.js'
import type { Catalogue, Criterion, Duty, Entity, Policy, Standard, Status } from './data.js'

/** What somebody buys or runs, where, and when. An open question has empty lists. */
export interface Question {
  readonly systems: readonly string[]
  readonly settings: readonly string[]
  /** ISO date. */
  readonly day: string
  readonly role?: string
}

/** A system that asks for something, and the type it inherits that from. */
export interface Ground {
  readonly system: string
  readonly inheritedFrom?: string
}

/** Something that applies, and why. */
export interface Applies<E extends Entity> {
  readonly entity: E
  readonly because: readonly Ground[]
}

export interface StandardApplies extends Applies<Standard>, Binds {
  readonly status: Status
}

export interface PolicyApplies {
  readonly entity: Policy
  /** The standards that apply which it mandates or recommends. */
  readonly standards: readonly string[]
  /** The requirements that apply which rest on it. */
  readonly criteria: readonly string[]
  /** What it obliges the role to do. */
  readonly duties: readonly Duty[]
}

export type Reason = 'not-asked' | 'past' | 'other-settings' | 'excluded'

export interface LeftOut<E extends Entity> {
  readonly entity: E
  readonly reason: Reason
  /** Why a criterion is excluded. */
  readonly note?: string
}

/** The answer to a question, each list in the order of its kind. */
export interface Answer {
  readonly standards: readonly StandardApplies[]
  /** Standards that bind the settings whatever the system. */
  readonly toCheck: readonly Standard[]
  readonly criteria: readonly Applies<Criterion>[]
  readonly policies: readonly PolicyApplies[]
  readonly leftOut: {
    readonly standards: readonly LeftOut<Standard>[]
    readonly criteria: readonly LeftOut<Criterion>[]
  }
}

/** The rule that `generator/docs/applicability.md` describes. */
export function answer(catalogue: Catalogue, question: Question): Answer {
  const grounds = new Grounds(catalogue, question.systems)
  const binding = new BindingRule(grounds.systems, question.settings, question.day)
  const standards: StandardApplies[] = []
  const toCheck: Standard[] = []
  const leftStandards: LeftOut<Standard>[] = []
  for (const entity of catalogue.standards.entities) {
    const because = grounds.of(entity)
    const status = statusOn(entity, question.day, catalogue.frame.day)
    const past = isOutOfUse(status)
    if (because.length === 0) {
      if (!past && binding.isToCheck(entity, status)) {
        toCheck.push(entity)
      } else {
        leftStandards.push({ entity, reason: 'not-asked' })
      }
    } else if (past) {
      leftStandards.push({ entity, reason: 'past' })
    } else if (!isUsedIn(entity.settings, question.settings)) {
      leftStandards.push({ entity, reason: 'other-settings' })
    } else {
      standards.push({ entity, because, status, ...binding.strongest(entity, status) })
    }
  }
  const criteria: Applies<Criterion>[] = []
  const leftCriteria: LeftOut<Criterion>[] = []
  for (const entity of catalogue.criteria.entities.filter(({ live }) => live)) {
    const because = grounds.ofCriterion(entity)
    const note = grounds.exclusion(entity)
    if (because.length === 0) {
      leftCriteria.push(note === undefined ? { entity, reason: 'not-asked' } : { entity, reason: 'excluded', note })
    } else if (!isUsedIn(entity.settings, question.settings)) {
      leftCriteria.push({ entity, reason: 'other-settings' })
    } else {
      criteria.push({ entity, because })
    }
  }
  return {
    standards,
    toCheck,
    criteria,
    policies: policies(catalogue, question, standards, criteria),
    leftOut: { standards: leftStandards, criteria: leftCriteria }
  }
}

/** A standard's status on a day, as far as its dated changes tell. @param today the day the catalogue was made */
export function statusOn(standard: Standard, day: string, today: string): Status {
  const after = day >= today ? today : ''
  const changes = (standard.events ?? []).filter(([, date]) => date > after && date <= day)
  return changes.at(-1)?.[0] ?? standard.status
}

/** Whether nobody is asked for a standard of this status any more. */
export function isOutOfUse(status: Status): boolean {
  return status === 'retired' || status === 'withdrawn'
}

function isUsedIn(own: readonly string[] | undefined, settings: readonly string[]): boolean {
  return !own?.length || settings.length === 0 || own.some((setting) => settings.includes(setting))
}

function policies(
  { policies }: Catalogue,
  { day, role }: Question,
  standards: readonly StandardApplies[],
  criteria: readonly Applies<Criterion>[]
): PolicyApplies[] {
  const applying = new Set(standards.map(({ entity }) => entity.id))
  return policies.entities
    .filter((entity) => isInForce(entity, day))
    .map((entity) => ({
      entity,
      standards: [...new Set([...(entity.mandates ?? []), ...(entity.recommends ?? [])])].filter((id) =>
        applying.has(id)
      ),
      criteria: criteria
        .filter(({ entity: { policies } }) => policies?.includes(entity.id))
        .map(({ entity: { id } }) => id),
      duties: (entity.duties ?? []).filter(({ roles }) => role !== undefined && roles?.includes(role))
    }))
    .filter(({ standards, criteria, duties }) => standards.length + criteria.length + duties.length > 0)
}

/** Whether a policy is in force on a day. */
export function isInForce({ status, from, to }: Policy, day: string): boolean {
  if (status === 'proposed' || (from ?? '') > day) {
    return false
  }
  return to === undefined ? status === 'in-force' : day < to
}

/** Which of the systems asked about ask for what. */
class Grounds {
  /** The systems asked about. */
  readonly systems

  constructor({ frame }: Catalogue, asked: readonly string[]) {
    this.systems = frame.systems.filter(({ id, baseline }) => (asked.length === 0 ? baseline : asked.includes(id)))
  }

  of({ systems = [] }: Standard): Ground[] {
    return this.systems.flatMap(({ id, inherits }) => ground(id, systems, inherits))
  }

  ofCriterion({ id: criterion, systems }: Criterion): Ground[] {
    return this.systems.flatMap(({ id, inherits }) =>
      ground(
        id,
        systems,
        inherits.filter(([, missing]) => !missing.includes(criterion))
      )
    )
  }

  exclusion({ id }: Criterion): string | undefined {
    return this.systems.flatMap(({ excluded }) => excluded).find(([criterion]) => criterion === id)?.[1]
  }
}

function ground(
  system: string,
  named: readonly string[],
  inherits: readonly (readonly [string, ...unknown[]])[]
): Ground[] {
  if (named.includes(system)) {
    return [{ system }]
  }
  const from = inherits.find(([type]) => named.includes(type))
  return from === undefined ? [] : [{ system, inheritedFrom: from[0] }]
}
