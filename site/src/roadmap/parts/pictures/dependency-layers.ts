import type { PlannedStep } from '../../plan/plan.js'

export interface Placed {
  readonly step: PlannedStep
  /** From the left, from 0. */
  readonly layer: number
  /** From the top, from 0. */
  readonly row: number
}

export interface Layers {
  readonly nodes: readonly Placed[]
  /** What must be done before what; what follows from others is left out. */
  readonly edges: readonly (readonly [from: Placed, to: Placed])[]
  readonly layers: number
  readonly rows: number
}

/** The steps from left to right: each as far left as what must be done before it allows. */
export function layersOf(steps: readonly PlannedStep[]): Layers {
  const known = new Map(steps.map((step) => [step.key, step]))
  const before = new Map(steps.map(({ key, after }) => [key, after.filter((one) => known.has(one) && one !== key)]))
  const layer = new Map<string, number>()
  const layerOf = (key: string, seen: ReadonlySet<string>): number => {
    const found = layer.get(key)
    if (found !== undefined || seen.has(key)) {
      return found ?? 0
    }
    const within = new Set(seen).add(key)
    const at = Math.max(0, ...(before.get(key) ?? []).map((one) => layerOf(one, within) + 1))
    layer.set(key, at)
    return at
  }
  const columns: PlannedStep[][] = []
  for (const step of steps) {
    ;(columns[layerOf(step.key, new Set())] ??= []).push(step)
  }
  const placed = new Map<string, Placed>()
  for (const [at, column = []] of columns.entries()) {
    const middle = new Map(
      column.map(({ key }) => [key, mean((before.get(key) ?? []).map((one) => placed.get(one)?.row ?? 0))])
    )
    const sorted = [...column].sort((a, b) => middle.get(a.key)! - middle.get(b.key)! || compare(a.key, b.key))
    sorted.forEach((step, row) => placed.set(step.key, { step, layer: at, row }))
  }
  const nodes = [...placed.values()]
  return {
    nodes,
    edges: nodes.flatMap((to) => direct(to.step.key, before).map((from) => [placed.get(from)!, to] as const)),
    layers: columns.length,
    rows: Math.max(0, ...columns.map(({ length }) => length))
  }
}

/** A step with what must be done before it and what waits for it, each so many steps far. */
export function neighbourhood(steps: readonly PlannedStep[], key: string, far: number): PlannedStep[] {
  const near = new Set([key])
  const grow = (ends: (from: string) => readonly string[]) => {
    let edge = [key]
    for (let step = 0; step < far; step++) {
      edge = edge.flatMap(ends)
      edge.forEach((one) => near.add(one))
    }
  }
  const after = new Map(steps.map((step) => [step.key, step.after]))
  grow((one) => after.get(one) ?? [])
  grow((one) => steps.filter((step) => step.after.includes(one)).map((step) => step.key))
  return steps.filter((step) => near.has(step.key))
}

/** What must be done right before a step: not what must be done before that already. */
function direct(key: string, before: ReadonlyMap<string, readonly string[]>): string[] {
  const all = before.get(key) ?? []
  const further = new Set<string>()
  const follow = (one: string) => {
    for (const next of before.get(one) ?? []) {
      if (!further.has(next)) {
        further.add(next)
        follow(next)
      }
    }
  }
  all.forEach(follow)
  return all.filter((one) => !further.has(one))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
