import { OBLIGATIONS } from '../../catalogue/choices.js'
import type { Decided, Group, Pack, PolicyItem, Requirement, StandardItem } from '../../pack/pack.js'
import { fill } from '../../kit/words/fill.js'
import { readable } from '../../catalogue/facet-values.js'

/** What a pack asks for, in the order in which a reader meets it. */
export interface Schedule {
  readonly pack: Pack
  /** Groups with something in them. */
  readonly sections: readonly Section[]
  /** All that is asked for, in the order of the sections. */
  readonly requirements: readonly Requirement[]
  /** The standards asked for, the most binding first. */
  readonly standards: readonly StandardItem[]
  /** Binding standards that are not asked for, which a buyer explains. */
  readonly explained: readonly StandardItem[]
  readonly policies: readonly PolicyItem[]
  /** How many requirements nobody has decided about yet; they are asked for until somebody does. */
  readonly undecided: number
  /** What is bought, and where it is used, in words. */
  readonly systems: readonly string[]
  readonly settings: readonly string[]
}

export interface Section {
  readonly group: Group
  readonly requirements: readonly Requirement[]
}

export function schedule(pack: Pack): Schedule {
  const sections = sectionsOf(pack)
  const requirements = sections.flatMap(({ requirements }) => requirements)
  const inOrder = OBLIGATIONS.flatMap((group) => pack.standards.filter((standard) => standard.group === group))
  return {
    pack,
    sections,
    requirements,
    standards: inOrder.filter(isAskedFor),
    explained: inOrder.filter((standard) => !isAskedFor(standard) && isBinding(standard)),
    policies: pack.policies.filter(isAskedFor),
    undecided: requirements.filter(({ decision }) => decision === 'undecided').length,
    systems: pack.question.systems.map((id) => systemTitle(pack, id)),
    settings: pack.question.settings.map(
      (id) => pack.settings?.find(([setting]) => setting === id)?.[1] ?? readable(id)
    )
  }
}

/** Why something is on the list. */
export function askedBy(pack: Pack, { because }: Requirement | StandardItem): string {
  return because
    .map(({ system, inheritedFrom }) =>
      inheritedFrom === undefined
        ? systemTitle(pack, system)
        : fill(WORDS.documents.through, {
            system: systemTitle(pack, system),
            from: systemTitle(pack, inheritedFrom)
          })
    )
    .join('; ')
}

/** The system types something comes from. */
export function sourcesOf(pack: Pack, { because }: Requirement | StandardItem): string[] {
  return [...new Set(because.map(({ system, inheritedFrom }) => systemTitle(pack, inheritedFrom ?? system)))]
}

/** Titles of standards by their identifiers. */
export function titlesOf(
  ids: readonly string[],
  items: readonly { readonly id: string; readonly title: string }[]
): string[] {
  return ids.map((id) => items.find((item) => item.id === id)?.title ?? readable(id))
}

function sectionsOf({ groups, requirements }: Pack): Section[] {
  const known = new Set(groups.map(({ id }) => id))
  const lost = [...new Set(requirements.map(({ group }) => group))].filter((id) => !known.has(id))
  return [...groups, ...lost.map((id) => ({ id, title: readable(id) }))]
    .map((group) => ({
      group,
      requirements: requirements.filter((requirement) => requirement.group === group.id && isAskedFor(requirement))
    }))
    .filter(({ requirements }) => requirements.length > 0)
}

function systemTitle({ systems = [] }: Pack, id: string): string {
  return systems.find((system) => system.id === id)?.title ?? readable(id)
}

function isAskedFor({ decision }: Decided): boolean {
  return decision !== 'drop'
}

function isBinding({ group }: StandardItem): boolean {
  return group === 'mandated' || group === 'comply-or-explain'
}
