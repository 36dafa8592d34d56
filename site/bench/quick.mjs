import { chromium } from '@playwright/test'
import { launchOptions } from '../build/chromium.mjs'
import { handbook } from './contestants.mjs'
import { measure } from './measuring.mjs'
import { documentPages, pickQueries } from './queries.mjs'
import { report } from './report.mjs'
const [folder, script] = process.argv.slice(2)
const PAGES = /^(?:[a-z-]+\/[^/]+|glossary|timeline|about|accessibility)\/index\.html$/
const NO_PAGES = /^(?:a-z|sources|search|assets|hosting|lineage)\/|\/page\//
const queries = pickQueries(
  folder,
  documentPages(folder, PAGES).filter((page) => !NO_PAGES.test(page))
)
const browser = await chromium.launch(launchOptions())
const { cold, warm } = await measure(
  browser,
  [['/', folder]],
  handbook('assets/' + script),
  queries,
  { rtt: 40, mbit: 10 },
  'a-z/'
)
for (const r of cold)
  console.log(
    r.kind.padEnd(8),
    r.query.padEnd(44),
    String(r.total).padStart(6),
    r.ms.toFixed(0).padStart(5),
    (r.bytes / 1000).toFixed(1).padStart(6),
    r.requests,
    '| warm',
    warm
      .filter((w) => w.query === r.query)
      .map((w) => [w.ms.toFixed(0), (w.bytes / 1000).toFixed(1), w.requests].join(' '))
      .join()
  )
console.log(
  report({
    machine: '',
    sites: [],
    measured: [{ site: 'x', link: 'slow', search: 'us', cold, warm }],
    relevant: [{ kinds: [] }]
  })
    .split('\n')
    .slice(12, 18)
    .join('\n')
)
await browser.close()
