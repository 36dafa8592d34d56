import type { Requirement } from '../../pack/pack.js'
import { TextArea } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import type { Bid } from '../scores/bid.js'
import { markOf, withAgreed, withNote } from '../scores/evaluation.js'
import { settle } from '../scores/results.js'
import { useDesk } from './evaluate-desk.js'
import { rounded } from './score-words.js'
import { ScoreRadios } from './score-radios.js'

interface Side {
  readonly bid: Bid
  readonly requirement: Requirement
}

/** What each evaluator gave, how far apart they are, and the score they agree on. */
export function AgreedScore({ bid, requirement }: Side) {
  const { evaluation, mark } = useDesk()
  const place = evaluation.bids.indexOf(bid)
  const own = markOf(evaluation, bid.id, requirement.id)
  const { by, agreed, note } = own
  const { spread } = settle(own)
  const { score: mean } = settle({ by })
  return (
    <>
      <dl class="app-bids__said">
        {evaluation.evaluators.map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{by.get(id) ?? WORDS.evaluate.scoring.none}</dd>
          </div>
        ))}
        {by.size > 1 && (
          <div>
            <dt>{WORDS.evaluate.scoring.mean}</dt>
            <dd>
              {spread === 0
                ? fill(WORDS.evaluate.scoring.meanSame, { mean: rounded(mean!) })
                : fill(WORDS.evaluate.scoring.meanApart, { mean: rounded(mean!), spread })}
            </dd>
          </div>
        )}
      </dl>
      <ScoreRadios
        name={`agreed-${place}`}
        legend={WORDS.evaluate.scoring.common}
        supplier={bid.supplier}
        value={agreed}
        onScore={(score) => mark(bid.id, requirement.id, (mark) => withAgreed(mark, score))}
      />
      <TextArea
        id={`note-${place}`}
        label={fill(WORDS.evaluate.scoring.reasons, { supplier: bid.supplier })}
        rows={2}
        value={note ?? ''}
        onInput={(text) => mark(bid.id, requirement.id, (mark) => withNote(mark, text))}
      />
    </>
  )
}
