import type { Catalogue, Standard, System } from '../catalogue/data.js'
import type { Kind } from './compare-address.js'

export const MOST = 4

/** What of a request can be compared. */
export interface Choice<E> {
  readonly chosen: readonly E[]
  /** What there is no room for. */
  readonly tooMany: readonly E[]
  readonly unknown: readonly string[]
}

/** What can be compared, by its identifier. */
export type Comparable = Standard | System

export function comparables({ standards, frame }: Catalogue, kind: Kind): readonly Comparable[] {
  return kind === 'standard' ? standards.entities : frame.systems
}

export function choose<E extends Comparable>(ids: readonly string[], all: readonly E[]): Choice<E> {
  const byId = new Map(all.map((one) => [one.id, one]))
  const known = ids.flatMap((id) => byId.get(id) ?? [])
  return {
    chosen: known.slice(0, MOST),
    tooMany: known.slice(MOST),
    unknown: ids.filter((id) => !byId.has(id))
  }
}

/** What something is called where there is little room: its code, where it has one. */
export function shortName(one: Comparable): string {
  return ('codes' in one ? one.codes?.[0] : undefined) ?? one.title
}

/** Its title, after its code where it has one. */
export function fullName(one: Comparable): string {
  const short = shortName(one)
  return short === one.title ? short : `${short} ${one.title}`
}
