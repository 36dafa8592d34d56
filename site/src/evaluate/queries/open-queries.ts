import { fill } from '../../kit/words/fill.js'
import type { Pack } from '../../pack/pack.js'
import type { Bid, Finding } from '../scores/bid.js'
import type { Evaluation } from '../scores/evaluation.js'
import { codeOf, findingKey, sayFinding } from '../scores/findings.js'
import { sameTexts } from './same-text.js'

interface Compared {
  readonly pack: Pack
  readonly found: ReadonlyMap<string, readonly Finding[]>
}

/** Bids stay the same while they are scored. */
const compared = new WeakMap<readonly Bid[], Compared>()

/** Everything that was found in a bid, and between it and the others. */
export function findingsOf({ bids, pack }: Evaluation, { id, findings }: Bid): readonly Finding[] {
  let known = compared.get(bids)
  if (known?.pack !== pack) {
    known = { pack, found: sameTexts(bids, pack) }
    compared.set(bids, known)
  }
  const alike = known.found.get(id)
  return alike === undefined ? findings : [...findings, ...alike]
}

/** What is still to be dealt with in a bid; of one requirement, where one is named. */
export function openQueries(evaluation: Evaluation, bid: Bid, requirement?: string): readonly Finding[] {
  const dealt = evaluation.dealt.get(bid.id)
  return findingsOf(evaluation, bid).filter(
    (finding) =>
      (requirement === undefined || finding.requirement === requirement) && dealt?.has(findingKey(finding)) !== true
  )
}

/** What was done about a finding; undefined while it is open. */
export function doneAbout({ dealt }: Evaluation, bid: Bid, finding: Finding): string | undefined {
  return dealt.get(bid.id)?.get(findingKey(finding))
}

/** “3 queries open”. */
export function sayOpen(evaluation: Evaluation, bid: Bid): string {
  return fill(WORDS.evaluate.queries.open, { count: openQueries(evaluation, bid).length })
}

/** What a finding says, with the other bid's name where it names one. */
export function sayQuery(finding: Finding, { bids, pack }: Evaluation): string {
  const { other, otherRequirement } = finding
  return other === undefined
    ? sayFinding(finding)
    : sayFinding(finding, {
        supplier: bids.find(({ id }) => id === other)?.supplier ?? other,
        code: codeOf(otherRequirement === undefined ? {} : { requirement: otherRequirement }, pack) ?? ''
      })
}
