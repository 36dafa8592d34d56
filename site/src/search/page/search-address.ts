import type { Chosen, Order } from '../engine/facets.js'

/** What the results page shows: all of it is in its address. */
export interface Request {
  readonly query: string
  readonly chosen: Chosen
  readonly order: Order | undefined
}

const ORDERS: readonly string[] = ['title', 'date'] satisfies Order[]

export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search)
  const chosen = new Map<string, Set<string>>()
  for (const [name, value] of parameters) {
    if (name !== 'q' && name !== 'sort') {
      chosen.set(name, (chosen.get(name) ?? new Set()).add(value))
    }
  }
  const order = parameters.get('sort') ?? ''
  return {
    query: parameters.get('q') ?? '',
    chosen,
    order: ORDERS.includes(order) ? (order as Order) : undefined
  }
}

/** The address of a request, from its question mark on. */
export function writeRequest({ query, chosen, order }: Request): string {
  const parameters = new URLSearchParams({ q: query })
  for (const [facet, values] of chosen) {
    values.forEach((value) => parameters.append(facet, value))
  }
  if (order !== undefined) {
    parameters.set('sort', order)
  }
  return `?${parameters}`
}
