import {
  CRITERION_STATUS_COLOURS,
  LEVEL_COLOURS,
  OBLIGATION_COLOURS,
  POLICY_STATUS_COLOURS,
  STATUS_COLOURS
} from '../../catalogue/choices.js'
import { element } from '../../kit/dom/element.js'

const COLOURS: Readonly<Record<string, string>> = {
  ...STATUS_COLOURS,
  ...POLICY_STATUS_COLOURS,
  ...CRITERION_STATUS_COLOURS,
  ...OBLIGATION_COLOURS,
  ...LEVEL_COLOURS
}

/** The titles of values that no facet has. */
export const TITLES = {
  retired: WORDS.choices['criterion-status'].retired.title,
  draft: WORDS.choices['criterion-status'].draft.title
}

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
