import { loadCatalogue } from '../catalogue/load.js'
import { quietly } from '../kit/dom/say.js'
import { readRequest } from './compare-address.js'
import { ComparePage } from './compare-page.js'
import { pageParts } from './compare-parts.js'

const SLOW_MS = 300

const parts = pageParts(document.querySelector<HTMLElement>('[data-compare]')!)
const slow = quietly(SLOW_MS)

parts.start.hidden = readRequest(location.search).ids.length > 0
slow(() => (parts.waiting.hidden = !parts.start.hidden))

loadCatalogue(parts.tool)
  .then((catalogue) => new ComparePage(parts, catalogue).start())
  .catch(() => {
    parts.form.remove()
    parts.failed.hidden = false
    parts.start.hidden = false
  })
  .finally(() => {
    slow(() => {})
    parts.waiting.hidden = true
  })
