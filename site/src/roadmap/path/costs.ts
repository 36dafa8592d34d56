import type { Plan } from '../plan/plan.js'
import type { OwnStep, Roadmap, StepDecision } from '../record/roadmap-record.js'

/** What the steps cost as far as it is written down, in whole pounds. */
export interface Costs {
  readonly capital: number
  /** A year. */
  readonly revenue: number
  /** Steps with money, and steps of the plan without. */
  readonly priced: number
  readonly unpriced: number
}

/** The money of steps that are in the plan or own steps, and not left out. */
export function costsOf({ decisions, ownSteps }: Roadmap, { steps }: Plan): Costs {
  const decided = new Map(decisions.map((decision) => [decision.step, decision]))
  const all: (StepDecision | OwnStep | undefined)[] = [
    ...steps.map(({ key }) => decided.get(key)),
    ...ownSteps.filter(({ state }) => state !== 'left-out')
  ]
  const sum = (of: 'capital' | 'revenue') => all.reduce((sum, one) => sum + (one?.[of] ?? 0), 0)
  const priced = all.filter((one) => one?.capital !== undefined || one?.revenue !== undefined).length
  return { capital: sum('capital'), revenue: sum('revenue'), priced, unpriced: all.length - priced }
}
