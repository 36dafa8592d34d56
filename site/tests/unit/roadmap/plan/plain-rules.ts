import type { Dependency } from '../../../../src/roadmap/data/roadmap-data.js'
import type { Case } from './made-up.js'

// The rules of the reckoning a second time, as plainly as can be: no order is clever and nothing is fast. Nothing of the first is used.

/** A level of a capability, as `a 1`. */
export type Name = string

export interface Edge {
  readonly to: Name
  readonly any: boolean
}

/** What each level needs. */
export function edgesOf({ capabilities }: Case): Map<Name, Edge[]> {
  const edges = new Map<Name, Edge[]>()
  for (const { id } of capabilities) {
    edges.set(`${id} 1`, [])
    edges.set(`${id} 2`, [{ to: `${id} 1`, any: false }])
    edges.set(`${id} 3`, [{ to: `${id} 2`, any: false }])
    edges.set(`${id} 4`, [{ to: `${id} 3`, any: false }])
  }
  const all = capabilities.flatMap(({ id, needs = [] }) => needs.map((dependency) => ({ id, dependency })))
  all.sort((a, b) => (sortable(a) < sortable(b) ? -1 : 1))
  for (const { id, dependency } of all) {
    const before = new Map(edges)
    for (const level of [1, 2, 3, 4]) {
      const to = `${dependency.capability} ${dependency.level}`
      if (dependency.forLevel <= level && Number.isInteger(dependency.forLevel) && edges.has(to)) {
        edges.set(`${id} ${level}`, [...edges.get(`${id} ${level}`)!, { to, any: dependency.organisation === 'any' }])
      }
    }
    if ([...edges.keys()].some((name) => edges.get(name)!.some(({ to }) => everythingBelow(to, edges).has(name)))) {
      before.forEach((old, name) => edges.set(name, old))
    }
  }
  const floors = capabilities.flatMap(({ id, floor }) => (floor ? [`${id} ${floor}`] : []))
  const exempt = new Set(floors.flatMap((floor) => [...everythingBelow(floor, edges)]))
  for (const [name, old] of edges) {
    if (!exempt.has(name)) {
      const others = floors.filter((floor) => floor[0] !== name[0] && level(floor) <= level(name))
      edges.set(name, [...old, ...others.map((to) => ({ to, any: false }))])
    }
  }
  return edges
}

/** How many steps the longest way down takes. */
export function depthOf(name: Name, edges: Map<Name, Edge[]>): number {
  return edges.get(name)!.reduce((most, { to }) => Math.max(most, 1 + depthOf(to, edges)), 0)
}

export function level(name: Name): number {
  return Number(name.split(' ').at(-1))
}

/** Where an organisation is: a level, or that the capability does not apply to it. */
export function place({ roadmap }: Case, organisation: string, capability: string): number | 'not-applicable' {
  const said = roadmap.answers
    .filter((answer) => answer.organisation === organisation && answer.capability === capability)
    .map(({ judgement }) => judgement as unknown)
  const levels = [0, 1, 2, 3, 4].filter((level) => said.includes(level))
  const lowest = levels[0] ?? 0
  if (levels.length === 0 && said.includes('not-applicable') && !said.includes('not-known')) {
    return 'not-applicable'
  }
  const done = [1, 2, 3, 4].filter((level) =>
    roadmap.decisions.some(({ step, state }) => state === 'done' && step === `${organisation} ${capability} ${level}`)
  )
  return Math.max(lowest, ...done)
}

function everythingBelow(name: Name, edges: Map<Name, Edge[]>): Set<Name> {
  const found = new Set([name])
  // A set that grows while it is gone through is gone through to its end.
  for (const one of found) {
    edges.get(one)!.forEach(({ to }) => found.add(to))
  }
  return found
}

function sortable({ id, dependency }: { id: string; dependency: Dependency }): string {
  const { forLevel, capability, level, organisation = '' } = dependency
  return [id, String(forLevel + 5), capability, String(level + 5), organisation].join('/')
}
