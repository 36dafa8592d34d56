// Asks a search the same queries cold and warm, and keeps what each answer took.
import { serveOver } from './link.mjs'

const SETTLE_MS = 30

/**
 * Cold: each query in a new browser context, from the import of the client to the data of the ten first results. Warm: all queries one
 * after the other in one context, the first not counted.
 */
export async function measure(browser, roots, contestant, queries, link, quiet) {
  const server = await serveOver(roots, link)
  const cold = []
  for (const query of queries) {
    const { page, context } = await open()
    server.reset()
    const answer = await page.evaluate(`(async () => {
      const from = performance.now()
      await ${contestant.start}
      const answer = await (${inPage(contestant)})(${JSON.stringify(query)})
      return { ...answer, ms: performance.now() - from }
    })()`)
    await page.waitForTimeout(SETTLE_MS)
    cold.push({ ...query, ...answer, ...server.traffic() })
    await context.close()
  }
  const warm = []
  const { page, context } = await open()
  await page.evaluate(contestant.start)
  for (const query of queries) {
    server.reset()
    const answer = await page.evaluate(`(${inPage(contestant)})(${JSON.stringify(query)})`)
    await page.waitForTimeout(SETTLE_MS)
    warm.push({ ...query, ...answer, ...server.traffic() })
  }
  await context.close()
  await server.stop()
  return { cold, warm: warm.slice(1) }

  /** A page that has none of the searches' files yet. */
  async function open() {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(server.address + quiet, { waitUntil: 'networkidle' })
    return { page, context }
  }
}

function inPage({ find }) {
  return find.toString().replace(/^async find/, 'async function')
}
