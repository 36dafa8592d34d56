/** What waits for others, by their keys. */
export interface Waiting {
  readonly key: string
  readonly after: readonly string[]
}

/** From the left and from the top, from 0. */
export interface Place {
  readonly layer: number
  readonly row: number
}

export interface Placed<T extends Waiting> extends Place {
  readonly step: T
}

/** What must be done right before what. */
export interface Arrow<T extends Waiting> {
  readonly from: Placed<T>
  readonly to: Placed<T>
  /** Places between the two that are left free for it. */
  readonly through: readonly Place[]
}

export interface Layers<T extends Waiting> {
  readonly nodes: readonly Placed<T>[]
  readonly arrows: readonly Arrow<T>[]
  readonly layers: number
  readonly rows: number
}

/** What has a place: a step, or an arrow on its way. */
interface Item {
  readonly id: string
  readonly layer: number
  /** What stands before it in the layer to the left. */
  readonly sources: readonly string[]
}

/** Steps from left to right: each as far left as what must be done before it allows, each arrow with room of its own. */
export function layersOf<T extends Waiting>(steps: readonly T[]): Layers<T> {
  const known = new Map(steps.map((step) => [step.key, step]))
  const all = new Map(steps.map(({ key, after }) => [key, after.filter((one) => known.has(one) && one !== key)]))
  const before = new Map(steps.map(({ key }) => [key, direct(key, all)]))
  const layer = layersBy(before)
  const ways = steps.flatMap(({ key: to }) => before.get(to)!.map((from) => wayOf(from, to, layer)))
  const items: Item[] = [
    ...steps.map(({ key }) => ({
      id: key,
      layer: layer.get(key)!,
      sources: ways.filter(({ to }) => to === key).map(({ from, through }) => through.at(-1)?.id ?? from)
    })),
    ...ways.flatMap(({ through }) => through)
  ]
  const rows = rowsOf(items)
  const placeOf = ({ id, layer }: Pick<Item, 'id' | 'layer'>): Place => ({ layer, row: rows.get(id)! })
  const placed = new Map(
    steps.map((step) => [step.key, { step, ...placeOf({ id: step.key, layer: layer.get(step.key)! }) }])
  )
  return {
    nodes: [...placed.values()],
    arrows: ways.map(({ from, to, through }) => ({
      from: placed.get(from)!,
      to: placed.get(to)!,
      through: through.map(placeOf)
    })),
    layers: Math.max(-1, ...items.map(({ layer }) => layer)) + 1,
    rows: Math.max(-1, ...rows.values()) + 1
  }
}

function layersBy(before: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const layer = new Map<string, number>()
  const layerOf = (key: string): number => {
    const found = layer.get(key)
    if (found !== undefined) {
      return found
    }
    layer.set(key, 0)
    const at = Math.max(0, ...before.get(key)!.map((one) => layerOf(one) + 1))
    layer.set(key, at)
    return at
  }
  ;[...before.keys()].forEach(layerOf)
  return layer
}

/** An arrow, with something in each layer that it crosses. */
function wayOf(from: string, to: string, layer: ReadonlyMap<string, number>) {
  const [first, last] = [layer.get(from)! + 1, layer.get(to)!]
  const id = (layer: number) => (layer < first ? from : `${from} > ${to} > ${layer}`)
  const through = Array.from({ length: Math.max(0, last - first) }, (_, at): Item => {
    return { id: id(first + at), layer: first + at, sources: [id(first + at - 1)] }
  })
  return { from, to, through }
}

/** In each layer those are near each other that stand behind the same. */
function rowsOf(items: readonly Item[]): Map<string, number> {
  const rows = new Map<string, number>()
  const layers = [...new Set(items.map(({ layer }) => layer))].sort((a, b) => a - b)
  for (const layer of layers) {
    items
      .filter((item) => item.layer === layer)
      .map(({ id, sources }) => ({ id, middle: mean(sources.map((one) => rows.get(one) ?? 0)) }))
      .sort((a, b) => a.middle - b.middle || compare(a.id, b.id))
      .forEach(({ id }, row) => rows.set(id, row))
  }
  return rows
}

/** A step with what must be done before it and what waits for it, each so many steps far. */
export function neighbourhood<T extends Waiting>(steps: readonly T[], key: string, far: number): T[] {
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
