import { ScoringView } from './scoring-view.js'

/** All evaluators agree on a score. */
export function AgreeView() {
  return <ScoringView mode="agree" />
}
