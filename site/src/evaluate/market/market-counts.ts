import type { Level } from '../../catalogue/data.js'
import type { Requirement } from '../../pack/pack.js'
import type { Bid } from '../scores/bid.js'
import type { Compliance } from '../scores/compliance.js'

/** What products say of a requirement; one that chose nothing has not said. */
export type Said = Compliance | 'not-said'

export const SAID: readonly Said[] = ['Meets', 'Meets in part', 'Does not meet', 'Explain', 'not-said']

/** Fewer than two leave no competition. */
export const ENOUGH = 2

/** What the market says of a requirement. */
export interface Asked {
  readonly requirement: Requirement
  readonly level: Level
  /** The ids of products, in the order they were loaded. */
  readonly by: ReadonlyMap<Said, readonly string[]>
  /** The ids of those that meet it. */
  readonly meet: readonly string[]
}

/** A must, and the products that fail it and no other. */
export interface Softened {
  readonly must: Asked
  readonly back: readonly string[]
}

/** What the market says of all that is asked. */
export interface Market {
  readonly products: readonly Bid[]
  /** In the order of the schedule. */
  readonly asked: readonly Asked[]
  /** The musts that fewer than two products meet, those that fewest meet first. */
  readonly narrow: readonly Asked[]
  /** The ids of those that meet every must. */
  readonly left: readonly string[]
  /** The musts that would bring somebody back if each alone were softened, those that bring most first. */
  readonly softened: readonly Softened[]
}

/** @param requirements what suppliers were asked, in the order of the schedule */
export function marketOf(requirements: readonly Requirement[], products: readonly Bid[]): Market {
  const asked = requirements.map((requirement) => askedOf(requirement, products))
  const musts = asked.filter(({ level }) => level === 'must')
  const failed = new Map(products.map(({ id }) => [id, musts.filter(({ meet }) => !meet.includes(id))] as const))
  const failing = (id: string) => failed.get(id) ?? []
  return {
    products,
    asked,
    narrow: musts
      .filter(({ meet }) => meet.length < ENOUGH)
      .sort((first, other) => first.meet.length - other.meet.length),
    left: products.flatMap(({ id }) => (failing(id).length === 0 ? [id] : [])),
    softened: musts
      .map((must) => ({
        must,
        back: products.flatMap(({ id }) => (failing(id).length === 1 && failing(id)[0] === must ? [id] : []))
      }))
      .filter(({ back }) => back.length > 0)
      .sort((first, other) => other.back.length - first.back.length)
  }
}

function askedOf(requirement: Requirement, products: readonly Bid[]): Asked {
  const by = new Map<Said, string[]>(SAID.map((said) => [said, []]))
  for (const { id, answers } of products) {
    by.get(answers.get(requirement.id)?.compliance || 'not-said')!.push(id)
  }
  return { requirement, level: requirement.text.level, by, meet: by.get('Meets')! }
}
