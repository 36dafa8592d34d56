import { monthName, monthOf } from '../plan/plan-months.js'

/** How many months after the plan's start a day or month is; what is before is negative, and so is what is no date. @param starts `2026-12` */
export function monthAfter(starts: string, day: string): number {
  return (monthOf(day, 12) ?? 0) - from(starts)
}

/** A month of the plan: `2027-03`. @param after months after the start */
export function monthAt(starts: string, after: number): string {
  return monthName(from(starts) + after)
}

/** The year in which the financial year of a month begins: it begins in April. */
export function financialYear(starts: string, after: number): number {
  return Math.floor((from(starts) + after - 3) / 12)
}

/** The months after the start until a financial year is over. */
export function endOfYear(starts: string, year: number): number {
  return (year + 1) * 12 + 3 - from(starts)
}

/** The last day of what is known of a date: of a year, a month, or the day itself; undefined where that is no date. */
export function lastDay(date: string): string | undefined {
  const month = monthOf(date, 12)
  if (month === undefined) {
    return undefined
  }
  return date.length > 7
    ? date
    : new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10)
}

function from(starts: string): number {
  return monthOf(starts) ?? 0
}
