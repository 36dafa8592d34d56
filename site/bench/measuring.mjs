// @ts-check
// Asks a search queries cold and warm, and keeps what each answer took.
import { serveOver } from './link.mjs'

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {import('./contestants.mjs').Query} Query */
/** @typedef {Parameters<typeof serveOver>} Served */
/** @typedef {{ quiet: string, roots: Served[0] }} Site */

const SETTLE_MS = 30
/** A reader's pause after the first answers: what a client then fetches unasked is counted with the answer before. */
const PAUSE_MS = 1500
const PAUSES = 3

/**
 * Each query in a new browser context: from the import of the client to the data of the ten first results.
 *
 * @template {Query} Q
 * @param {Browser} browser
 * @param {Site} site
 * @param {Contestant} contestant
 * @param {readonly Q[]} queries
 * @param {Served[1]} link
 */
export async function measureCold(browser, site, contestant, queries, link) {
  const server = await serveOver(site.roots, link)
  const answers = []
  for (const query of queries) {
    const { page, context } = await open(browser, server, site)
    server.reset()
    /** @type {import('./contestants.mjs').Answer} */
    const answer = await page.evaluate(`(async () => {
      const from = performance.now()
      await ${contestant.start}
      const answer = await ${asked(contestant, query)}
      return { ...answer, ms: performance.now() - from }
    })()`)
    const { rounds } = server.traffic()
    await page.waitForTimeout(SETTLE_MS)
    answers.push({ ...query, ...answer, ...server.traffic(), rounds })
    await context.close()
  }
  await server.stop()
  return answers
}

/**
 * All queries one after the other in one context, once the client has answered one that is not counted.
 *
 * @template {Query} Q
 * @param {Browser} browser
 * @param {Site} site
 * @param {Contestant} contestant
 * @param {readonly Q[]} queries
 * @param {Served[1]} link
 */
export async function measureWarm(browser, site, contestant, queries, link) {
  const server = await serveOver(site.roots, link)
  const { page, context } = await open(browser, server, site)
  await page.evaluate(contestant.start)
  await page.evaluate(asked(contestant, FIRST))
  await page.waitForTimeout(PAUSE_MS)
  const answers = []
  for (const query of queries) {
    server.reset()
    /** @type {import('./contestants.mjs').Answer} */
    const answer = await page.evaluate(asked(contestant, query))
    const { rounds, bytes: shown } = server.traffic()
    await page.waitForTimeout(answers.length < PAUSES ? PAUSE_MS : SETTLE_MS)
    const { bytes, requests } = server.traffic()
    answers.push({ ...query, ...answer, rounds, bytes, requests, ahead: bytes - shown })
  }
  await context.close()
  await server.stop()
  return answers
}

const FIRST = { query: 'first', typing: false }

/**
 * A page that has none of the searches' files yet.
 *
 * @param {Browser} browser
 * @param {{ address: string }} server
 * @param {Site} site
 */
async function open(browser, server, { quiet }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.address + quiet, { waitUntil: 'networkidle' })
  return { page, context }
}

/**
 * @param {Contestant} contestant
 * @param {Query} query
 */
function asked({ find }, query) {
  return `(${find.toString().replace(/^async find/, 'async function')})(${JSON.stringify(query)})`
}
