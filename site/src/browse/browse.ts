import type { Entity } from '../catalogue/data.js'
import { loadList } from '../catalogue/load.js'
import { KINDS, type Kind } from './finding/browse-kinds.js'
import { offerComparison } from './picking.js'
import { sayUnavailable } from './browse-notes.js'
import { BrowsePage } from './browse-page.js'
import { pageParts, type PageParts } from './browse-parts.js'

const WIDE = '(width >= 60rem)'

const START: Readonly<Record<string, (parts: PageParts) => Promise<void>>> = {
  standards: (parts) => start(parts, KINDS.standards),
  criteria: (parts) => start(parts, KINDS.criteria),
  policies: (parts) => start(parts, KINDS.policies)
}

const list = document.querySelector<HTMLElement>('[data-browse]')
if (list !== null) {
  void browse(pageParts(list))
}

const pickable = document.querySelector<HTMLElement>('[data-pick]')
if (pickable !== null) {
  offerComparison(pickable)
}

/** Whatever goes wrong, the list and its links stay as they were published. */
async function browse(parts: PageParts): Promise<void> {
  const { panel, result, notes } = parts
  panel.open = matchMedia(WIDE).matches
  matchMedia(WIDE).addEventListener('change', ({ matches }) => (panel.open = matches))
  result.hidden = location.search !== ''
  try {
    await START[result.dataset.browse!]?.(parts)
  } catch {
    sayUnavailable(notes, location.search !== '')
  }
  result.hidden = false
}

async function start<E extends Entity>(parts: PageParts, kind: Kind<E>): Promise<void> {
  const list = await loadList<E>(parts.result)
  new BrowsePage(parts, list, kind).begin()
}
