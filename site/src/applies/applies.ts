import { dayOf } from '../kit/words/dates.js'
import { CatalogueUnavailable, loadCatalogue } from '../catalogue/load.js'
import { announcer } from '../kit/dom/say.js'
import { AppliesPage } from './applies-page.js'

const page = document.querySelector('main')!
const place = page.querySelector<HTMLElement>('[data-applies]')!
const form = page.querySelector<HTMLFormElement>('[data-question]')!

show('waiting')
form.inert = true
try {
  const catalogue = await loadCatalogue(place)
  show('answer')
  new AppliesPage(page, catalogue, dayOf(new Date())).start()
} catch (error) {
  show('failed')
  announcer(page)(page.querySelector('[data-when~="failed"]')!.textContent.trim())
  if (!(error instanceof CatalogueUnavailable)) {
    throw error
  }
} finally {
  form.inert = false
}

/** Shows the parts of the page that belong to a state. */
function show(state: 'waiting' | 'answer' | 'failed'): void {
  page.dataset.state = state
  for (const part of page.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = !part.dataset.when!.split(' ').includes(state)
  }
}
