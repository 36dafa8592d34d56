import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import type { Life } from '../dates/moments.js'

const { standing: SAYS } = WORDS.calendar

/** Since when a standard binds, until when, and what nobody knows, in sentences. */
export function standingWords({ start, startKnown, by, end, lost }: Life, today: string): string {
  const day = (date: string) => ({ day: dateText(date) })
  const begins =
    start === undefined
      ? SAYS.unknown
      : fill(startKnown ? (start.first > today ? SAYS.from : SAYS.since) : SAYS.inUse, day(start.date))
  return [
    begins,
    ...(by === undefined ? [] : [fill(SAYS.by, day(by.date))]),
    ...(end === undefined ? [] : [fill(end.first > today ? SAYS.ends : SAYS.ended, day(end.date))]),
    ...(lost ? [SAYS.lost] : [])
  ].join(' ')
}
