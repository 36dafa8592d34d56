import type { Edited, Keeping } from '../work/editing.js'
import type { Share } from '../../pack/progress.js'
import { useDesk } from '../parts/tender-desk.js'
import { Button } from '../../kit/form/fields.js'

interface Bar {
  readonly edited: Edited
  readonly progress: Share
}

const KEPT: Readonly<Record<Keeping, string>> = {
  kept: 'Saved in this browser',
  soon: 'Saving …',
  full: 'Not saved',
  blocked: 'Not saved',
  conflict: 'Not saved'
}

/** Stays in view: what is left, and the way back. */
export function Toolbar({ edited: { history, keeping }, progress: { decided, total } }: Bar) {
  const { editing, say } = useDesk()
  const back = history.past.at(-1)?.did
  const forward = history.future[0]?.did
  return (
    <div class="app-pack__bar" role="region" aria-label="Progress and tools">
      <div class="app-pack__progress">
        <p id="progress-words">
          {decided === total ? 'Everything is decided' : `${total - decided} of ${total} left to decide`}
        </p>
        <progress aria-labelledby="progress-words" max={total} value={decided} />
      </div>
      <p class="app-pack__kept">{KEPT[keeping]}</p>
      <div class="app-pack__tools">
        <Button idle={back === undefined} onPress={() => say(`Undone: ${editing.undo()}`)}>
          Undo{back !== undefined && <span class="nhsuk-u-visually-hidden">: {back}</span>}
        </Button>
        <Button idle={forward === undefined} onPress={() => say(`Done again: ${editing.redo()}`)}>
          Redo{forward !== undefined && <span class="nhsuk-u-visually-hidden">: {forward}</span>}
        </Button>
        <a class="nhsuk-button nhsuk-button--small" href="#download">
          Download
        </a>
      </div>
    </div>
  )
}
