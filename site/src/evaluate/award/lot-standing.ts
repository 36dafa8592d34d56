import type { Bid } from '../scores/bid.js'
import type { Lot } from '../scheme/award-scheme.js'

/** Why a bid cannot win. */
export type SetAside = 'failed' | 'below-quality' | 'above-cost'

/** What is still to do before a bid can be ranked. */
export type Missing = 'scores' | 'price'

/** What one year costs, in pounds. */
export interface YearCost {
  /** From 1. */
  readonly year: number
  readonly capital: number
  readonly running: number
  readonly extras: number
  /** What a pound of this year counts. */
  readonly factor: number
}

/** Where a bid stands in a lot. */
export interface Standing {
  readonly bid: Bid
  /** Of 100. */
  readonly quality: number
  /** In pounds, discounted. Absent without a price, and where prices have no say. */
  readonly cost?: number
  readonly years: readonly YearCost[]
  /** Of 100. Absent before all that run are priced, for a bid that is set aside, and where the formula gives none: quality per pound. */
  readonly price?: number
  /** What ranks: of 100, or quality points for £100,000 where the formula is quality per pound. Absent as the price is, and before all is scored. */
  readonly whole?: number
  /** The first that holds; a bid that is set aside has no rank. */
  readonly aside?: SetAside
  readonly missing: readonly Missing[]
  /** From 1; equals share it. Absent before all that run in the lot are scored and priced. */
  readonly rank?: number
}

/** A lot and who stands where in it, the best first. */
export interface LotStandings {
  /** Absent where all is awarded as one. */
  readonly lot?: Lot
  readonly standings: readonly Standing[]
  /** Whether every bid that can win is scored in full and priced. */
  readonly complete: boolean
}
