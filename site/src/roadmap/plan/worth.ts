import type { Bits } from '../../catalogue/bits.js'
import type { Course } from './course.js'
import type { Rung } from './ground.js'
import type { Needed } from './needed.js'
import type { PlannedStep } from './plan.js'
import type { Wanted } from './wanted.js'

/** How many steps of the course and how many targets need each of its steps, also through others. */
export function worthOf(
  { rungs }: Course,
  needed: Needed,
  wanted: readonly Wanted[]
): ReadonlyMap<Rung, PlannedStep['unlocks']> {
  const steps = count([...needed.values()], rungs.length)
  const targets = count(
    wanted.flatMap(({ rung }) => (rung && needed.get(rung)) ?? []),
    rungs.length
  )
  return new Map(rungs.map((rung, place) => [rung, { steps: steps[place]! - 1, targets: targets[place]! }]))
}

function count(sets: readonly Bits[], size: number): number[] {
  const counts = Array.from({ length: size }, () => 0)
  for (const set of sets) {
    for (const place of set.places()) {
      counts[place]!++
    }
  }
  return counts
}
