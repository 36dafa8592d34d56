import type { ScreenName } from '../parts/screens.js'
import { fetchView } from './screens-table.js'

/** Where the work can be saved to a file comes first. */
const ORDER: readonly ScreenName[] = ['document', 'want', 'path', 'options', 'registers']

/** Fetches the screens one by one while there is nothing else to do, so that they open at once, and without a connection. */
export async function fetchAhead(): Promise<void> {
  for (const screen of ORDER) {
    await quiet()
    if (navigator.onLine) {
      await fetchView(screen).catch(() => undefined)
    }
  }
}

/** Some browsers do not say when they are idle. */
function quiet(): Promise<unknown> {
  return new Promise((go) => ('requestIdleCallback' in window ? requestIdleCallback(go) : setTimeout(go, 1000)))
}
