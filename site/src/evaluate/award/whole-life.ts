import type { AwardScheme, Price } from '../scheme/award-scheme.js'
import type { YearCost } from './lot-standing.js'

const WHOLE = 100

/** What a price comes to year by year. An extra after the last year does not count. */
export function yearCosts(price: Price, { years, indexation, discount }: AwardScheme): YearCost[] {
  const rise = 1 + (price.indexation ?? indexation) / WHOLE
  const interest = 1 + discount / WHOLE
  return Array.from({ length: years }, (_, i) => ({
    year: i + 1,
    capital: i === 0 ? price.capital : 0,
    running: price.running * rise ** i,
    extras: price.extras.reduce((sum, { year, cost }) => (year === i + 1 ? sum + cost : sum), 0),
    factor: 1 / interest ** i
  }))
}

/** What is paid in a year, in pounds of that year. */
export function paidIn({ capital, running, extras }: YearCost): number {
  return capital + running + extras
}

/** What all years together cost, in pounds of the first. */
export function wholeLifeCost(years: readonly YearCost[]): number {
  return years.reduce((sum, year) => sum + paidIn(year) * year.factor, 0)
}
