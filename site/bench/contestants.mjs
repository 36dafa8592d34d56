// @ts-check
// The two searches, each as one function that runs in a page: a query in, the number of results and the addresses of the first ten out,
// once all that is shown of these has arrived.

/** @typedef {{ query: string, typing: boolean }} Query */
/** @typedef {{ ms: number, total: number, results: string[][] }} Answer */
/** @typedef {{ name: string, start: string, find(query: Query): Promise<Answer> }} Contestant */
/** @typedef {{ url: string, sub_results: { url: string }[] }} Data */

/**
 * Our own client, as pages open it: the manifest is asked for beside the script.
 *
 * @param {string} script
 * @returns {Contestant}
 */
export function handbook(script) {
  return {
    name: 'this handbook',
    start: `(async () => {
      const search = location.origin + '/search/'
      const manifest = fetch(search + 'manifest.json', { cache: 'no-cache' })
      const { open } = await import('/${script}')
      window.client = open(search, manifest)
    })()`,
    /** @param {Query} query */
    async find({ query, typing }) {
      const from = performance.now()
      const client = /** @type {import('../src/search/search.js').Search} */ (/** @type {any} */ (window).client)
      const { total, shown } = await client.finder.ask(async (engine) => {
        const { results } = await engine.find(query, typing)
        return { total: results.length, shown: await engine.shown(results.slice(0, 10), 3) }
      })
      return {
        ms: performance.now() - from,
        total,
        results: shown.map(({ card }) => [card.address])
      }
    }
  }
}

/**
 * Pagefind's client as it comes; a result's sections count as addresses of its own.
 *
 * @returns {Contestant}
 */
export function pagefind() {
  return {
    name: 'Pagefind 1.6.0',
    start: `import('/pagefind/pagefind.js').then(async (client) => { window.client = client; await client.init() })`,
    /** @param {Query} query */
    async find({ query }) {
      const from = performance.now()
      const found = await /** @type {any} */ (window).client.search(query)
      const shown = await Promise.all(
        found.results.slice(0, 10).map((/** @type {{ data: () => Promise<Data> }} */ result) => result.data())
      )
      const addresses = (/** @type {Data} */ { url, sub_results: parts }) => [url, ...parts.map((part) => part.url)]
      return {
        ms: performance.now() - from,
        total: found.results.length,
        results: shown.map((data) => addresses(data).map((address) => address.slice(1)))
      }
    }
  }
}
