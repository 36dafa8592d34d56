import { passMark } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import { isAnswered, type Bid } from './bid.js'
import { MOST, asked, markOf, weightOf, type Evaluation, type Mark } from './evaluation.js'

/** The score that counts. */
export interface Settled {
  /** 0 to 4; absent while nobody scored. */
  readonly score?: number
  readonly how: 'agreed' | 'one' | 'mean' | 'none'
  /** Between the highest and the lowest. */
  readonly spread: number
}

export type Gate = 'pass' | 'fail' | 'to-score'

/** What a bid earned in a group. */
export interface GroupScore {
  readonly group: string
  /** Percentage points of the quality score earned, and the most there are. */
  readonly earned: number
  readonly weight: number
}

export interface Result {
  readonly bid: Bid
  /** Percentage of the quality score; what is not scored yet counts as nothing. */
  readonly total: number
  readonly groups: readonly GroupScore[]
  readonly gate: Gate
  /** The pass-or-fail requirements it fails. */
  readonly failed: readonly string[]
  readonly unscored: readonly string[]
  readonly unanswered: readonly string[]
  /** From 1; equals share it. Absent for one that fails, and before all that do not are scored in full. */
  readonly rank?: number
}

/** Totals that differ by less are equal: they are sums of fractions. */
export const EQUAL = 1e-9

/** A mark is never changed in place, and looked at thousands of times while bids are scored. */
const settled = new WeakMap<Mark, Settled>()

/** The agreed score, or else the mean of the evaluators'. */
export function settle(mark: Mark): Settled {
  const known = settled.get(mark) ?? settledOf(mark)
  settled.set(mark, known)
  return known
}

function settledOf({ by, agreed }: Mark): Settled {
  const scores = [...by.values()]
  const spread = scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores)
  if (agreed !== undefined) {
    return { score: agreed, how: 'agreed', spread }
  }
  if (scores.length === 0) {
    return { how: 'none', spread }
  }
  const mean = scores.reduce((sum: number, score) => sum + score, 0) / scores.length
  return { score: mean, how: scores.length === 1 ? 'one' : 'mean', spread }
}

/** Whether a score reaches the requirement's pass mark; undefined for one that has none. */
export function gateOf(requirement: Requirement, score: number | undefined): Gate | undefined {
  const mark = passMark(requirement.text.scoring)
  return mark === undefined ? undefined : score === undefined ? 'to-score' : score >= mark ? 'pass' : 'fail'
}

/** Nothing in an evaluation is changed in place, so its results stay as they are. */
const reckoned = new WeakMap<Evaluation, readonly Result[]>()

/** What each bid earned: the best first once all that do not fail are scored, as they were loaded before; those that fail last. */
export function results(evaluation: Evaluation): readonly Result[] {
  const known = reckoned.get(evaluation) ?? reckon(evaluation)
  reckoned.set(evaluation, known)
  return known
}

function reckon(evaluation: Evaluation): readonly Result[] {
  const requirements = asked(evaluation.pack)
  const whole = requirements.reduce((sum, requirement) => sum + weightOf(requirement), 0)
  const all = evaluation.bids.map((bid) => resultOf(bid, evaluation, requirements, whole))
  const passing = all.filter(({ gate }) => gate !== 'fail')
  const failing = all.filter(({ gate }) => gate === 'fail')
  if (passing.some(({ unscored }) => unscored.length > 0)) {
    return [...passing, ...failing]
  }
  const ranked = passing.map((result) => ({
    ...result,
    rank: 1 + passing.filter(({ total }) => difference(total, result.total) > 0).length
  }))
  return [...ranked.sort((a, b) => a.rank - b.rank), ...failing]
}

function resultOf(bid: Bid, evaluation: Evaluation, requirements: readonly Requirement[], whole: number): Result {
  const groups = new Map<string, { earned: number; weight: number }>()
  const failed: string[] = []
  const unscored: string[] = []
  let toScore = false
  for (const requirement of requirements) {
    const { score } = settle(markOf(evaluation, bid.id, requirement.id))
    const group = groups.get(requirement.group) ?? { earned: 0, weight: 0 }
    const share = whole === 0 ? 0 : (weightOf(requirement) / whole) * 100
    group.weight += share
    group.earned += ((score ?? 0) / MOST) * share
    groups.set(requirement.group, group)
    const gate = gateOf(requirement, score)
    if (score === undefined) {
      unscored.push(requirement.id)
    }
    if (gate === 'fail') {
      failed.push(requirement.id)
    }
    toScore ||= gate === 'to-score'
  }
  return {
    bid,
    total: [...groups.values()].reduce((sum, { earned }) => sum + earned, 0),
    groups: [...groups].map(([group, score]) => ({ group, ...score })),
    gate: failed.length > 0 ? 'fail' : toScore ? 'to-score' : 'pass',
    failed,
    unscored,
    unanswered: requirements.filter(({ id }) => !isAnswered(bid.answers.get(id))).map(({ id }) => id)
  }
}

function difference(a: number, b: number): number {
  return Math.abs(a - b) < EQUAL ? 0 : a - b
}
