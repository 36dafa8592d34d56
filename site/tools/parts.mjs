// @ts-check
// Runs parts of the build and says how long each took. Each argument is npm scripts that follow one another, as parity,documents; the
// arguments run side by side. What the first says is shown as it comes, what the others say when they are done.
// With --start the times begin anew; with --end all of them are shown, and the time since the start.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** @typedef {{ name: string, from: number, to: number }} Part */

const root = fileURLToPath(new URL('..', import.meta.url))
const file = `${root}target/parts.json`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { start: { type: 'boolean' }, end: { type: 'boolean' } }
})

if (values.start) {
  mkdirSync(`${root}target`, { recursive: true })
  keep([])
}
const outcomes = await Promise.all(positionals.map((scripts, at) => inOrder(scripts.split(','), at === 0)))
if (values.end) {
  summarise(known())
}
process.exit(outcomes.find((status) => status !== 0) ?? 0)

/**
 * @param {readonly string[]} scripts
 * @param {boolean} live
 */
async function inOrder(scripts, live) {
  for (const script of scripts) {
    const from = Date.now()
    const status = await run(script, live)
    keep([...known(), { name: script, from, to: Date.now() }])
    console.log(`${script}: ${time(Date.now() - from)}${status === 0 ? '' : ', failed'}`)
    if (status !== 0) {
      return status
    }
  }
  return 0
}

/**
 * @param {string} script
 * @param {boolean} live
 * @returns {Promise<number>}
 */
function run(script, live) {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe']
  })
  /** @type {Buffer[]} */
  const said = []
  child.stdout?.on('data', (data) => said.push(data))
  child.stderr?.on('data', (data) => said.push(data))
  return new Promise((resolve) =>
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status ?? 1)
    })
  )
}

/** @returns {Part[]} */
function known() {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @param {readonly Part[]} parts */
function keep(parts) {
  writeFileSync(file, JSON.stringify(parts))
}

/** What Maven did between two parts is a part too: it formats, compiles and tests the program. @param {readonly Part[]} parts */
function summarise(parts) {
  const sorted = [...parts].sort((a, b) => a.from - b.from)
  const rows = []
  let done = sorted[0]?.from ?? 0
  for (const { name, from, to } of sorted) {
    if (from - done > 1000) {
      rows.push(['the program: format, compile, test', from - done])
    }
    rows.push([name, to - from])
    done = Math.max(done, to)
  }
  rows.push(['all', done - (sorted[0]?.from ?? 0)])
  console.log('What took how long')
  rows.forEach(([name, took]) => console.log(`  ${String(name).padEnd(36)} ${time(Number(took))}`))
}

/** @param {number} milliseconds */
function time(milliseconds) {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
