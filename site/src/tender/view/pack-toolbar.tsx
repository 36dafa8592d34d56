import type { Edited } from '../work/editing.js'
import type { Share } from '../../pack/progress.js'
import { fill } from '../../kit/words/fill.js'
import { Heard } from '../parts/heard.js'
import { useDesk } from '../parts/tender-desk.js'
import { Button } from '../../kit/form/fields.js'

interface Bar {
  readonly edited: Edited
  readonly progress: Share
}

/** Stays in view: what is left, and the way back. */
export function Toolbar({ edited: { history, keeping }, progress: { decided, total } }: Bar) {
  const { editing, say } = useDesk()
  const back = history.past.at(-1)?.did
  const forward = history.future[0]?.did
  return (
    <div class="app-pack__bar" role="region" aria-label={WORDS.tender.bar.label}>
      <div class="app-pack__progress">
        <p id="progress-words">
          {decided === total ? WORDS.tender.bar.decided : fill(WORDS.tender.bar.left, { left: total - decided, total })}
        </p>
        <progress aria-labelledby="progress-words" max={total} value={decided} />
      </div>
      <p class="app-pack__kept">{WORDS.tender.keeping[keeping]}</p>
      <div class="app-pack__tools">
        <Button idle={back === undefined} onPress={() => say(fill(WORDS.tender.bar.undone, { did: editing.undo()! }))}>
          <Heard
            seen={WORDS.tender.bar.undo}
            heard={back === undefined ? WORDS.tender.bar.undo : fill(WORDS.tender.bar.undoOf, { did: back })}
          />
        </Button>
        <Button
          idle={forward === undefined}
          onPress={() => say(fill(WORDS.tender.bar.redone, { did: editing.redo()! }))}
        >
          <Heard
            seen={WORDS.tender.bar.redo}
            heard={forward === undefined ? WORDS.tender.bar.redo : fill(WORDS.tender.bar.redoOf, { did: forward })}
          />
        </Button>
        <a class="nhsuk-button nhsuk-button--small" href="#download">
          {WORDS.tender.bar.download}
        </a>
      </div>
    </div>
  )
}
