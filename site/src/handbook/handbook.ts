import { addCopyButtons } from './copy-buttons.js'
import { markCurrentSection } from './current-section.js'
import { openDetailsOnDemand } from './details.js'
import { findRoot } from './find-root.js'
import { prepareSearch } from './find.js'
import { closeMenus } from './menus.js'
import { freeUnscrolledRegions } from './scroll.js'
import { suggestAddresses } from './suggest-addresses.js'
import { placeTermCards } from './term-cards.js'

if (findRoot(document, new URL('..', import.meta.url))) {
  addCopyButtons(document)
  markCurrentSection(document)
  openDetailsOnDemand(window)
  closeMenus(document)
  freeUnscrolledRegions(document)
  suggestAddresses(document, location.pathname)
  placeTermCards(document)
  prepareSearch(document)
}
