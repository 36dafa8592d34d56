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
        ? WORDS.roadmap.organisations.noName
        : roadmap.organisations.some((one) => sameName(one.name, name))
          ? WORDS.roadmap.organisations.taken
          : roadmap.organisations.length >= MOST_ORGANISATIONS
            ? fill(WORDS.roadmap.organisations.full, { most: MOST_ORGANISATIONS })
            : undefined
    setError(wrong)
    if (wrong === undefined) {
      change(fill(WORDS.roadmap.organisations.did.add, { name }), (roadmap) =>
        addOrganisation(roadmap, { id: randomId(), name })
      )
      say(fill(WORDS.roadmap.organisations.added, { name }))
      setTyped('')
    }
    focusOn('new-organisation')
  }
  return (
    <form class="app-roadmap__add" noValidate onSubmit={add}>
      <TextInput
        id="new-organisation"
        label={WORDS.roadmap.organisations.addLabel}
        error={error}
        value={typed}
        onInput={setTyped}
      />
      <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">
        {WORDS.roadmap.organisations.add}
      </button>
    </form>
  )
}
