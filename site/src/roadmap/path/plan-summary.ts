import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { monthText } from '../parts/month-words.js'
import { capabilityTitle, organisationName, stepName } from '../parts/roadmap-titles.js'
import type { Plan, PlannedStep } from '../plan/plan.js'
import type { Roadmap } from '../record/roadmap-record.js'

const SUMMARY = WORDS.roadmap.path.summary
const FEW = 3

/** What the plan comes to: how much and how long, then what unlocks most and what is late. */
export function summaryOf(data: RoadmapData, roadmap: Roadmap, plan: Plan): string[] {
  const { steps, months, starts } = plan
  const best = mostUnlocking(plan)
  const unlocks = best && best.unlocks.steps + best.unlocks.targets > 0
  return [
    fill(SUMMARY.size, {
      steps: fill(SUMMARY.steps, { count: steps.length }),
      months: fill(SUMMARY.months, { count: months }),
      end: monthText(starts, Math.max(0, months - 1))
    }),
    unlocks
      ? fill(SUMMARY.first, {
          step: stepName(data, roadmap, best),
          steps: fill(SUMMARY.steps, { count: best.unlocks.steps }),
          targets: fill(SUMMARY.targets, { count: best.unlocks.targets }),
          late: lateText(data, roadmap, plan)
        })
      : lateText(data, roadmap, plan)
  ]
}

/** The step that opens most: targets and steps together; the earlier of equals. */
export function mostUnlocking({ steps }: Plan): PlannedStep | undefined {
  const worth = ({ unlocks }: PlannedStep) => unlocks.steps + unlocks.targets
  return steps.reduce<PlannedStep | undefined>(
    (best, step) => (best === undefined || worth(step) > worth(best) ? step : best),
    undefined
  )
}

function lateText(data: RoadmapData, roadmap: Roadmap, { targets }: Plan): string {
  const late = targets.filter(({ state }) => state === 'late')
  const dated = targets.filter(({ due }) => due !== undefined)
  if (late.length === 0) {
    return dated.length === 0 ? SUMMARY.noDates : SUMMARY.inTime
  }
  const names = late.slice(0, FEW).map(({ target, organisation }) =>
    roadmap.organisations.length === 1
      ? capabilityTitle(data, target.capability)
      : fill(SUMMARY.at, {
          capability: capabilityTitle(data, target.capability),
          organisation: organisationName(roadmap, organisation)
        })
  )
  const more = late.length > FEW ? [fill(SUMMARY.more, { count: late.length - FEW })] : []
  return fill(SUMMARY.late, { count: late.length, names: listed([...names, ...more]) })
}
