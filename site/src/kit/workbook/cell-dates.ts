const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
/** The day before 1 January 1900 in spreadsheets, which count a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30)
const FROM_1904 = 1462
const LAST_DAY = 2_958_465

/** A day as spreadsheets count it; undefined where it is before they count or no day. @param day an ISO day */
export function serialOf(day: string): number | undefined {
  const serial = Math.round((Date.parse(day) - EPOCH) / (MINUTE_MS * DAY_MINUTES))
  return serial > 60 && serial <= LAST_DAY ? serial : undefined
}

/** A day, a time of day, or both, as ISO writes them. */
export function cellDate(value: number, from1904: boolean): string {
  const minutes = Math.round((value + (from1904 && value >= 1 ? FROM_1904 : 0)) * DAY_MINUTES)
  if (minutes < 0 || minutes >= (LAST_DAY + 1) * DAY_MINUTES) {
    return String(value)
  }
  const [day, time] = [Math.floor(minutes / DAY_MINUTES), minutes % DAY_MINUTES]
  const [date, clock] = new Date(EPOCH + minutes * MINUTE_MS).toISOString().slice(0, 16).split('T')
  return [...(day > 0 ? [date] : []), ...(day === 0 || time > 0 ? [clock] : [])].join(' ')
}
