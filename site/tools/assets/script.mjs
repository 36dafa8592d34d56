// @ts-check
// Browser code as minified modules: one for the entry, one for each import() in it, and those that several of them share. They name each
// other by marks, %%./tender-shared-1.js%%, that the generator fills in: a name holds a digest, which changes with the words.
import { build } from 'esbuild'
import { basename, parse, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quickDocx } from './docx.mjs'
import { marks } from './words.mjs'

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LATER = 'later'

/**
 * The modules of an entry by their plain names, its own first, and the packages they hold.
 *
 * @param {string} name of the entry's module
 * @param {string} entry its first file, from the folder of the site's browser half
 */
export async function script(name, entry, root = ROOT) {
  const first = await bundle(entry, root, [])
  const whole = first.texts.size === 1 ? first : await bundle(entry, root, sharedAtOnce(first))
  const names = namesOf(name, whole)
  const files = [...names].map(([path, plain]) => ({ name: plain, text: marked(whole.texts.get(path) ?? '', names) }))
  return { files, packages: packagesOf(whole.inputs) }
}

/**
 * @param {string} entry
 * @param {string} root
 * @param {readonly string[]} shared files that all later modules name, so that they are kept in one
 */
async function bundle(entry, root, shared) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    outdir: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    plugins: [marks(), quickDocx(), ...(shared.length > 0 ? [later(shared, root)] : [])],
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning'
  })
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const outputs = Object.fromEntries(Object.entries(metafile.outputs).map(([path, one]) => [basename(path), one]))
  return { entry: `${parse(entry).name}.js`, outputs, texts, inputs: Object.keys(metafile.inputs) }
}

/**
 * Files that the entry needs at once and others later: they would make a module for each set of those that need them.
 *
 * @param {{ readonly outputs: Outputs, readonly entry: string }} bundle
 */
function sharedAtOnce({ outputs, entry }) {
  const found = new Set([entry])
  for (const path of found) {
    const atOnce = outputs[path]?.imports.filter(({ kind }) => kind === 'import-statement') ?? []
    atOnce.forEach(({ path: other }) => found.add(basename(other)))
  }
  found.delete(entry)
  return [...found].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}))
}

/**
 * What import() brings, with all that is shared.
 *
 * @param {readonly string[]} shared
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function later(shared, root) {
  const named = shared.map((file) => `import './${file}'`)
  return {
    name: LATER,
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) =>
        kind === 'dynamic-import' ? { path: relative(root, resolve(resolveDir, path)), namespace: LATER } : undefined
      )
      build.onLoad({ filter: /./, namespace: LATER }, ({ path }) => ({
        contents: [...named, `export * from './${path}'`].join('\n'),
        loader: 'ts',
        resolveDir: root
      }))
    }
  }
}

/**
 * Plain names by esbuild's own, which hold a digest of what has no words yet.
 *
 * @param {string} name of the entry
 * @param {{ readonly outputs: Outputs, readonly entry: string }} bundle
 */
function namesOf(name, { outputs, entry }) {
  const stem = parse(name).name
  const later = new Map()
  const shared = new Map()
  for (const [path, { entryPoint, inputs }] of Object.entries(outputs)) {
    if (entryPoint === undefined) {
      shared.set(Object.keys(inputs).sort()[0], path)
    } else if (path !== entry) {
      later.set(parse(entryPoint.slice(`${LATER}:`.length)).name, path)
    }
  }
  const inOrder = [...shared.keys()].sort()
  return new Map([
    [entry, name],
    ...[...later].map(([view, path]) => /** @type {const} */ ([path, `${stem}-${view}.js`])),
    ...inOrder.map((first, at) => /** @type {const} */ ([shared.get(first), `${stem}-shared-${at + 1}.js`]))
  ])
}

/**
 * @param {string} text
 * @param {ReadonlyMap<string, string>} names
 */
function marked(text, names) {
  return [...names].reduce((all, [path, plain]) => all.replaceAll(`"./${path}"`, `"%%./${plain}%%"`), text)
}

/** @param {readonly string[]} files */
function packagesOf(files) {
  const names = files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))]
}
