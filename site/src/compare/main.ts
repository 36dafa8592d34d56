import { loadCatalogue } from '../catalogue/load.js'
import { ComparePage } from './page.js'
import { pageParts } from './parts.js'

const parts = pageParts(document.querySelector<HTMLElement>('[data-compare]')!)

loadCatalogue(parts.tool).then(
  (catalogue) => new ComparePage(parts, catalogue).start(),
  () => (parts.failed.hidden = false)
)
