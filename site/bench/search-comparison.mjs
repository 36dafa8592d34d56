// @ts-check
// Compares the handbook's search with Pagefind on the same emitted sites, in one run, and writes search-comparison.md:
//   npm run bench:search              the handbook, and a made-up one of 10,500 documents
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { SIZES } from '../../generator/bench/corpus/corpus.mjs'
import { makeCorpus } from '../../generator/bench/corpus/make.mjs'
import { launchOptions } from '../tools/browser/chromium.mjs'
import { trafficOf } from '../tools/tests/typed.mjs'
import { measureTyping } from './typing.mjs'
import { measureCold, measureWarm } from './measuring.mjs'
import { documentPages, pickQueries } from './queries.mjs'
import { judgedQueries, kindsOf } from './relevance.mjs'
import { report } from './report.mjs'
import { comparedSite, run } from './sites.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = join(root, 'target/bench')
const TYPING_SEED = 2
const TYPED_SEEDS = [1, 2, 3, 4]
const CORPUS_SEED = 1
const SLOW = { rtt: 40, mbit: 10 }
const LOOPBACK = { rtt: 0, mbit: 0 }
const PAGES = /^(?:[a-z-]+\/[^/]+|glossary|timeline|about|accessibility)\/index\.html$/
const NO_PAGES = /^(?:a-z|sources|search|assets|hosting|lineage)\/|\/page\//

const loadBefore = load()
rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
const browser = await chromium.launch(launchOptions())
const sites = [
  prepared('The handbook', build('handbook', '..')),
  prepared('10,500 documents', build('corpus', corpus()))
]
const measured = []
for (const site of sites) {
  const queries = pickQueries(
    site.folder,
    documentPages(site.folder, PAGES).filter((page) => !NO_PAGES.test(page))
  )
  for (const contestant of site.contestants) {
    const cold = await measureCold(browser, site, contestant, queries, SLOW)
    const warm = await measureWarm(browser, site, contestant, queries, SLOW)
    measured.push({ site: site.name, search: contestant.name, cold, warm })
  }
}
const typing = []
for (const site of sites) {
  const words = pickQueries(site.folder, site.pages, TYPING_SEED)
    .filter(({ kind }) => kind === 'common' || kind === 'two')
    .map(({ query }) => query)
  const questions = TYPED_SEEDS.flatMap((seed) => pickQueries(site.folder, site.pages, seed))
    .filter(({ kind }) => kind === 'three')
    .map(({ query }) => query)
  const typed = await trafficOf(join(site.folder, 'search'), questions)
  typing.push({ site: site.name, typed, ...(await measureTyping(browser, site, words)) })
}
const judged = judgedQueries(join(root, '../generator/relevance/judged.tsv'))
const relevant = []
const [own] = /** @type {[ReturnType<typeof prepared>]} */ (sites)
for (const contestant of own.contestants) {
  const answers = await measureWarm(browser, own, contestant, judged, LOOPBACK)
  relevant.push({ search: contestant.name, kinds: kindsOf(answers) })
}
const machine = `${cpus()[0]?.model}, ${cpus().length} processors; Chromium ${browser.version()}; Node ${process.version}; load ${loadBefore} before and ${load()} after`
await browser.close()
const text = report({ machine, sites, measured, typing, relevant })
writeFileSync(join(root, 'bench/search-comparison.md'), text)
console.log(text)

/** Processes that wanted a processor, on average over the last minute: above the number of processors, times are too long. */
function load() {
  return (loadavg()[0] ?? 0).toFixed(1)
}

/**
 * Builds a handbook; answers with the folder of its site and what the build says of its stages.
 *
 * @param {string} name
 * @param {string} project
 */
function build(name, project) {
  const folder = join(work, `site-of-${name}`)
  const { stdout } = run(join(root, '../handbook'), [
    'build',
    '--profile',
    '--project',
    join(root, project),
    '--out',
    folder
  ])
  return { folder, profile: stdout }
}

function corpus() {
  const folder = join(work, 'corpus')
  makeCorpus(SIZES.L, folder, CORPUS_SEED)
  return 'target/bench/corpus/handbook'
}

/**
 * A site with both searches, and what each took to make.
 *
 * @param {string} name
 * @param {{ folder: string, profile: string }} built
 */
function prepared(name, { folder, profile }) {
  const from = performance.now()
  const compared = comparedSite(folder)
  const seconds = (performance.now() - from) / 1000
  return {
    name,
    folder,
    ...compared,
    pages: documentPages(folder, PAGES).filter((page) => !NO_PAGES.test(page)),
    made: [
      { search: 'this handbook', ...sizeOf(join(folder, 'search')), seconds: searchSeconds(profile) },
      { search: 'Pagefind 1.6.0', ...sizeOf(compared.index), seconds }
    ]
  }
}

/** @param {string} profile */
function searchSeconds(profile) {
  const [, milliseconds] = /finish the search\s+(\d+) ms/.exec(profile) ?? []
  return Number(milliseconds) / 1000
}

/** @param {string} folder */
function sizeOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  const files = paths.filter((path) => statSync(path).isFile() && !path.endsWith('.html'))
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) }
}
