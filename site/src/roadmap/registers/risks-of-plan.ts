import type { RoadmapData } from '../data/roadmap-data.js'
import type { Plan } from '../plan/plan.js'
import type { Risk, Roadmap } from '../record/roadmap-record.js'

/** What gets in the way of the plan's steps and is no risk of the roadmap yet, each once, in the order of the plan. */
export function risksOfPlan(
  data: Pick<RoadmapData, 'capabilities' | 'blockers'>,
  { risks }: Pick<Roadmap, 'risks'>,
  { steps }: Pick<Plan, 'steps'>
): Omit<Risk, 'id'>[] {
  const there = new Set(risks.map(({ blocker }) => blocker))
  const named = steps.flatMap(
    ({ capability, to }) =>
      data.capabilities.find(({ id }) => id === capability)?.steps.find((step) => step.to === to)?.blockers ?? []
  )
  return [...new Set(named)]
    .filter((id) => !there.has(id))
    .flatMap((id) => {
      const blocker = data.blockers.find((one) => one.id === id)
      return blocker === undefined
        ? []
        : [
            {
              title: blocker.title,
              likelihood: 'medium',
              impact: 'medium',
              ...(blocker.remedies.length > 0 && { response: blocker.remedies.join('\n') }),
              blocker: id
            } as const
          ]
    })
}
