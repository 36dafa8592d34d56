const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** A date as readers know it: 2016, August 2016 or 1 August 2016. @param iso as far as it is known */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
