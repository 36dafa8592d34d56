import type { Evaluation } from '../scores/evaluation.js'
import type { WrittenMark } from '../scores/bid.js'
import type { Pack } from '../../pack/pack.js'
import { save, writtenBid, writtenMarks, type SavedBid, type SavedEvaluation } from './saved-evaluation.js'

/** An evaluation without what is large and seldom changes: its parts. */
export interface SavedHead extends Omit<SavedEvaluation, 'pack' | 'bids' | 'marks'> {
  /** The bids' ids in their order. */
  readonly order: readonly string[]
}

/** What is to be written of an evaluation. */
interface Parts {
  readonly head: SavedHead
  /** By their names, those that have changed. */
  readonly parts: ReadonlyMap<string, () => unknown>
  /** The names of those that are there no longer. */
  readonly gone: readonly string[]
}

const PACK = 'pack'
const bidPart = (id: string) => `bid ${id}`
const marksPart = (id: string) => `marks ${id}`

/** @param before what is kept; all is new without it */
export function partsOf(evaluation: Evaluation, before: Evaluation | undefined): Parts {
  const { pack: _, bids: __, marks: ___, ...rest } = save({ ...evaluation, bids: [], marks: new Map() })
  const now = objectsOf(evaluation)
  const known = before === undefined ? new Map<string, object>() : objectsOf(before)
  const changed = [...now.keys()].filter((name) => now.get(name) !== known.get(name))
  return {
    head: { ...rest, order: evaluation.bids.map(({ id }) => id) },
    parts: new Map(changed.map((name) => [name, () => written(evaluation, name)])),
    gone: [...known.keys()].filter((name) => !now.has(name))
  }
}

/** The whole again. @param parts by their names */
export function joined({ order, ...rest }: SavedHead, parts: ReadonlyMap<string, unknown>): SavedEvaluation {
  const marks = [...parts.keys()].filter((name) => name.startsWith(marksPart('')))
  return {
    ...rest,
    pack: parts.get(PACK) as Pack,
    bids: order.map((id) => parts.get(bidPart(id)) as SavedBid),
    marks: marks.flatMap((name) => parts.get(name) as WrittenMark[])
  }
}

/** What each part holds: nothing in an evaluation is changed in place, so another object is a change. */
function objectsOf({ pack, bids, marks }: Evaluation): ReadonlyMap<string, object> {
  return new Map<string, object>([
    [PACK, pack],
    ...bids.map((bid) => [bidPart(bid.id), bid] as const),
    ...[...marks].map(([bid, of]) => [marksPart(bid), of] as const)
  ])
}

function written({ pack, bids, marks }: Evaluation, part: string): unknown {
  const bid = bids.find(({ id }) => bidPart(id) === part)
  const marked = [...marks].find(([id]) => marksPart(id) === part)
  return part === PACK ? pack : bid !== undefined ? writtenBid(bid) : marked && writtenMarks(...marked)
}
