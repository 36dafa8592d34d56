// @ts-check
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import postcss from 'postcss'
import { compileAsync } from 'sass'
import { theme } from './theme.mjs'
import { dropUnused } from './unused.mjs'

const NOTICE = '/*! Includes parts of nhsuk-frontend, copyright NHS England, MIT licence. */\n'

/**
 * A style sheet: compiled, made light and dark, freed of what is not used, minified.
 *
 * @param {string} entry its first file, below styles
 */
export async function styles(entry) {
  const root = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const compiled = await compileAsync(root(`styles/${entry}`), {
    loadPaths: [root('node_modules')],
    quietDeps: true
  })
  const { css } = await postcss([theme(), dropUnused(entry)]).process(compiled.css, { from: undefined })
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: ['chrome111', 'firefox113', 'safari16.4']
  })
  return NOTICE + code
}
