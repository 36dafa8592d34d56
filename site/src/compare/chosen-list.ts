import { element } from '../kit/dom/element.js'
import { pieces } from '../kit/words/fill.js'
import { fullName, type Comparable } from './choice.js'

export type Change = 'earlier' | 'later' | 'remove'

/** What is compared, in the order of the columns, with the means to move and remove. */
export class ChosenList {
  private readonly list

  constructor(
    private readonly place: HTMLElement,
    private readonly onChange: (one: Comparable, change: Change) => void
  ) {
    this.list = place.querySelector('ol')!
  }

  show(chosen: readonly Comparable[], folder: string): void {
    this.place.hidden = chosen.length === 0
    this.list.replaceChildren(
      ...chosen.map((one, at) => {
        const changes: Change[] = []
        if (at > 0) {
          changes.push('earlier')
        }
        if (at < chosen.length - 1) {
          changes.push('later')
        }
        return this.line(one, folder, [...changes, 'remove'])
      })
    )
  }

  /** Puts the focus on a button of an entry, on another where that one is gone, or on the entry itself. */
  focus(id: string, change?: Change): void {
    const line = [...this.list.children].find((one) => (one as HTMLElement).dataset.id === id)
    const wanted = [change && `[data-change=${change}]`, change && 'button', 'a'].find(
      (selector) => selector !== undefined && line?.querySelector(selector)
    )
    line?.querySelector<HTMLElement>(wanted ?? 'a')?.focus()
  }

  private line(one: Comparable, folder: string, changes: readonly Change[]): HTMLElement {
    return element(
      'li',
      { class: 'app-chosen__line', 'data-id': one.id },
      element('a', { class: 'app-chosen__title', href: `../${folder}/${encodeURIComponent(one.id)}/` }, fullName(one)),
      element(
        'span',
        { class: 'app-chosen__changes' },
        ...changes.map((change) => {
          const hidden = element('span', { class: 'nhsuk-u-visually-hidden' }, fullName(one))
          const button = element(
            'button',
            { type: 'button', class: 'app-chosen__change', 'data-change': change },
            ...label(change, hidden)
          )
          button.addEventListener('click', () => this.onChange(one, change))
          return button
        })
      )
    )
  }
}

/** What a button says; those who see it know of what from where it is. */
function label(change: Change, name: HTMLElement): (Node | string)[] {
  switch (change) {
    case 'earlier':
      return pieces(WORDS.compare.chosen.earlier, { name })
    case 'later':
      return pieces(WORDS.compare.chosen.later, { name })
    case 'remove':
      return pieces(WORDS.compare.chosen.remove, { name })
  }
}
