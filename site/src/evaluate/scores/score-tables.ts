import { LEVEL_TITLES } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import type { Bid } from './bid.js'
import { MOST, asked, markOf, weightOf, type Evaluation } from './evaluation.js'
import { gateOf, results, settle, type Gate } from './results.js'
import { complianceTitle } from './compliance.js'

/** Rows of a table, the first its headers. */
export type Rows = readonly (readonly string[])[]

const FILE = WORDS.files.csv
const TABLE = WORDS.evaluate.table
const GATES: Readonly<Record<Gate, string>> = { pass: TABLE.passed, fail: TABLE.failed, 'to-score': TABLE.toScore }

/** One row for each requirement and supplier: what was answered and what it earned. */
export function scoreRows(evaluation: Evaluation): Rows {
  const { evaluators, pack } = evaluation
  const groups = new Map(pack.groups.map(({ id, title }) => [id, title]))
  const headers = [
    ...[FILE.code, FILE.group, FILE.requirement, FILE.level, FILE.weightGiven, TABLE.supplier],
    ...[TABLE.compliance, TABLE.answer, TABLE.evidence, TABLE.link, TABLE.comments],
    ...evaluators.map(({ name }) => name),
    ...[TABLE.spread, TABLE.agreed, TABLE.reasons, TABLE.score, TABLE.weighted, TABLE.gate]
  ]
  return [headers, ...asked(pack).flatMap((requirement) => evaluation.bids.map((bid) => row(requirement, bid)))]

  function row(requirement: Requirement, bid: Bid): string[] {
    const { id, code, group, text } = requirement
    const answer = bid.answers.get(id)
    const mark = markOf(evaluation, bid.id, id)
    const { score, spread } = settle(mark)
    const gate = gateOf(requirement, score)
    const weight = weightOf(requirement)
    return [
      ...[code, groups.get(group) ?? group, text.statement, LEVEL_TITLES[text.level], number(weight), bid.supplier],
      ...[
        complianceTitle(answer?.compliance ?? ''),
        answer?.answer,
        answer?.evidence,
        answer?.link,
        answer?.comments
      ].map((said) => said ?? ''),
      ...evaluators.map(({ id }) => number(mark.by.get(id))),
      ...[number(spread), number(mark.agreed), mark.note ?? ''],
      number(score),
      score === undefined || weight === 0 ? '' : number((score / MOST) * weight),
      gate === undefined ? '' : GATES[gate]
    ]
  }
}

/** One row for each supplier, the best first: rank, total, and what each group earned. */
export function rankingRows(evaluation: Evaluation): Rows {
  const groups = evaluation.pack.groups.filter(({ id }) => asked(evaluation.pack).some(({ group }) => group === id))
  const headers = [TABLE.rank, TABLE.supplier, TABLE.gates, TABLE.total, TABLE.unscored, TABLE.unanswered]
  return [
    [...headers, ...groups.map(({ title }) => title)],
    ...results(evaluation).map((result) => [
      number(result.rank),
      result.bid.supplier,
      GATES[result.gate],
      number(result.total),
      number(result.unscored.length),
      number(result.unanswered.length),
      ...groups.map(({ id }) => number(result.groups.find(({ group }) => group === id)?.earned))
    ])
  ]
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100)
}
