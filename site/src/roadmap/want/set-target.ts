import type { Level, Roadmap, Target } from '../record/roadmap-record.js'

/** For whom a target is: one organisation, or all. */
export type For = string | undefined

/** The target for exactly these. */
export function targetFor({ targets }: Roadmap, capability: string, organisation: For): Target | undefined {
  return targets.find((one) => one.capability === capability && one.organisation === organisation)
}

/** Sets the level to reach, or takes the target away. */
export function setLevel(roadmap: Roadmap, capability: string, organisation: For, level: Level): Roadmap {
  if (level === 0) {
    const isOther = (one: Target) => one.capability !== capability || one.organisation !== organisation
    return { ...roadmap, targets: roadmap.targets.filter(isOther) }
  }
  const before = targetFor(roadmap, capability, organisation)
  return before?.level === level
    ? roadmap
    : putTarget(roadmap, { ...byHand(before), ...whom(capability, organisation), level })
}

/** Says more of a target that is there. Empty takes it away. */
export function setOf(
  roadmap: Roadmap,
  capability: string,
  organisation: For,
  field: 'by' | 'because' | 'owner',
  value: string
): Roadmap {
  const before = targetFor(roadmap, capability, organisation)
  if (before === undefined || (before[field] ?? '') === value) {
    return roadmap
  }
  const { [field]: _, ...rest } = byHand(before) as Target
  return putTarget(roadmap, value === '' ? rest : { ...rest, [field]: value })
}

/** Puts a target in the place of the one for the same, or at the end. */
export function putTarget(roadmap: Roadmap, target: Target): Roadmap {
  const isSame = (one: Target) => one.capability === target.capability && one.organisation === target.organisation
  const targets = roadmap.targets.some(isSame)
    ? roadmap.targets.map((one) => (isSame(one) ? target : one))
    : [...roadmap.targets, target]
  return { ...roadmap, targets }
}

function byHand(target: Target | undefined): Omit<Target, 'preset'> | undefined {
  if (target === undefined) {
    return undefined
  }
  const { preset: _, ...own } = target
  return own
}

function whom(capability: string, organisation: For) {
  return { capability, ...(organisation !== undefined && { organisation }) }
}
