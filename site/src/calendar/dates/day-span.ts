import { isDay } from '../../kit/words/dates.js'

/** A date as it is known, with the first and the last day that it can mean. */
export interface DaySpan {
  /** `2027-03-31`, `2027-03` or `2027` */
  readonly date: string
  readonly first: string
  readonly last: string
}

/** Of a day, a month or a year; undefined where it is none of these. @param date `2027-03-31`, `2027-03` or `2027` */
export function spanOf(date: string): DaySpan | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined || Number.isNaN(Date.parse(date))) {
    return undefined
  }
  if (day !== undefined) {
    return isDay(date) ? { date, first: date, last: date } : undefined
  }
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).toISOString().slice(0, 10)
  return { date, first: `${year}-${month ?? '01'}-01`, last }
}

/** Whether it may lie after one day and no later than another. */
export function mayFall({ first, last }: Omit<DaySpan, 'date'>, after: string, until: string): boolean {
  return last > after && first <= until
}
