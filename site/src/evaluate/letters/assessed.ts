import { passMark } from '../../pack/document-words.js'
import type { Group, Requirement } from '../../pack/pack.js'
import type { Lot } from '../scheme/award-scheme.js'
import type { Bid } from '../scores/bid.js'
import { asked, markOf, MOST, weightOf, type Evaluation, type Mark } from '../scores/evaluation.js'
import { gateOf, settle, type Gate, type Settled } from '../scores/results.js'

/** One requirement of a lot. */
export interface Criterion {
  readonly requirement: Requirement
  /** Percentage of the lot's quality score; 0 for pass or fail. */
  readonly share: number
  /** The least score that passes; absent where none fails. */
  readonly passes?: number
}

/** How a bid did on a criterion. */
export interface Assessed extends Criterion {
  readonly mark: Mark
  readonly settled: Settled
  /** Points of the lot's quality score; absent without a score, and for pass or fail. */
  readonly earned?: number
  readonly gate?: Gate
}

/** What counts in a lot, in the order of the schedule. */
export function criteriaOf({ pack }: Evaluation, lot?: Lot): Criterion[] {
  const counting = asked(pack).filter(({ group }) => isIn(lot, group))
  const whole = counting.reduce((sum, requirement) => sum + weightOf(requirement), 0)
  return counting.map((requirement) => {
    const passes = passMark(requirement.text.scoring)
    return {
      requirement,
      share: whole === 0 ? 0 : (weightOf(requirement) / whole) * 100,
      ...(passes !== undefined && { passes })
    }
  })
}

/** The groups that count in a lot and weigh something, in the order of the schedule. */
export function groupsOf(criteria: readonly Criterion[], { pack }: Evaluation): Group[] {
  const weighed = new Set(criteria.filter(({ share }) => share > 0).map(({ requirement }) => requirement.group))
  return pack.groups.filter(({ id }) => weighed.has(id))
}

export function assessedOf(evaluation: Evaluation, bid: Bid, criteria: readonly Criterion[]): Assessed[] {
  return criteria.map((criterion) => {
    const mark = markOf(evaluation, bid.id, criterion.requirement.id)
    const settled = settle(mark)
    const gate = gateOf(criterion.requirement, settled.score)
    return {
      ...criterion,
      ...{ mark, settled },
      ...(settled.score !== undefined && criterion.share > 0 && { earned: (settled.score / MOST) * criterion.share }),
      ...(gate && { gate })
    }
  })
}

function isIn(lot: Lot | undefined, group: string): boolean {
  return lot === undefined || lot.groups.length === 0 || lot.groups.includes(group)
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
