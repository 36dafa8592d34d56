// @ts-check
import { build } from 'esbuild'
import { marks } from './words.mjs'

/**
 * Browser code as one minified module, and the packages it holds.
 *
 * @param {string} entry its first file, below src
 */
export async function script(entry) {
  const result = await build({
    entryPoints: [`src/${entry}`],
    absWorkingDir: new URL('../..', import.meta.url).pathname,
    bundle: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    plugins: [marks()],
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning'
  })
  const [{ text }] = /** @type {[import('esbuild').OutputFile]} */ (result.outputFiles)
  return { text, packages: packagesOf(Object.keys(result.metafile.inputs)) }
}

/** @param {readonly string[]} files */
function packagesOf(files) {
  const names = files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))]
}
