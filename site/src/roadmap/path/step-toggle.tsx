import { Heard } from '../../kit/form/heard.js'
import { fill } from '../../kit/words/fill.js'

interface Toggle {
  /** The step's name. */
  readonly name: string
  /** The id of what is shown where it is open. */
  readonly controls: string
  readonly open: boolean
  readonly onToggle: () => void
}

/** Shows and hides what there is on a step. */
export function StepToggle({ name, controls, open, onToggle }: Toggle) {
  const { list } = WORDS.roadmap.path
  return (
    <button type="button" class="app-pack__plain" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      <Heard seen={open ? list.close : list.open} heard={fill(open ? list.closeOf : list.openOf, { step: name })} />
    </button>
  )
}
