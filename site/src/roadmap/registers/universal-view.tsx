import { useState } from 'preact/hooks'
import { fill } from '../../kit/words/fill.js'
import type { UniversalCapability } from '../data/roadmap-data.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { UniversalDetails } from './universal-details.js'
import { UniversalField } from './universal-field.js'
import { statesOf, type State } from './universal-states.js'

/** The universal capabilities A to J, and how far each organisation is with them. */
export function UniversalView() {
  const { data } = useRoadmap()
  return (
    <>
      <p>
        <ScreenLink class="nhsuk-back-link" to={{ name: 'registers' }}>
          {WORDS.roadmap.registers.back}
        </ScreenLink>
      </p>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.registers.universal.title}</h2>
      <p>{WORDS.roadmap.registers.universal.lead}</p>
      {data.universal.map((capability) => (
        <Capability key={capability.id} capability={capability} />
      ))}
    </>
  )
}

function Capability({ capability }: { readonly capability: UniversalCapability }) {
  const { roadmap } = useRoadmap()
  const [open, setOpen] = useState(false)
  const { id, letter, title } = capability
  const states = statesOf(roadmap, id)
  const { organisations } = roadmap
  return (
    <section class="app-register__capability" aria-labelledby={`universal-${id}`}>
      <h3 class="nhsuk-heading-s" id={`universal-${id}`}>
        {fill(WORDS.roadmap.registers.universal.titled, { letter, title })}
      </h3>
      <ul class="app-meta app-register__states">
        {states.map(({ state = 'none' as const, organisations: these }) => (
          <li key={state}>
            {organisations.length === 1
              ? stateText(state)
              : fill(WORDS.roadmap.registers.universal.counted, { state: stateText(state), count: these.length })}
          </li>
        ))}
      </ul>
      <details class="nhsuk-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{fill(WORDS.roadmap.registers.universal.fold, { letter })}</span>
        </summary>
        {open && (
          <div class="nhsuk-details__text">
            <UniversalDetails capability={capability} />
            {organisations.map((organisation) => (
              <UniversalField key={organisation.id} capability={capability} organisation={organisation} />
            ))}
          </div>
        )}
      </details>
    </section>
  )
}

function stateText(state: State | 'none'): string {
  return WORDS.roadmap.registers.universal.states[state]
}
