import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { capabilityTitle, organisationName } from '../parts/roadmap-titles.js'
import type { PlannedStep, Reason } from '../plan/plan.js'
import type { Roadmap } from '../record/roadmap-record.js'

const WHY = WORDS.roadmap.path.why

/** Why a step is in the plan: a sentence for each link from the target to it, and last where the organisation stands. */
export function proofOf(data: RoadmapData, roadmap: Roadmap, step: PlannedStep): string[] {
  const { why, answer, organisation, capability, to } = step
  const place = { organisation: organisationName(roadmap, organisation), capability: capabilityTitle(data, capability) }
  const alternatives = step.alternatives ?? []
  return [
    ...why.map((reason) => sentence(data, roadmap, reason)),
    typeof answer?.judgement === 'number'
      ? fill(answer.evidence ? WHY.evidence : WHY.stands, {
          ...place,
          level: answer.judgement,
          evidence: answer.evidence ?? ''
        })
      : fill(answer === undefined ? WHY.notAnswered : WHY.notKnown, place),
    fill(WHY.so, { ...place, from: to - 1, to }),
    ...(alternatives.length === 0
      ? []
      : [fill(WHY.alternatives, { others: alternatives.map((id) => organisationName(roadmap, id)).join(', ') })])
  ]
}

function sentence(data: RoadmapData, roadmap: Roadmap, reason: Reason): string {
  const organisation = organisationName(roadmap, reason.organisation)
  switch (reason.kind) {
    case 'target': {
      const { capability, level, by, because } = reason.target
      const target = { organisation, capability: capabilityTitle(data, capability), level }
      const said = by === undefined ? fill(WHY.target, target) : fill(WHY.targetBy, { ...target, day: dateText(by) })
      return because === undefined ? said : fill(WHY.because, { said, because: ended(because) })
    }
    case 'level':
      return fill(WHY.level, {
        organisation,
        capability: capabilityTitle(data, reason.capability),
        level: reason.level,
        next: reason.level + 1
      })
    case 'dependency': {
      const { capability, level, because, organisation: whose } = reason.dependency
      const needed = { organisation, capability: capabilityTitle(data, capability), level, because: ended(because) }
      return fill(whose === 'any' ? WHY.dependencyAny : WHY.dependency, needed)
    }
    case 'floor':
      return fill(WHY.floor, {
        organisation,
        capability: capabilityTitle(data, reason.capability),
        level: reason.level
      })
  }
}

/** A reason as a sentence of its own. */
function ended(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
