import { ScoringView } from './scoring-view.js'

/** An evaluator scores. */
export function ScoreView() {
  return <ScoringView mode="score" />
}
