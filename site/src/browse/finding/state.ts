import type { Facet } from '../../catalogue/data.js'
import type { Chosen } from '../../catalogue/filter.js'
import { fill } from '../../kit/words/fill.js'
import { inSentence } from '../../kit/words/in-sentence.js'

/** What the list shows: all of it is in its address. */
export interface State {
  readonly query: string
  readonly chosen: Chosen
  readonly order: string
  readonly view: View
}

export type View = 'cards' | 'table'

/** What a page shows before anything is chosen: its own facet, where it is a page of one. */
export interface Start {
  readonly facet?: string
  readonly value?: string
  readonly order: string
}

/** What an address asks for, and what of that the list does not have. */
export interface Read {
  readonly state: State
  readonly unknown: readonly string[]
}

/** Says that nothing is chosen in a page's own facet. */
const ANY = 'any'
const LONGEST_QUERY = 200
const LONGEST_UNKNOWN = 60

/** @param orders those the list can be read in */
export function readState(search: string, facets: readonly Facet[], orders: readonly string[], start: Start): Read {
  const parameters = new URLSearchParams(search)
  const chosen = new Map<string, Set<string>>()
  const unknown = new Set<string>()
  const known = new Map(facets.map(({ id, title, values }) => [id, { title, ids: new Set(values.map(([id]) => id)) }]))
  if (start.facet !== undefined && start.value !== undefined && !parameters.has(start.facet)) {
    chosen.set(start.facet, new Set([start.value]))
  }
  for (const [name, value] of parameters) {
    const facet = known.get(name)
    if (facet?.ids.has(value)) {
      chosen.set(name, (chosen.get(name) ?? new Set()).add(value))
    } else if (facet !== undefined && value !== ANY && value !== '') {
      unknown.add(fill(WORDS.browse.notes.value, { property: inSentence(facet.title), value: cut(value) }))
    } else if (facet === undefined && name !== '' && name !== 'q' && name !== 'sort' && name !== 'view') {
      unknown.add(fill(WORDS.browse.notes.property, { name: cut(name) }))
    }
  }
  const order = parameters.get('sort')
  const view = parameters.get('view')
  if (order !== null && !orders.includes(order)) {
    unknown.add(fill(WORDS.browse.notes.sort, { value: cut(order) }))
  }
  if (view !== null && view !== 'table' && view !== 'cards') {
    unknown.add(fill(WORDS.browse.notes.view, { value: cut(view) }))
  }
  return {
    state: {
      query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
      chosen,
      order: order !== null && orders.includes(order) ? order : start.order,
      view: view === 'table' ? 'table' : 'cards'
    },
    unknown: [...unknown]
  }
}

/** The part of an address behind its path: empty, or from the question mark on. */
export function writeState({ query, chosen, order, view }: State, facets: readonly Facet[], start: Start): string {
  const parameters = new URLSearchParams()
  if (query.trim() !== '') {
    parameters.set('q', query)
  }
  for (const { id, values: all } of facets) {
    const values = all.flatMap(([value]) => (chosen.get(id)?.has(value) ? [value] : []))
    if (id !== start.facet) {
      values.forEach((value) => parameters.append(id, value))
    } else if (values.length !== 1 || values[0] !== start.value) {
      ;(values.length === 0 ? [ANY] : values).forEach((value) => parameters.append(id, value))
    }
  }
  if (order !== start.order) {
    parameters.set('sort', order)
  }
  if (view !== 'cards') {
    parameters.set('view', view)
  }
  const text = String(parameters)
  return text === '' ? '' : `?${text}`
}

/** The same state with a value of a facet chosen, or no longer. */
export function toggled(state: State, facet: string, value: string): State {
  const values = new Set(state.chosen.get(facet))
  if (!values.delete(value)) {
    values.add(value)
  }
  return { ...state, chosen: new Map(state.chosen).set(facet, values) }
}

/** The same state with everything shown. */
export function cleared(state: State): State {
  return { ...state, query: '', chosen: new Map() }
}

/** How many values are chosen in all facets. */
export function chosenIn({ chosen }: State): number {
  return [...chosen.values()].reduce((sum, { size }) => sum + size, 0)
}

function cut(text: string): string {
  return text.length > LONGEST_UNKNOWN ? `${text.slice(0, LONGEST_UNKNOWN)}…` : text
}
