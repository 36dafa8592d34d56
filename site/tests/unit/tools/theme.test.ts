import assert from 'node:assert/strict'
import { test } from 'node:test'
import postcss from 'postcss'
import { COLOURS, theme } from '../../../tools/assets/theme.mjs'

type Scheme = 'light' | 'dark'

const AA_TEXT = 4.5
const AA_SHAPE = 3

function colour(name: string, scheme: Scheme): string {
  const row = COLOURS.find((candidate) => candidate[1] === name)
  assert.ok(row, name)
  return row[scheme === 'light' ? 2 : 3]
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter! + 0.05) / (darker! + 0.05)
}

const TAGS = ['blue', 'green', 'aqua-green', 'grey', 'purple', 'pink', 'red', 'orange', 'yellow']
const INKS = ['text', 'secondary-text', 'link', 'link-visited', 'link-hover', 'link-active']
const PAPERS = ['page', 'surface', 'soft-hover', 'warning']

for (const scheme of ['light', 'dark'] as const) {
  for (const paper of PAPERS) {
    test(`every ink can be read on ${paper} when it is ${scheme}`, () => {
      for (const ink of INKS) {
        const ratio = contrast(colour(ink, scheme), colour(paper, scheme))
        assert.ok(ratio >= AA_TEXT, `${ink} on ${paper}: ${ratio.toFixed(2)}`)
      }
    })
  }

  test(`every tag can be read when it is ${scheme}`, () => {
    for (const tag of TAGS) {
      const ratio = contrast(colour(`${tag}-text`, scheme), colour(`${tag}-paper`, scheme))
      assert.ok(ratio >= AA_TEXT, `${tag}: ${ratio.toFixed(2)}`)
    }
  })

  test(`errors can be read on the page, also under the pointer, when it is ${scheme}`, () => {
    for (const ink of ['bad', 'bad-hover']) {
      assert.ok(contrast(colour(ink, scheme), colour('page', scheme)) >= AA_TEXT, ink)
    }
  })

  test(`links in the footer and the edge of a field stand out when it is ${scheme}`, () => {
    assert.ok(contrast(colour('footer-link', scheme), colour('edge', scheme)) >= AA_TEXT)
    assert.ok(contrast(colour('border-input', scheme), colour('surface', scheme)) >= AA_SHAPE)
    assert.ok(contrast(colour('border-brand', scheme), colour('page', scheme)) >= AA_SHAPE)
  })
}

const themed = (css: string) => postcss([theme()]).process(css, { from: undefined }).css

test('a colour becomes the property for what it is used for', () => {
  assert.match(themed('a{color:#005eb8}'), /a\{color:var\(--app-link\)\}/)
  assert.match(themed('p{border-left:4px solid #005EB8}'), /solid var\(--app-border-brand\)/)
  assert.match(themed('div{background-color:#fff}'), /background-color:var\(--app-surface\)/)
})

test('the focus style keeps its colours, dark ink on yellow', () => {
  assert.match(themed('a:focus{color:#212b32;background-color:#ffeb3b}'), /color:#212b32;background-color:#ffeb3b/)
})

test('what stands inside something with the focus keeps the dark ink too', () => {
  const ink = 'color:#212b32'
  assert.match(themed(`summary:focus span{${ink}}`), /\{color:#212b32\}/)
  assert.match(themed(`summary:focus-within span{${ink}}`), /var\(--app-text\)/)
  assert.match(themed(`summary:not(:focus) span{${ink}}`), /var\(--app-text\)/)
})

test('paper in a printer stays white', () => {
  assert.match(themed('@media print{body{color:#212b32}}'), /body\{color:#212b32\}/)
})
