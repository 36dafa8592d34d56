// @ts-check
// Runs the unit tests: bundled by the same tool as the script, run by Node's own test runner.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { texts } from '../assets/words.mjs'

/** Tests of the pages that headings are on. To lay them out takes seconds a document, so in the other tests they are not known. */
const OF_PAGES = /-pages\.test\.ts$/

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = `${root}target/unit`
const tests = readdirSync(`${root}tests/unit`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .sort()

rmSync(out, { recursive: true, force: true })
await bundle(
  tests.filter((name) => !OF_PAGES.test(name)),
  { 'docx/layout': `${root}tests/unit/kit/unknown-pages.ts` }
)
await bundle(
  tests.filter((name) => OF_PAGES.test(name)),
  {}
)
const files = tests.map((name) => `${out}/${name.replace(/\.ts$/, '.mjs')}`)
// Of two processors Node would leave one idle.
const lanes = `--test-concurrency=${availableParallelism()}`
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', lanes, ...files], {
  stdio: 'inherit'
})
process.exit(status ?? 1)

/**
 * @param {readonly string[]} names
 * @param {Record<string, string>} alias
 */
async function bundle(names, alias) {
  await build({
    entryPoints: names.map((name) => `${root}tests/unit/${name}`),
    outdir: out,
    outbase: `${root}tests/unit`,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    alias,
    platform: 'node',
    plugins: [texts()],
    format: 'esm',
    target: 'node20'
  })
}
