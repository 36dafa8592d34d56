import type { Obligation } from '../../catalogue/data.js'
import type { DaySpan } from './day-span.js'

/** What a date of a standard says. */
export type What = 'published' | 'version' | 'since' | 'from' | 'by' | 'status' | 'other' | 'review'

/** A date of a standard, as far as it is known. */
export interface Moment extends DaySpan {
  /** The same in every edition, for all that happens once to a standard. */
  readonly id: string
  readonly what: What
  /** In words. */
  readonly text: string
  /** How sure it is, in words. */
  readonly sure: string
  readonly source?: { readonly title: string; readonly url: string }
}

/** A standard in time. */
export interface Life {
  readonly id: string
  readonly title: string
  /** How binding it is on the day asked about. */
  readonly group: Obligation
  /** Oldest first. */
  readonly moments: readonly Moment[]
  /** When it begins to bind; `since` says that it did so by then. Absent where nobody has found out. */
  readonly start?: DaySpan
  readonly startKnown: boolean
  /** By when to comply. */
  readonly by?: DaySpan
  /** When it goes out of use. Absent where no end is known. */
  readonly end?: DaySpan
  /** It is in the pack, and no longer in the handbook. */
  readonly lost?: true
}

/** What changes for those who buy: all but the editors' own dates. */
export function isChange({ what }: Moment): boolean {
  return what !== 'review'
}
