import { fill } from './fill.js'

/** A date as readers know it: 2016, August 2016 or 1 August 2016; what is no date, as it is. @param iso as far as it is known */
export function dateText(iso: string): string {
  const known = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(iso)
  if (known === null || Number.isNaN(Date.parse(iso))) {
    return iso
  }
  const [, year, monthOfYear, dayOfMonth] = known as unknown as [string, string, string?, string?]
  if (monthOfYear === undefined) {
    return fill(WORDS.dates.year, { year })
  }
  const month = Object.values(WORDS.dates.months)[Number(monthOfYear) - 1]!
  return dayOfMonth === undefined
    ? fill(WORDS.dates.month, { month, year })
    : fill(WORDS.dates.day, { day: String(Number(dayOfMonth)), month, year })
}

/** A date, month or year in words; whatever else it is, itself. An instant is said by its day. */
export function date(iso: string): string {
  const known = /^(\d{4}(?:-\d\d){0,2})(?:T.*)?$/.exec(iso)?.[1]
  return known === undefined || Number.isNaN(Date.parse(iso)) ? iso : dateText(known)
}

/** Whether a text is an ISO date that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false
  }
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The ISO date of a moment where the reader is. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}

interface Dated {
  readonly issued?: string
  readonly dates?: readonly (readonly [what: string, date: string])[]
}

/** What is recorded of a thing's time besides since when and by when: each date with what happened or happens on it. */
export function otherDates({ issued, dates = [] }: Dated): string[] {
  const all = [...(issued === undefined ? [] : [[WORDS.kit.dates.published, issued] as const]), ...dates]
  return all.map(([what, date]) => fill(WORDS.kit.dates.dated, { what, date: dateText(date) }))
}
