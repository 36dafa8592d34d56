import type { PresetTarget } from '../data/roadmap-data.js'
import { lastDayOf } from '../parts/month-words.js'
import type { Roadmap, Target } from '../record/roadmap-record.js'
import { putTarget, targetFor, type For } from './set-target.js'

/** Targets that are set together: of the handbook, or reckoned. */
export interface TargetSet {
  readonly id: string
  readonly targets: readonly PresetTarget[]
}

/** What a set does to one capability. */
export interface Change {
  readonly before: Target | undefined
  readonly after: Target
  /** The one before was set by hand: it stays. */
  readonly kept: boolean
}

/** What a set would do. @param organisation for whom; absent for all @param over whether what was set by hand is replaced */
export function changesOf(roadmap: Roadmap, { id, targets }: TargetSet, organisation: For, over: boolean): Change[] {
  return highest(targets).map(({ capability, level, by, because }) => {
    const before = targetFor(roadmap, capability, organisation)
    const after: Target = {
      capability,
      ...(organisation !== undefined && { organisation }),
      level: Math.min(4, Math.max(1, level)) as Target['level'],
      ...(by !== undefined && { by: lastDayOf(by) }),
      because,
      ...(before?.owner !== undefined && { owner: before.owner }),
      preset: id
    }
    return { before, after, kept: !over && before !== undefined && before.preset === undefined }
  })
}

/** Sets the targets of a set. */
export function applyPreset(roadmap: Roadmap, set: TargetSet, organisation: For, over: boolean): Roadmap {
  return changesOf(roadmap, set, organisation, over)
    .filter(({ kept }) => !kept)
    .reduce((roadmap, { after }) => putTarget(roadmap, after), roadmap)
}

/** One target for each capability: the highest, of these the first. */
function highest(targets: readonly PresetTarget[]): PresetTarget[] {
  const best = new Map<string, PresetTarget>()
  for (const target of targets) {
    if (target.level > (best.get(target.capability)?.level ?? 0)) {
      best.set(target.capability, target)
    }
  }
  return [...best.values()]
}
