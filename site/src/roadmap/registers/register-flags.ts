import type { RoadmapData, RoadmapStandard } from '../data/roadmap-data.js'
import { lastDay, monthAfter } from '../figures/months.js'
import { isOutdated, standardNamed } from '../figures/standards-in-use.js'
import type { Plan } from '../plan/plan.js'
import type { ContractRow, InterfaceRow, Roadmap } from '../record/roadmap-record.js'

/** What a planner should look at in a row of a register. */
export type Flag =
  /** Its standard is deprecated, retired or withdrawn. */
  | { readonly kind: 'outdated'; readonly standard: RoadmapStandard; readonly next: readonly RoadmapStandard[] }
  /** Its contract ends inside the plan, or has ended when the plan starts. */
  | { readonly kind: 'ends' | 'ended'; readonly day: string }
  /** Notice of it can be given in the first months of the plan only, or no more. */
  | { readonly kind: 'notice-soon' | 'notice-passed'; readonly day: string }
  /** No third party may use its interfaces. */
  | { readonly kind: 'third-party' }
  /** It is paid under a contract that ends, or has ended. */
  | { readonly kind: 'contract'; readonly contract: ContractRow; readonly day: string }

const NOTICE_MONTHS = 6

type Time = Pick<Roadmap, 'starts'>
type Length = Pick<Plan, 'starts' | 'months'>

export function flagsOfContract(contract: ContractRow, roadmap: Time, plan: Length): Flag[] {
  const end = endOf(contract, roadmap, plan)
  const notice = end?.kind === 'ended' ? undefined : noticeOf(contract, roadmap)
  return [
    ...(end === undefined ? [] : [end]),
    ...(notice === undefined ? [] : [notice]),
    ...(contract.thirdParty === 'no' ? [{ kind: 'third-party' } as const] : [])
  ]
}

export function flagsOfInterface(
  row: InterfaceRow,
  data: Pick<RoadmapData, 'standards'>,
  roadmap: Time & Pick<Roadmap, 'contracts'>,
  plan: Length
): Flag[] {
  const standard = row.standard === undefined ? undefined : standardNamed(data, row.standard)
  const contract = roadmap.contracts.find(({ id }) => id === row.contract)
  const end = contract && endOf(contract, roadmap, plan)
  return [
    ...(standard !== undefined && isOutdated(standard)
      ? [{ kind: 'outdated', standard, next: successorsOf(standard, data) } as const]
      : []),
    ...(contract !== undefined && end !== undefined ? [{ kind: 'contract', contract, day: end.day } as const] : [])
  ]
}

/** Whether something has to be bought in its place. */
export function isEnding(flags: readonly Flag[]): boolean {
  return flags.some(({ kind }) => kind === 'ends' || kind === 'ended')
}

function endOf({ ends }: ContractRow, { starts }: Time, plan: Length) {
  const last = lastDay(ends ?? '')
  if (ends === undefined || last === undefined) {
    return undefined
  }
  if (last < starts) {
    return { kind: 'ended', day: ends } as const
  }
  return monthAfter(plan.starts, ends) < Math.max(plan.months, 1) ? ({ kind: 'ends', day: ends } as const) : undefined
}

function noticeOf({ notice }: ContractRow, { starts }: Time) {
  const last = lastDay(notice ?? '')
  if (notice === undefined || last === undefined) {
    return undefined
  }
  if (last < starts) {
    return { kind: 'notice-passed', day: notice } as const
  }
  return last <= monthsLater(starts, NOTICE_MONTHS) ? ({ kind: 'notice-soon', day: notice } as const) : undefined
}

/** Not always a day of the calendar, and good enough to compare with. */
function monthsLater(day: string, count: number): string {
  const [year = '', month = ''] = day.split('-')
  const months = Number(year) * 12 + Number(month) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

/** What is in use in its place: also through others that are out of date themselves. */
function successorsOf(standard: RoadmapStandard, data: Pick<RoadmapData, 'standards'>): RoadmapStandard[] {
  const seen = new Set([standard.id])
  const next = (of: RoadmapStandard): RoadmapStandard[] =>
    (of.replacedBy ?? []).flatMap((id) => {
      const one = data.standards.find((other) => other.id === id)
      if (one === undefined || seen.has(id)) {
        return []
      }
      seen.add(id)
      return isOutdated(one) ? next(one) : [one]
    })
  return next(standard)
}
