import type { Engine } from '../engine/engine.js'
import type { Chosen } from '../engine/facets.js'
import { Filters } from './filters.js'

/** What results are to be counted for. */
export interface Counted {
  readonly engine: Engine
  readonly results: readonly (readonly number[])[]
  readonly chosen: Chosen
}

/** The filters beside the results: folded away on small screens, and fetched once they are looked at. */
export class FilterPanel {
  private readonly details: HTMLDetailsElement
  private filters: { engine: Engine; boxes: Filters } | undefined
  private latest: Counted | undefined

  constructor(
    private readonly place: HTMLElement,
    private readonly onChoice: (facet: string, value: string) => void
  ) {
    this.details = place.closest('details')!
    this.details.open = matchMedia('(width >= 60rem)').matches
    this.details.addEventListener('toggle', () => this.fill().catch(() => {}))
  }

  /** Counts results, now or once the reader asks for the filters. */
  show(counted: Counted): Promise<void> {
    this.latest = counted
    return this.fill()
  }

  private async fill(): Promise<void> {
    const counted = this.latest
    if (counted === undefined || !this.details.open) {
      return
    }
    const { engine, results, chosen } = counted
    await engine.facets.load()
    if (counted === this.latest) {
      if (this.filters?.engine !== engine) {
        this.filters = { engine, boxes: new Filters(this.place, engine.facets.all, this.onChoice) }
      }
      this.filters.boxes.show(engine.facets.count(results, chosen), chosen)
    }
  }
}
