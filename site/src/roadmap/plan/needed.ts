import { Bits } from '../../catalogue/bits.js'
import type { Course } from './course.js'
import type { Rung } from './ground.js'

/** What each step of a course needs, itself included and also through others, as places in the course. */
export type Needed = ReadonlyMap<Rung, Bits>

export function neededIn(course: Course): Needed {
  return gathered(course, () => true)
}

/** @param passes whether what a step needs counts as needed by what needs the step */
function gathered({ rungs, linksOf }: Course, passes: (rung: Rung) => boolean): Needed {
  const needed = new Map<Rung, Bits>()
  for (const [place, rung] of rungs.entries()) {
    const own = Bits.none(rungs.length)
    own.add(place)
    const links = passes(rung) ? linksOf(rung) : []
    needed.set(
      rung,
      links.reduce((all, { to }) => all.or(needed.get(to)!), own)
    )
  }
  return needed
}

/**
 * The steps that must be done before each, but for those that come before these anyway. A held step comes when it comes, whether what it needs
 * is done or not.
 */
export function directlyBefore(course: Course): ReadonlyMap<Rung, readonly Rung[]> {
  const { rungs, linksOf } = course
  const earlier = gathered(course, ({ held }) => held === undefined)
  const places = new Map(rungs.map((rung, place) => [rung, place]))
  return new Map(
    rungs.map((rung) => {
      const before = [...new Set(linksOf(rung).map(({ to }) => to))]
      const direct = before.filter((one) =>
        before.every((other) => other === one || !earlier.get(other)!.has(places.get(one)!))
      )
      return [rung, direct]
    })
  )
}
