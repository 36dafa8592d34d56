// @ts-check
// Builds target/assets: styles, script, icons and manifest under names that change with their content, and assets.properties, which maps
// each plain name to its published one.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { englishWords } from './english-words.mjs'
import * as icon from './icon.mjs'
import { licences } from './licences.mjs'
import { script } from './script.mjs'
import { styles } from './styles.mjs'

const out = fileURLToPath(new URL('../../target/assets/', import.meta.url))
/** @type {Record<string, string>} */
const published = {}
const packages = ['nhsuk-frontend']

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

add('handbook.css', await styles('handbook.scss'))
add('workbench.css', await styles('workbench.scss'))
await addScript('handbook.js', 'handbook/handbook.ts')
await addScript('search.js', 'search/search.ts')
await addScript('answers.js', 'search/answers/answers.ts')
await addScript('applies.js', 'applies/applies.ts')
await addScript('compare.js', 'compare/compare.ts')
await addScript('tender.js', 'tender/tender.ts')
await addScript('tender-evaluate.js', 'evaluate/evaluate.ts')
await addScript('tender-sheets.js', 'evaluate/sheets/sheet-worker.ts')
await addScript('tender-letters.js', 'evaluate/letters/docx/letters-worker.ts')
await addScript('tender-changes.js', 'changes/changes.ts')
await addScript('changes-docx.js', 'changes/variation-worker.ts')
await addScript('tender-market.js', 'evaluate/market/ask-market.ts')
await addScript('tender-calendar.js', 'calendar/standards-calendar.ts')
await addScript('roadmap.js', 'roadmap/roadmap.ts')
await addScript('documents-xlsx.js', 'tender/documents/xlsx/xlsx.ts')
await addScript('documents-docx.js', 'tender/documents/docx/schedule-worker.ts')
await addScript('roadmap-xlsx.js', 'roadmap/document/xlsx/roadmap-xlsx.ts')
await addScript('roadmap-docx.js', 'roadmap/document/docx/roadmap-worker.ts')
await addScript('browse.js', 'browse/browse.ts')
add('licences.txt', licences(packages))
add('icon.svg', icon.svg())
add('icon-32.ico', icon.ico(32))
add('icon-180.png', icon.png(180, true))
add('icon-192.png', icon.png(192))
add('icon-512.png', icon.png(512))
add('site.webmanifest', manifest())
// Not published: the generator marks those near the handbook's words.
write('english-words.txt', englishWords())
write(
  'assets.properties',
  Object.entries(published)
    .map(([name, file]) => `${name}=${file}\n`)
    .join('')
)

/**
 * @param {string} name
 * @param {string} entry its first file, below src
 */
async function addScript(name, entry) {
  const { files, packages: held } = await script(name, `src/${entry}`)
  packages.push(...held)
  files.forEach((file) => add(file.name, file.text))
}

/**
 * @param {string} name
 * @param {string | Buffer} content
 */
function add(name, content) {
  const extension = extname(name)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const file = `${name.slice(0, -extension.length)}-${hash}${extension}`
  published[name] = file
  write(file, content)
}

/**
 * @param {string} name
 * @param {string | Buffer} content
 */
function write(name, content) {
  writeFileSync(join(out, name), content)
}

/** Addresses in a manifest are relative to it. */
function manifest() {
  const png = (/** @type {number} */ size) => ({
    src: published[`icon-${size}.png`],
    sizes: `${size}x${size}`,
    type: 'image/png'
  })
  return JSON.stringify({ icons: [png(192), png(512)], theme_color: '#005eb8', background_color: '#ffffff' }) + '\n'
}
