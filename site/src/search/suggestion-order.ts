import type { words } from '../kit/words/analysis.js'
import type { Engine } from './engine/engine.js'
import type { Name } from './engine/shard.js'

/** How many of the best results may be suggested. */
const CANDIDATES = 24

type Results = readonly (readonly number[])[]
/** Cuts texts into words. */
type Cut = typeof words

/** Results in the order they are suggested: the best first, then titles that begin as typed, and of all the rest the foremost kinds. */
export function inSuggestedOrder(results: Results, typed: string, engine: Engine, cut: Cut): Results {
  const begins = beginsWith(typed, cut)
  const candidates = results.slice(0, CANDIDATES)
  const places = candidates.map((result, at) => (at === 0 ? -1 : placeOf(engine.nameHere(result))))
  const order = [...candidates.keys()].sort((a, b) => places[a]! - places[b]!)
  return order.map((at) => candidates[at]!)

  function placeOf(name: Name | undefined): number {
    const isForemost = name && engine.manifest.foremost.includes(name.kind)
    return (name && begins(name.title) ? 0 : 2) + (isForemost ? 0 : 1)
  }
}

/** Tells titles whose first words are those typed; the last may be unfinished. */
export function beginsWith(typed: string, cut: Cut): (title: string) => boolean {
  const wanted = surfaces(typed)
  return (title) => surfaces(title).startsWith(wanted)

  function surfaces(text: string): string {
    return cut(text)
      .map(({ surface }) => surface)
      .join(' ')
  }
}
