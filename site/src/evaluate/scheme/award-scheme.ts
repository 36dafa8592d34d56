/** How quality and price become one number. Each is explained, with its formula, where a buyer picks it. */
export const PRICE_FORMULAS = ['relative-to-lowest', 'linear', 'from-mean', 'quality-per-pound'] as const
export type PriceFormula = (typeof PRICE_FORMULAS)[number]

/** What a buyer decides about prices and the award, before bids are opened. Money is in pounds without VAT, shares are percentages. */
export interface AwardScheme {
  readonly formula: PriceFormula
  /** The share of the whole score that quality has; price has the rest. */
  readonly quality: number
  /** The quality score, of 100, below which a bid is set aside. */
  readonly leastQuality?: number
  /** The whole-life cost above which a bid is set aside. */
  readonly most?: number
  /** How many years running costs are paid: 1 to 25. */
  readonly years: number
  /** By how much running costs rise each year after the first, unless a bid says otherwise. */
  readonly indexation: number
  /** By how much a pound of the next year counts less than one of this year; 0 for none. */
  readonly discount: number
  /** Awarded each for itself; none where all is awarded as one. */
  readonly lots: readonly Lot[]
  /** When it was last changed with bids already loaded: an ISO instant. */
  readonly late?: string
}

export interface Lot {
  readonly id: string
  readonly name: string
  /** The groups of requirements that count in it; all where there are none. */
  readonly groups: readonly string[]
}

/** What one supplier asks for one lot, or for all. */
export interface Price {
  readonly bid: string
  /** The lot's id; absent where all is awarded as one. */
  readonly lot?: string
  /** Paid once: licences bought, hardware, migration, training. */
  readonly capital: number
  /** Paid each year, at the prices of the first. */
  readonly running: number
  /** In place of the scheme's. */
  readonly indexation?: number
  /** Paid once, in a year counted from 1. */
  readonly extras: readonly Extra[]
}

export interface Extra {
  readonly title: string
  readonly year: number
  readonly cost: number
}

/** What the buyer picked and what the suppliers ask. */
export interface Award {
  readonly scheme: AwardScheme
  readonly prices: readonly Price[]
  /** What only the buyer can say in a letter: by the words of `evaluate/letters`, by bid where it is about one. */
  readonly notes: readonly AwardNote[]
}

export interface AwardNote {
  /** What it is about: `standstill-ends`, `reason`, `contact` and the like. */
  readonly about: string
  readonly bid?: string
  readonly lot?: string
  readonly text: string
}

/** Nothing decided: quality alone ranks. */
export const NO_AWARD: Award = {
  scheme: {
    formula: 'relative-to-lowest',
    quality: 60,
    years: 5,
    indexation: 0,
    discount: 0,
    lots: []
  },
  prices: [],
  notes: []
}

/** Whether nobody has chosen anything yet. */
export function isUndecided(scheme: AwardScheme): boolean {
  return JSON.stringify(scheme) === JSON.stringify(NO_AWARD.scheme)
}
