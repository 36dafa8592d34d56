import type { RoadmapData } from '../data/roadmap-data.js'
import { knownLevel, standingIn, targetsOf, type StandingOf } from '../parts/known-levels.js'
import type { Plan, TargetState } from '../plan/plan.js'
import type { Level, Roadmap, Target } from '../record/roadmap-record.js'

/** What a planner should look at in the targets. */
export type TargetWarning = { readonly organisation: string; readonly capability: string } &
  /** Its date is over; and by the end of which month of the plan it would be met. */
  (
    | { readonly kind: 'past'; readonly target: Target; readonly end?: number }
    | { readonly kind: 'below-today'; readonly target: Target; readonly today: Level }
    /** It depends on a target that is dated later. */
    | { readonly kind: 'before'; readonly target: Target; readonly needs: Target }
    | { readonly kind: 'late'; readonly state: TargetState }
    | { readonly kind: 'blocked'; readonly state: TargetState }
    /** Targets stand on this floor, and it has no target itself. */
    | { readonly kind: 'floor'; readonly floor: number }
  )

/** In the order of the organisations, for each those of its targets and then of its floors. @param today ISO day */
export function targetWarnings(data: RoadmapData, roadmap: Roadmap, plan: Plan, today: string): TargetWarning[] {
  const standing = standingIn(roadmap)
  return roadmap.organisations.flatMap(({ id }) => {
    const targets = targetsOf(roadmap, id)
    return [
      ...targets.flatMap((target) => ofTarget(data, standing, targets, target, id)),
      ...plan.targets.filter(({ organisation }) => organisation === id).flatMap((state) => ofState(state, today)),
      ...ofFloors(data, standing, targets, id)
    ]
  })
}

function ofTarget(
  data: RoadmapData,
  standing: StandingOf,
  targets: readonly Target[],
  target: Target,
  organisation: string
): TargetWarning[] {
  const { capability, level, by } = target
  const about = { organisation, capability, target }
  const now = knownLevel(standing(organisation, capability))
  const warnings: TargetWarning[] = []
  if (now !== undefined && now > level) {
    warnings.push({ kind: 'below-today', ...about, today: now })
  }
  const dependencies = data.capabilities.find(({ id }) => id === capability)?.needs ?? []
  for (const { capability: other, level: needed, forLevel, organisation: whose } of dependencies) {
    const needs = targets.find((one) => one.capability === other)
    const isThere = standing(organisation, other).level >= needed || !standing(organisation, other).applies
    if (forLevel <= level && whose !== 'any' && !isThere && by && needs?.by && needs.level <= needed && needs.by > by) {
      warnings.push({ kind: 'before', ...about, needs })
    }
  }
  return warnings
}

function ofState(state: TargetState, today: string): TargetWarning[] {
  const { organisation, target, end } = state
  const about = { organisation, capability: target.capability }
  if (state.state === 'blocked') {
    return [{ kind: 'blocked', ...about, state }]
  }
  if (state.state !== 'met' && state.state !== 'not-applicable' && (target.by ?? today) < today) {
    return [{ kind: 'past', ...about, target, ...(end !== undefined && { end }) }]
  }
  return state.state === 'late' ? [{ kind: 'late', ...about, state }] : []
}

function ofFloors(
  { capabilities }: RoadmapData,
  standing: StandingOf,
  targets: readonly Target[],
  organisation: string
): TargetWarning[] {
  return capabilities.flatMap(({ id: capability, floor }) => {
    const { level, applies } = standing(organisation, capability)
    const isBound = targets.some((one) => one.capability !== capability && one.level >= (floor ?? 5))
    const isMet = level >= (floor ?? 0) || !applies
    const isTarget = targets.some((one) => one.capability === capability && one.level >= (floor ?? 0))
    return floor !== undefined && isBound && !isMet && !isTarget
      ? [{ kind: 'floor' as const, organisation, capability, floor }]
      : []
  })
}
