import type { element as Element } from '../../kit/dom/element.js'
import type { Chosen, Counts, Facet } from '../engine/facets.js'

/** Shows what can be chosen, and how many results each choice would leave. */
export type Filters = (counts: Counts, chosen: Chosen) => void

/**
 * The boxes that narrow results. They are made once, so that the one in use keeps the focus while counts change.
 *
 * @param element makes elements: this module comes later than the rest, and alone
 */
export function filters(
  element: typeof Element,
  place: HTMLElement,
  facets: readonly Facet[],
  onChoice: (facet: string, value: string) => void
): Filters {
  const groups = facets.map(({ name, title, values }) => {
    const boxes = values.map(([id, text]) => {
      const box = element('input', { type: 'checkbox', class: 'app-filter__box' })
      const count = element('span', { class: 'app-filter__count' })
      const line = element('li', {}, element('label', { class: 'app-filter__value' }, box, text, ' ', count))
      box.addEventListener('change', () => onChoice(name, id))
      return { id, line, box, count }
    })
    const group = element(
      'fieldset',
      { class: 'app-filter__group' },
      element('legend', { class: 'app-filter__title' }, title),
      element('ul', {}, ...boxes.map(({ line }) => line))
    )
    return { name, group, boxes }
  })
  place.replaceChildren(...groups.map(({ group }) => group))
  return (counts, chosen) => {
    for (const { name, group, boxes } of groups) {
      for (const { id, line, box, count } of boxes) {
        const results = counts.get(name)?.get(id) ?? 0
        box.checked = chosen.get(name)?.has(id) ?? false
        count.textContent = results.toLocaleString(WORDS.language.code)
        line.hidden = results === 0 && !box.checked
      }
      group.hidden = boxes.every(({ line }) => line.hidden)
    }
  }
}
