import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { compileAsync } from 'sass'

/** The style sheet, compiled and minified. */
export async function styles() {
  const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
  const { css } = await compileAsync(root('styles/handbook.scss'), {
    loadPaths: [root('node_modules')],
    quietDeps: true
  })
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome111', 'firefox113', 'safari16.4'] })
  return code
}
