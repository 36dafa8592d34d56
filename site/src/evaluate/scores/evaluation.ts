import type { Pack, Requirement } from '../../pack/pack.js'
import type { Bid, Score } from './bid.js'
import { lowerCase } from '../../kit/words/plain-name.js'
import { NO_AWARD, type Award } from '../scheme/award-scheme.js'

export const MOST = 4

export interface Evaluator {
  readonly id: string
  readonly name: string
}

/** What evaluators gave one supplier for one requirement. */
export interface Mark {
  /** By evaluator. */
  readonly by: ReadonlyMap<string, Score>
  /** The score after moderation; it goes before the others. */
  readonly agreed?: Score
  /** Why, in words. */
  readonly note?: string
}

/** Bids for one pack, and what the evaluators think of them. */
export interface Evaluation {
  readonly pack: Pack
  readonly bids: readonly Bid[]
  readonly evaluators: readonly Evaluator[]
  /** By bid, then by requirement. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, Mark>>
  /** What was done about what was found in a bid: by bid, then by the finding's key. What is not here is still open. */
  readonly dealt: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly award: Award
}

export const NO_MARK: Mark = { by: new Map() }

export function newEvaluation(pack: Pack): Evaluation {
  return { pack, bids: [], evaluators: [], marks: new Map(), dealt: new Map(), award: NO_AWARD }
}

/** The requirements that suppliers were asked to answer, in the order of the schedule. */
export function asked(pack: Pack): readonly Requirement[] {
  const known = inSchedule.get(pack) ?? pack.groups.flatMap(({ id }) => keptIn(pack, id))
  inSchedule.set(pack, known)
  return known
}

/** Nothing in a pack is changed in place. */
const inSchedule = new WeakMap<Pack, readonly Requirement[]>()

function keptIn({ requirements }: Pack, id: string): Requirement[] {
  return requirements.filter(({ decision, group }) => decision !== 'drop' && group === id)
}

/** The share of the quality score that a requirement has. */
export function weightOf({ text, weight }: Requirement): number {
  return text.scoring.kind === 'pass-fail' ? 0 : weight
}

export function markOf({ marks }: Evaluation, bid: string, requirement: string): Mark {
  return marks.get(bid)?.get(requirement) ?? NO_MARK
}

export function withMark(evaluation: Evaluation, bid: string, requirement: string, mark: Mark): Evaluation {
  const marks = new Map(evaluation.marks)
  marks.set(bid, new Map(marks.get(bid)).set(requirement, mark))
  return { ...evaluation, marks }
}

/** @param score undefined takes it back */
export function withScore(mark: Mark, evaluator: string, score: Score | undefined): Mark {
  const by = new Map(mark.by)
  if (score === undefined) {
    by.delete(evaluator)
  } else {
    by.set(evaluator, score)
  }
  return { ...mark, by }
}

/** @param score undefined takes it back */
export function withAgreed({ agreed: _, ...mark }: Mark, score: Score | undefined): Mark {
  return score === undefined ? mark : { ...mark, agreed: score }
}

export function withNote({ note: _, ...mark }: Mark, note: string): Mark {
  return note === '' ? mark : { ...mark, note }
}

/** @param done what was done about it, perhaps without words; undefined opens it again */
export function withDealt(evaluation: Evaluation, bid: string, finding: string, done: string | undefined): Evaluation {
  const of = new Map(evaluation.dealt.get(bid))
  if (done === undefined) {
    of.delete(finding)
  } else {
    of.set(finding, done)
  }
  return { ...evaluation, dealt: new Map(evaluation.dealt).set(bid, of) }
}

/** Adds a bid, in place of the same supplier's from before. Marks stay. One that would be called like another gets a number. */
export function withBid(evaluation: Evaluation, bid: Bid): Evaluation {
  const others = evaluation.bids.filter(({ id }) => id !== bid.id)
  const named = { ...bid, supplier: nameBeside(others, bid.supplier) }
  const known = others.length < evaluation.bids.length
  const bids = known ? evaluation.bids.map((old) => (old.id === bid.id ? named : old)) : [...others, named]
  return { ...evaluation, bids }
}

function nameBeside(others: readonly Bid[], name: string): string {
  const taken = new Set(others.map(({ supplier }) => lowerCase(supplier)))
  let called = name
  for (let number = 2; taken.has(lowerCase(called)); number++) {
    called = `${name} (${number})`
  }
  return called
}

export function withoutBid(evaluation: Evaluation, bid: string): Evaluation {
  const marks = new Map(evaluation.marks)
  marks.delete(bid)
  const dealt = new Map(evaluation.dealt)
  dealt.delete(bid)
  const { scheme, prices, notes } = evaluation.award
  const award = {
    scheme,
    prices: prices.filter((price) => price.bid !== bid),
    notes: notes.filter((note) => note.bid !== bid)
  }
  return { ...evaluation, bids: evaluation.bids.filter(({ id }) => id !== bid), marks, dealt, award }
}

/** Adds an evaluator; one of the same name stays one. */
export function withEvaluator(evaluation: Evaluation, name: string): Evaluation {
  const { evaluators } = evaluation
  if (name === '' || evaluators.some((evaluator) => evaluator.name === name)) {
    return evaluation
  }
  const numbers = evaluators.map(({ id }) => Number(id.slice(1))).filter(Number.isFinite)
  return { ...evaluation, evaluators: [...evaluators, { id: `e${Math.max(0, ...numbers) + 1}`, name }] }
}

export function renamed(evaluation: Evaluation, id: string, name: string): Evaluation {
  const evaluators = evaluation.evaluators.map((evaluator) => (evaluator.id === id ? { id, name } : evaluator))
  return { ...evaluation, evaluators }
}

/** Takes an evaluator out, with what they scored. */
export function withoutEvaluator(evaluation: Evaluation, id: string): Evaluation {
  const marks = new Map(
    [...evaluation.marks].map(([bid, of]) => [
      bid,
      new Map([...of].map(([requirement, mark]) => [requirement, withScore(mark, id, undefined)]))
    ])
  )
  return { ...evaluation, evaluators: evaluation.evaluators.filter((evaluator) => evaluator.id !== id), marks }
}
