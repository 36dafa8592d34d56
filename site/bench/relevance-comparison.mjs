// @ts-check
// Asks the handbook's search and Pagefind the same judged queries on one built site:
//   npm run bench:relevance                                       our handbook, as built in site/public
//   npm run bench:relevance -- --site DIR --judged FILE           another
//   npm run bench:relevance -- --half tune --answers FILE         the other half, and each query with its first results, to read
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { launchOptions } from '../tools/browser/chromium.mjs'
import { measureWarm } from './measuring.mjs'
import { judgedAddress, judgedQueries, kindsOf, relevance } from './relevance.mjs'
import { comparedSite } from './sites.mjs'

/** @typedef {Awaited<ReturnType<typeof measureWarm<(typeof queries)[number]>>>} Answers */

const LOOPBACK = { rtt: 0, mbit: 0 }
const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: join(root, 'public') },
    judged: { type: 'string', default: join(root, '../generator/relevance/judged.tsv') },
    half: { type: 'string', default: 'report' },
    answers: { type: 'string' }
  }
})

const queries = judgedQueries(options.judged, options.half)
if (queries.length === 0) {
  throw new Error(`${options.judged} has no query of the half '${options.half}': name tune or report with --half`)
}
const index = join(root, 'target/bench/relevance-pagefind')
mkdirSync(index, { recursive: true })
const site = comparedSite(resolve(options.site), index)
const browser = await chromium.launch(launchOptions())
/** @type {{ search: string, answers: Answers }[]} */
const asked = []
for (const contestant of site.contestants) {
  asked.push({ search: contestant.name, answers: await measureWarm(browser, site, contestant, queries, LOOPBACK) })
}
await browser.close()

console.log('| Kind | Search | Queries | nDCG@10 | MRR@10 | Nothing found | Nonsense |\n|---|---|---|---|---|---|---|')
const tables = asked.map(({ search, answers }) => ({ search, kinds: kindsOf(answers) }))
for (const { kind } of tables[0]?.kinds ?? []) {
  for (const { search, kinds } of tables) {
    const found = kinds.find((row) => row.kind === kind)
    const cells = [found?.queries, ...[found?.ndcg, found?.mrr, found?.empty, found?.nonsense].map(share)]
    console.log(`| ${[kind, search, ...cells].join(' | ')} |`)
  }
}
if (options.answers) {
  writeFileSync(
    options.answers,
    asked.flatMap(({ search, answers }) => answers.map((one) => line(search, one))).join('')
  )
}

/** @param {number | undefined} value */
function share(value) {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(3)
}

/**
 * A query as a line: search, kind, query, its nDCG, the right pages, the pages found.
 *
 * @param {string} search
 * @param {Answers[number]} answer
 */
function line(search, answer) {
  const right = [...answer.grades.keys()].join(' ')
  const found = [...new Set(answer.results.map(([first = '']) => judgedAddress(first)))].join(' ')
  return `${[search, answer.kind, answer.query, share(relevance([answer]).ndcg), right, found].join('\t')}\n`
}
