import { isDay } from '../../kit/words/dates.js'

const ISO = /^\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?$/
const SEPARATOR = '(?:\\s*[-/.]\\s*|\\s+)'
const YEAR = '(\\d{4}|\\d{2})'
const IN_NUMBERS = new RegExp(`^(?:(\\d{1,2})${SEPARATOR})?(\\d{1,2})${SEPARATOR}${YEAR}$`)
/** “31st March 2027”, “31-Mar-27”, “March 2027”. */
const IN_WORDS = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?${SEPARATOR})?(\\p{L}{3,})\\.?,?${SEPARATOR}${YEAR}$`,
  'u'
)

/**
 * A date as people and spreadsheets write it, the day before the month.
 *
 * @return `2027-03-31`, `2027-03` or `2027`; undefined where it is no date
 */
export function typedDay(text: string): string | undefined {
  const plain = text.trim()
  if (ISO.test(plain)) {
    const [year, month, day] = plain.split('-')
    return dated(year, month, day)
  }
  const [, day, month, year] = IN_NUMBERS.exec(plain) ?? []
  if (year !== undefined) {
    return dated(year, month, day)
  }
  const [, dayOfNamed, name, yearOfNamed] = IN_WORDS.exec(plain) ?? []
  const at = name === undefined ? -1 : monthNamed(name)
  return at < 0 ? undefined : dated(yearOfNamed, String(at + 1), dayOfNamed)
}

function monthNamed(name: string): number {
  const begins = name.toLowerCase()
  return Object.values(WORDS.dates.months).findIndex((month) => month.toLowerCase().startsWith(begins))
}

function dated(year = '', month?: string, day?: string): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year
  const iso = [whole, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return isDay(`${iso}-01-01`.slice(0, 10)) ? iso : undefined
}
