import { fill } from '../../kit/words/fill.js'
import { worded } from '../../pack/document-words.js'
import type { Bid, Finding } from '../scores/bid.js'
import type { Evaluation } from '../scores/evaluation.js'
import { codeOf, partsOf, sayFinding, sayPlace } from '../scores/findings.js'
import { inGroups } from './query-groups.js'
import { openQueries } from './open-queries.js'

const SAYS = WORDS.evaluate.queries
const ASK = WORDS.evaluate.queries.ask
/** So much of a text is quoted. */
const LONGEST = 1000

/** What the buyer may ask a supplier to explain: a row each, the first the headers. Nothing in it names another bid. */
export function clarificationRows(evaluation: Evaluation, bid: Bid): readonly (readonly string[])[] {
  const { table } = SAYS
  const headers = [table.place, table.code, table.requirement, table.found, table.question]
  const open = openQueries(evaluation, bid).filter(isAsked)
  const order = new Map(evaluation.pack.requirements.map(({ id }, place) => [id, place]))
  const place = ({ requirement }: Finding) => (requirement === undefined ? -1 : (order.get(requirement) ?? -1))
  return [
    headers,
    ...inGroups(open)
      .flatMap(({ of }) => of)
      .sort((a, b) => place(a) - place(b))
      .map((finding) => row(finding, evaluation))
  ]
}

function isAsked({ kind, other }: Finding): boolean {
  return Object.hasOwn(ASK, kind) && other === undefined
}

function row(finding: Finding, { pack }: Evaluation): string[] {
  const requirement = pack.requirements.find(({ id }) => id === finding.requirement)
  const { day: _, asked, column, meets, row, scoring: __, value } = partsOf(finding)
  return [
    sayPlace(finding),
    codeOf(finding, pack) ?? '',
    requirement === undefined ? '' : worded(requirement.text.level, requirement.text.statement),
    found(finding),
    fill(ASK[finding.kind as keyof typeof ASK], { asked, column, meets, row, value })
  ]
}

function found(finding: Finding): string {
  const said = sayFinding(finding)
  const { value = '' } = finding
  return value === '' || said.includes(value) ? said : `${said} ${value.slice(0, LONGEST)}`
}
