import type { Facet, Named } from '../catalogue/data.js'
import type { Chosen, Counts } from '../catalogue/filter.js'
import { element } from '../kit/dom/element.js'
import { fill } from '../kit/words/fill.js'

const OPEN_AT_FIRST = 2
const NUMBER = new Intl.NumberFormat(WORDS.language.code)

interface Value {
  readonly item: HTMLElement
  readonly box: HTMLInputElement
  readonly count: HTMLElement
}

interface Group {
  readonly details: HTMLDetailsElement
  readonly chosen: HTMLElement
  readonly values: ReadonlyMap<string, Value>
}

/** The boxes that narrow the list. They are made once, so that the one in use keeps the focus while the counts change. */
export class Panel {
  private readonly groups: ReadonlyMap<string, Group>

  constructor(
    place: HTMLElement,
    facets: readonly Facet[],
    private readonly onChoice: (facet: string, value: string) => void
  ) {
    this.groups = new Map(facets.map((facet, at) => [facet.id, this.group(facet, at < OPEN_AT_FIRST)]))
    const groups = [...this.groups.values()].map(({ details }) => details)
    const title = element('h2', { class: 'app-toc__title', id: 'narrow' }, WORDS.browse.panel.heading)
    place.replaceChildren(
      element(
        'div',
        { class: 'app-filter app-browse__filters', role: 'group', 'aria-labelledby': 'narrow' },
        title,
        ...groups
      )
    )
  }

  /** Shows what is chosen, and how many entities each choice would leave. */
  show(counts: Counts, chosen: Chosen): void {
    for (const [facet, group] of this.groups) {
      const number = chosen.get(facet)?.size ?? 0
      group.chosen.textContent = number === 0 ? '' : fill(WORDS.browse.panel.chosen, { count: number })
      for (const [id, { item, box, count }] of group.values) {
        const left = counts.get(facet)?.get(id) ?? 0
        box.checked = chosen.get(facet)?.has(id) ?? false
        const text = NUMBER.format(left)
        if (count.textContent !== text) {
          count.textContent = text
        }
        item.classList.toggle('app-browse__value--none', left === 0 && !box.checked)
      }
    }
  }

  /** Opens the groups in which something is chosen. */
  reveal(chosen: Chosen): void {
    for (const [facet, { details }] of this.groups) {
      details.open ||= (chosen.get(facet)?.size ?? 0) > 0
    }
  }

  private group({ id, title, values }: Facet, open: boolean): Group {
    const made = new Map(values.map((value, at) => [value[0], this.value(id, value, at)]))
    const chosen = element('span', { class: 'app-browse__chosen' })
    const boxes = element('div', { class: 'nhsuk-checkboxes nhsuk-checkboxes--small' })
    boxes.append(...[...made.values()].map(({ item }) => item))
    const details = element(
      'details',
      { class: 'app-filter__group' },
      element('summary', { class: 'app-filter__title' }, title, ' ', chosen),
      element(
        'div',
        { class: 'nhsuk-form-group' },
        element(
          'fieldset',
          { class: 'nhsuk-fieldset' },
          element('legend', { class: 'nhsuk-fieldset__legend nhsuk-u-visually-hidden' }, title),
          boxes
        )
      )
    )
    details.open = open
    return { details, chosen, values: made }
  }

  private value(facet: string, [id, title]: Named, at: number): Value {
    const name = `filter-${facet}-${at}`
    const count = element('span', { class: 'app-filter__count' })
    const box = element('input', { class: 'nhsuk-checkboxes__input', type: 'checkbox', id: name, value: id })
    const label = element('label', { class: 'nhsuk-label nhsuk-checkboxes__label', for: name }, title, ' ', count)
    box.addEventListener('change', () => this.onChoice(facet, id))
    return { item: element('div', { class: 'nhsuk-checkboxes__item' }, box, label), box, count }
  }
}
