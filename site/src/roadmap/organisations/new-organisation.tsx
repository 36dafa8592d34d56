import { useState } from 'preact/hooks'
import { TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { fill } from '../../kit/words/fill.js'
import { plainName } from '../../kit/words/plain-name.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { addOrganisation } from '../record/answering.js'
import { MOST_ORGANISATIONS } from '../record/roadmap-shape.js'
import { sameName } from './organisation-fields.js'

const TEXTS = WORDS.roadmap.organisations

/** Adds an organisation to the footprint. */
export function NewOrganisation() {
  const { roadmap, change, say } = useRoadmap()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const name = plainName(typed)
  const add = (event: Event) => {
    event.preventDefault()
    const wrong =
      name === ''
        ? TEXTS.noName
        : roadmap.organisations.some((one) => sameName(one.name, name))
          ? TEXTS.taken
          : roadmap.organisations.length >= MOST_ORGANISATIONS
            ? fill(TEXTS.full, { most: MOST_ORGANISATIONS })
            : undefined
    setError(wrong)
    if (wrong === undefined) {
      change(fill(TEXTS.did.add, { name }), (roadmap) => addOrganisation(roadmap, { id: randomId(), name }))
      say(fill(TEXTS.added, { name }))
      setTyped('')
    }
    focusOn('new-organisation')
  }
  return (
    <form class="app-roadmap__add" noValidate onSubmit={add}>
      <TextInput id="new-organisation" label={TEXTS.addLabel} error={error} value={typed} onInput={setTyped} />
      <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
        {TEXTS.add}
      </button>
    </form>
  )
}
