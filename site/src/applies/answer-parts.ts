import { element } from '../kit/dom/element.js'

/** A part of the answer that can be folded away. */
export interface Group {
  readonly id: string
  readonly title: string
  readonly total: number
  /** What it means to be in it. */
  readonly meaning?: string
  readonly body: readonly Node[]
}

/** @return nothing where the group is empty */
export function group({ id, title, total, meaning, body }: Group): HTMLDetailsElement[] {
  if (total === 0) {
    return []
  }
  const heading = element(
    'h4',
    { class: 'app-answer__title' },
    title,
    ' ',
    element('span', { class: 'app-answer__count' }, String(total))
  )
  const note = meaning === undefined ? [] : [element('p', { class: 'app-answer__meaning' }, meaning)]
  return [
    element(
      'details',
      { class: 'app-answer__group', id },
      element('summary', { class: 'app-answer__summary' }, heading),
      ...note,
      ...body
    )
  ]
}

/** A part of the answer under a heading of its own; nothing where it is empty. */
export function section(id: string, title: string, parts: readonly Node[]): HTMLElement[] {
  if (parts.length === 0) {
    return []
  }
  const heading = element('h3', { class: 'app-answer__heading', id }, title)
  return [element('section', { 'aria-labelledby': id }, heading, ...parts)]
}

/** Rows of what is known about an entry; those without anything are left out. */
export function facts(rows: readonly (readonly [key: string, value: readonly (Node | string)[]])[]): HTMLDListElement {
  return element(
    'dl',
    { class: 'app-entry__facts' },
    ...rows
      .filter(([, value]) => value.length > 0)
      .map(([key, value]) => element('div', {}, element('dt', {}, key), element('dd', {}, ...value)))
  )
}

/** A table that becomes a list of its rows where it does not fit. */
export function table(headings: readonly string[], bodies: readonly HTMLTableSectionElement[]): HTMLTableElement {
  const heads = headings.map((heading) => element('th', { scope: 'col' }, heading))
  return element('table', { class: 'app-bound' }, element('thead', {}, element('tr', {}, ...heads)), ...bodies)
}

export function list(items: readonly Node[]): HTMLUListElement {
  return element('ul', { class: 'app-answer__list' }, ...items)
}

export function tag(text: string, colour: string): HTMLElement {
  return element('strong', { class: `nhsuk-tag nhsuk-tag--${colour}` }, text)
}

/** A text for those who do not see the page. */
export function hidden(text: string): HTMLElement {
  return element('span', { class: 'nhsuk-u-visually-hidden' }, text)
}
