import { calendarFile, type CalendarAbout, type Happening } from '../../kit/files/calendar-file.js'
import { fill } from '../../kit/words/fill.js'
import { isChange, type Life, type Moment } from './moments.js'

const { file: FILE } = WORDS.calendar

/** What a calendar is for. */
export interface CalendarFor extends Omit<CalendarAbout, 'tool' | 'name'> {
  /** What is bought. */
  readonly title: string
  /** ISO day of going live, if one is given. */
  readonly live?: string | undefined
  /** ISO day. */
  readonly today: string
  /** Where the handbook is, with a slash at the end. */
  readonly root: string
}

/** What is to come for these standards, and the day of going live, as a calendar file. What falls in a month is as long as the month. */
export function calendarOfStandards(lives: readonly Life[], about: CalendarFor): string {
  const { title, live, today, handbook, of, asOf } = about
  const coming = lives.flatMap((life) =>
    life.moments.filter((one) => isChange(one) && one.last > today).map((one) => happening(life, one, about))
  )
  const goLive = { id: 'go-live', day: live ?? '', summary: fill(FILE.goLive, { title }) }
  return calendarFile({ handbook, tool: 'standards', name: fill(FILE.name, { title }), of, asOf }, [
    ...(live === undefined ? [] : [goLive]),
    ...coming,
    ...reviews(lives, today)
  ])
}

function happening({ id, title }: Life, { text, sure, source, ...moment }: Moment, { root }: CalendarFor): Happening {
  const lines = [sure, source && `${source.title} ${source.url}`, `${root}standards/${id}/`]
  return {
    id: moment.id,
    day: moment.first,
    lastDay: moment.last,
    summary: fill(FILE.summary, { standard: title, what: text }),
    description: lines.filter(Boolean).join('\n')
  }
}

/** One for each day on which entries are looked at again, however many they are. */
function reviews(lives: readonly Life[], today: string): Happening[] {
  const days = new Map<string, string[]>()
  for (const { title, moments } of lives) {
    for (const { what, date } of moments) {
      if (what === 'review' && date > today) {
        days.set(date, [...(days.get(date) ?? []), title])
      }
    }
  }
  return [...days].map(([day, titles]) => ({
    id: `review-${day}`,
    day,
    summary: fill(FILE.reviews, { count: titles.length }),
    description: titles.join('\n')
  }))
}
