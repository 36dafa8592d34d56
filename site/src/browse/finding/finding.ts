import type { Entity, List } from '../../catalogue/data.js'
import { Filter, type Counts } from '../../catalogue/filter.js'
import type { Kind } from './browse-kinds.js'
import { ordered } from './order.js'
import type { State } from './state.js'
import { TextIndex } from './text-index.js'

const AT_A_TIME = 250

/** What a state leaves of the list, in its order, and what each further choice would. */
export interface Found<E extends Entity> {
  readonly entities: readonly E[]
  readonly counts: Counts
}

/** Finds the entities that a state asks for. */
export class Finding<E extends Entity> {
  private readonly filter: Filter
  private readonly texts: TextIndex
  private readonly orders = new Map<string, readonly number[]>()

  constructor(
    private readonly list: Pick<List<E>, 'facets' | 'entities'>,
    private readonly kind: Kind<E>
  ) {
    this.filter = new Filter(list)
    this.texts = new TextIndex(list.entities.map((entity) => ({ entity, codes: kind.codes?.(entity) ?? [] })))
  }

  /** Makes ready what the first words typed need, a little at a time; tells whether there is more to do. */
  prepare(): boolean {
    return this.texts.prepare(AT_A_TIME)
  }

  find({ query, chosen, order }: State): Found<E> {
    const { found, counts } = this.filter.narrow(chosen, this.texts.find(query))
    const places = this.inOrder(order).filter((place) => found.has(place))
    const entities = places.map((place) => this.list.entities[place]!)
    return { entities, counts }
  }

  private inOrder(id: string): readonly number[] {
    const known = this.orders.get(id)
    if (known !== undefined) {
      return known
    }
    const order = this.kind.orders.find((order) => order.id === id) ?? this.kind.orders[0]
    const places = ordered(this.list.entities, order)
    this.orders.set(id, places)
    return places
  }
}
