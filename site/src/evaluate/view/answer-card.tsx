import type { Requirement } from '../../pack/pack.js'
import { isAnswered, type Bid } from '../scores/bid.js'
import { sayFinding } from '../scores/findings.js'

interface Side {
  readonly bid: Bid
  readonly requirement: Requirement
}

/** What one supplier says of one requirement. Links are shown as text: a supplier may write anything. */
export function AnswerCard({ bid, requirement }: Side) {
  const answer = bid.answers.get(requirement.id)
  const findings = bid.findings.filter((finding) => finding.requirement === requirement.id)
  const facts = [
    ['Answer', answer?.answer],
    ['Evidence', answer?.evidence],
    ['Link', answer?.link],
    ['Comments', answer?.comments]
  ].filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '')
  return (
    <>
      <p>
        {isAnswered(answer) ? (
          <strong>{answer!.compliance || 'Compliance not said'}</strong>
        ) : (
          <strong class="nhsuk-tag nhsuk-tag--orange">No answer</strong>
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
      {findings.length > 0 && (
        <ul class="app-bids__findings">
          {findings.map((finding, i) => (
            <li key={i}>{sayFinding(finding)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
