import { fill } from '../../kit/words/fill.js'
import type { Mark } from '../scores/evaluation.js'
import { settle } from '../scores/results.js'
import { useDesk } from '../view/evaluate-desk.js'
import { rounded } from '../view/score-words.js'

const SAYS = WORDS.evaluate.scoring

/** What each evaluator gave, and how far apart they are. */
export function OthersScores({ mark: { by } }: { readonly mark: Mark }) {
  const { evaluation } = useDesk()
  const { score: mean, spread } = settle({ by })
  return (
    <dl class="app-score__others">
      {evaluation.evaluators.map(({ id, name }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{by.get(id) ?? SAYS.none}</dd>
        </div>
      ))}
      {by.size > 1 && (
        <div>
          <dt>{SAYS.mean}</dt>
          <dd>
            {spread === 0
              ? fill(SAYS.meanSame, { mean: rounded(mean!) })
              : fill(SAYS.meanApart, { mean: rounded(mean!), spread })}
          </dd>
        </div>
      )}
    </dl>
  )
}
