import { useEffect } from 'preact/hooks'
import { pieces } from '../../kit/words/fill.js'
import { markOf } from '../scores/evaluation.js'
import { useDesk } from '../view/evaluate-desk.js'
import { Link } from '../view/view-link.js'
import { BidCard } from './bid-card.js'
import { KeyHelp } from './key-help.js'
import { Moves } from './moves-bar.js'
import { RequirementFacts } from './requirement-facts.js'
import { useBench } from './score-bench.js'
import { pressOf } from './score-keys.js'
import type { Mode } from './score-task.js'
import { ScoringTools } from './scoring-tools.js'

/** One requirement at a time beside what each supplier says of it, with the scores: all in one view where there is room. */
export function ScoringView({ mode }: { readonly mode: Mode }) {
  const { evaluation } = useDesk()
  return evaluation.evaluators.length === 0 ? (
    <p>
      {pieces(WORDS.evaluate.scoring.nobody, {
        name: <Link to={{ view: 'bids' }}>{WORDS.evaluate.scoring.name}</Link>
      })}
    </p>
  ) : (
    <Scoring mode={mode} />
  )
}

function Scoring({ mode }: { readonly mode: Mode }) {
  const { evaluation } = useDesk()
  const { bids } = evaluation
  const bench = useBench(mode)
  const { task, hands } = bench
  const { requirement, bid } = bench.at
  useEffect(() => document.getElementById('views')?.scrollIntoView(), [])
  return (
    <div class="app-score">
      <ScoringTools bench={bench} />
      <div class="app-score__bench">
        <div
          class="app-score__asked"
          onKeyDown={(event) => {
            const press = pressOf(event)
            if (press !== undefined) {
              event.preventDefault()
              hands.press(press, bid, 'elsewhere')
            }
          }}
        >
          <RequirementFacts key={requirement.id} requirement={requirement} />
        </div>
        <div class="app-score__bids">
          {bench.bids.map((one) => (
            <BidCard
              key={one.id}
              bid={one}
              place={bids.indexOf(one)}
              isCurrent={one === bid && bids.length > 1}
              requirement={requirement}
              mode={mode}
              mark={markOf(evaluation, one.id, requirement.id)}
              score={task.scoreOf(markOf(evaluation, one.id, requirement.id))}
              wants={task.wants(requirement, one)}
              isReasoned={mode === 'agree' || evaluation.evaluators.length === 1}
              hands={hands}
            />
          ))}
        </div>
      </div>
      <Moves bench={bench} />
      <KeyHelp bench={bench} />
    </div>
  )
}
