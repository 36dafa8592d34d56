import type { Catalogue } from '../../catalogue/data.js'
import { isOwn } from './arrange.js'
import type { Pack } from '../../pack/pack.js'

/** Ids in a pack that this edition of the handbook does not know, by what they should name. They stay in the pack. */
export interface Unknown {
  readonly systems: readonly string[]
  readonly settings: readonly string[]
  readonly requirements: readonly string[]
  readonly standards: readonly string[]
  readonly policies: readonly string[]
}

export function unknownIn(pack: Pack, { frame, criteria, standards, policies }: Catalogue): Unknown {
  const named = (list: readonly (readonly [string, ...unknown[]])[]) => new Set(list.map(([id]) => id))
  return {
    systems: missing(pack.question.systems, ids(frame.systems)),
    settings: missing(pack.question.settings, named(frame.settings)),
    requirements: missing(
      pack.requirements.map(({ id }) => id).filter((id) => !isOwn(id)),
      ids(criteria.entities)
    ),
    standards: missing(
      pack.standards.map(({ id }) => id),
      ids(standards.entities)
    ),
    policies: missing(
      pack.policies.map(({ id }) => id),
      ids(policies.entities)
    )
  }
}

function ids(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id))
}

function missing(used: readonly string[], known: ReadonlySet<string>): string[] {
  return used.filter((id) => !known.has(id))
}
