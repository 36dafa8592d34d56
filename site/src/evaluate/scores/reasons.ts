import type { Requirement } from '../../pack/pack.js'
import type { Mark } from './evaluation.js'
import { gateOf, settle } from './results.js'

/** From here evaluators are far enough apart to talk about it. */
export const APART = 2

/** Why a score needs a reason: it fails the bid, or evaluators were far apart. */
export type Why = 'fails' | 'apart'

/** Why a score is to be explained, whether or not it is. @param score the one that counts, or the evaluator's own */
export function whyReason(requirement: Requirement, mark: Mark, score: number | undefined): Why | undefined {
  if (score !== undefined && gateOf(requirement, score) === 'fail') {
    return 'fails'
  }
  return settle(mark).spread >= APART ? 'apart' : undefined
}
