/** What the search page's template provides. */
export interface PageParts {
  readonly page: HTMLElement
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  readonly sort: HTMLSelectElement
  readonly filters: HTMLElement
  readonly clear: HTMLButtonElement
  readonly waiting: HTMLElement
  readonly count: HTMLElement
  readonly notes: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  readonly again: HTMLButtonElement
}

const PARTS = [
  'sort',
  'filters',
  'clear',
  'waiting',
  'count',
  'notes',
  'list',
  'more',
  'again'
] satisfies (keyof PageParts)[]

/** What the page has to say: nothing yet, where to start, results, none because of filters, none at all, or that it could not. */
export type State = 'empty' | 'start' | 'results' | 'narrowed' | 'nothing' | 'failed'

export function pageParts(form: HTMLFormElement): PageParts {
  const page = form.closest('main')!
  const part = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)!
  const named = PARTS.map((name) => [name, part(`[data-${name}]`)])
  return { page, form, box: part('[data-search-page] input'), ...Object.fromEntries(named) } as PageParts
}

/** Shows the parts of the page that belong to a state. */
export function showState(page: HTMLElement, state: State): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = !part.dataset.when!.split(' ').includes(state)
  }
}

/** Says why the search could not answer, as far as its error tells; what it says. */
export function showTrouble(page: HTMLElement, error: unknown): string {
  const { kind = 'broken' } = error as { kind?: string }
  const said = [...page.querySelectorAll<HTMLElement>('[data-trouble]')].filter(
    (part) => !(part.hidden = part.dataset.trouble !== kind)
  )
  showState(page, 'failed')
  return said.map((part) => part.textContent).join(' ')
}
