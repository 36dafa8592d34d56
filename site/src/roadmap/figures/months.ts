/** How many months after the plan's start a day or month is; what is before is negative. @param starts `2026-12` */
export function monthAfter(starts: string, day: string): number {
  return monthsOf(day) - monthsOf(starts)
}

/** A month of the plan: `2027-03`. @param after months after the start */
export function monthAt(starts: string, after: number): string {
  const months = monthsOf(starts) + after
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The year in which the financial year of a month begins: it begins in April. */
export function financialYear(starts: string, after: number): number {
  return Math.floor((monthsOf(starts) + after - 3) / 12)
}

/** The months after the start until a financial year is over. */
export function endOfYear(starts: string, year: number): number {
  return (year + 1) * 12 + 3 - monthsOf(starts)
}

/** The last day of what is known of a date: of a year, a month, or the day itself. */
export function lastDay(date: string): string {
  const [year, month, day] = date.split('-')
  if (day !== undefined) {
    return date.slice(0, 10)
  }
  return new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).toISOString().slice(0, 10)
}

function monthsOf(date: string): number {
  const [year, month = '12'] = date.split('-')
  return Number(year) * 12 + Number(month) - 1
}
