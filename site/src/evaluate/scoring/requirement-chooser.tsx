import { useMemo } from 'preact/hooks'
import { fill } from '../../kit/words/fill.js'
import { useDesk } from '../view/evaluate-desk.js'
import type { Bench } from './score-bench.js'

const SAYS = WORDS.evaluate.scoring

/** Every requirement that is shown, by its group; what is done says so. */
export function RequirementChooser({ bench: { at, list, task } }: { readonly bench: Bench }) {
  const { evaluation, move } = useDesk()
  const { bids, pack } = evaluation
  const done = list.map((one) => bids.every((bid) => task.isDone(one, bid)))
  // There may be hundreds: they are the same as before unless another is listed or done.
  const isAs = list.map(({ id }, at) => `${id} ${done[at]}`).join('\n')
  const options = useMemo(
    () =>
      pack.groups.map(({ id, title }) => {
        const own = list.flatMap(({ id: value, group, code, text }, at) => {
          const named = `${code} ${text.title}`
          const said = done[at] ? fill(SAYS.doneOf[task.mode], { requirement: named }) : named
          return group === id ? [<option value={value}>{said}</option>] : []
        })
        return own.length === 0 ? null : (
          <optgroup key={id} label={title}>
            {own}
          </optgroup>
        )
      }),
    [pack, task.mode, isAs]
  )
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
        {options}
      </select>
    </div>
  )
}
