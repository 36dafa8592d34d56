import { addCopyButtons } from './copy.js'
import { markCurrentSection } from './contents.js'
import { openDetailsOnDemand } from './details.js'
import { prepareSearch } from './find.js'
import { freeUnscrolledRegions } from './scroll.js'
import { suggestAddresses } from './suggest.js'
import { placeTermCards } from './terms.js'

addCopyButtons(document)
markCurrentSection(document)
openDetailsOnDemand(window)
freeUnscrolledRegions(document)
suggestAddresses(document, location.pathname)
placeTermCards(document)
prepareSearch(document)
