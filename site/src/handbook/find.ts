import type * as Client from '../search/search.js'
import type { Search } from '../search/search.js'
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
  page.querySelector('[data-unable]')?.remove()
  let search: Promise<Search> | undefined
  const load = () => (search ??= open(new URL(address, page.baseURI), main.form!.action))
  listenForShortcut(page, main)
  for (const box of boxes.filter((box) => box.form !== results)) {
    const enhance = () => load().then((search) => search.suggestIn(box), ignore)
    if (page.activeElement === box) {
      void enhance()
    } else {
      box.addEventListener('focus', enhance, { once: true })
    }
  }
  if (results !== null) {
    load().then(
      (search) => search.showResults(results),
      () => showFailure(main)
    )
  }
}

/** Fetches the script, and beside it what the script will ask for first. */
async function open(script: URL, search: string): Promise<Search> {
  const stop = new AbortController()
  const manifest = fetch(new URL('manifest.json', search), { cache: 'no-cache', signal: stop.signal })
  manifest.catch(ignore)
  const { open }: typeof Client = await import(script.href)
  return open(search, manifest, stop)
}

/** The search page still leads to the A to Z, and says why. */
function showFailure(box: HTMLInputElement): void {
  const failed = box.closest('main')!.querySelector<HTMLElement>('[data-when=failed]')!
  box.value = new URLSearchParams(location.search).get('q') ?? ''
  failed.hidden = box.value === ''
  failed.querySelector<HTMLElement>(`[data-trouble=${navigator.onLine ? 'broken' : 'offline'}]`)!.hidden = false
  failed.querySelector('button')!.addEventListener('click', () => location.reload())
}

/** Without the script the form still leads to the search page. */
function ignore(): void {}
