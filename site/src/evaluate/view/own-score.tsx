import type { Requirement } from '../../pack/pack.js'
import { TextArea } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import type { Bid } from '../scores/bid.js'
import { markOf, withNote, withScore } from '../scores/evaluation.js'
import { useDesk } from './evaluate-desk.js'
import { ScoreRadios } from './score-radios.js'

interface Side {
  readonly bid: Bid
  readonly requirement: Requirement
}

/** The score of the evaluator who works here. What others gave is not shown, so that nobody is led by it. */
export function OwnScore({ bid, requirement }: Side) {
  const { evaluation, evaluator, mark } = useDesk()
  const place = evaluation.bids.indexOf(bid)
  const { by, note } = markOf(evaluation, bid.id, requirement.id)
  return (
    <>
      <ScoreRadios
        name={`score-${place}`}
        legend={WORDS.evaluate.scoring.own}
        supplier={bid.supplier}
        value={evaluator === undefined ? undefined : by.get(evaluator)}
        onScore={(score) => {
          if (evaluator !== undefined) {
            mark(bid.id, requirement.id, (mark) => withScore(mark, evaluator, score))
          }
        }}
      />
      {evaluation.evaluators.length === 1 && (
        <TextArea
          id={`note-${place}`}
          label={fill(WORDS.evaluate.scoring.reasons, { supplier: bid.supplier })}
          rows={2}
          value={note ?? ''}
          onInput={(text) => mark(bid.id, requirement.id, (mark) => withNote(mark, text))}
        />
      )}
    </>
  )
}
