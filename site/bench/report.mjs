// @ts-check
// The comparison as Markdown.

/** @typedef {import('./contestants.mjs').Answer & { kind: string, rounds: number, bytes: number, requests: number, ahead?: number }} Row */
/** @typedef {{ site: string, search: string, cold: Row[], warm: Row[] }} Measured */
/** @typedef {{ search: string, files: number, bytes: number, seconds: number }} Made */
/** @typedef {{ site: string, times: number[], long: number[], typed: import('../tests/parity/typing.js').Traffic[] }} Typed */
/** @typedef {ReturnType<typeof import('./relevance.mjs').relevance> & { kind: string }} OfKind */
/** @typedef {{ search: string, kinds: OfKind[] }} Relevant */
/** @typedef {string | number} Cell */

const ROUND_MS = 40
const BYTES_PER_MS = 1250

/** @param {{ machine: string, sites: { name: string, made: Made[] }[], measured: Measured[], typing: Typed[], relevant: Relevant[] }} found */
export function report({ machine, sites, measured, typing, relevant }) {
  return `# The handbook's search and Pagefind on the same sites

Made by \`npm run bench:search\` in \`site/\`, in one run. ${machine}.

Both searches index the pages of documents. Ours also finds the lists and tools, by title and summary; Pagefind is spared them, because their pages
hold the names of all they list, which would stand before what is looked for. Forty queries of nine kinds are picked from each site's own text. *Cold*: a new
browser context for each query, from the import of the client to all that is shown of the first ten results; the client's own files are
counted. *Warm*: all queries one after the other. Bytes are what a host that compresses sends. A simulated link delays each
response by its round trip of 40 ms and lets all responses share 10 Mbit/s. Each cell: median / 95th percentile.

A *round* is a request that sets out while none is under way: something had to be waited for. *Least ms* is 40 ms a round and the transfer of the bytes: what no machine could
be faster than, whatever else this one was doing. Beside the medians of later answers stands their mean, because a client may fetch ahead: what it fetches while the reader
reads is counted with the answer before, and *ahead* is how much of the mean that is.

## The first answer

${table(
  ['Site', 'Search', 'ms', 'Least ms', 'KB', 'Requests', 'Rounds'],
  measured.map(({ site, search, cold }) => [site, search, ...costs(cold)])
)}

## Later answers

${table(
  ['Site', 'Search', 'ms', 'Least ms', 'KB', 'Requests', 'Rounds', 'KB, mean', 'ahead'],
  measured.map(({ site, search, warm }) => [site, search, ...costs(warm), mean(warm, 'bytes'), mean(warm, 'ahead')])
)}

## By kind of query (medians)

${table(['Site', 'Kind', 'Search', 'First answer, ms', 'KB', 'Requests', 'Rounds', 'Later answer, ms', 'KB', 'Requests', 'Rounds'], measured.flatMap(byKind))}

## From a key press to results on the screen

The handbook's search page, once what it needs has been fetched.

${table(['Site', 'Key presses', 'ms, median', '95th percentile', 'Tasks over 50 ms'], typing.map(pressed))}

## What typing a question fetches

Questions of three words, written letter by letter into the search box of a page, each suggestion waited for, with nothing fetched before. Each cell: median / 95th percentile.

${table(['Site', 'Questions', 'Requests', 'KB'], typing.map(fetched))}

## How well it answers

The half of the judged queries that nothing is tuned on (\`generator/relevance\`). A page of Pagefind's that holds many entities (glossary, timeline)
counts as the best of its sections that Pagefind names. As Pagefind can name such a page only once, and ours finds each entity of it, nDCG@10 is also given as if these pages
did not exist, neither found nor judged. Pages that were not judged count as no help, for both. Nonsense: queries that nothing answers, but something was found.

${table(['Kind', 'Search', 'Queries', 'nDCG@10', 'without shared pages', 'MRR@10', 'Nothing found', 'Nonsense'], relevantRows(relevant))}

## What it takes to make

Pagefind reads the finished site. The handbook's index is made beside its pages; its seconds are what the build waits for it once the pages are done.

${table(
  ['Site', 'Search', 'Files', 'MB', 'Seconds'],
  sites.flatMap(({ name, made }) =>
    made.map(({ search, files, bytes, seconds }) => [
      name,
      search,
      files.toLocaleString('en-GB'),
      (bytes / 1e6).toFixed(1),
      seconds.toFixed(1)
    ])
  )
)}
`
}

