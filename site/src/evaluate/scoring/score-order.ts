import type { Requirement } from '../../pack/pack.js'
import type { Bid } from '../scores/bid.js'

/** What comes next after a score: the other bids' answers to the same requirement, or the same bid's next answer. */
export const ORDERS = ['requirement', 'bid'] as const
export type Order = (typeof ORDERS)[number]

/** Where a score is given. */
export interface Spot {
  readonly requirement: Requirement
  readonly bid: Bid
}

/** Every place for a score, in the order in which they are given. */
export function spots(requirements: readonly Requirement[], bids: readonly Bid[], order: Order): Spot[] {
  return order === 'requirement'
    ? requirements.flatMap((requirement) => bids.map((bid) => ({ requirement, bid })))
    : bids.flatMap((bid) => requirements.map((requirement) => ({ requirement, bid })))
}

/** The next spot, or the one before; undefined at the end, and for a spot that is not among them. */
export function beside(all: readonly Spot[], at: Spot, by: 1 | -1): Spot | undefined {
  const here = indexOf(all, at)
  return here < 0 ? undefined : all[here + by]
}

/** The first open spot after one, from the start again after the end, the spot itself last. */
export function openAfter(all: readonly Spot[], at: Spot, isOpen: (spot: Spot) => boolean): Spot | undefined {
  const here = indexOf(all, at)
  return all.slice(here + 1).find(isOpen) ?? all.slice(0, here + 1).find(isOpen)
}

function indexOf(all: readonly Spot[], { requirement, bid }: Spot): number {
  return all.findIndex((spot) => spot.requirement.id === requirement.id && spot.bid.id === bid.id)
}
