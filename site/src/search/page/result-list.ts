import { element } from '../../kit/dom/element.js'
import { about, marked } from './marked.js'
import type { Engine, Shown } from '../engine/engine.js'
import type { ExpandedQuery } from '../engine/expansion.js'
import { Highlighter } from '../engine/highlight.js'
import type { Name } from '../engine/shard.js'

/** Documents that a result names under its first. */
export const SHOWN_OF_A_PAGE = 3

/** The entries of the results list: each a page, with those of its sections that match. @param root the address of the site */
export async function resultItems(
  results: readonly (readonly number[])[],
  query: ExpandedQuery,
  engine: Engine,
  root: URL
): Promise<HTMLLIElement[]> {
  const shown = await engine.shown(results, SHOWN_OF_A_PAGE)
  const highlighter = new Highlighter(query, engine.manifest)
  return shown.map(item)

  function item({ card, others }: Shown): HTMLLIElement {
    const parts = about(card, engine.manifest).map((part) => element('span', {}, part))
    const entry = element(
      'li',
      { class: 'app-list__item' },
      element('h3', { class: 'app-list__title' }, link(card)),
      element('p', { class: 'app-meta' }, ...parts),
      element('p', { class: 'app-list__summary' }, ...marked(card.summary, highlighter))
    )
    if (others.length > 0) {
      const links = others.map((other) => element('li', {}, link(other)))
      entry.append(element('ul', { class: 'app-results__sections', 'aria-label': WORDS.search.samePage }, ...links))
    }
    return entry
  }

  function link({ address, title }: Name): HTMLAnchorElement {
    return element('a', { href: new URL(address, root).href }, ...marked(title, highlighter))
  }
}
