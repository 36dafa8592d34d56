import { fetchFrom } from './engine/download.js'
import { Finder } from './engine/finder.js'
import { pageParts } from './page/search-parts.js'
import { ResultsPage } from './page/results-page.js'
import { suggestingKit } from './suggesting-kit.js'

/** Answers from the files below one address. */
export interface Search {
  /** Makes a search box show suggestions, once what makes them is here. */
  suggestIn(box: HTMLInputElement): void
  /** Makes the search page answer what its address asks. @param form the search form of the page */
  showResults(form: HTMLFormElement): void
  /** Answers whoever has no search box. */
  readonly finder: Finder
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
    suggestIn: (box) =>
      void import('./suggestions.js').then(({ suggest }) => suggest(box, finder, root, suggestingKit)),
    showResults: (form) => new ResultsPage(pageParts(form), finder, root).start(),
    finder
  }
}
