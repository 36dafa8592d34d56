import type { Capability, Dependency } from '../data/roadmap-data.js'
import { compareText } from './compare-text.js'
import type { CutDependency } from './plan.js'
import { isStepLevel } from './step-key.js'

/** What a level of a capability needs, whoever reaches it. */
export interface Rule {
  readonly capability: string
  readonly level: 1 | 2 | 3 | 4
  readonly months: number
  readonly needs: readonly RuleNeed[]
  /** How many levels follow from each other down to one that needs nothing. */
  readonly depth: number
}

export type RuleNeed = Pick<Rule, 'capability' | 'level'> &
  (
    | { readonly kind: 'level' | 'floor'; readonly dependency?: never }
    | { readonly kind: 'dependency'; readonly dependency: Dependency }
  )

export interface Rules {
  /** Each after what it needs; what may come first is ordered by id. */
  readonly rules: readonly Rule[]
  /** Dependencies that would close a circle, and are not reckoned with. */
  readonly circles: readonly CutDependency[]
}

type Needs = Map<string, readonly RuleNeed[]>

const LEVELS = [1, 2, 3, 4] as const

export function rulesOf(given: readonly Capability[]): Rules {
  const capabilities = [...new Map(given.toReversed().map((capability) => [capability.id, capability])).values()]
  capabilities.sort((a, b) => compareText(a.id, b.id))
  const needs: Needs = new Map(
    capabilities.flatMap(({ id }) => LEVELS.map((level) => [named(id, level), levelBelow(id, level)] as const))
  )
  const circles = addDependencies(capabilities, needs)
  addFloors(capabilities, needs)
  const depths = depthsOf(needs)
  const rules = capabilities.flatMap(({ id: capability, steps }) =>
    LEVELS.map((level) => {
      const name = named(capability, level)
      const months = steps.find(({ to }) => to === level)?.months ?? 1
      return { capability, level, months, needs: needs.get(name)!, depth: depths.get(name)! }
    })
  )
  return { rules: rules.sort((a, b) => a.depth - b.depth), circles }
}

function levelBelow(capability: string, level: number): RuleNeed[] {
  return LEVELS.filter((below) => below === level - 1).map((below) => ({ kind: 'level', capability, level: below }))
}

function addDependencies(capabilities: readonly Capability[], needs: Needs): CutDependency[] {
  const circles: CutDependency[] = []
  for (const { id, needs: dependencies = [] } of capabilities) {
    for (const dependency of dependencies.toSorted(compareDependencies)) {
      const { capability, level, forLevel } = dependency
      if (!isStepLevel(level) || !needs.has(named(capability, level)) || !Number.isInteger(forLevel)) {
        continue
      }
      if (below([named(capability, level)], needs).has(named(id, Math.max(forLevel, 1)))) {
        circles.push({ capability: id, dependency })
        continue
      }
      for (const above of LEVELS.filter((above) => above >= forLevel)) {
        add(needs, named(id, above), { kind: 'dependency', capability, level, dependency })
      }
    }
  }
  return circles
}

/** A floor is asked for by every level that no floor needs itself: so no floor waits for another, and floors close no circle. */
function addFloors(capabilities: readonly Capability[], needs: Needs): void {
  const floors = capabilities.flatMap(({ id, floor }) => (isStepLevel(floor) ? [{ capability: id, level: floor }] : []))
  const exempt = below(
    floors.map(({ capability, level }) => named(capability, level)),
    needs
  )
  for (const { id } of capabilities) {
    for (const level of LEVELS.filter((level) => !exempt.has(named(id, level)))) {
      for (const floor of floors.filter((floor) => floor.capability !== id && floor.level <= level)) {
        add(needs, named(id, level), { kind: 'floor', ...floor })
      }
    }
  }
}

/** These and all that they need, also through others. */
function below(from: readonly string[], needs: Needs): Set<string> {
  const found = new Set(from)
  for (const name of found) {
    for (const need of needs.get(name)!) {
      found.add(named(need.capability, need.level))
    }
  }
  return found
}

function depthsOf(needs: Needs): Map<string, number> {
  const depths = new Map<string, number>()
  const depthOf = (name: string): number => {
    const known = depths.get(name)
    if (known !== undefined) {
      return known
    }
    const depth = 1 + Math.max(-1, ...needs.get(name)!.map((need) => depthOf(named(need.capability, need.level))))
    depths.set(name, depth)
    return depth
  }
  for (const name of needs.keys()) {
    depthOf(name)
  }
  return depths
}

function compareDependencies(a: Dependency, b: Dependency): number {
  return (
    a.forLevel - b.forLevel ||
    compareText(a.capability, b.capability) ||
    a.level - b.level ||
    compareText(a.organisation ?? '', b.organisation ?? '')
  )
}

function add(needs: Needs, name: string, need: RuleNeed): void {
  needs.set(name, [...needs.get(name)!, need])
}

function named(capability: string, level: number): string {
  return `${capability} ${level}`
}
