import type { Engine } from '../engine/engine.js'
import type { Chosen } from '../engine/facets.js'
import type { element as Element } from '../../kit/dom/element.js'
import { filters, type Filters } from './filters.js'

/** What results are to be counted for. */
export interface Counted {
  readonly engine: Engine
  readonly results: readonly (readonly number[])[]
  readonly chosen: Chosen
}

/**
 * The filters beside the results: folded away on small screens, and fetched once they are looked at.
 *
 * @param element makes elements: this module comes later than the rest, and alone
 * @returns counts results, now or once the reader asks for the filters
 */
export function filterPanel(
  element: typeof Element,
  place: HTMLElement,
  onChoice: (change: (chosen: Chosen) => Chosen) => void
): (counted: Counted) => Promise<void> {
  const details = place.closest('details')!
  let madeFor: Engine | undefined
  let show: Filters
  let latest: Counted | undefined
  details.addEventListener('toggle', () => fill(latest).catch(() => {}))
  return (counted) => fill((latest = counted))

  async function fill(counted: Counted | undefined): Promise<void> {
    if (counted === undefined || !details.open) {
      return
    }
    const { engine, results, chosen } = counted
    const facets = await engine.facets()
    if (counted === latest) {
      if (madeFor !== engine) {
        madeFor = engine
        show = filters(element, place, facets.all, (facet, value) =>
          onChoice((chosen) => toggled(chosen, facet, value))
        )
      }
      show(facets.count(results, chosen), chosen)
    }
  }
}

/** What is chosen with a value of a facet chosen too, or no longer. */
export function toggled(chosen: Chosen, facet: string, value: string): Chosen {
  const values = new Set(chosen.get(facet))
  if (!values.delete(value)) {
    values.add(value)
  }
  return new Map(chosen).set(facet, values)
}
