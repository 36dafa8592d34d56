// The comparison as Markdown.

export function report({ machine, sites, measured, typing, relevant }) {
  return `# The handbook's search and Pagefind on the same sites

Made by \`npm run bench:search\` in \`site/\`, in one run. ${machine}.

Both searches index the pages of documents and none of the lists. Forty queries of nine kinds are picked from each site's own text. *Cold*: a new
browser context for each query, from the import of the client to all that is shown of the first ten results; the client's own files are
counted. *Warm*: all queries one after the other. Bytes are what a host that compresses sends. A simulated link delays each
response by its round trip and lets all responses share its rate. Each cell: median / 95th percentile.

## What an answer costs

${table(['Site', 'Link', 'Search', 'First answer, ms', 'KB', 'Requests', 'Later answer, ms', 'KB', 'Requests'], measured.map(costs))}

## By kind of query, over the slow link (medians)

${table(['Site', 'Kind', 'Search', 'First answer, ms', 'KB', 'Requests', 'Later answer, ms', 'KB', 'Requests'], measured.filter(({ link }) => link !== 'loopback').flatMap(byKind))}

## From a key press to results on the screen

The handbook's search page, once what it needs has been fetched.

${table(['Site', 'Key presses', 'ms, median', '95th percentile', 'Tasks over 50 ms'], typing.map(pressed))}

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

function costs({ site, link, search, cold, warm }) {
  const pair = (rows, key, digits = 0) =>
    `${percentile(rows, key, 50).toFixed(digits)} / ${percentile(rows, key, 95).toFixed(digits)}`
  const cells = (rows) => [pair(rows, 'ms'), pair(kilobytes(rows), 'kb', 1), pair(rows, 'requests')]
  return [site, link, search, ...cells(cold), ...cells(warm)]
}

function pressed({ site, times, long }) {
  const rows = times.map((ms) => ({ ms }))
  return [site, times.length, percentile(rows, 'ms', 50).toFixed(0), percentile(rows, 'ms', 95).toFixed(0), long.length]
}

function byKind({ site, search, cold, warm }) {
  const kinds = [...new Set(cold.map(({ kind }) => kind))].sort()
  return kinds.map((kind) => {
    const cells = (rows) => {
      const of = rows.filter((row) => row.kind === kind)
      return [
        percentile(of, 'ms', 50).toFixed(0),
        percentile(kilobytes(of), 'kb', 50).toFixed(1),
        percentile(of, 'requests', 50)
      ]
    }
    return [site, kind, search, ...cells(cold), ...cells(warm)]
  })
}

function relevantRows(relevant) {
  const kinds = relevant[0].kinds.map(({ kind }) => kind)
  const share = (value) => (Number.isFinite(value) ? value.toFixed(3) : '')
  return kinds.flatMap((wanted) =>
    relevant.map(({ search, kinds }) => {
      const { kind, queries, ndcg, ofPages, mrr, empty, nonsense } = kinds.find(({ kind }) => kind === wanted)
      return [kind, search, queries, share(ndcg), share(ofPages), share(mrr), share(empty), share(nonsense)]
    })
  )
}

function kilobytes(rows) {
  return rows.map(({ bytes }) => ({ kb: bytes / 1000 }))
}

function percentile(rows, key, share) {
  const sorted = rows.map((row) => row[key]).sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? NaN
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
