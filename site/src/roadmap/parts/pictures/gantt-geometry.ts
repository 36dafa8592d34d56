import { monthAfter, monthsFrom, quarterOf } from '../month-words.js'
import type { Plan } from '../../plan/plan.js'
import type { Roadmap, StepState } from '../../record/roadmap-record.js'

/** What a bar says by its pattern. */
export type BarKind = 'undecided' | 'decided' | 'own'

/** A step over time. Months are the plan's. */
export interface Bar {
  readonly key: string
  /** Absent where it is for all. */
  readonly organisation?: string
  readonly start: number
  readonly end: number
  readonly kind: BarKind
  readonly state?: StepState
  /** By the end of which month the target that it completes should be met. */
  readonly due?: number
  /** How many months after that it is. */
  readonly late: number
}

export interface Gantt {
  /** By organisation in the roadmap's order, in each by start. */
  readonly bars: readonly Bar[]
  /** The first month that is drawn, and how many are: whole quarters. */
  readonly from: number
  readonly months: number
  /** The first month of each quarter. */
  readonly quarters: readonly number[]
}

/** @param keys the steps that are drawn; absent for all, and the planner's own that have dates */
export function ganttOf(roadmap: Roadmap, plan: Plan, keys?: ReadonlySet<string>): Gantt {
  const place = new Map(roadmap.organisations.map(({ id }, at) => [id, at]))
  const of = ({ organisation }: Bar) => (organisation === undefined ? place.size : (place.get(organisation) ?? 0))
  const bars = [...stepBars(plan, keys), ...(keys === undefined ? ownBars(roadmap, plan) : [])]
  bars.sort((a, b) => of(a) - of(b) || a.start - b.start || a.end - b.end)
  const first = Math.min(0, ...bars.map(({ start }) => start))
  const from = first - inQuarter(plan.starts, first)
  const end = Math.max(plan.months, ...bars.flatMap(({ end, due = 0 }) => [end, due + 1]), 1)
  const months = Math.ceil((end - from) / 3) * 3
  return { bars, from, months, quarters: Array.from({ length: months / 3 }, (_, at) => from + at * 3) }
}

function stepBars({ steps, targets }: Plan, keys: ReadonlySet<string> | undefined): Bar[] {
  return steps
    .filter(({ key }) => keys?.has(key) ?? true)
    .map(({ key, organisation, capability, to, start, end, decision }) => {
      const met = targets.find(
        (one) => one.organisation === organisation && one.target.capability === capability && one.target.level === to
      )
      const due = met?.due
      return {
        key,
        organisation,
        start,
        end,
        kind: decision?.state === undefined ? 'undecided' : 'decided',
        ...(decision?.state && { state: decision.state }),
        ...(due !== undefined && { due }),
        late: due === undefined ? 0 : Math.max(0, end - 1 - due)
      }
    })
}

function ownBars({ ownSteps }: Roadmap, { starts }: Plan): Bar[] {
  return ownSteps.flatMap(({ id, organisation, from, to, months, state }) => {
    const start = from ?? to
    if (start === undefined || state === 'left-out') {
      return []
    }
    const last = to ?? monthAfter(start, Math.max(1, months ?? 1) - 1)
    const [first, end] = [monthsFrom(starts, start), monthsFrom(starts, last) + 1]
    return [
      {
        key: id,
        ...(organisation !== undefined && { organisation }),
        start: first,
        end: Math.max(end, first + 1),
        kind: 'own' as const,
        ...(state && { state }),
        late: 0
      }
    ]
  })
}

/** How many months of its quarter are over. */
function inQuarter(starts: string, month: number): number {
  return [2, 1].find((back) => quarterOf(starts, month - back) === quarterOf(starts, month)) ?? 0
}
