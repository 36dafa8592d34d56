import { quarterOf } from '../parts/month-words.js'
import type { Plan, PlannedStep } from '../plan/plan.js'
import type { Roadmap, StepState } from '../record/roadmap-record.js'

/** What a step can be narrowed by. */
export type StateFilter = '' | 'undecided' | StepState | 'late' | 'critical' | 'buy'

export interface Narrowed {
  /** An organisation's id; all, where empty. */
  readonly organisation: string
  readonly state: StateFilter
}

export const EVERYTHING: Narrowed = { organisation: '', state: '' }

export type Grouping = 'organisation' | 'quarter'

export interface StepGroup {
  /** An organisation's id or the first month of a quarter in the plan. */
  readonly id: string
  readonly first: PlannedStep
  readonly steps: readonly PlannedStep[]
}

/** The steps that are shown, in the plan's order. @param isBought whether something may have to be bought for a step */
export function narrowed(
  plan: Plan,
  { organisation, state }: Narrowed,
  isBought: (step: PlannedStep) => boolean
): PlannedStep[] {
  const critical = new Set(plan.critical.steps)
  const fits = (step: PlannedStep): boolean => {
    switch (state) {
      case '':
        return true
      case 'undecided':
        return step.decision?.state === undefined
      case 'late':
        return isLate(step)
      case 'critical':
        return critical.has(step.key)
      case 'buy':
        return isBought(step)
      default:
        return step.decision?.state === state
    }
  }
  return plan.steps.filter((step) => (organisation === '' || step.organisation === organisation) && fits(step))
}

/** Whether a step ends after the month by whose end it must be done. */
export function isLate({ end, due }: PlannedStep): boolean {
  return due !== undefined && end - 1 > due
}

/** Steps in groups: by organisation in the roadmap's order, or by the quarter they start in. */
export function grouped(
  { organisations }: Roadmap,
  plan: Plan,
  steps: readonly PlannedStep[],
  by: Grouping
): StepGroup[] {
  const groups = new Map<string, PlannedStep[]>(by === 'organisation' ? organisations.map(({ id }) => [id, []]) : [])
  for (const step of steps) {
    const id = by === 'organisation' ? step.organisation : String(quarterOf(plan.starts, step.start))
    groups.set(id, [...(groups.get(id) ?? []), step])
  }
  return [...groups].flatMap(([id, steps]) => (steps.length === 0 ? [] : [{ id, first: steps[0]!, steps }]))
}
