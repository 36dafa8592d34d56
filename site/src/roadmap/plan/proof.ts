import { compareText } from './compare-text.js'
import type { Course } from './course.js'
import type { Rung } from './ground.js'
import type { Reason } from './plan.js'
import type { Wanted } from './wanted.js'

/** Why each step is taken: the shortest way from the target that needs it first. */
export function proofsOf({ linksOf }: Course, wanted: readonly Wanted[]): ReadonlyMap<Rung, readonly Reason[]> {
  const proofs = new Map<Rung, readonly Reason[]>()
  for (const one of wanted.toSorted(compareWanted)) {
    const { nearest } = one
    const found = nearest === undefined || proofs.has(nearest) ? [] : [nearest]
    found.forEach((rung) => proofs.set(rung, reasonsFor(one, rung)))
    for (const rung of found) {
      for (const { to, reason } of linksOf(rung)) {
        if (!proofs.has(to)) {
          proofs.set(to, [...proofs.get(rung)!, reason])
          found.push(to)
        }
      }
    }
  }
  return proofs
}

/** A target that cannot be met leads down to the level that can. */
function reasonsFor({ target, organisation }: Wanted, nearest: Rung): Reason[] {
  const { capability } = target
  const below = Array.from({ length: target.level - nearest.to }, (_, at) => target.level - 1 - at)
  return [
    { kind: 'target', target, organisation },
    ...below.map((level) => ({ kind: 'level' as const, organisation, capability, level }))
  ]
}

function compareWanted(a: Wanted, b: Wanted): number {
  const [first, second] = [a, b].map(({ due = Number.MAX_SAFE_INTEGER }) => due)
  return first! - second! || compareText(a.nearest?.key ?? '', b.nearest?.key ?? '')
}
