import { element } from '../../kit/dom/element.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { about, marked } from './marked.js'
import type { Engine, Shown } from '../engine/engine.js'
import type { ExpandedQuery } from '../engine/expansion.js'
import type { Silent } from './explaining.js'
import { Highlighter } from '../engine/highlight.js'
import type { Name } from '../engine/shard.js'

/** Documents that a result names under its first. */
export const SHOWN_OF_A_PAGE = 3

/** The entries of the results list: each a page, with those of its sections that match. */
export interface ResultItems {
  readonly items: readonly HTMLLIElement[]
  /** Says why entries are there that show none of the words. */
  explain(): Promise<void>
}

/**
 * @param root the address of the site
 * @param apart the place of the first entry that has only one of two words; -1 if there is none
 */
export async function resultItems(
  results: readonly (readonly number[])[],
  query: ExpandedQuery,
  engine: Engine,
  root: URL,
  apart: number
): Promise<ResultItems> {
  const shown = await engine.shown(results, SHOWN_OF_A_PAGE)
  const highlighter = new Highlighter(query, engine.manifest)
  const silent: Silent[] = []
  return { items: shown.map(item), explain }

  function item({ card, others }: Shown, at: number): HTMLLIElement {
    const parts = about(card, engine.manifest).map((part) => element('span', {}, ...marked(part, highlighter)))
    const summary = element('p', { class: 'app-list__summary' }, ...marked(card.summary, highlighter))
    const entry = element(
      'li',
      { class: 'app-list__item' },
      element('h3', { class: 'app-list__title' }, link(card)),
      element('p', { class: 'app-meta' }, ...parts),
      summary
    )
    if (others.length > 0) {
      const links = others.map((other) => element('li', {}, link(other)))
      entry.append(element('ul', { class: 'app-results__sections', 'aria-label': WORDS.search.samePage }, ...links))
    }
    if (entry.querySelector('mark') === null) {
      summary.classList.add('app-results__reason')
      silent.push({ summary, documents: results[at]! })
    }
    if (at === apart) {
      entry.prepend(element('h3', { class: 'app-results__apart' }, WORDS.search.oneWord))
    }
    return entry
  }

  function link({ address, title }: Name): HTMLAnchorElement {
    return element('a', { href: new URL(address, root).href }, ...marked(title, highlighter))
  }

  async function explain(): Promise<void> {
    if (silent.length > 0) {
      const { explain } = await import('./explaining.js')
      explain(silent, query, engine, highlighter, { alsoCalled, marked: (text) => marked(text, highlighter) })
    }
  }
}

function alsoCalled(names: readonly string[]): string {
  return fill(WORDS.search.alsoCalled, { names: listed(names) })
}
