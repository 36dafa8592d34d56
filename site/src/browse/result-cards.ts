import type { Entity } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import type { Kind } from './finding/browse-kinds.js'
import type { Labels } from './finding/labels.js'

/** What drawing entities takes: what is said of them, where their pages are, and the box that picks one for comparison. */
export interface Drawing<E extends Entity> {
  readonly kind: Kind<E>
  readonly labels: Labels
  readonly addressOf: (entity: E) => string
  readonly tick?: (entity: E) => HTMLElement
}

/** Entities as the templates draw them. */
export function cards<E extends Entity>(entities: readonly E[], drawing: Drawing<E>): HTMLElement {
  const { kind, labels, tick } = drawing
  return element(
    'ul',
    { class: 'app-list' },
    ...entities.map((entity) =>
      element(
        'li',
        { class: 'app-list__item' },
        element('h3', { class: 'app-list__title' }, link(entity, drawing)),
        element('p', { class: 'app-list__summary' }, entity.summary),
        element('p', { class: 'app-tags' }, ...spaced(kind.facts(entity, labels))),
        ...(tick === undefined ? [] : [tick(entity)])
      )
    )
  )
}

/** A link to an entity's page; the title is led by the code where the code is how people call it. */
export function link<E extends Entity>(entity: E, { kind, addressOf }: Drawing<E>): HTMLElement {
  const name = kind.id === 'criterion' ? `${kind.codes?.(entity)[0]} ${entity.title}` : entity.title
  return element('a', { href: addressOf(entity) }, name)
}

function spaced(content: readonly (Node | string)[]): (Node | string)[] {
  return content.flatMap((part, at) => (at === 0 ? [part] : [' ', part]))
}
