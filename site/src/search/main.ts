import { Finder, fetchFrom } from './finder.js'
import { pageParts } from './page-parts.js'
import { ResultsPage } from './results-page.js'
import { suggest } from './suggestions.js'

const finders = new Map<string, Finder>()

/** Makes a search box show suggestions. */
export function suggestIn(box: HTMLInputElement): void {
  const search = new URL(box.form!.action)
  suggest(box, finderAt(search), new URL('..', search))
}

/** Makes the search page answer what its address asks. @param form the search form of the page */
export function showResults(form: HTMLFormElement): void {
  const search = new URL(form.action)
  new ResultsPage(pageParts(form), finderAt(search), new URL('..', search)).start()
}

function finderAt(search: URL): Finder {
  const finder = finders.get(search.href) ?? new Finder(fetchFrom(search))
  finders.set(search.href, finder)
  finder.prepare()
  return finder
}
