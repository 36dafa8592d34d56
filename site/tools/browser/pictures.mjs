// @ts-check
// A contact sheet of the pictures that the generator drew: npm run look:pictures [-- id…] writes target/look/pictures/index.html, with
// the fullest and the smallest picture of each kind as readers with different screens and settings see them.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './chromium.mjs'
import { SITE } from './kinds.mjs'
import { serve } from './serve.mjs'

/** @typedef {{ kind: string, place: number, path: string, size: number }} Found */

const FIGURES = 'figure.app-picture, figure.app-sketch'

/** @type {Readonly<Record<string, { options: import('@playwright/test').BrowserContextOptions, media?: 'print', style?: string }>>} */
const READERS = {
  'wide, light': { options: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
  'wide, dark': { options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } },
  'wide, high contrast': { options: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' } },
  'wide, text at 200%': {
    options: { viewport: { width: 1280, height: 900 } },
    style: 'html { font-size: 200% !important }'
  },
  paper: { options: { viewport: { width: 794, height: 1123 } }, media: 'print' },
  '390 px': { options: { viewport: { width: 390, height: 844 } } },
  '320 px, dark': { options: { viewport: { width: 320, height: 700 }, colorScheme: 'dark' } }
}

const out = fileURLToPath(new URL('../../target/look/pictures/', import.meta.url))
const wanted = process.argv.slice(2)
const chosen = extremes(found()).filter(({ kind }) => wanted.length === 0 || wanted.includes(kind))

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const { address, stop } = await serve(SITE)
const browser = await chromium.launch(launchOptions())
for (const [place, reader] of Object.values(READERS).entries()) {
  const context = await browser.newContext({ ...reader.options, bypassCSP: true })
  const tab = await context.newPage()
  await tab.emulateMedia({ media: reader.media ?? 'screen' })
  for (const [row, picture] of chosen.entries()) {
    await tab.goto(address + picture.path)
    if (reader.style !== undefined) {
      await tab.addStyleTag({ content: reader.style })
    }
    await tab
      .locator(FIGURES)
      .nth(picture.place)
      .screenshot({ path: join(out, `${row}-${place}.png`) })
  }
  await context.close()
}
await browser.close()
await stop()
writeFileSync(join(out, 'index.html'), sheet())
console.log(`${chosen.length} pictures are on ${join(out, 'index.html')}`)

/** Every picture of the site; one without a name of its own is a flow. */
function found() {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .toSorted()
    .flatMap((file) => {
      const figures = readFileSync(join(SITE, file), 'utf8')
        .split(/<figure class="app-(?=picture|sketch)/)
        .slice(1)
      return figures.map((figure, place) => {
        const tag = figure.slice(0, figure.indexOf('>'))
        const id = tag.startsWith('sketch') ? 'pattern' : (/id="([^"]+)"/.exec(tag)?.[1] ?? 'flow')
        const size = figure.indexOf('</figure>')
        return { kind: id.replace(/-?\d+(?=$|-)/, ''), place, path: '/' + file.replace(/index\.html$/, ''), size }
      })
    })
}

/**
 * The fullest and the smallest of each kind.
 *
 * @param {readonly Found[]} pictures
 */
function extremes(pictures) {
  const kinds = [...new Set(pictures.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const bySize = pictures.filter((one) => one.kind === kind).toSorted((one, other) => other.size - one.size)
    return bySize.filter((_, place) => place === 0 || place === bySize.length - 1)
  })
}

function sheet() {
  const head = Object.keys(READERS).map((name) => `<th scope="col">${name}</th>`)
  const rows = chosen.map(({ path, kind }, row) => {
    const shots = Object.keys(READERS).map(
      (name, place) => `<td><img src="${row}-${place}.png" alt="${kind} on ${path}: ${name}" loading="lazy"></td>`
    )
    return `<tr><th scope="row">${path}<br>${kind}</th>${shots.join('')}</tr>`
  })
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pictures</title>
<style>body { font: 14px sans-serif } td, th { vertical-align: top; padding: 8px; border: 1px solid #ccc } img { max-width: 480px }</style>
<table><thead><tr><th scope="col">picture</th>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></html>
`
}
