import type { Life } from './moments.js'
import type { Scale } from './scale.js'

/** What a stretch of a bar says: the standard is there, it binds by a day to come, it binds, or nobody knows since when it binds. */
export type Stretched = 'there' | 'ready' | 'bound' | 'unknown'

/** A stretch of a bar, in percent of the picture's width. */
export interface Stretch {
  readonly kind: Stretched
  readonly from: number
  readonly to: number
  /** It began before, nobody knows when; or it goes on, nobody knows until when. */
  readonly fadesIn?: true
  readonly fadesOut?: true
}

const WHOLE = 100

/** The bar of a standard, from left to right. */
export function stretchesOf({ start, startKnown, by, end, moments }: Life, scale: Scale): Stretch[] {
  const to = end === undefined ? WHOLE : scale.at(end.first)
  const open = end === undefined ? ({ fadesOut: true } as const) : {}
  const [first] = moments.filter(({ what }) => !['by', 'status', 'review'].includes(what))
  const there = first === undefined ? 0 : scale.at(first.first)
  if (start === undefined) {
    return [{ kind: 'unknown', from: there, to, ...open, ...(first === undefined && { fadesIn: true }) }]
  }
  const begins = scale.at(start.first)
  const due = by === undefined || by.first <= start.first ? begins : scale.after(by.last)
  return [
    { kind: 'there' as const, from: there, to: begins },
    { kind: 'ready' as const, from: begins, to: Math.min(due, to), ...(startKnown ? {} : { fadesIn: true as const }) },
    {
      kind: 'bound' as const,
      from: due,
      to,
      ...open,
      ...(startKnown || due > begins ? {} : { fadesIn: true as const })
    }
  ].filter(({ from, to }) => from < to)
}
