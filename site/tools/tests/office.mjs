// @ts-check
// Runs the tests that open documents in LibreOffice, where there is one.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { quickDocx } from '../assets/docx.mjs'
import { texts } from '../assets/words.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'target', 'documents')

for (const program of ['soffice', 'pdftotext', 'fc-match']) {
  if (!isOnPath(program)) {
    leaveOut(`there is no ${program} on the path`)
  }
}
const { stdout: font } = spawnSync('fc-match', ['Arial'], { encoding: 'utf8' })
if (!/arial|liberation/i.test(font)) {
  leaveOut(`there is no font as wide as Arial (Debian has one in fonts-liberation), only ${font.trim()}`)
}

rmSync(out, { recursive: true, force: true })
const tests = readdirSync(join(root, 'tests', 'documents')).filter((name) => name.endsWith('.test.ts'))
await build({
  entryPoints: tests.map((name) => join(root, 'tests', 'documents', name)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  plugins: [texts(), quickDocx()],
  external: ['yaml'],
  platform: 'node',
  format: 'esm',
  target: 'node20'
})
const files = tests.map((name) => join(out, name.replace(/\.ts$/, '.mjs')))
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=1', ...files], {
  stdio: 'inherit',
  cwd: root
})
process.exit(status ?? 1)

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** @param {string} why */
function leaveOut(why) {
  console.error(`NOT TESTED: the tender documents are not opened in LibreOffice, because ${why}.`)
  process.exit(process.env.CI ? 1 : 0)
}
