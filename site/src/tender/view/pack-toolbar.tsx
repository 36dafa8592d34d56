import type { Edited } from '../../kit/keeping/editing.js'
import type { Share } from '../../pack/progress.js'
import { fill } from '../../kit/words/fill.js'
import { UndoButtons } from '../../kit/keeping/undo-buttons.js'
import type { Pack } from '../../pack/pack.js'
import { useDesk } from '../parts/tender-desk.js'

interface Bar {
  readonly edited: Edited<Pack>
  readonly progress: Share
}

/** Stays in view: what is left, and the way back. */
export function Toolbar({ edited, progress: { decided, total } }: Bar) {
  const { editing, say } = useDesk()
  return (
    <div class="app-pack__bar" role="region" aria-label={WORDS.tender.bar.label}>
      <div class="app-pack__progress">
        <p id="progress-words">
          {decided === total ? WORDS.tender.bar.decided : fill(WORDS.tender.bar.left, { left: total - decided, total })}
        </p>
        <progress aria-labelledby="progress-words" max={total} value={decided} />
      </div>
      <p class="app-pack__kept">{WORDS.keeping.state[edited.keeping]}</p>
      <div class="app-pack__tools">
        <UndoButtons editing={editing} edited={edited} say={say} />
        <a class="nhsuk-button nhsuk-button--small" href="#download">
          {WORDS.tender.bar.download}
        </a>
      </div>
    </div>
  )
}
