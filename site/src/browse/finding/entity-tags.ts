import { element } from '../../kit/dom/element.js'

/** The same colours as the templates give them. */
const COLOURS: Readonly<Record<string, string>> = {
  active: 'green',
  'in-development': 'blue',
  proposed: 'blue',
  deprecated: 'orange',
  'on-hold': 'yellow',
  'in-force': 'green',
  mandated: 'purple',
  'comply-or-explain': 'blue',
  recommended: 'aqua-green',
  emerging: 'yellow',
  must: 'purple',
  should: 'blue',
  draft: 'yellow'
}

/** The titles of values that no facet has. */
export const TITLES = { retired: 'Retired', draft: 'Draft' }

/** A value as a tag; its colour only repeats what it says. */
export function tag(title: string, value: string): HTMLElement {
  return plainTag(title, COLOURS[value] ?? 'grey')
}

export function plainTag(title: string, colour = 'white'): HTMLElement {
  return element('strong', { class: `nhsuk-tag nhsuk-tag--${colour}` }, title)
}

/** A code or date beside the tags. */
export function reference(text: string): HTMLElement {
  return element('span', { class: 'app-ref' }, text)
}
