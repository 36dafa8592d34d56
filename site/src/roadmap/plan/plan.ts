import type { Dependency } from '../data/roadmap-data.js'
import type { Answer, Level, StepDecision, StepKey, Target } from '../record/roadmap-record.js'

/** The way from the answers to the targets. Months are counted from the month in which the plan starts, which is 0. */
export interface Plan {
  /** In the order in which they are taken. */
  readonly steps: readonly PlannedStep[]
  /** Every target of a known capability and level, for each organisation it is for, in the order of the roadmap. */
  readonly targets: readonly TargetState[]
  /** The steps that set the earliest end of all, and how many months they take: no capacity makes it shorter. */
  readonly critical: { readonly steps: readonly StepKey[]; readonly months: number }
  /** How many months the plan takes. */
  readonly months: number
  /** The month of the plan's start: `2026-12`. */
  readonly starts: string
  /** Held steps that begin before a step that must be done before them has ended. */
  readonly conflicts: readonly Conflict[]
  /** Dependencies that a faulty catalogue closes to a circle: they are not reckoned with. */
  readonly circles: readonly CutDependency[]
}

export interface Conflict {
  readonly step: StepKey
  readonly after: StepKey
}

export interface CutDependency {
  /** The one that has the dependency. */
  readonly capability: string
  readonly dependency: Dependency
}

export interface PlannedStep {
  readonly key: StepKey
  readonly organisation: string
  readonly capability: string
  /** The level it leads to, from the one below. */
  readonly to: Exclude<Level, 0>
  /** The first month, and the one after the last. */
  readonly start: number
  readonly end: number
  /** The month by whose end it must be done for every target to be met and held steps to begin; absent where neither has a date. */
  readonly due?: number
  /** It is agreed or under way, and has dates: the reckoning does not move it. */
  readonly held: boolean
  readonly decision?: StepDecision
  /** The steps of the plan that must be done right before it; not those that come before one of these anyway. */
  readonly after: readonly StepKey[]
  /** Why it is in the plan: from a target, the earliest first, through what that needs to this step. */
  readonly why: readonly Reason[]
  /** Where the organisation stands, as it was answered; absent where nothing was: then level 0 is taken. */
  readonly answer?: Answer
  /** What it opens: further steps of the plan that need it, also through others, and targets that cannot be met without it. */
  readonly unlocks: { readonly steps: number; readonly targets: number }
  /** Where any organisation's level would do: the others that could have been chosen. */
  readonly alternatives?: readonly string[]
}

/** A link of the proof that a step is needed: what the link before it needs. The first is the target, the last names the step itself. */
export type Reason =
  | { readonly kind: 'target'; readonly target: Target; readonly organisation: string }
  /** The level below that of the link before, in the same capability. */
  | { readonly kind: 'level'; readonly organisation: string; readonly capability: string; readonly level: number }
  /** What the link before depends on, and whose. */
  | { readonly kind: 'dependency'; readonly organisation: string; readonly dependency: Dependency }
  /** Nothing counts as the level before until this floor is reached. */
  | { readonly kind: 'floor'; readonly organisation: string; readonly capability: string; readonly level: number }

export interface TargetState {
  readonly target: Target
  readonly organisation: string
  readonly state:
    | 'met'
    | 'planned'
    /** Planned, and after its date. */
    | 'late'
    /** Not to be met because of steps that are left out. */
    | 'blocked'
    /** It does not apply to the organisation, as that says. */
    | 'not-applicable'
  /** The month at whose end it is met; absent where it is met now or never. */
  readonly end?: number
  /** The month at whose end it should be met. */
  readonly due?: number
  /** Steps without which it cannot be met and that are left out. */
  readonly missing: readonly StepKey[]
  /** Where it is late: how many months, and whether more steps at once would be enough. */
  readonly late?: { readonly months: number; readonly enoughHands: boolean }
}
