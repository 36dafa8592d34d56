import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'

const IMPORT = /(?:from|import|import\() ?'(\.[^']+)\.js'/g
const MOST_LINES = 300
const MOST_FILES = 30

/** What a room may use besides itself; a tool may use the kit and the catalogue. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  kit: [],
  catalogue: ['kit'],
  pack: ['kit', 'catalogue'],
  tender: ['kit', 'catalogue', 'pack'],
  roadmap: ['kit', 'catalogue', 'pack'],
  evaluate: ['kit', 'catalogue', 'pack'],
  changes: ['kit', 'catalogue', 'pack'],
  calendar: ['kit', 'catalogue', 'pack']
}
const TOOLS_MAY_USE = ['kit', 'catalogue']

/** Doors between tools, each with its reason. */
const DOORS: Readonly<Record<string, string>> = {
  'handbook/find > search/search': 'every page has a search box, and fetches the search when it is first used'
}

const files = filesIn('src')
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join('src', file), 'utf8')
    return [moduleOf(file), [...text.matchAll(IMPORT)].map(([, to]) => join(dirname(file), to!))] as const
  })
)

test('no module needs itself through others', () => {
  assert.ok([...imports.values()].flat().length > imports.size)
  assert.deepEqual(circles(imports), [])
})

test('no room needs itself through others', () => {
  const rooms = new Map<string, Set<string>>()
  for (const [from, to] of imports) {
    const room = dirname(from)
    const others = to.map(dirname).filter((other) => other !== room)
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others]))
  }
  const named = circles(rooms).map((circle) => {
    const steps = circle.split(' > ')
    return steps.slice(1).map((to, at) => example(steps[at]!, to))
  })
  assert.deepEqual(named, [])
})

test('the kit uses only itself, the catalogue only the kit, and no tool another tool', () => {
  const wrong = [...imports].flatMap(([from, all]) =>
    all.filter((to) => !isAllowed(from, to)).map((to) => `src/${from} may not use src/${to}`)
  )
  assert.deepEqual(wrong, [])
  const used = new Set([...imports].flatMap(([from, all]) => all.map((to) => `${from} > ${to}`)))
  assert.deepEqual(
    Object.keys(DOORS).filter((door) => !used.has(door)),
    []
  )
})

test('no file name stands twice', () => {
  const first = new Map<string, string>()
  const twice = files.flatMap((file) => {
    const name = basename(moduleOf(file))
    const before = first.get(name)
    first.set(name, before ?? file)
    return before === undefined ? [] : [`src/${file} is called like src/${before}`]
  })
  assert.deepEqual(twice, [])
})

test('no file has more than 300 lines, and no folder more than 30 files', () => {
  const all = ['src', 'tools', 'tests', 'bench'].flatMap((root) => filesIn(root).map((file) => join(root, file)))
  const long = all
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > MOST_LINES)
    .map(([file, lines]) => `${file} has ${lines} lines`)
  const folders = new Map<string, string[]>()
  for (const file of all) {
    folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file])
  }
  const full = [...folders]
    .filter(([, held]) => held.length > MOST_FILES)
    .map(([folder, held]) => `${folder} holds ${held.length} files`)
  assert.ok(all.length > files.length)
  assert.deepEqual([...long, ...full], [])
})

test('every program is type-checked', () => {
  const programs = ['tools', 'bench'].flatMap((root) => filesIn(root).map((file) => join(root, file)))
  assert.deepEqual(
    programs.filter((file) => !readFileSync(file, 'utf8').startsWith('// @ts-check\n')),
    []
  )
})

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
}

function moduleOf(file: string): string {
  return file.replace(/\.(tsx?|mjs)$/, '')
}

function isAllowed(from: string, to: string): boolean {
  const [room, other] = [from, to].map((path) => path.split('/')[0]!) as [string, string]
  return other === room || (MAY_USE[room] ?? TOOLS_MAY_USE).includes(other) || `${from} > ${to}` in DOORS
}

/** Ways from something back to itself: `a > b > a`. */
function circles(uses: ReadonlyMap<string, Iterable<string>>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (one: string, way: readonly string[]) => {
    if (way.includes(one)) {
      found.push([...way.slice(way.indexOf(one)), one].join(' > '))
    } else if (!done.has(one)) {
      for (const next of uses.get(one) ?? []) {
        visit(next, [...way, one])
      }
      done.add(one)
    }
  }
  for (const one of uses.keys()) {
    visit(one, [])
  }
  return found
}

/** A file of one room that uses one of another. */
function example(room: string, other: string): string {
  for (const [from, all] of imports) {
    const to = dirname(from) === room ? all.find((to) => dirname(to) === other) : undefined
    if (to !== undefined) {
      return `src/${from} uses src/${to}`
    }
  }
  return `${room} > ${other}`
}
