import type { RoadmapData } from '../data/roadmap-data.js'
import type { Roadmap } from '../record/roadmap-record.js'
import { courseTo } from './course.js'
import { criticalPath, lastEnd } from './critical.js'
import { groundOf, type Rung } from './ground.js'
import { directlyBefore, neededIn } from './needed.js'
import { byDecision, byNeed, latestEnds, type Order } from './urgency.js'
import { monthName, monthOf } from './plan-months.js'
import type { Plan, PlannedStep } from './plan.js'
import { proofsOf } from './proof.js'
import { rulesOf } from './rules.js'
import { earliest, schedule } from './scheduling.js'
import { stateOf } from './target-states.js'
import { wantedOf } from './wanted.js'
import { worthOf } from './worth.js'

/** The way from where the organisations are to where they want to be: the same for the same roadmap, whenever and wherever it is reckoned. */
export function reckon({ capabilities }: Pick<RoadmapData, 'capabilities'>, roadmap: Roadmap): Plan {
  const starts = monthOf(roadmap.starts) ?? monthOf(roadmap.made.slice(0, 10)) ?? 0
  const { rules, circles } = rulesOf(capabilities)
  const ground = groundOf(rules, roadmap, starts)
  const wanted = wantedOf(roadmap, new Set(capabilities.map(({ id }) => id)), ground, starts)

  const course = courseTo(
    wanted.flatMap(({ nearest }) => nearest ?? []),
    ground.rungs
  )
  const needed = neededIn(course)
  const before = directlyBefore(course)
  const proofs = proofsOf(course, wanted)
  const worth = worthOf(course, needed, wanted)

  const latest = latestEnds(course, wanted)
  const order = byNeed(latest, worth)
  const capacity = roadmap.capacity >= 1 ? Math.floor(roadmap.capacity) : 1
  const spans = schedule(course, capacity, byDecision(course, order))
  const inOrder: Order = (a, b) => spans.get(a)!.start - spans.get(b)!.start || order(a, b)
  const unlimited = earliest(course)

  const step = (rung: Rung): PlannedStep => {
    const { key, organisation, capability, to, decision, held } = rung
    const due = latest.get(rung)
    const { answer } = ground.standingOf(rung)
    const alternatives = course.alternativesTo(rung)
    return {
      ...{ key, organisation, capability, to, ...spans.get(rung)!, held: held !== undefined },
      ...(due !== undefined && { due }),
      ...(decision && { decision }),
      after: before
        .get(rung)!
        .toSorted(inOrder)
        .map(({ key }) => key),
      why: proofs.get(rung)!,
      ...(answer && { answer }),
      unlocks: worth.get(rung)!,
      ...(alternatives.length > 0 && { alternatives })
    }
  }
  const steps = course.rungs.toSorted(inOrder).map(step)
  const ends = new Map(steps.map(({ key, end }) => [key, end]))
  return {
    steps,
    targets: wanted.map((one) => stateOf(one, spans, unlimited)),
    critical: criticalPath(course, unlimited),
    months: lastEnd(spans),
    starts: monthName(starts),
    conflicts: steps.flatMap(({ key: step, start, after }) =>
      after.filter((other) => ends.get(other)! > start).map((other) => ({ step, after: other }))
    ),
    circles
  }
}
