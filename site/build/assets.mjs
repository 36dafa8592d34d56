// Builds target/assets: styles, script, icons and manifest under names that change with their content, and assets.properties, which maps
// each plain name to its published one.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as icon from './icon.mjs'
import { script } from './script.mjs'
import { styles } from './styles.mjs'

const out = fileURLToPath(new URL('../target/assets/', import.meta.url))
const published = {}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

add('handbook.css', await styles('handbook.scss'))
add('workbench.css', await styles('workbench.scss'))
add('handbook.js', await script('handbook.ts'))
add('search.js', await script('search/main.ts'))
add('tender-evaluate.js', await script('tender/bids/main.ts'))
add('tender-sheets.js', await script('tender/bids/worker.ts'))
add('tender-changes.js', await script('tender/changes/main.ts'))
add('applies.js', await script('applies/main.ts'))
add('compare.js', await script('compare/main.ts'))
add('tender.js', await script('tender/main.ts'))
add('documents-xlsx.js', await script('tender/documents/xlsx.ts'))
add('documents-docx.js', await script('tender/documents/docx.ts'))
add('browse.js', await script('browse/main.ts'))
add('icon.svg', icon.svg())
add('icon-32.ico', icon.ico(32))
add('icon-180.png', icon.png(180, true))
add('icon-192.png', icon.png(192))
add('icon-512.png', icon.png(512))
add('site.webmanifest', manifest())
write(
  'assets.properties',
  Object.entries(published)
    .map(([name, file]) => `${name}=${file}\n`)
    .join('')
)

function add(name, content) {
  const extension = extname(name)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  published[name] = `${name.slice(0, -extension.length)}-${hash}${extension}`
  write(published[name], content)
}

function write(name, content) {
  writeFileSync(join(out, name), content)
}

/** Addresses in a manifest are relative to it. */
function manifest() {
  const png = (size) => ({ src: published[`icon-${size}.png`], sizes: `${size}x${size}`, type: 'image/png' })
  return JSON.stringify({ icons: [png(192), png(512)], theme_color: '#005eb8', background_color: '#ffffff' }) + '\n'
}
