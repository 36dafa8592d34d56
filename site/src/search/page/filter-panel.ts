import type { Engine } from '../engine/engine.js'
import type { Chosen } from '../engine/facets.js'
import { element } from '../../kit/dom/element.js'
import type { Filters } from './filters.js'

/** What results are to be counted for. */
export interface Counted {
  readonly engine: Engine
  readonly results: readonly (readonly number[])[]
  readonly chosen: Chosen
}

/**
 * The filters beside the results: folded away on small screens, and fetched once they are looked at.
 *
 * @returns counts results, now or once the reader asks for the filters
 */
export function filterPanel(
  place: HTMLElement,
  onChoice: (facet: string, value: string) => void
): (counted: Counted) => Promise<void> {
  const details = place.closest('details')!
  let madeFor: Engine | undefined
  let show: Filters
  let latest: Counted | undefined
  details.open = matchMedia('(width >= 60rem)').matches
  details.addEventListener('toggle', () => fill(latest).catch(() => {}))
  return (counted) => fill((latest = counted))

  async function fill(counted: Counted | undefined): Promise<void> {
    if (counted === undefined || !details.open) {
      return
    }
    const { engine, results, chosen } = counted
    const [{ filters }, facets] = await Promise.all([import('./filters.js'), engine.facets()])
    if (counted === latest) {
      if (madeFor !== engine) {
        madeFor = engine
        show = filters(element, place, facets.all, onChoice)
      }
      show(facets.count(results, chosen), chosen)
    }
  }
}
