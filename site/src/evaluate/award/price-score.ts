import type { PriceFormula } from '../scheme/award-scheme.js'

/** Turns a whole-life cost into a score of 100. */
export type PriceScore = (cost: number) => number

const MOST = 100
const AT_MEAN = 50
/** In pounds: quality points for one pound would be too small to read. */
export const PER_POUNDS = 100_000

/** How a formula scores a cost among all costs that compete; undefined for the one that scores no prices. */
export function priceScore(formula: PriceFormula, costs: readonly number[]): PriceScore | undefined {
  const lowest = Math.min(...costs)
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length
  switch (formula) {
    case 'relative-to-lowest':
      return (cost) => (cost === lowest ? MOST : (lowest / cost) * MOST)
    case 'linear':
      return (cost) => (cost === lowest ? MOST : lowest === 0 ? 0 : within(MOST - above(cost, lowest)))
    case 'from-mean':
      return (cost) => (mean === 0 ? AT_MEAN : within(AT_MEAN - above(cost, mean)))
    case 'quality-per-pound':
      return undefined
  }
}

/** By how many per cent a cost is above another; below 0 for one that is lower. */
function above(cost: number, than: number): number {
  return ((cost - than) / than) * MOST
}

function within(score: number): number {
  return Math.min(MOST, Math.max(0, score))
}
