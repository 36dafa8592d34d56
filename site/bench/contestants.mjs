// The two searches, each as one function that runs in a page: a query in, the number of results and the addresses of the first ten out,
// once all that is shown of these has arrived.

/** Our own client, as pages open it: the manifest is asked for beside the script. */
export function handbook(script) {
  return {
    name: 'this handbook',
    start: `(async () => {
      const search = location.origin + '/search/'
      const manifest = fetch(search + 'manifest.json', { cache: 'no-cache' })
      const { open } = await import('/${script}')
      window.client = open(search, manifest)
    })()`,
    async find({ query, typing }) {
      const from = performance.now()
      const { total, shown } = await window.client.find(query, typing, 10)
      return { ms: performance.now() - from, total, results: shown.map(({ card }) => [card.address]) }
    }
  }
}

/** Pagefind's client as it comes; a result's sections count as addresses of its own. */
export function pagefind() {
  return {
    name: 'Pagefind 1.6.0',
    start: `import('/pagefind/pagefind.js').then(async (client) => { window.client = client; await client.init() })`,
    async find({ query }) {
      const from = performance.now()
      const found = await window.client.search(query)
      const shown = await Promise.all(found.results.slice(0, 10).map((result) => result.data()))
      const addresses = ({ url, sub_results: parts }) => [url, ...parts.map((part) => part.url)]
      return {
        ms: performance.now() - from,
        total: found.results.length,
        results: shown.map((data) => addresses(data).map((address) => address.slice(1)))
      }
    }
  }
}
