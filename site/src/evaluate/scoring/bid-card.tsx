import { useRef } from 'preact/hooks'
import { fill } from '../../kit/words/fill.js'
import type { Bid } from '../scores/bid.js'
import { markOf } from '../scores/evaluation.js'
import { AnswerCard } from '../view/answer-card.js'
import { useDesk } from '../view/evaluate-desk.js'
import { OthersScores } from './others-scores.js'
import { ReasonField } from './reason-field.js'
import { CHOICE, type Bench } from './score-bench.js'
import { ScoreChoice } from './score-choice.js'
import { pressOf } from './score-keys.js'

interface Card {
  readonly bench: Bench
  readonly bid: Bid
}

/** What one supplier says of the requirement, and the score for it. Keys score while the focus is inside. */
export function BidCard({ bench, bid }: Card) {
  const { evaluation } = useDesk()
  const card = useRef<HTMLElement>(null)
  const byMouse = useRef(false)
  const place = evaluation.bids.indexOf(bid)
  const { task, at } = bench
  const { requirement } = at
  const own = markOf(evaluation, bid.id, requirement.id)
  const isCurrent = bid === at.bid && evaluation.bids.length > 1
  return (
    <section
      ref={card}
      id={`bid-${place}`}
      class={`app-score__bid${isCurrent ? ' app-score__bid--current' : ''}`}
      aria-label={bid.supplier}
      aria-keyshortcuts="0 1 2 3 4"
      tabIndex={0}
      onPointerDown={({ pointerType }) => (byMouse.current = pointerType === 'mouse')}
      onKeyDown={(event) => {
        byMouse.current = false
        const press = pressOf(event)
        if (press !== undefined) {
          event.preventDefault()
          bench.press(press, bid, event.target instanceof HTMLInputElement ? 'choice' : 'card')
        }
      }}
    >
      <h4 class="app-score__supplier">{bid.supplier}</h4>
      <div
        key={requirement.id}
        class="app-score__said"
        role="group"
        aria-label={fill(WORDS.evaluate.scoring.saidBy, { supplier: bid.supplier })}
        tabIndex={0}
      >
        <AnswerCard bid={bid} requirement={requirement} />
      </div>
      {task.mode === 'agree' && <OthersScores mark={own} />}
      <ScoreChoice
        name={`${CHOICE[task.mode]}-${place}`}
        legend={task.mode === 'agree' ? WORDS.evaluate.scoring.common : WORDS.evaluate.scoring.own}
        supplier={bid.supplier}
        bands={requirement.text.scoring.bands}
        value={task.scoreOf(own)}
        onScore={(score) => {
          bench.score(bid, score)
          if (byMouse.current) {
            // Arrows would change the score, where those who point at it expect them to move.
            card.current?.focus({ preventScroll: true })
          }
        }}
      />
      {(task.mode === 'agree' || evaluation.evaluators.length === 1) && (
        <ReasonField
          bid={bid}
          requirement={requirement}
          place={place}
          note={own.note ?? ''}
          wants={task.wants(requirement, bid)}
          onLeave={() => card.current?.focus()}
        />
      )}
    </section>
  )
}
