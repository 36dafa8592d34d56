// @ts-check
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { texts } from '../assets/words.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Browser code as one module that Node and browsers run.
 *
 * @param {string} name of a file of tests/parity, without its ending
 * @returns {Promise<string>} the module's path
 */
export async function bundled(name) {
  const outfile = join(root, `target/parity/${name}.mjs`)
  await build({
    entryPoints: [join(root, `tests/parity/${name}.ts`)],
    outfile,
    bundle: true,
    plugins: [texts()],
    format: 'esm',
    target: ['es2022'],
    logLevel: 'warning'
  })
  return outfile
}

/**
 * The same, loaded.
 *
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function loaded(name) {
  return import(pathToFileURL(await bundled(name)).href)
}
