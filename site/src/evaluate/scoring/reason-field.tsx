import { fill } from '../../kit/words/fill.js'
import { Heard } from '../../kit/form/heard.js'
import type { Requirement } from '../../pack/pack.js'
import type { Bid } from '../scores/bid.js'
import { withNote } from '../scores/evaluation.js'
import type { Why } from '../scores/reasons.js'
import { useDesk } from '../view/evaluate-desk.js'

interface Reason {
  readonly bid: Bid
  readonly requirement: Requirement
  readonly place: number
  readonly note: string
  /** Why a reason is wanted that is not there. */
  readonly wants: Why | undefined
  readonly onLeave: () => void
}

/** Why a bid has its score, in words. Escape goes back to the bid. */
export function ReasonField({ bid, requirement, place, note, wants, onLeave }: Reason) {
  const { mark } = useDesk()
  const id = `note-${place}`
  return (
    <div class={`app-score__reason${wants === undefined ? '' : ' app-score__reason--wanted'}`}>
      <label for={id}>
        <Heard
          seen={WORDS.evaluate.scoring.reasonsShort}
          heard={fill(WORDS.evaluate.scoring.reasons, { supplier: bid.supplier })}
        />
      </label>
      {wants !== undefined && (
        <span class="app-score__wanted" id={`${id}-wanted`}>
          {WORDS.evaluate.scoring.wanted[wants]}
        </span>
      )}
      <textarea
        class="nhsuk-textarea"
        id={id}
        rows={1}
        value={note}
        aria-describedby={wants && `${id}-wanted`}
        onInput={({ currentTarget: { value } }) => mark(bid.id, requirement.id, (mark) => withNote(mark, value))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation()
            onLeave()
          }
        }}
      />
    </div>
  )
}
