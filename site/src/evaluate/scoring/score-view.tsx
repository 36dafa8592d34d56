import { ScoringView } from './scoring-view.js'

/** An evaluator scores alone. */
export function ScoreView() {
  return <ScoringView mode="score" />
}
