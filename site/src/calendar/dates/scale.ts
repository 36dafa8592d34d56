import { scaleOf } from '../../kit/charts/chart-scale.js'
import type { Life } from './moments.js'

const DAY_MS = 86_400_000
/** How many years before today and after what comes last are drawn. */
const YEARS_BACK = 10
const YEARS_ON = 1
const MOST_YEARS_ON = 10

/** Where days are in the picture: whole years, in percent of its width. */
export interface Scale {
  /** Percent from the left; what is outside is at the edge. */
  readonly at: (day: string) => number
  /** Percent of the end of a day. */
  readonly after: (day: string) => number
  readonly isBefore: (day: string) => boolean
  /** All that are drawn. */
  readonly years: readonly number[]
}

/** @param live ISO day of going live, if any */
export function scaleFor(lives: readonly Life[], today: string, live: string): Scale {
  const days = lives.flatMap(({ moments }) => moments.map(({ last }) => last))
  const years = [...days, today, live].map((day) => Number(day.slice(0, 4))).filter((year) => year > 0)
  const thisYear = Number(today.slice(0, 4))
  const firstYear = Math.max(Math.min(...years), Math.min(thisYear, Number(live.slice(0, 4)) || thisYear) - YEARS_BACK)
  const endYear = Math.min(Math.max(...years), thisYear + MOST_YEARS_ON) + YEARS_ON + 1
  const place = scaleOf(Date.UTC(firstYear, 0, 1), Date.UTC(endYear, 0, 1))
  return {
    at: (day) => place(Date.parse(day)),
    after: (day) => place(Date.parse(day) + DAY_MS),
    isBefore: (day) => Date.parse(day) < Date.UTC(firstYear, 0, 1),
    years: Array.from({ length: endYear - firstYear }, (_, i) => firstYear + i)
  }
}
