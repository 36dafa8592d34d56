const ADDRESSES = ['href', 'action', 'data-search-script']

/**
 * On a page for addresses that lead nowhere, which cannot know where the site is: its links lead from where this script was found.
 *
 * @returns whether to go on: not where the script was found at a second place too, as where one copy of the site lies in another
 */
export function findRoot(page: Document, root: URL): boolean {
  const place = page.querySelector<HTMLElement>('[data-found-root]')
  if (place === null || place.dataset.foundRoot !== '') {
    return place === null
  }
  place.dataset.foundRoot = root.pathname
  for (const name of ADDRESSES) {
    for (const element of page.querySelectorAll(`[${name}^="/"]`)) {
      element.setAttribute(name, root.pathname + element.getAttribute(name)!.slice(1))
    }
  }
  return true
}
