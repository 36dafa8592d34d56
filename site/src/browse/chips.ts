import type { Facet } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { fill, pieces } from '../kit/words/fill.js'
import { inSentence } from '../kit/words/in-sentence.js'
import { chosenIn, cleared, toggled, type State } from './finding/state.js'

interface Reactions {
  readonly go: (state: State) => void
  /** The last one is gone, and the focus has nowhere to stay. */
  readonly leave: () => void
}

/** What the list is narrowed by, each with a way to take it away. */
export class Chips {
  constructor(
    private readonly place: HTMLElement,
    private readonly facets: readonly Facet[],
    private readonly on: Reactions
  ) {}

  show(state: State): void {
    const query = state.query.trim()
    const chips = this.facets.flatMap(({ id, title, values }) =>
      values
        .filter(([value]) => state.chosen.get(id)?.has(value))
        .map(([value, text]) => this.chip(text, title, () => this.on.go(toggled(state, id, value))))
    )
    if (query !== '') {
      chips.unshift(
        this.chip(fill(WORDS.browse.chips.query, { query }), WORDS.browse.chips.words, () =>
          this.on.go({ ...state, query: '' })
        )
      )
    }
    const all = element('button', { type: 'button', class: 'app-browse__clear' }, WORDS.browse.chips.clear)
    all.addEventListener('click', () => {
      this.on.go(cleared(state))
      this.on.leave()
    })
    this.place.hidden = chips.length === 0
    this.place.replaceChildren(
      ...chips.map((chip) => element('li', {}, chip)),
      ...(chosenIn(state) + Number(query !== '') > 1 ? [element('li', {}, all)] : [])
    )
  }

  private chip(text: string, facet: string, remove: () => void): HTMLElement {
    const value = new Text(text)
    const said = pieces(WORDS.browse.chips.remove, { property: inSentence(facet), value })
    const at = said.indexOf(value)
    const button = element(
      'button',
      { type: 'button', class: 'app-browse__chip' },
      ...unseen(said.slice(0, at).join('')),
      value,
      ...unseen(said.slice(at + 1).join('')),
      element('span', { class: 'app-browse__cross', 'aria-hidden': true }, '×')
    )
    button.addEventListener('click', () => {
      const at = this.buttons().indexOf(button)
      remove()
      const next = this.buttons()[Math.min(at, this.buttons().length - 1)]
      if (next === undefined) {
        this.on.leave()
      } else {
        next.focus()
      }
    })
    return button
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.place.querySelectorAll('button')]
  }
}

function unseen(text: string): HTMLElement[] {
  return text === '' ? [] : [element('span', { class: 'nhsuk-u-visually-hidden' }, text)]
}
