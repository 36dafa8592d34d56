import { useMemo } from 'preact/hooks'
import { fill } from '../../kit/words/fill.js'
import { scoresGiven } from '../scores/scores-given.js'
import { useDesk } from '../view/evaluate-desk.js'
import type { Mode } from './score-task.js'

/** How far each evaluator is. Only how many scores they gave is said, so that nobody is led by others' scores. */
export function ScoringProgress({ mode }: { readonly mode: Mode }) {
  const { evaluation, requirements, evaluator } = useDesk()
  const { bids, evaluators, marks } = evaluation
  const given = useMemo(() => scoresGiven(evaluation), [bids, evaluators, marks])
  const count = requirements.length * bids.length
  const shown = mode === 'score' ? evaluators.filter(({ id }) => id === evaluator) : []
  const others = evaluators.filter((one) => !shown.includes(one))
  return (
    <div class="app-score__progress">
      {shown.map(({ id }) => (
        <p key={id}>
          <progress aria-hidden="true" value={given.get(id) ?? 0} max={count} />
          {fill(WORDS.evaluate.scoring.done, { done: given.get(id) ?? 0, count })}
        </p>
      ))}
      {others.length > 0 && (
        <p>
          {others
            .map(({ id, name }) => fill(WORDS.evaluate.scoring.doneBy, { name, done: given.get(id) ?? 0, count }))
            .join(' · ')}
        </p>
      )}
    </div>
  )
}
