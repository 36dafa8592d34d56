import type { Edited, Editing } from '../../kit/keeping/editing.js'
import { UndoButtons } from '../../kit/keeping/undo-buttons.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { answeredOf } from '../record/answering.js'
import type { Roadmap } from '../record/roadmap-record.js'

interface Bar {
  readonly editing: Editing<Roadmap>
  readonly edited: Edited<Roadmap>
}

/** Stays in view: what is answered, and the way back. */
export function RoadmapBar({ editing, edited }: Bar) {
  const { data, roadmap, say } = useRoadmap()
  const { answered, total } = answeredOf(roadmap, data.capabilities)
  return (
    <div class="app-pack__bar" role="region" aria-label={WORDS.roadmap.frame.bar}>
      <div class="app-pack__progress">
        <p id="answered">{fill(WORDS.roadmap.frame.answered, { answered, total })}</p>
        <progress aria-labelledby="answered" max={total} value={answered} />
      </div>
      <p class="app-pack__kept">{WORDS.keeping.state[edited.keeping]}</p>
      <div class="app-pack__tools">
        <UndoButtons editing={editing} edited={edited} say={say} />
        <ScreenLink class="nhsuk-button nhsuk-button--small" to={{ name: 'document' }}>
          {WORDS.roadmap.frame.download}
        </ScreenLink>
      </div>
    </div>
  )
}
