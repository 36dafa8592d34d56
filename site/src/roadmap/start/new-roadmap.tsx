import { useState } from 'preact/hooks'
import { ErrorSummary, type Problem } from '../../kit/form/error-summary.js'
import { TextArea, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'
import { plainName } from '../../kit/words/plain-name.js'
import { MOST_ORGANISATIONS } from '../record/roadmap-shape.js'

/** What a new roadmap is for. */
interface Said {
  readonly name: string
  readonly area: string
  readonly organisations: readonly string[]
}

/** Asks whose roadmap it is. */
export function NewRoadmap({ onMake }: { readonly onMake: (said: Said) => void }) {
  const [lines, setLines] = useState('')
  const [area, setArea] = useState('')
  const [name, setName] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const organisations = [...new Set(lines.split('\n').map(plainName))].filter((line) => line !== '')
  const proposed = fill(WORDS.roadmap.start.proposed, { of: area.trim() || organisations[0] || '' })
  const submit = (event: Event) => {
    event.preventDefault()
    const found = problemsOf(organisations.length)
    setProblems(found)
    if (found.length > 0) {
      focusOn('start-problems')
    } else {
      onMake({ name: name.trim() || proposed, area: area.trim(), organisations })
    }
  }
  return (
    <form class="app-roadmap__start" noValidate onSubmit={submit}>
      <ErrorSummary id="start-problems" problems={problems} />
      <TextArea
        id="start-organisations"
        label={WORDS.roadmap.start.organisations}
        hint={WORDS.roadmap.start.organisationsHint}
        error={problems[0]?.text}
        rows={3}
        value={lines}
        onInput={setLines}
      />
      <TextInput
        id="start-area"
        label={WORDS.roadmap.start.area}
        hint={WORDS.roadmap.start.areaHint}
        value={area}
        onInput={setArea}
      />
      <TextInput
        id="start-name"
        label={WORDS.roadmap.start.name}
        hint={
          organisations.length === 0 && area === ''
            ? WORDS.roadmap.start.nameHint
            : fill(WORDS.roadmap.start.nameLeft, { name: proposed })
        }
        value={name}
        onInput={setName}
      />
      <button class="nhsuk-button" type="submit">
        {WORDS.roadmap.start.make}
      </button>
    </form>
  )
}

function problemsOf(organisations: number): readonly Problem[] {
  const field = 'start-organisations'
  return organisations === 0
    ? [{ field, text: WORDS.roadmap.start.noOrganisation }]
    : organisations > MOST_ORGANISATIONS
      ? [{ field, text: fill(WORDS.roadmap.start.tooMany, { most: MOST_ORGANISATIONS }) }]
      : []
}
