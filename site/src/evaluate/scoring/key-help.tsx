import { Checkbox } from '../../kit/form/fields.js'
import type { Bench } from './score-bench.js'

const SAYS = WORDS.evaluate.scoring.keys

/** Each key and what it does. */
const KEYS = [
  [SAYS.scores, SAYS.scoresDo],
  [SAYS.takeBack, SAYS.takeBackDo],
  [SAYS.sides, SAYS.sidesDo],
  [SAYS.upDown, SAYS.upDownDo],
  [SAYS.next, SAYS.nextDo],
  [SAYS.reason, SAYS.reasonDo]
] as const

/** Scoring without a mouse, folded. */
export function KeyHelp({ bench: { movesOn, setMovesOn } }: { readonly bench: Bench }) {
  return (
    <details class="nhsuk-details app-score__keys">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{SAYS.heading}</span>
      </summary>
      <div class="nhsuk-details__text">
        <p>{SAYS.where}</p>
        <dl class="app-score__keylist">
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
          <Checkbox id="move-on" label={SAYS.moveOn} checked={movesOn} onTick={setMovesOn} />
        </div>
      </div>
    </details>
  )
}
