import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Level, Roadmap } from '../../record/roadmap-record.js'
import { knownLevel, standingIn, targetsOf } from '../known-levels.js'

/** From the lowest to the highest of what organisations say. */
export interface Range {
  readonly least: Level
  readonly most: Level
}

export interface CapabilityLevels {
  readonly capability: string
  readonly title: string
  /** Absent where nobody knows a level. */
  readonly now?: Range
  readonly target?: Range
  /** How many organisations have not said a level, though it applies to them. */
  readonly unknown: number
}

/** Where organisations are and want to be, for each capability in the handbook's order. @param organisation one of them; absent for all */
export function levelRanges(
  { capabilities }: Pick<RoadmapData, 'capabilities'>,
  roadmap: Roadmap,
  organisation?: string
): CapabilityLevels[] {
  const ids = roadmap.organisations
    .map(({ id }) => id)
    .filter((id) => organisation === undefined || id === organisation)
  const targets = ids.flatMap((id) => targetsOf(roadmap, id))
  const standing = standingIn(roadmap)
  return capabilities.map(({ id: capability, title }) => {
    const standings = ids.map((id) => standing(id, capability)).filter(({ applies }) => applies)
    const now = rangeOf(standings.flatMap((one) => knownLevel(one) ?? []))
    const target = rangeOf(targets.filter((one) => one.capability === capability).map(({ level }) => level))
    return {
      capability,
      title,
      ...(now && { now }),
      ...(target && { target }),
      unknown: standings.filter((one) => knownLevel(one) === undefined).length
    }
  })
}

function rangeOf(levels: readonly Level[]): Range | undefined {
  return levels.length === 0 ? undefined : { least: Math.min(...levels) as Level, most: Math.max(...levels) as Level }
}
