import { NotTaken, firstOf } from '../../pack/file-trouble.js'
import type { Pack } from '../../pack/pack.js'
import { readPack, readText } from '../../pack/read-pack.js'
import { list, maybe, object, oneOf, text, textLike, type Flaw, type Shape } from '../../kit/files/shape.js'
import { FINDING_KINDS, SCORES, type Answer, type Bid, type Finding, type WrittenMark } from '../scores/bid.js'
import { NO_AWARD, type Award } from '../scheme/award-scheme.js'
import { AWARD } from '../scheme/award-shape.js'
import type { Evaluation, Evaluator, Mark } from '../scores/evaluation.js'
import { COMPLIANCE } from '../scores/compliance.js'

const KIND = 'handbook-evaluation'

/** An evaluation as JSON has it. */
export interface SavedEvaluation {
  readonly kind: typeof KIND
  readonly format: 1
  readonly pack: Pack
  readonly evaluators: readonly Evaluator[]
  readonly bids: readonly SavedBid[]
  readonly marks: readonly WrittenMark[]
  readonly dealt?: readonly Dealt[]
  readonly award?: Award
}

/** What was done about something that was found. */
interface Dealt {
  readonly bid: string
  readonly finding: string
  readonly done: string
}

export interface SavedBid {
  readonly id: string
  readonly supplier: string
  readonly contact: string
  readonly file: string
  readonly answers: readonly (Answer & { readonly requirement: string })[]
  readonly findings: readonly Finding[]
  readonly scores?: readonly WrittenMark[]
}

/** What a JSON file is. */
export type Loaded =
  { readonly kind: 'pack'; readonly pack: Pack } | { readonly kind: 'evaluation'; readonly evaluation: Evaluation }

/** A saved evaluation that is damaged. */
export class EvaluationRefused extends NotTaken {
  constructor(flaws: readonly Flaw[]) {
    super(WORDS.evaluate.files.damaged + firstOf(flaws))
  }
}

export function save({ pack, evaluators, bids, marks, dealt, award }: Evaluation): SavedEvaluation {
  return {
    kind: KIND,
    format: 1,
    pack,
    evaluators,
    bids: bids.map(writtenBid),
    marks: [...marks].flatMap(([bid, of]) => writtenMarks(bid, of)),
    dealt: [...dealt].flatMap(([bid, of]) => [...of].map(([finding, done]) => ({ bid, finding, done }))),
    award
  }
}

export function writtenBid({ answers, ...bid }: Bid): SavedBid {
  return { ...bid, answers: [...answers].map(([requirement, answer]) => ({ requirement, ...answer })) }
}

/** What evaluators gave a bid. @param of by requirement */
export function writtenMarks(bid: string, of: ReadonlyMap<string, Mark>): WrittenMark[] {
  return [...of].map(([requirement, { by, ...mark }]) => ({
    bid,
    requirement,
    by: [...by].map(([evaluator, score]) => ({ evaluator, score })),
    ...mark
  }))
}

/** Reads marks that were written as JSON; none if they are damaged. */
export function readMarks(json: string): (readonly [bid: string, requirement: string, mark: Mark])[] {
  const flaws: Flaw[] = []
  const marks = list(MARK)(parsed(json), '', flaws)
  return flaws.length > 0 ? [] : marks.map((mark) => [mark.bid, mark.requirement, markOfWritten(mark)])
}

/** Reads a pack's file, or a saved evaluation's. @throws FileRefused, EvaluationRefused */
export function load(json: string): Loaded {
  const value = parsed(json)
  return value?.kind === KIND
    ? { kind: 'evaluation', evaluation: restore(value) }
    : { kind: 'pack', pack: readText(json) }
}

/** @throws FileRefused, EvaluationRefused */
export function restore(value: unknown): Evaluation {
  const pack = readPack((value as SavedEvaluation).pack)
  const flaws: Flaw[] = []
  const saved = SAVED(value, '', flaws)
  if (flaws.length > 0) {
    throw new EvaluationRefused(flaws)
  }
  const marks = new Map<string, Map<string, Mark>>()
  for (const mark of saved.marks) {
    marks.set(mark.bid, (marks.get(mark.bid) ?? new Map<string, Mark>()).set(mark.requirement, markOfWritten(mark)))
  }
  const dealt = new Map<string, Map<string, string>>()
  for (const { bid, finding, done } of saved.dealt ?? []) {
    dealt.set(bid, (dealt.get(bid) ?? new Map<string, string>()).set(finding, done))
  }
  return {
    pack,
    evaluators: saved.evaluators,
    bids: saved.bids.map(({ answers, ...bid }) => ({
      ...bid,
      answers: new Map(answers.map(({ requirement, ...answer }) => [requirement, answer]))
    })),
    marks,
    dealt,
    award: saved.award ?? NO_AWARD
  }
}

function markOfWritten({ bid: _, requirement: __, by, ...mark }: WrittenMark): Mark {
  return { by: new Map(by.map(({ evaluator, score }) => [evaluator, score])), ...mark }
}

function parsed(json: string): Partial<SavedEvaluation> | undefined {
  try {
    return JSON.parse(json) ?? undefined
  } catch {
    return undefined
  }
}

const NAME = textLike(/\S/, WORDS.evaluate.files.name)
const SCORE = oneOf(...SCORES)
const EVALUATOR: Shape<Evaluator> = object({ id: NAME, name: text })
const FINDING: Shape<Finding> = object({
  kind: oneOf(...FINDING_KINDS),
  requirement: maybe(text),
  column: maybe(text),
  value: maybe(text),
  asked: maybe(text),
  sheet: maybe(text),
  cell: maybe(text),
  other: maybe(text),
  otherRequirement: maybe(text)
})
const MARK: Shape<WrittenMark> = object({
  bid: NAME,
  requirement: NAME,
  by: list(object({ evaluator: NAME, score: SCORE })),
  agreed: maybe(SCORE),
  note: maybe(text)
})
const BID: Shape<SavedBid> = object({
  id: NAME,
  supplier: NAME,
  contact: text,
  file: text,
  answers: list(
    object({
      requirement: NAME,
      compliance: oneOf('', ...COMPLIANCE),
      answer: text,
      evidence: text,
      link: text,
      comments: text
    })
  ),
  findings: list(FINDING),
  scores: maybe(list(MARK))
})
const DEALT: Shape<Dealt> = object({ bid: NAME, finding: text, done: text })
const SAVED: Shape<Omit<SavedEvaluation, 'pack'>> = object({
  kind: oneOf(KIND),
  format: oneOf(1),
  evaluators: list(EVALUATOR),
  bids: list(BID, 100),
  marks: list(MARK, 100_000),
  dealt: maybe(list(DEALT, 100_000)),
  award: maybe(AWARD)
})
