import type { Shown } from './engine/engine.js'
import { fetchFrom } from './engine/download.js'
import { Finder } from './engine/finder.js'
import { pageParts } from './page/search-parts.js'
import { SHOWN_OF_A_PAGE } from './page/result-list.js'
import { ResultsPage } from './page/results-page.js'
import { suggest } from './suggestions.js'

/** Answers from the files below one address. */
export interface Search {
  /** Makes a search box show suggestions. */
  suggestIn(box: HTMLInputElement): void
  /** Makes the search page answer what its address asks. @param form the search form of the page */
  showResults(form: HTMLFormElement): void
  /** Answers a query for whoever has no search box: the number of results, and what the search page shows of the best. */
  find(query: string, typing: boolean, most: number): Promise<{ total: number; shown: Shown[] }>
}

/**
 * @param address of the folder search/
 * @param manifest its manifest, where that is under way already
 * @param stop what gives that up
 */
export function open(address: string, manifest?: Promise<Response>, stop?: AbortController): Search {
  const search = new URL(address)
  const root = new URL('..', search)
  const finder = new Finder(fetchFrom(search, manifest, stop))
  finder.prepare()
  document.addEventListener('visibilitychange', () => document.hidden || finder.confirm())
  return {
    suggestIn: (box) => suggest(box, finder, root),
    showResults: (form) => new ResultsPage(pageParts(form), finder, root).start(),
    find: (query, typing, most) =>
      finder.ask(async (engine) => {
        const { results } = await engine.find(query, typing)
        return { total: results.length, shown: await engine.shown(results.slice(0, most), SHOWN_OF_A_PAGE) }
      })
  }
}
