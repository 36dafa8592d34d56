import { fill } from '../../kit/words/fill.js'
import type { Requirement } from '../../pack/pack.js'
import { useDesk } from '../view/evaluate-desk.js'
import type { Bench } from './score-bench.js'

const SAYS = WORDS.evaluate.scoring

/** Every requirement that is shown, by its group; what is done says so. */
export function RequirementChooser({ bench: { at, list, task } }: { readonly bench: Bench }) {
  const { evaluation, move } = useDesk()
  const isDone = (one: Requirement) => evaluation.bids.every((bid) => task.isDone(one, bid))
  return (
    <div class="nhsuk-form-group app-score__chooser">
      <label class="nhsuk-label" for="choose">
        {SAYS.requirement}
      </label>
      <select
        class="nhsuk-select"
        id="choose"
        value={at.requirement.id}
        onChange={({ currentTarget }) => move({ view: task.mode, at: currentTarget.value, bid: at.bid.id })}
      >
        {evaluation.pack.groups.map(({ id, title }) => {
          const own = list.filter(({ group }) => group === id)
          return own.length === 0 ? null : (
            <optgroup key={id} label={title}>
              {own.map((one) => (
                <option key={one.id} value={one.id} selected={one.id === at.requirement.id}>
                  {isDone(one) ? fill(SAYS.doneOf[task.mode], { requirement: named(one) }) : named(one)}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}

function named({ code, text }: Requirement): string {
  return `${code} ${text.title}`
}
