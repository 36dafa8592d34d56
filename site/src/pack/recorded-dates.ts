import { STATUS_TITLES } from '../catalogue/choices.js'
import type { Duty } from '../catalogue/data.js'
import { date, otherDates } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import type { StandardItem } from './pack.js'

/** What is recorded of a standard's time besides since when it binds and by when: `Retired: 7 November 2023`. */
export function furtherDates({ issued, events = [], dates = [] }: StandardItem): string[] {
  const changes = events.map(([status, day]) => [STATUS_TITLES[status], day] as const)
  return otherDates({ ...(issued !== undefined && { issued }), dates: [...changes, ...dates] })
}

/** Every date of a standard in words, those that bind first. */
export function datesInWords(standard: StandardItem): string[] {
  const { from, since, by } = standard
  const bound: readonly (readonly [says: string, day: string | undefined])[] = [
    [WORDS.documents.schedule.bindingFrom, from],
    [WORDS.documents.schedule.inUseSince, since],
    [WORDS.documents.schedule.complyBy, by]
  ]
  return [
    ...bound.flatMap(([says, day]) => (day === undefined ? [] : [fill(says, { day: date(day) })])),
    ...furtherDates(standard)
  ]
}

/** What somebody must do, and by when. */
export function dutyText({ who, what, by }: Duty): string {
  return by === undefined
    ? fill(WORDS.documents.workbook.duty, { who, what })
    : fill(WORDS.documents.workbook.dutyBy, { who, what, day: date(by) })
}
