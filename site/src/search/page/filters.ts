import { element } from '../../kit/dom/element.js'
import type { Chosen, Counts, Facet } from '../engine/facets.js'

interface Value {
  readonly line: HTMLElement
  readonly box: HTMLInputElement
  readonly count: HTMLElement
}

/** The boxes that narrow results. They are made once, so that the one in use keeps the focus while counts change. */
export class Filters {
  private readonly values = new Map<string, Map<string, Value>>()
  private readonly groups = new Map<string, HTMLElement>()

  constructor(place: HTMLElement, facets: readonly Facet[], onChoice: (facet: string, value: string) => void) {
    place.replaceChildren()
    for (const { name, title, values } of facets) {
      const made = new Map(values.map(([id, text]) => [id, this.value(text, () => onChoice(name, id))]))
      const group = element(
        'fieldset',
        { class: 'app-filter__group' },
        element('legend', { class: 'app-filter__title' }, title),
        element('ul', {}, ...[...made.values()].map(({ line }) => line))
      )
      this.values.set(name, made)
      this.groups.set(name, group)
      place.append(group)
    }
  }

  /** Shows what can be chosen, and how many results each choice would leave. */
  show(counts: Counts, chosen: Chosen): void {
    for (const [facet, values] of this.values) {
      let available = 0
      for (const [id, { line, box, count }] of values) {
        const results = counts.get(facet)?.get(id) ?? 0
        box.checked = chosen.get(facet)?.has(id) ?? false
        count.textContent = results.toLocaleString('en-GB')
        line.hidden = results === 0 && !box.checked
        available += line.hidden ? 0 : 1
      }
      this.groups.get(facet)!.hidden = available === 0
    }
  }

  private value(text: string, onChange: () => void): Value {
    const box = element('input', { type: 'checkbox', class: 'app-filter__box' })
    const count = element('span', { class: 'app-filter__count' })
    const line = element('li', {}, element('label', { class: 'app-filter__value' }, box, text, ' ', count))
    box.addEventListener('change', onChange)
    return { line, box, count }
  }
}
