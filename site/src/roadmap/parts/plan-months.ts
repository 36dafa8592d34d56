import { dateText } from '../../kit/words/dates.js'

/** The month some months after another: `2026-12` and 1 are `2027-01`. */
export function monthAfter(month: string, count: number): string {
  const at = countOf(month) + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** How many months a day's month is after another. @param day `2027-01-31` or `2027-01` */
export function monthsFrom(month: string, day: string): number {
  return countOf(day) - countOf(month)
}

/** The last day of a day, month or year: of `2027-02` it is `2027-02-28`. */
export function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-')
  return day === undefined
    ? `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
    : date
}

/** A month of the plan as readers know it: “January 2027”. */
export function monthText(starts: string, count: number): string {
  return dateText(monthAfter(starts, count))
}

/** The quarter of a month, as a number that grows: months of one quarter have one. */
export function quarterOf(starts: string, count: number): number {
  return Math.floor((countOf(starts) + count) / 3)
}

function countOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
