import { Button } from '../form/fields.js'
import { Heard } from '../form/heard.js'
import { fill } from '../words/fill.js'
import type { Edited, Editing } from './editing.js'
import type { Work } from './work-store.js'

interface Undo<T extends Work> {
  readonly editing: Editing<T>
  readonly edited: Edited<T>
  readonly say: (text: string) => void
}

/** Back and forward among the steps of the work. */
export function UndoButtons<T extends Work>({ editing, edited: { history }, say }: Undo<T>) {
  const back = history.past.at(-1)?.did
  const forward = history.future[0]?.did
  const { undo, undoOf, undone, redo, redoOf, redone } = WORDS.keeping.undo
  return (
    <>
      <Button idle={back === undefined} onPress={() => say(fill(undone, { did: editing.undo()! }))}>
        <Heard seen={undo} heard={back === undefined ? undo : fill(undoOf, { did: back })} />
      </Button>
      <Button idle={forward === undefined} onPress={() => say(fill(redone, { did: editing.redo()! }))}>
        <Heard seen={redo} heard={forward === undefined ? redo : fill(redoOf, { did: forward })} />
      </Button>
    </>
  )
}
