import { dateText } from '../../kit/words/dates.js'
import { monthName, monthOf } from '../plan/plan-months.js'

/** The month some months after another: `2026-12` and 1 are `2027-01`. */
export function monthAfter(month: string, count: number): string {
  return monthName(countOf(month) + count)
}

/** How many months a day's month is after another. @param day `2027-01-31` or `2027-01` */
export function monthsFrom(month: string, day: string): number {
  return countOf(day) - countOf(month)
}

/** A month of the plan as readers know it: “January 2027”. */
export function monthText(starts: string, count: number): string {
  return dateText(monthAfter(starts, count))
}

/** The quarter of a month of the plan, as a number that grows. */
export function quarterOf(starts: string, count: number): number {
  return Math.floor((countOf(starts) + count) / 3)
}

/** The last day of a day, month or year: of `2027-02` it is `2027-02-28`. */
export function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-')
  return day === undefined
    ? `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
    : date
}

function countOf(day: string): number {
  return monthOf(day) ?? 0
}
