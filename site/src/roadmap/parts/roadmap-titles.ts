import { fill } from '../../kit/words/fill.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import type { Roadmap } from '../record/roadmap-record.js'

/** The title of a capability, or its id where this edition does not know it. */
export function capabilityTitle({ capabilities }: Pick<RoadmapData, 'capabilities'>, id: string): string {
  return capabilities.find((capability) => capability.id === id)?.title ?? id
}

export function organisationName({ organisations }: Roadmap, id: string): string {
  const organisation = organisations.find((organisation) => organisation.id === id)
  return organisation === undefined ? id : organisation.name || WORDS.roadmap.where.unnamed
}

interface Leads {
  readonly capability: string
  readonly to: number
}

/** What a step is called among its organisation's. */
export function stepTitle(data: Pick<RoadmapData, 'capabilities'>, { capability, to }: Leads): string {
  return fill(WORDS.roadmap.path.stepTitle, { capability: capabilityTitle(data, capability), level: to })
}

/** What a step is called among those of all organisations. */
export function stepName(
  data: Pick<RoadmapData, 'capabilities'>,
  roadmap: Roadmap,
  step: Leads & { readonly organisation: string }
): string {
  const title = stepTitle(data, step)
  return roadmap.organisations.length === 1
    ? title
    : fill(WORDS.roadmap.path.stepOf, { step: title, organisation: organisationName(roadmap, step.organisation) })
}
