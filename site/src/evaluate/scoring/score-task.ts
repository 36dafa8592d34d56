import type { Requirement } from '../../pack/pack.js'
import type { Bid, Score } from '../scores/bid.js'
import { markOf, withAgreed, withScore, type Evaluation, type Mark } from '../scores/evaluation.js'
import { findingKey } from '../scores/findings.js'
import { whyReason, type Why } from '../scores/reasons.js'
import { settle } from '../scores/results.js'

/** An evaluator scores alone, or all agree on a score. */
export type Mode = 'score' | 'agree'

/** What is shown, in each mode; the first is what a reader begins with. */
export const SHOWS = {
  score: ['all', 'unscored', 'queries', 'must', 'reasons'],
  agree: ['differ', 'all', 'queries', 'must', 'reasons']
} as const
export type Show = (typeof SHOWS)[Mode][number]

/** What is to be done with the marks of an evaluation: whose score is given. */
export class ScoreTask {
  constructor(
    private readonly evaluation: Evaluation,
    readonly mode: Mode,
    /** Who scores; absent where all agree. */
    private readonly evaluator: string | undefined
  ) {}

  /** The score that is given here. */
  scoreOf({ by, agreed }: Mark): Score | undefined {
    return this.mode === 'agree' ? agreed : this.evaluator === undefined ? undefined : by.get(this.evaluator)
  }

  /** @param score undefined takes it back */
  scored(mark: Mark, score: Score | undefined): Mark {
    return this.mode === 'agree'
      ? withAgreed(mark, score)
      : this.evaluator === undefined
        ? mark
        : withScore(mark, this.evaluator, score)
  }

  /** Whether a score is still to be given: where all agree, only where they differ. */
  isOpen(requirement: Requirement, bid: Bid): boolean {
    const mark = this.markOf(requirement, bid)
    return this.scoreOf(mark) === undefined && (this.mode === 'score' || settle(mark).spread > 0)
  }

  /** Whether nothing is left to do: where all agree, there is an agreed score, or all gave the same. */
  isDone(requirement: Requirement, bid: Bid): boolean {
    const mark = this.markOf(requirement, bid)
    const gaveAll = this.mode === 'score' || mark.by.size === this.evaluation.evaluators.length
    return !this.isOpen(requirement, bid) && (gaveAll || this.scoreOf(mark) !== undefined)
  }

  /** Why a reason is wanted that is not there. */
  wants(requirement: Requirement, bid: Bid): Why | undefined {
    const mark = this.markOf(requirement, bid)
    return (mark.note ?? '').trim() === '' ? this.why(requirement, mark) : undefined
  }

  /** Whether a requirement is shown. */
  fits(requirement: Requirement, show: Show): boolean {
    const { bids } = this.evaluation
    switch (show) {
      case 'all':
        return true
      case 'must':
        return requirement.text.level === 'must'
      case 'unscored':
        return bids.some((bid) => this.isOpen(requirement, bid))
      case 'differ':
        return bids.some((bid) => settle(this.markOf(requirement, bid)).spread > 0)
      case 'reasons':
        return bids.some((bid) => this.wants(requirement, bid) !== undefined)
      case 'queries':
        return bids.some((bid) => this.hasQuery(requirement, bid))
    }
  }

  private hasQuery(requirement: Requirement, bid: Bid): boolean {
    const dealt = this.evaluation.dealt.get(bid.id)
    return bid.findings.some((finding) => finding.requirement === requirement.id && !dealt?.has(findingKey(finding)))
  }

  private markOf(requirement: Requirement, bid: Bid): Mark {
    return markOf(this.evaluation, bid.id, requirement.id)
  }

  /** Before evaluators meet, each knows only their own score. */
  private why(requirement: Requirement, mark: Mark): Why | undefined {
    return this.mode === 'agree'
      ? whyReason(requirement, mark, settle(mark).score)
      : whyReason(requirement, { by: new Map() }, this.scoreOf(mark))
  }
}
