import type * as Search from './search/main.js'
import { listenForShortcut } from './shortcut.js'

/**
 * Makes the search boxes answer while a reader types. The script that does, and the index, are fetched when a box is first used, or at once
 * on the search page.
 */
export function prepareSearch(page: Document): void {
  const address = page.querySelector<HTMLElement>('[data-search-script]')?.dataset.searchScript
  const boxes = [...page.querySelectorAll<HTMLInputElement>('input[type=search][name=q]')]
  const results = page.querySelector<HTMLFormElement>('[data-search-page]')
  const main = boxes.find((box) => box.form === results) ?? boxes[0]
  if (!address || main === undefined) {
    return
  }
  const load = (): Promise<typeof Search> => import(new URL(address, page.baseURI).href)
  listenForShortcut(page, main)
  for (const box of boxes.filter((box) => box.form !== results)) {
    const enhance = () => load().then(({ suggestIn }) => suggestIn(box), ignore)
    if (page.activeElement === box) {
      enhance()
    } else {
      box.addEventListener('focus', enhance, { once: true })
    }
  }
  if (results !== null) {
    load().then(({ showResults }) => showResults(results), ignore)
  }
}

/** Without the script the form still leads to the search page, and that page to the A to Z. */
function ignore(): void {}
