import { useRef } from 'preact/hooks'
import { fill } from '../../kit/words/fill.js'
import { memo } from '../../kit/form/memo.js'
import type { Requirement } from '../../pack/pack.js'
import type { Bid, Score } from '../scores/bid.js'
import type { Mark } from '../scores/evaluation.js'
import type { Why } from '../scores/reasons.js'
import { AnswerCard } from '../view/answer-card.js'
import { OthersScores } from './others-scores.js'
import { ReasonField } from './reason-field.js'
import { CHOICE, type Hands } from './score-bench.js'
import { ScoreChoice } from './score-choice.js'
import { pressOf } from './score-keys.js'
import type { Mode } from './score-task.js'

interface Card {
  readonly bid: Bid
  /** Among the bids. */
  readonly place: number
  /** The reader was last in it. */
  readonly isCurrent: boolean
  readonly requirement: Requirement
  readonly mode: Mode
  readonly mark: Mark
  /** The one that is given here. */
  readonly score: Score | undefined
  /** Why a reason is wanted that is not there. */
  readonly wants: Why | undefined
  /** Whether reasons are written here. */
  readonly isReasoned: boolean
  readonly hands: Hands
}

/** What one supplier says of the requirement, and the score for it. Keys score while the focus is inside. */
export const BidCard = memo<Card>((parts) => {
  const { bid, place, isCurrent, requirement, mode, mark, score, wants, isReasoned, hands } = parts
  const card = useRef<HTMLElement>(null)
  const byMouse = useRef(false)
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
          hands.press(press, bid, event.target instanceof HTMLInputElement ? 'choice' : 'card')
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
      {mode === 'agree' && <OthersScores mark={mark} />}
      <ScoreChoice
        name={`${CHOICE[mode]}-${place}`}
        legend={mode === 'agree' ? WORDS.evaluate.scoring.common : WORDS.evaluate.scoring.own}
        supplier={bid.supplier}
        bands={requirement.text.scoring.bands}
        value={score}
        onScore={(given) => {
          hands.score(bid, given)
          if (byMouse.current) {
            // Arrows would change the score, where those who point at it expect them to move.
            card.current?.focus({ preventScroll: true })
          }
        }}
      />
      {isReasoned && (
        <ReasonField
          bid={bid}
          requirement={requirement}
          place={place}
          note={mark.note ?? ''}
          wants={wants}
          onLeave={() => card.current?.focus()}
        />
      )}
    </section>
  )
})
