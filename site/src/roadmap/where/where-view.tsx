import { useRoadmap } from '../parts/roadmap-desk.js'
import { CapabilityView } from './capability-view.js'
import { CompareView } from './compare-view.js'
import { COMPARE, placeIn } from './where-part.js'
import { WhereIndex } from './where-index.js'

/** Where the organisations are: all at once, one capability, or against what a snapshot says. */
export function WhereView({ part }: { readonly part?: string }) {
  const { data, roadmap } = useRoadmap()
  const place = part === undefined ? undefined : placeIn(part, roadmap, data)
  return part === COMPARE ? (
    <CompareView />
  ) : place === undefined ? (
    <WhereIndex />
  ) : (
    <CapabilityView key={place.capability} {...place} />
  )
}
