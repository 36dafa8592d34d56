import type { Decided, Decision, Pack, Requirement, Text } from './pack.js'
import { followsSuggestion, scaleWeights, suggestWeights } from './weights.js'

/** The lists of a pack that the buyer decides about. */
export type Part = 'requirements' | 'standards' | 'policies'

/** Decides about some of a list. A reason stays only with what is dropped. */
export function decide(pack: Pack, part: Part, ids: ReadonlySet<string>, decision: Decision): Pack {
  return update(pack, part, ids, (item) =>
    item.decision === decision ? item : decision === 'drop' ? { ...item, decision } : without(item, decision)
  )
}

/** Says why something is dropped. */
export function giveReason(pack: Pack, part: Part, id: string, reason: string): Pack {
  return update(pack, part, new Set([id]), (item) =>
    reason === '' ? without(item, item.decision) : { ...item, reason }
  )
}

/** @param weight percentage of the quality score; whole tenths are kept, within 0 and 100 */
export function setWeight(pack: Pack, id: string, weight: number): Pack {
  const set = Math.round(Math.min(100, Math.max(0, weight)) * 10) / 10
  return withRequirements(
    pack,
    pack.requirements.map((one) => (one.id === id && one.weight !== set ? { ...one, weight: set } : one))
  )
}

/** Shares out 100 in proportion to the present weights. */
export function scale(pack: Pack): Pack {
  return withRequirements(pack, scaleWeights(pack.requirements))
}

/** Puts the suggested weights back. */
export function suggest(pack: Pack): Pack {
  return withRequirements(pack, suggestWeights(pack.requirements))
}

/** Changes what a requirement says. */
export function rewrite(pack: Pack, id: string, change: (text: Text) => Text): Pack {
  return rewriteAll(pack, new Set([id]), change)
}

/** Changes what some requirements say. */
export function rewriteAll(pack: Pack, ids: ReadonlySet<string>, change: (text: Text) => Text): Pack {
  return following(
    pack,
    pack.requirements.map((one) => (ids.has(one.id) ? rewritten(one, change(one.text)) : one))
  )
}

/** Puts the handbook's text back. */
export function restore(pack: Pack, id: string): Pack {
  const published = pack.requirements.find((one) => one.id === id)?.published
  return published === undefined ? pack : rewrite(pack, id, () => published)
}

/** A pack with other requirements; weights follow the suggestion unless somebody has set one. */
export function following(pack: Pack, requirements: readonly Requirement[]): Pack {
  return withRequirements(pack, followsSuggestion(pack.requirements) ? suggestWeights(requirements) : requirements)
}

function rewritten(requirement: Requirement, text: Text): Requirement {
  const weight = text.scoring.kind === 'pass-fail' ? 0 : requirement.weight
  return text === requirement.text ? requirement : { ...requirement, text, weight }
}

function update(pack: Pack, part: Part, ids: ReadonlySet<string>, change: <T extends Decided>(item: T) => T): Pack {
  const changed = <T extends Decided & { readonly id: string }>(items: readonly T[]) =>
    items.map((item) => (ids.has(item.id) ? change(item) : item))
  switch (part) {
    case 'requirements':
      return following(pack, changed(pack.requirements))
    case 'standards':
      return { ...pack, standards: changed(pack.standards) }
    case 'policies':
      return { ...pack, policies: changed(pack.policies) }
  }
}

function without<T extends Decided>({ reason: _, ...item }: T, decision: Decision): T {
  return { ...item, decision } as T
}

function withRequirements(pack: Pack, requirements: readonly Requirement[]): Pack {
  return requirements === pack.requirements ? pack : { ...pack, requirements }
}
