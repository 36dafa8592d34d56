import { answerTo, type Place } from '../record/answering.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import type { Roadmap } from '../record/roadmap-record.js'

/** The part that compares snapshots. */
export const COMPARE = 'compare'

/** A place as a part of the screen: `records`, or `records:an-organisation` where there are several. */
export function partOf({ organisation, capability }: Place, { organisations }: Roadmap): string {
  return organisations.length === 1 ? capability : `${capability}:${organisation}`
}

/** The place that a part names. Without an organisation it is the first that has not answered. */
export function placeIn(part: string, roadmap: Roadmap, { capabilities }: RoadmapData): Place | undefined {
  const [capability = '', id] = part.split(/:(.*)/)
  const { organisations } = roadmap
  const organisation =
    organisations.find((one) => one.id === id) ??
    organisations.find((one) => answerTo(roadmap, { organisation: one.id, capability }) === undefined) ??
    organisations[0]!
  return capabilities.some((one) => one.id === capability) ? { organisation: organisation.id, capability } : undefined
}

/** The first place without an answer, organisation by organisation. */
export function firstOpen(roadmap: Roadmap, { capabilities }: RoadmapData): Place | undefined {
  return roadmap.organisations
    .flatMap(({ id: organisation }) => capabilities.map(({ id: capability }) => ({ organisation, capability })))
    .find((place) => answerTo(roadmap, place) === undefined)
}
