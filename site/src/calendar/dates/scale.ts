import type { Life } from './moments.js'

const DAY_MS = 86_400_000
/** How many years before today and after what comes last are drawn. */
const YEARS_BACK = 10
const YEARS_ON = 1
const MOST_YEARS_ON = 10
/** How far apart the years are that are named, at the most. */
const MOST_NAMED = 7
/** What would be named further right has no room, in percent. */
const LAST_NAMED = 90

/** Where days are in the picture: whole years, in percent of its width. */
export interface Scale {
  readonly firstYear: number
  /** The year after the last. */
  readonly endYear: number
  /** Percent from the left; what is outside is at the edge. */
  readonly at: (day: string) => number
  /** Percent of the end of a day. */
  readonly after: (day: string) => number
  readonly isBefore: (day: string) => boolean
  /** The years whose names have room. */
  readonly named: readonly number[]
}

/** @param live ISO day of going live, if any */
export function scaleFor(lives: readonly Life[], today: string, live: string): Scale {
  const days = lives.flatMap(({ moments }) => moments.map(({ last }) => last))
  const years = [...days, today, live].map((day) => Number(day.slice(0, 4))).filter((year) => year > 0)
  const thisYear = Number(today.slice(0, 4))
  const firstYear = Math.max(Math.min(...years), Math.min(thisYear, Number(live.slice(0, 4)) || thisYear) - YEARS_BACK)
  const endYear = Math.min(Math.max(...years), thisYear + MOST_YEARS_ON) + YEARS_ON + 1
  const [from, until] = [Date.UTC(firstYear, 0, 1), Date.UTC(endYear, 0, 1)]
  const percent = (time: number) => Math.min(100, Math.max(0, ((time - from) / (until - from)) * 100))
  const step = Math.ceil((endYear - firstYear) / MOST_NAMED)
  return {
    firstYear,
    endYear,
    at: (day) => percent(Date.parse(day)),
    after: (day) => percent(Date.parse(day) + DAY_MS),
    isBefore: (day) => Date.parse(day) < from,
    named: Array.from({ length: Math.ceil((endYear - firstYear) / step) }, (_, i) => firstYear + i * step).filter(
      (year) => percent(Date.UTC(year, 0, 1)) < LAST_NAMED
    )
  }
}
