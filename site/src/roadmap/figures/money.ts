import type { Plan } from '../plan/plan.js'
import type { OwnStep, Roadmap, StepDecision } from '../record/roadmap-record.js'
import { endOfYear, financialYear, monthAfter } from './months.js'

/** What the plan costs. Whole pounds. */
export interface Money {
  /** Without a gap. */
  readonly years: readonly MoneyYear[]
  readonly capital: number
  readonly revenue: number
  /** All that has a cost, or a loss if its money is cut, in the order of the plan. */
  readonly items: readonly MoneyItem[]
}

export interface MoneyYear {
  /** The year in which the financial year begins, in April. */
  readonly year: number
  readonly capital: number
  readonly revenue: number
}

/** A step with its money: one of the plan's by its key, or an own one. */
export interface MoneyItem {
  readonly step?: string
  readonly own?: OwnStep
  /** Months after the plan's start, the end not included; absent where nobody has said when. */
  readonly when?: readonly [start: number, end: number]
  readonly capital: number
  /** A year. */
  readonly revenue: number
  readonly ifCut?: string
}

/**
 * Capital is spread evenly over the months of a step. Revenue begins when the step ends, a twelfth a month, and is counted to the end of the
 * financial year in which the plan ends. What has no dates is in no year and in no sum.
 */
export function money({ ownSteps }: Pick<Roadmap, 'ownSteps'>, plan: Plan): Money {
  const items = [
    ...plan.steps.flatMap(({ key, start, end, decision }) => item({ step: key, when: [start, end] }, decision)),
    ...ownSteps
      .filter(({ state }) => state !== 'left-out')
      .flatMap((own) => {
        const when = monthsOfOwn(own, plan.starts)
        return item({ own, ...(when && { when }) }, own)
      })
  ]
  const dated = items.filter(({ capital, revenue, when }) => when !== undefined && capital + revenue > 0)
  const last = Math.max(plan.months, 1, ...dated.map(({ when }) => when![1]))
  const years = yearsOf(dated, plan.starts, last)
  return {
    years,
    capital: sum(years.map(({ capital }) => capital)),
    revenue: sum(years.map(({ revenue }) => revenue)),
    items
  }
}

/** When an own step is done, as far as its dates say. */
export function monthsOfOwn({ from, to, months = 1 }: OwnStep, starts: string): readonly [number, number] | undefined {
  const start = from === undefined ? undefined : monthAfter(starts, from)
  const end = to === undefined ? undefined : monthAfter(starts, to) + 1
  if (start === undefined) {
    return end === undefined ? undefined : [end - months, end]
  }
  return [start, Math.max(end ?? start + months, start + 1)]
}

function item(
  about: Pick<MoneyItem, 'step' | 'own' | 'when'>,
  { capital = 0, revenue = 0, ifCut }: Pick<StepDecision, 'capital' | 'revenue' | 'ifCut'> = {}
): MoneyItem[] {
  return capital === 0 && revenue === 0 && ifCut === undefined
    ? []
    : [{ ...about, capital, revenue, ...(ifCut !== undefined && { ifCut }) }]
}

function yearsOf(items: readonly MoneyItem[], starts: string, last: number): MoneyYear[] {
  if (items.length === 0) {
    return []
  }
  const first = financialYear(starts, Math.min(0, ...items.map(({ when }) => when![0])))
  const final = financialYear(starts, last - 1)
  const horizon = endOfYear(starts, final)
  const years = Array.from({ length: final - first + 1 }, (_, i) => ({ year: first + i, capital: 0, revenue: 0 }))
  const add = (kind: 'capital' | 'revenue', from: number, to: number, whole: number) => {
    for (let month = from; month < to; month++) {
      const share =
        Math.round((whole * (month + 1 - from)) / (to - from)) - Math.round((whole * (month - from)) / (to - from))
      years[financialYear(starts, month) - first]![kind] += share
    }
  }
  for (const { when, capital, revenue } of items) {
    const [start, end] = when!
    add('capital', start, end, capital)
    add('revenue', end, horizon, Math.round((revenue * (horizon - end)) / 12))
  }
  return years
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
