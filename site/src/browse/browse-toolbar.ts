import { element } from '../kit/dom/element.js'
import type { State, View } from './finding/state.js'

const SHOWN_MS = 3000
const VIEWS: readonly Option[] = [
  { id: 'cards', title: WORDS.browse.toolbar.cards },
  { id: 'table', title: WORDS.browse.toolbar.table }
]

interface Option {
  readonly id: string
  readonly title: string
}

/** What a toolbar can ask for. */
export interface Actions {
  readonly sort: (order: string) => void
  readonly view: (view: View) => void
  readonly csv: () => void
  readonly json: () => void
  readonly address: () => string
  readonly announce: (text: string) => void
}

/** How the list is ordered and drawn, and the ways to take it away. */
export class Toolbar {
  private readonly order: HTMLSelectElement
  private readonly view: HTMLSelectElement

  constructor(
    place: HTMLElement,
    orders: readonly Option[],
    private readonly actions: Actions
  ) {
    this.order = select('list-order', orders, actions.sort)
    this.view = select('list-view', VIEWS, (view) => actions.view(view as View))
    place.replaceChildren(
      named(WORDS.browse.toolbar.order, this.order),
      named(WORDS.browse.toolbar.view, this.view),
      this.takeAway()
    )
  }

  show({ order, view }: State): void {
    this.order.value = order
    this.view.value = view
  }

  private takeAway(): HTMLElement {
    const { csv, json } = this.actions
    const ways = [
      button(WORDS.browse.toolbar.csv, csv),
      button(WORDS.browse.toolbar.json, json),
      this.copy(),
      button(WORDS.browse.toolbar.print, () => print())
    ]
    return element(
      'details',
      { class: 'nhsuk-details app-browse__take' },
      element(
        'summary',
        { class: 'nhsuk-details__summary' },
        element('span', { class: 'nhsuk-details__summary-text' }, WORDS.browse.toolbar.take)
      ),
      element('ul', { class: 'app-browse__ways' }, ...ways.map((way) => element('li', {}, way)))
    )
  }

  /** Where the browser has no clipboard, the link is shown to be copied by hand. */
  private copy(): HTMLElement {
    const link = element('input', { class: 'nhsuk-input', 'aria-label': WORDS.browse.toolbar.link, readonly: '' })
    const made = button(WORDS.browse.toolbar.copy, async () => {
      const address = this.actions.address()
      try {
        await navigator.clipboard.writeText(address)
        made.textContent = WORDS.browse.toolbar.copied
        this.actions.announce(WORDS.browse.toolbar.copied)
        setTimeout(() => (made.textContent = WORDS.browse.toolbar.copy), SHOWN_MS)
      } catch {
        link.value = address
        made.after(link)
        link.select()
      }
    })
    return element('span', { class: 'app-browse__link' }, made)
  }
}

function select(id: string, options: readonly Option[], onChange: (id: string) => void): HTMLSelectElement {
  const made = element('select', { id }, ...options.map(({ id, title }) => element('option', { value: id }, title)))
  made.addEventListener('change', () => onChange(made.value))
  return made
}

function named(name: string, control: HTMLSelectElement): HTMLElement {
  return element('p', { class: 'app-results__sort' }, element('label', { for: control.id }, name), ' ', control)
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const classes = 'nhsuk-button nhsuk-button--secondary nhsuk-button--small'
  const made = element('button', { type: 'button', class: classes }, text)
  made.addEventListener('click', onClick)
  return made
}
