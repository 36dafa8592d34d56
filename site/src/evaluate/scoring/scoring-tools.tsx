import { Select } from '../../kit/form/fields.js'
import { useDesk } from '../view/evaluate-desk.js'
import type { Bench } from './score-bench.js'
import { ORDERS, type Order } from './score-order.js'
import { SHOWS, type Show } from './score-task.js'
import { RequirementChooser } from './requirement-chooser.js'

const SAYS = WORDS.evaluate.scoring

/** Which requirement, which of them are shown, who scores, and in what order. */
export function ScoringTools({ bench }: { readonly bench: Bench }) {
  const { evaluation, requirements, evaluator, scoreAs } = useDesk()
  const { task, show, group, narrow, order, setOrder } = bench
  const groups = evaluation.pack.groups.filter(({ id }) => requirements.some((one) => one.group === id))
  return (
    <div class="app-score__tools">
      <RequirementChooser bench={bench} />
      <Select
        id="show"
        label={SAYS.show}
        value={show}
        choices={SHOWS[task.mode].map((one) => [one, SAYS.shows[one]])}
        onChoose={(value) => narrow(value as Show, group)}
      />
      {groups.length > 1 && (
        <Select
          id="group"
          label={SAYS.group}
          value={group}
          choices={[['', SAYS.allGroups], ...groups.map(({ id, title }) => [id, title] as const)]}
          onChoose={(value) => narrow(show, value)}
        />
      )}
      {evaluation.bids.length > 1 && (
        <Select
          id="order"
          label={SAYS.order}
          value={order}
          choices={ORDERS.map((one) => [one, SAYS.orders[one]])}
          onChoose={(value) => setOrder(value as Order)}
        />
      )}
      {task.mode === 'score' && evaluation.evaluators.length > 1 && (
        <Select
          id="score-as"
          label={SAYS.as}
          value={evaluator ?? ''}
          choices={evaluation.evaluators.map(({ id, name }) => [id, name])}
          onChoose={scoreAs}
        />
      )}
    </div>
  )
}
