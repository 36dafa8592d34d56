import { AgreeAtOnce } from './agree-at-once.js'
import { ScoringView } from './scoring-view.js'

/** All evaluators agree on a score. */
export function AgreeView() {
  return (
    <>
      <AgreeAtOnce />
      <ScoringView mode="agree" />
    </>
  )
}
