import type { Requirement } from '../../pack/pack.js'
import { isAnswered, type Bid } from '../scores/bid.js'
import { complianceTitle } from '../scores/compliance.js'
import { FindingList } from './finding-list.js'

interface Side {
  readonly bid: Bid
  readonly requirement: Requirement
}

/** What one supplier says of one requirement. Links are shown as text: a supplier may write anything. */
export function AnswerCard({ bid, requirement }: Side) {
  const answer = bid.answers.get(requirement.id)
  const facts = [
    [WORDS.evaluate.answer.answer, answer?.answer],
    [WORDS.evaluate.answer.evidence, answer?.evidence],
    [WORDS.evaluate.answer.link, answer?.link],
    [WORDS.evaluate.answer.comments, answer?.comments]
  ].filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '')
  return (
    <>
      <p>
        {isAnswered(answer) ? (
          <strong>{complianceTitle(answer!.compliance) || WORDS.evaluate.answer.complianceMissing}</strong>
        ) : (
          <strong class="nhsuk-tag nhsuk-tag--orange">{WORDS.evaluate.answer.none}</strong>
        )}
      </p>
      {facts.length > 0 && (
        <dl class="app-bids__said">
          {facts.map(([title, said]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      <FindingList bid={bid} requirement={requirement.id} />
    </>
  )
}
