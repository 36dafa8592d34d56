import { dateText } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import type { Binding } from './data.js'

/**
 * Since when something binds, for a cell of a table; nothing where that is not known and nobody is bound.
 *
 * @param issued when the standard was published
 */
export function sinceCell({ level, from, since, searched }: Binding, day: string, issued?: string): string {
  if (from !== undefined) {
    return fill(from > day ? WORDS.since.cell.later : WORDS.since.cell.from, { day: dateText(from) })
  }
  if (since !== undefined) {
    return fill(WORDS.since.cell.inUse, { day: dateText(since) })
  }
  if (searched !== undefined) {
    return fill(WORDS.since.cell.searched, { day: dateText(searched) })
  }
  if (issued !== undefined) {
    return fill(WORDS.since.cell.published, { day: dateText(issued) })
  }
  return level === 'mandated' || level === 'comply-or-explain' ? WORDS.since.cell.unknown : ''
}

/** From when something binds, or else by when one must comply, for a line of facts; nothing where neither is known. */
export function sinceLine({ from, by, since }: Binding): string[] {
  if (from !== undefined) {
    return [fill(WORDS.since.line.from, { day: dateText(from) })]
  }
  if (since !== undefined) {
    return [fill(WORDS.since.line.inUse, { day: dateText(since) })]
  }
  return by === undefined ? [] : [fill(WORDS.since.line.by, { day: dateText(by) })]
}

/** Whether the last day to comply is over. A year or month ends on its last day. */
export function isOver(by: string, day: string): boolean {
  return day > by && !day.startsWith(by)
}
