import { LEVEL_TITLES } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import type { Bid } from './bid.js'
import { MOST, asked, markOf, weightOf, type Evaluation } from './evaluation.js'
import { gateOf, settle, type Gate } from './results.js'
import { complianceTitle } from './compliance.js'

/** Rows of a table, the first its headers. */
export type Rows = readonly (readonly string[])[]

const FILE = WORDS.files.csv
const TABLE = WORDS.evaluate.table
/** What stands in tables for a gate. */
export const GATES: Readonly<Record<Gate, string>> = {
  pass: TABLE.passed,
  fail: TABLE.failed,
  'to-score': TABLE.toScore
}

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
      ...[
        code,
        groups.get(group) ?? group,
        text.statement,
        LEVEL_TITLES[text.level],
        tableNumber(weight),
        bid.supplier
      ],
      ...[
        complianceTitle(answer?.compliance ?? ''),
        answer?.answer,
        answer?.evidence,
        answer?.link,
        answer?.comments
      ].map((said) => said ?? ''),
      ...evaluators.map(({ id }) => tableNumber(mark.by.get(id))),
      ...[tableNumber(spread), tableNumber(mark.agreed), mark.note ?? ''],
      tableNumber(score),
      score === undefined || weight === 0 ? '' : tableNumber((score / MOST) * weight),
      gate === undefined ? '' : GATES[gate]
    ]
  }
}

/** A number as tables have it: with two digits behind the point, where it needs them. */
export function tableNumber(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100)
}
