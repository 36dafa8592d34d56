import type { Start } from './finding/state.js'

/** The facet that stands for an order in addresses of prerendered pages. */
const SORT = 'sort'

/** What a page is called and what it says under its name. */
export interface Heading {
  readonly title: string
  readonly lead: string
}

/** What the template of the lists provides. */
export interface PageParts {
  readonly page: HTMLElement
  readonly title: HTMLElement
  readonly lead: HTMLElement
  readonly find: HTMLFormElement
  readonly box: HTMLInputElement
  /** The filters, folded away on small screens. */
  readonly panel: HTMLDetailsElement
  readonly chosen: HTMLElement
  readonly filters: HTMLElement
  readonly show: HTMLButtonElement
  readonly notes: HTMLElement
  readonly count: HTMLElement
  readonly chips: HTMLElement
  readonly tools: HTMLElement
  readonly result: HTMLElement
  /** Says on paper where the list was read. */
  readonly source: HTMLElement
  /** How this page of the list is named, and how the whole list is. */
  readonly own: Heading
  readonly whole: Heading
  readonly start: Partial<Start>
  /** Which page of the list it is, counted from 1. */
  readonly number: number
  readonly handbook: string
  /** The addresses of the whole list and of the comparison. */
  readonly base: string
  readonly comparison: string
}

/** @param result the element that holds the list and names the data */
export function pageParts(result: HTMLElement): PageParts {
  const page = result.closest('main')!
  const part = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)!
  const { dataset } = result
  const title = part('h1')
  const lead = part('.app-lead')
  const absolute = (address = '') => new URL(address, document.baseURI).href
  return {
    page,
    title,
    lead,
    find: part('[data-find]'),
    box: part('[data-find] input[name=q]'),
    panel: part('[data-panel]'),
    chosen: part('[data-chosen]'),
    filters: part('[data-filters]'),
    show: part('[data-show]'),
    notes: part('[data-notes]'),
    count: part('[data-count]'),
    chips: part('[data-chips]'),
    tools: part('[data-tools]'),
    source: part('[data-source]'),
    result,
    own: { title: title.textContent, lead: lead.textContent },
    whole: { title: dataset.title ?? '', lead: dataset.lead ?? '' },
    start: startOf(dataset),
    number: Number(dataset.number ?? 1),
    handbook: dataset.handbook ?? '',
    base: absolute(dataset.base),
    comparison: absolute(dataset.comparison)
  }
}

function startOf({ facet, value = '' }: DOMStringMap): Partial<Start> {
  if (facet === undefined) {
    return {}
  }
  return facet === SORT ? { order: value } : { facet, value }
}
