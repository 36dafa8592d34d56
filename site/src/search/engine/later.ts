import type { Store } from './index-store.js'
import type * as Phrases from './phrases.js'
import type * as Slips from './slips.js'

/** What finds terms in a row; undefined while it is not here, as a file. */
export function phrasesIn(store: Store): typeof Phrases | undefined {
  return store.need('phrases', () => import('./phrases.js'))
}

/** What finds the words that readers meant by others; undefined while it is not here. */
export function slipsIn(store: Store): typeof Slips | undefined {
  return store.need('slips', () => import('./slips.js'))
}
