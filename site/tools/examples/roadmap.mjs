// @ts-check
// Writes generator/docs/examples/anyshire-roadmap.docx from the handbook's own sources and a made-up roadmap, and the picture of its first pages.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { launchOptions } from '../browser/chromium.mjs'
import { texts } from '../assets/words.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const out = fileURLToPath(new URL('../../../generator/docs/examples/', import.meta.url))
const bundle = join(root, 'target', 'examples', 'anyshire-file.mjs')
const HEIGHT = 225
const WIDTH = 1180
/** More pages would make the picture large. */
const SHOWN = 21
const STYLE = 'body { display: flex; flex-wrap: wrap; gap: 12px; margin: 12px; background: #d8dde0 }'

await build({
  entryPoints: [join(root, 'tests/documents/anyshire-file.ts')],
  outfile: bundle,
  bundle: true,
  plugins: [texts()],
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20'
})
process.chdir(root)
/** @type {{ anyshireDocx: () => Promise<Uint8Array> }} */
const { anyshireDocx } = await import(pathToFileURL(bundle).href)
mkdirSync(out, { recursive: true })
const docx = join(out, 'anyshire-roadmap.docx')
writeFileSync(docx, await anyshireDocx())
await picture(docx, join(out, 'anyshire-roadmap.png'))

/**
 * The first pages beside and below each other.
 *
 * @param {string} file
 * @param {string} to
 */
async function picture(file, to) {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-'))
  const profile = pathToFileURL(join(folder, 'profile')).href
  execFileSync('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file
  ])
  const pdf = join(folder, basename(file).replace(/docx$/, 'pdf'))
  execFileSync('pdftoppm', ['-png', '-scale-to-y', String(HEIGHT), '-scale-to-x', '-1', pdf, join(folder, 'page')])
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()
    .slice(0, SHOWN)
    .map((name) => `<img src="data:image/png;base64,${readFileSync(join(folder, name), 'base64')}">`)
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  await page.setContent(`<style>${STYLE}</style>${pages.join('')}`)
  await page.screenshot({ path: to, fullPage: true })
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