/** @param {readonly Row[]} answers */
function costs(answers) {
  const rows = answers.map(({ ms, bytes, ahead = 0, requests, rounds }) => ({
    ms,
    least: rounds * ROUND_MS + (bytes - ahead) / BYTES_PER_MS,
    kb: bytes / 1000,
    requests,
    rounds
  }))
  const pair = (/** @type {'ms' | 'least' | 'kb' | 'requests' | 'rounds'} */ key, digits = 0) =>
    `${percentile(rows, key, 50).toFixed(digits)} / ${percentile(rows, key, 95).toFixed(digits)}`
  return [pair('ms'), pair('least'), pair('kb', 1), pair('requests'), pair('rounds')]
}

/**
 * @param {readonly Row[]} rows
 * @param {'bytes' | 'ahead'} key
 */
function mean(rows, key) {
  return (rows.reduce((sum, row) => sum + (row[key] ?? 0), 0) / rows.length / 1000).toFixed(1)
}

/** @param {Typed} typed */
function pressed({ site, times, long }) {
  const rows = times.map((ms) => ({ ms }))
  return [site, times.length, percentile(rows, 'ms', 50).toFixed(0), percentile(rows, 'ms', 95).toFixed(0), long.length]
}

/** @param {Typed} typed */
function fetched({ site, typed }) {
  const pair = (/** @type {'requests' | 'bytes'} */ key, unit = 1) =>
    [50, 95].map((share) => (percentile(typed, key, share) / unit).toFixed(0)).join(' / ')
  return [site, typed.length, pair('requests'), pair('bytes', 1000)]
}

/** @param {Measured} measured */
function byKind({ site, search, cold, warm }) {
  const kinds = [...new Set(cold.map(({ kind }) => kind))].sort()
  return kinds.map((kind) => {
    const cells = (/** @type {Row[]} */ rows) => {
      const of = rows.filter((row) => row.kind === kind)
      return [
        percentile(of, 'ms', 50).toFixed(0),
        percentile(kilobytes(of), 'kb', 50).toFixed(1),
        percentile(of, 'requests', 50),
        percentile(of, 'rounds', 50)
      ]
    }
    return [site, kind, search, ...cells(cold), ...cells(warm)]
  })
}

/** @param {readonly Relevant[]} relevant */
function relevantRows(relevant) {
  const kinds = (relevant[0]?.kinds ?? []).map(({ kind }) => kind)
  const share = (/** @type {number} */ value) => (Number.isFinite(value) ? value.toFixed(3) : '')
  return kinds.flatMap((wanted) =>
    relevant.map(({ search, kinds }) => {
      const found = /** @type {OfKind} */ (kinds.find(({ kind }) => kind === wanted))
      const { kind, queries, ndcg, ofPages, mrr, empty, nonsense } = found
      return [kind, search, queries, share(ndcg), share(ofPages), share(mrr), share(empty), share(nonsense)]
    })
  )
}

/** @param {readonly Row[]} rows */
function kilobytes(rows) {
  return rows.map(({ bytes }) => ({ kb: bytes / 1000 }))
}

/**
 * @template {string} K
 * @param {readonly Record<K, number>[]} rows
 * @param {K} key
 * @param {number} share
 */
function percentile(rows, key, share) {
  const sorted = rows.map((row) => row[key]).sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? NaN
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly Cell[])[]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
