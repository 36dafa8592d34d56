import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { isUndecided, type Award } from '../scheme/award-scheme.js'
import type { Bid, WrittenMark } from '../scores/bid.js'
import {
  markOf,
  withAgreed,
  withBid,
  withEvaluator,
  withMark,
  withNote,
  withScore,
  type Evaluation
} from '../scores/evaluation.js'
import { codeOf } from '../scores/findings.js'
import { save } from './saved-evaluation.js'

/** How many of an evaluator's scores are named where there are more. */
const FEW = 3

const SAYS = WORDS.evaluate.merged

/** A score that is otherwise in another file. */
export interface Conflict {
  /** Who gave it. */
  readonly evaluator: string
  readonly supplier: string
  readonly requirement: string
}

export interface Merged {
  readonly evaluation: Evaluation
  /** How many scores came in, those agreed on among them. */
  readonly added: number
  /** Where what was there stays. */
  readonly conflicts: readonly Conflict[]
}

/** Brings in what other evaluators of the same pack saved. Evaluators are told apart by their names, and what is there stays. */
export function merge(into: Evaluation, other: Evaluation): Merged {
  const bids = other.bids.filter(({ id }) => into.bids.every((bid) => bid.id !== id))
  const joined = other.evaluators.reduce((joined, { name }) => withEvaluator(joined, name), bids.reduce(withBid, into))
  const both = { ...joined, dealt: bothDealt(into, other), award: bothAwards(into.award, other.award) }
  return mergeMarks(both, save(other).marks, (id) => other.evaluators.find((one) => one.id === id)?.name ?? id)
}

/** Brings in the scores that stand in a bid's own file. */
export function mergeSheet(into: Evaluation, { scores = [], ...bid }: Bid): Merged {
  return mergeMarks(withBid(into, bid), scores, (name) => name)
}

/** What was brought in, for the reader. */
export function sayMerged({ evaluation: { pack }, added, conflicts }: Merged): string {
  const names = [...new Set(conflicts.map(({ evaluator }) => evaluator))]
  const kept = names.map((name) => {
    const own = conflicts.filter(({ evaluator }) => evaluator === name)
    const first = own
      .slice(0, FEW)
      .map((conflict) => fill(SAYS.score, { code: codeOf(conflict, pack)!, supplier: conflict.supplier }))
    const rest = own.length > FEW ? [fill(SAYS.more, { count: own.length - FEW })] : []
    return fill(SAYS.of, { evaluator: name, count: own.length, scores: listed([...first, ...rest]) })
  })
  const cameIn = fill(SAYS.cameIn, { count: added })
  return kept.length === 0 ? cameIn : `${cameIn} ${fill(SAYS.differs, { scores: kept.join('; ') })}`
}

/** What was done about what was found; what is said here stays. */
function bothDealt({ dealt: here }: Evaluation, { dealt: there }: Evaluation): Evaluation['dealt'] {
  const bids = new Set([...there.keys(), ...here.keys()])
  return new Map([...bids].map((bid) => [bid, new Map([...(there.get(bid) ?? []), ...(here.get(bid) ?? [])])]))
}

/** The scheme that somebody chose, and every price and note; what is here stays. */
function bothAwards(here: Award, there: Award): Award {
  const without = <T extends object>(mine: readonly T[], theirs: readonly T[], key: (of: T) => string) => {
    const known = new Set(mine.map(key))
    return [...mine, ...theirs.filter((one) => !known.has(key(one)))]
  }
  return {
    scheme: isUndecided(here.scheme) ? there.scheme : here.scheme,
    prices: without(here.prices, there.prices, ({ bid, lot }) => JSON.stringify([bid, lot])),
    notes: without(here.notes, there.notes, ({ about, bid, lot }) => JSON.stringify([about, bid, lot]))
  }
}

/** What both say, each once. */
function bothNotes(here = '', other = ''): string {
  return here.includes(other) ? here : other.includes(here) ? other : `${here}; ${other}`
}

/** @param nameOf an evaluator's name from what the marks call them */
function mergeMarks(into: Evaluation, marks: readonly WrittenMark[], nameOf: (evaluator: string) => string): Merged {
  let evaluation = into
  const conflicts: Conflict[] = []
  let added = 0
  for (const { bid, requirement, by, agreed, note } of marks) {
    let mark = markOf(evaluation, bid, requirement)
    const supplier = evaluation.bids.find((one) => one.id === bid)?.supplier ?? bid
    for (const { evaluator: called, score } of by) {
      const evaluator = nameOf(called)
      evaluation = withEvaluator(evaluation, evaluator)
      const { id } = evaluation.evaluators.find((one) => one.name === evaluator)!
      const here = mark.by.get(id)
      if (here === undefined) {
        mark = withScore(mark, id, score)
        added++
      } else if (here !== score) {
        conflicts.push({ evaluator, supplier, requirement })
      }
    }
    if (mark.agreed === undefined && agreed !== undefined) {
      mark = withAgreed(mark, agreed)
      added++
    } else if (agreed !== undefined && agreed !== mark.agreed) {
      conflicts.push({ evaluator: SAYS.agreed, supplier, requirement })
    }
    evaluation = withMark(evaluation, bid, requirement, withNote(mark, bothNotes(mark.note, note)))
  }
  return { evaluation, added, conflicts }
}
