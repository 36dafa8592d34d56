import { SearchTrouble } from './trouble.js'

const FORMAT = 5

export interface Field {
  readonly name: string
  readonly documents: number
  readonly tokens: number
  readonly k1: number
  readonly b: number
  readonly boost: number
}

/** What search/manifest.json says. */
export interface Manifest {
  readonly format: number
  readonly generation: string
  readonly documents: number
  readonly fields: readonly Field[]
  readonly query: {
    readonly tie: number
    readonly synonym: number
    readonly prefix: number
    readonly completions: number
    readonly own: number
    readonly next: number
    readonly coverage: number
    readonly prominence: number
    readonly minimum: number
    readonly unsaid: number
    readonly aside: number
    readonly unknown: number
  }
  readonly stopWords: string
  readonly synonyms: readonly (readonly string[])[]
  /** A name of several terms, and the key that stands for it. */
  readonly contractions: readonly (readonly [string, string])[]
  /** What is looked for besides a term. */
  readonly also: ReadonlyMap<string, readonly string[]>
  readonly shards: string
  /** How many shards each file of positions is of. */
  readonly positions: readonly number[]
  /** How many cards a file of cards holds. */
  readonly cards: number
  readonly words: string
  readonly pages: readonly number[]
  readonly texts: readonly number[]
  readonly successors: readonly (readonly number[])[]
  readonly kinds: readonly string[]
  readonly labels: readonly string[]
  readonly foremost: readonly number[]
}

/** As it is written: each key, or what it begins with if the rest is the name, before its names; terms before what is looked for besides. */
type Written = Omit<Manifest, 'contractions' | 'also'> & {
  readonly contractions: readonly (readonly [string, ...string[]])[]
  readonly also: readonly (readonly [string, string])[]
}

/** @throws Error if the text is no manifest of the format this client reads: a script of another edition may be able to */
export function readManifest(text: string): Manifest {
  const manifest: Written | null = JSON.parse(text)
  if (manifest?.format !== FORMAT) {
    throw new SearchTrouble(manifest?.format ? 'changed' : 'broken', 'another format')
  }
  return {
    ...manifest,
    contractions: manifest.contractions.flatMap(([key, ...names]) =>
      names.map((name) => [name, /^=_?$/.test(key) ? key + name.replaceAll(' ', '_') : key] as const)
    ),
    also: new Map(
      manifest.also.flatMap(([terms, others]) => terms.split(' ').map((term) => [term, others.split(' ')] as const))
    )
  }
}

/** The lower bounds of some files. */
export function boundsIn(coded: string): string[] {
  let bound = ''
  return coded === ''
    ? []
    : coded.split(' ').map((next) => (bound = bound.slice(0, parseInt(next[0]!, 36)) + next.slice(1)))
}

/** The number of the last bound that is not above a text; -1 if all are. */
export function lastUpTo(text: string, bounds: readonly string[]): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bounds[middle]! <= text) {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return low - 1
}

/** The first document of the page each document is on. */
export function firstOfPage({ documents, pages }: Manifest): Int32Array {
  const firsts = Int32Array.from({ length: documents }, (_, document) => document)
  let next = 0
  for (let i = 0; i + 1 < pages.length; i += 2) {
    const first = next + pages[i]!
    next = first + pages[i + 1]!
    firsts.fill(first, first, next)
  }
  return firsts
}
