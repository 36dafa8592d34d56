import type { Entity } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { link, type Drawing } from './result-cards.js'

/** Entities as a table: a row each, and on small screens a block each with the columns' names. */
export function table<E extends Entity>(entities: readonly E[], caption: string, drawing: Drawing<E>): HTMLElement {
  const { kind, labels, tick } = drawing
  const titles = [
    kind.words.column,
    ...kind.columns.map(({ title }) => title),
    ...(tick === undefined ? [] : [WORDS.browse.compare.column])
  ]
  const rows = entities.map((entity) => {
    const cells = kind.columns.map(({ content }) => content(entity, labels))
    const last = tick === undefined ? [] : [[tick(entity)]]
    return element(
      'tr',
      { role: 'row', class: 'nhsuk-table__row' },
      element('th', { role: 'rowheader', scope: 'row', class: 'nhsuk-table__header' }, link(entity, drawing)),
      ...[...cells, ...last].map((content, at) => cell(titles[at + 1]!, content))
    )
  })
  return element(
    'table',
    { role: 'table', class: 'nhsuk-table nhsuk-table--responsive app-browse__table' },
    element('caption', { class: 'nhsuk-table__caption nhsuk-u-visually-hidden' }, caption),
    element(
      'thead',
      { role: 'rowgroup', class: 'nhsuk-table__head' },
      element('tr', { role: 'row' }, ...titles.map(heading))
    ),
    element('tbody', { role: 'rowgroup', class: 'nhsuk-table__body' }, ...rows)
  )
}

function heading(title: string): HTMLElement {
  return element('th', { role: 'columnheader', scope: 'col', class: 'nhsuk-table__header' }, title)
}

function cell(title: string, content: readonly (Node | string)[]): HTMLElement {
  const name = element('span', { class: 'nhsuk-table__heading', 'aria-hidden': true }, title, ' ')
  return element('td', { role: 'cell', class: 'nhsuk-table__cell' }, name, element('span', {}, ...content))
}
