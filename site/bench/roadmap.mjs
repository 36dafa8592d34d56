// @ts-check
// How long a plan takes to reckon after each change: 14 capabilities, for as many organisations as there may be.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** @typedef {import('../src/roadmap/data/roadmap-data.js').Capability} Capability */
/** @typedef {import('../src/roadmap/record/roadmap-record.js').Roadmap} Roadmap */
/** @typedef {import('../src/roadmap/record/roadmap-record.js').Level} Level */

const CAPABILITIES = 14
const ORGANISATIONS = [1, 3, 12, 40]
const WARM_UP = 20
const ROUNDS = 50
const LEVELS = /** @type {const} */ ([1, 2, 3, 4])

const site = fileURLToPath(new URL('..', import.meta.url))
const out = `${site}target/bench/reckon.mjs`
await build({
  entryPoints: [`${site}src/roadmap/plan/reckon.ts`],
  outfile: out,
  bundle: true,
  format: 'esm',
  target: 'node20'
})
/** @type {typeof import('../src/roadmap/plan/reckon.js')} */
const { reckon } = await import(pathToFileURL(out).href)

const capabilities = Array.from({ length: CAPABILITIES }, (_, at) => capability(at))
console.log(`${CAPABILITIES} capabilities; milliseconds of the processor, whatever else it does`)
for (const count of ORGANISATIONS) {
  say('everyone from nothing to the top', count, (o, c) => ((o + c) % 5 === 0 ? 1 : 0))
  say('as they are, to the top', count, (o, c) => /** @type {Level} */ ((o * 7 + c * 3) % 4))
}

/**
 * Needs three of those before it, one of them of any organisation.
 *
 * @param {number} at
 * @return {Capability}
 */
function capability(at) {
  const needs = [1, 2, 5].flatMap((back) => (at < back ? [] : need(at - back, back)))
  return {
    id: `capability-${at}`,
    title: '',
    summary: '',
    theme: 'readiness',
    levels: ['', '', '', '', ''],
    questions: [],
    steps: LEVELS.map((to) => ({ to, action: '', months: 2 + ((at + to) % 5), roles: [], benefit: '' })),
    needs,
    ...(at < 3 && { floor: 1 })
  }
}

/**
 * @param {number} of
 * @param {number} back
 * @return {import('../src/roadmap/data/roadmap-data.js').Dependency[]}
 */
function need(of, back) {
  return [
    {
      capability: `capability-${of}`,
      level: 1 + (back % 3),
      forLevel: 2 + (back % 2),
      ...(back === 5 && { organisation: /** @type {const} */ ('any') }),
      because: ''
    }
  ]
}

/**
 * @param {string} what
 * @param {number} count of organisations
 * @param {(organisation: number, capability: number) => Level} level where they are
 */
function say(what, count, level) {
  const roadmap = roadmapOf(count, level)
  const times = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const before = process.cpuUsage()
    reckon({ capabilities }, roadmap)
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b)
  const [median, most] = [sorted[ROUNDS / 2], sorted.at(-1)].map((time = NaN) => time.toFixed(1).padStart(6))
  const steps = reckon({ capabilities }, roadmap).steps.length
  console.log(
    `${String(count).padStart(2)} organisations, ${what}`.padEnd(52),
    `${String(steps).padStart(5)} steps   median ${median}   most ${most}`
  )
}

/**
 * @param {number} count
 * @param {(organisation: number, capability: number) => Level} level
 * @return {Roadmap}
 */
function roadmapOf(count, level) {
  const organisations = Array.from({ length: count }, (_, at) => ({ id: `organisation-${at}`, name: '' }))
  const answers = organisations.flatMap(({ id: organisation }, o) =>
    capabilities.map(({ id: capability }, c) => ({ organisation, capability, judgement: level(o, c) }))
  )
  const targets = capabilities.map(({ id: capability }, c) => ({
    capability,
    level: /** @type {const} */ (4),
    ...(c % 3 > 0 && { by: `${2028 + (c % 4)}-03-31` })
  }))
  return {
    format: 1,
    id: 'bench',
    name: '',
    edition: { handbook: '', day: '', build: '', address: '' },
    made: '2026-01-01T00:00:00Z',
    changed: '2026-01-01T00:00:00Z',
    starts: '2026-04-01',
    capacity: 3,
    ...{ organisations, answers, targets },
    ...{ decisions: [], ownSteps: [], risks: [], choices: [], universal: [], interfaces: [], contracts: [] },
    ...{ texts: {}, snapshots: [] }
  }
}
