import { announcer } from '../kit/dom/say.js'
import { Comparison } from './comparison.js'

/** Adds a box to each entry of the list of system types, which is not narrowed here, so that entries can be put side by side. */
export function offerComparison(list: HTMLElement): void {
  const { pick = '', comparison = '' } = list.dataset
  const announce = announcer(list.closest('main')!)
  const address = new URL(comparison, document.baseURI).href
  const kind = { id: pick, words: WORDS.browse.compare.systemType }
  const picks = new Comparison(list.parentElement!, address, kind, announce, () => true)
  for (const entry of list.querySelectorAll('.app-list__item')) {
    const link = entry.querySelector<HTMLAnchorElement>('.app-list__title a')!
    link.parentElement!.after(picks.tick({ id: link.href.split('/').at(-2)!, title: link.textContent }))
  }
}
