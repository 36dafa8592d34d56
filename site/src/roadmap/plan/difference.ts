import type { SnapshotStep, StepKey } from '../record/roadmap-record.js'
import { monthName, monthOf } from './plan-months.js'
import type { Plan } from './plan.js'

/** What has become of a plan. */
export interface Difference {
  /** In the order of the plan. */
  readonly added: readonly StepKey[]
  /** In the order of the snapshot: reached, left out or no longer needed. */
  readonly gone: readonly StepKey[]
  /** In the order of the plan. */
  readonly moved: readonly MovedStep[]
}

/** By how many months its beginning and its end are later; earlier where below 0. */
export interface MovedStep {
  readonly step: StepKey
  readonly start: number
  readonly end: number
}

export function differenceFrom(before: readonly SnapshotStep[], plan: Plan): Difference {
  const old = new Map(before.map((step) => [step.step, step]))
  const now = new Set(plan.steps.map(({ key }) => key))
  return {
    added: plan.steps.filter(({ key }) => !old.has(key)).map(({ key }) => key),
    gone: [...old.keys()].filter((key) => !now.has(key)),
    moved: snapshotSteps(plan).flatMap((step) => {
      const was = old.get(step.step)
      const start = monthsBetween(was?.from, step.from)
      const end = monthsBetween(was?.to, step.to)
      return was === undefined || (start === 0 && end === 0) ? [] : [{ step: step.step, start, end }]
    })
  }
}

/** What a snapshot keeps of a plan. */
export function snapshotSteps({ steps, starts }: Plan): SnapshotStep[] {
  const zero = monthOf(starts)!
  return steps.map(({ key, start, end }) => ({
    step: key,
    from: monthName(zero + start),
    to: monthName(zero + end - 1)
  }))
}

/** A month that is none does not differ. */
function monthsBetween(before: string | undefined, now: string): number {
  const after = monthOf(now)!
  return after - (monthOf(before) ?? after)
}
