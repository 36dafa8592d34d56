// @ts-check
// One page of each kind of the emitted site: where there are several, the one with most in it.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const SITE = fileURLToPath(new URL('../../public/', import.meta.url))

const SINGLE = {
  home: '',
  'handbook landing': 'handbook/',
  'standards list': 'standards/',
  'policies list': 'policies/',
  'criteria list': 'criteria/',
  'buy list': 'buy/',
  'needs list': 'needs/',
  'maturity list': 'maturity/',
  'case studies list': 'case-studies/',
  glossary: 'glossary/',
  timeline: 'timeline/',
  patterns: 'patterns/',
  'universal capabilities': 'universal-capabilities/',
  roadmap: 'roadmap/',
  lineage: 'lineage/',
  'a to z': 'a-z/',
  search: 'search/',
  'evaluate bids': 'tender/evaluate/',
  'changes since': 'tender/changes/',
  'ask the market': 'tender/market/',
  'standards calendar': 'tender/calendar/',
  compare: 'compare/',
  'tender pack': 'tender/',
  'does it apply': 'applies/',
  about: 'about/',
  accessibility: 'accessibility/',
  'not found': '404.html'
}

const OF_MANY = {
  chapter: 'handbook/',
  standard: 'standards/',
  policy: 'policies/',
  criterion: 'criteria/',
  'system type': 'buy/',
  need: 'needs/',
  blocker: 'blockers/',
  capability: 'maturity/',
  'case study': 'case-studies/',
  organisation: 'organisations/',
  topic: 'topics/',
  'care setting': 'care-settings/'
}

const PAGES_OF_A_LIST = 'page'
const STUB = /<meta http-equiv="refresh"/

/** { name, path }: the path relative to the site's root. */
export function kinds() {
  if (!existsSync(join(SITE, 'index.html'))) {
    throw new Error('there is no site to look at: run ./handbook build first')
  }
  const single = Object.entries(SINGLE).map(([name, path]) => ({ name, path }))
  const ofMany = Object.entries(OF_MANY).map(([name, folder]) => ({ name, path: fullest(folder) }))
  return [...single, ...ofMany]
}

/** @param {string} folder */
function fullest(folder) {
  const pages = readdirSync(join(SITE, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(SITE, folder, entry.name, 'index.html')))
    .map((entry) => ({ name: entry.name, html: readFileSync(join(SITE, folder, entry.name, 'index.html'), 'utf8') }))
    .filter(({ name, html }) => name !== PAGES_OF_A_LIST && !STUB.test(html))
  const best = pages.reduce((most, page) => (page.html.length > most.html.length ? page : most))
  return `${folder}${best.name}/`
}
