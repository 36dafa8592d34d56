import type { StepDecision } from '../record/roadmap-record.js'
import { monthOf } from './plan-months.js'

/** From the first month to the one after the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is longer was mistyped, and would only make the reckoning slow. */
const MOST_MONTHS = 600

/** How long a step takes: whole months, at least one. */
export function monthsOf(decision: StepDecision | undefined, usual: number): number {
  const months = [decision?.months, usual].find((given) => given !== undefined && Number.isFinite(given) && given > 0)
  return Math.min(Math.ceil(months ?? 1), MOST_MONTHS)
}

/**
 * The months that a step is held at because they are agreed; one date is enough.
 *
 * @param starts the month in which the plan starts
 */
export function heldAt(decision: StepDecision | undefined, months: number, starts: number): Span | undefined {
  if (!isDecided(decision)) {
    return undefined
  }
  const from = monthOf(decision?.from)
  const to = monthOf(decision?.to, 12)
  const start = from ?? (to === undefined ? undefined : to + 1 - months)
  if (start === undefined) {
    return undefined
  }
  const end = to === undefined || to < start ? start + months : to + 1
  return { start: start - starts, end: end - starts }
}

export function isDecided(decision: StepDecision | undefined): boolean {
  return decision?.state === 'agreed' || decision?.state === 'doing'
}
