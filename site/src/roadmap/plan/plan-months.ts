const DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?$/

/**
 * The months from the beginning of the year 0 to that of a day, a month or a year.
 *
 * @param day `2026-12-31`, `2026-12` or `2026`
 * @param ofYear the month that a year alone stands for
 * @return nothing where that is no day
 */
export function monthOf(day: string | undefined, ofYear: 1 | 12 = 1): number | undefined {
  const [, year, month = ofYear] = DAY.exec(day ?? '') ?? []
  return year === undefined ? undefined : Number(year) * 12 + Number(month) - 1
}

/** @return `2026-12` */
export function monthName(month: number): string {
  const year = Math.floor(month / 12)
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}`
}
