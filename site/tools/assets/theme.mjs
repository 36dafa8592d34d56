// @ts-check
// The design system has no dark form and writes its colours as they are. Here each colour, by what it is used for, becomes a custom
// property with a light and a dark value, so that every component follows the reader's preference and our own blocks use the same names.

/**
 * What properties draw with a colour.
 *
 * @type {Readonly<Record<string, RegExp>>}
 */
const KINDS = {
  ink: /^(color|fill|text-decoration-color|caret-color)$/,
  paper: /^background(-color)?$/,
  line: /^(border.*|box-shadow|outline.*)$/
}

/**
 * Use, name, light as the design system has it, dark.
 *
 * @type {readonly (readonly [use: string, name: string, light: string, dark: string])[]}
 */
export const COLOURS = [
  ['ink', 'text', '#212b32', '#e8edf0'],
  ['ink', 'secondary-text', '#4c6272', '#b4c0c9'],
  ['ink', 'link', '#005eb8', '#83bdf5'],
  ['ink', 'link-visited', '#330072', '#cdb4f4'],
  ['ink', 'link-hover', '#7c2855', '#f4b0d2'],
  ['ink', 'link-active', '#002f5c', '#d3e7fa'],
  ['ink', 'footer-link', '#003087', '#a9cff7'],
  ['ink', 'good', '#007f3b', '#63cf98'],
  ['ink', 'bad', '#d5281b', '#ff968c'],
  ['ink', 'bad-hover', '#951c13', '#ffc2bb'],
  ['paper', 'page', '#f0f4f5', '#131a1f'],
  ['paper', 'edge', '#d8dde0', '#0c1114'],
  ['paper', 'surface', '#ffffff', '#1d262d'],
  ['paper', 'hover', '#e0e4e6', '#2c3842'],
  ['paper', 'soft', '#edf4fa', '#223140'],
  ['paper', 'soft-hover', '#d9e7f4', '#1f3a55'],
  ['paper', 'soft-active', '#c7dcef', '#28496b'],
  ['paper', 'warning', '#fff9c4', '#322c0c'],
  ['line', 'border', '#d8dde0', '#3b4852'],
  ['line', 'border-strong', '#aeb7bd', '#5b6a75'],
  ['line', 'border-faint', '#f0f4f5', '#2c3842'],
  ['line', 'border-input', '#4c6272', '#94a3ae'],
  ['line', 'border-muted', '#768692', '#94a3ae'],
  ['line', 'border-brand', '#005eb8', '#4c9be8'],
  ['line', 'border-bad', '#d5281b', '#ff968c'],
  ['line', 'border-warning', '#ffeb3b', '#a8971a'],
  ...tag('blue', '#004281', '#bcdcfb', '#ccdff1', '#12365c'),
  ...tag('green', '#004c23', '#b0e6c8', '#cce5d8', '#0d3b23'),
  ...tag('aqua-green', '#00524d', '#a6e6e1', '#ccedeb', '#083b38'),
  ...tag('grey', '#354550', '#d8e0e5', '#dbe0e3', '#35424c'),
  ...tag('purple', '#240050', '#decdf8', '#d6cce3', '#352253'),
  ...tag('pink', '#57133a', '#f9c8e0', '#efd3e3', '#4b1b36'),
  ...tag('red', '#6b140e', '#ffcbc6', '#f7d4d1', '#551812'),
  ...tag('orange', '#4d3708', '#ffdda6', '#ffdc8e', '#4b3304'),
  ...tag('yellow', '#4d4712', '#fff2ab', '#fff59d', '#464007')
]

/**
 * @param {string} name
 * @param {string} ink
 * @param {string} darkInk
 * @param {string} paper
 * @param {string} darkPaper
 * @returns {[string, string, string, string][]}
 */
function tag(name, ink, darkInk, paper, darkPaper) {
  return [
    ['ink', `${name}-text`, ink, darkInk],
    ['paper', `${name}-paper`, paper, darkPaper],
    ['line', `${name}-border`, ink, darkInk]
  ]
}

const FOCUS = '#ffeb3b'
const FOCUS_INK = '#212b32'

/**
 * A PostCSS plugin that puts the custom properties in place of the colours and declares them at the top.
 *
 * @returns {import('postcss').Plugin}
 */
export function theme() {
  const names = new Map(COLOURS.map(([kind, name, light]) => [`${kind} ${light}`, `var(--app-${name})`]))
  return {
    postcssPlugin: 'handbook-theme',
    Once(root, { parse }) {
      root.walkDecls((declaration) => {
        if (!keepsItsColours(declaration)) {
          declaration.value = replaced(declaration.prop, declaration.value, names)
        }
      })
      root.prepend(parse(declarations()))
    }
  }
}

/**
 * Ink on the yellow of the focus style, on a button's shadow, or on paper in a printer stays what it is.
 *
 * @param {import('postcss').Declaration} declaration
 */
function keepsItsColours(declaration) {
  const rule = /** @type {import('postcss').Rule} */ (declaration.parent)
  const inPrint = rule.parent?.type === 'atrule' && /print|forced-colors/.test(paramsOf(rule.parent))
  const onFocus = rule.some(
    (other) => other.type === 'decl' && KINDS.paper?.test(other.prop) === true && hex(other.value).includes(FOCUS)
  )
  const isFocusInk =
    /:focus(?!-)/.test(rule.selector?.replace(/:not\([^)]*\)/g, '') ?? '') && hex(declaration.value) === FOCUS_INK
  const isShadow =
    declaration.prop === 'box-shadow' && /button/.test(rule.selector ?? '') && !/secondary/.test(rule.selector)
  return inPrint || onFocus || isFocusInk || isShadow || declaration.prop.startsWith('--')
}

/**
 * @param {string} property
 * @param {string} value
 * @param {ReadonlyMap<string, string>} names
 */
function replaced(property, value, names) {
  const kind = Object.keys(KINDS).find((candidate) => KINDS[candidate]?.test(property))
  return kind === undefined
    ? value
    : hex(value).replace(/#[0-9a-f]{6}\b/g, (colour) => names.get(`${kind} ${colour}`) ?? colour)
}

/**
 * Colours in one spelling: six lower-case digits.
 *
 * @param {string} value
 */
function hex(value) {
  return value
    .replace(/\bwhite\b/g, '#ffffff')
    .replace(
      /#[0-9a-f]{3}\b(?![0-9a-f])/gi,
      (short) => '#' + [...short.slice(1)].map((digit) => digit + digit).join('')
    )
    .replace(/#[0-9a-f]{6}\b/gi, (colour) => colour.toLowerCase())
}

function declarations() {
  const list = (/** @type {2 | 3} */ index) => COLOURS.map((colour) => `--app-${colour[1]}:${colour[index]}`).join(';')
  return (
    `:root{color-scheme:light dark;${list(2)}}` + `@media screen and (prefers-color-scheme:dark){:root{${list(3)}}}`
  )
}

/** @param {unknown} atRule */
function paramsOf(atRule) {
  return /** @type {import('postcss').AtRule} */ (atRule).params
}
