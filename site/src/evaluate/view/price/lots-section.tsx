import { useState } from 'preact/hooks'
import { Button, Checkbox, TextInput } from '../../../kit/form/fields.js'
import { fill } from '../../../kit/words/fill.js'
import { withLot, withNewLot, withoutLot } from '../../award/award-edits.js'
import type { Lot } from '../../scheme/award-scheme.js'
import { useDesk } from '../evaluate-desk.js'

const SAYS = WORDS.evaluate.lots

/** What is awarded each for itself. */
export function LotsSection() {
  const { evaluation, change, say } = useDesk()
  const { lots } = evaluation.award.scheme
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const add = () => {
    const called = name.trim()
    const isTaken = lots.some((lot) => lot.name === called)
    setError(called === '' ? SAYS.nameMissing : isTaken ? fill(SAYS.nameTwice, { name: called }) : undefined)
    if (called !== '' && !isTaken) {
      change(withNewLot(evaluation, called, new Date().toISOString()))
      setName('')
      say(fill(SAYS.added, { name: called }))
    }
  }
  return (
    <section class="app-price__part" aria-labelledby="lots">
      <h3 class="nhsuk-heading-m" id="lots">
        {SAYS.heading}
      </h3>
      <p>{SAYS.lead}</p>
      {lots.map((lot) => (
        <LotCard key={lot.id} lot={lot} />
      ))}
      <div class="app-price__fields">
        <TextInput
          id="lot-name"
          label={lots.length === 0 ? SAYS.first : SAYS.another}
          value={name}
          onInput={setName}
          error={error}
        />
      </div>
      <Button onPress={add}>{SAYS.add}</Button>
    </section>
  )
}

function LotCard({ lot }: { readonly lot: Lot }) {
  const { evaluation, requirements, change, changeWithUndo } = useDesk()
  const groups = evaluation.pack.groups.filter(({ id }) => requirements.some(({ group }) => group === id))
  const tick = (group: string, on: boolean) => {
    const chosen = on ? [...lot.groups, group] : lot.groups.filter((id) => id !== group)
    change(withLot(evaluation, { ...lot, groups: chosen }, new Date().toISOString()))
  }
  const takeOut = () =>
    changeWithUndo(withoutLot(evaluation, lot.id, new Date().toISOString()), fill(SAYS.takenOut, { name: lot.name }))
  return (
    <div class="app-bids__bid" role="group" aria-labelledby={`${lot.id}-name`}>
      <h4 class="nhsuk-heading-s" id={`${lot.id}-name`}>
        {lot.name}
      </h4>
      <p>{lot.groups.length === 0 ? SAYS.allGroups : fill(SAYS.someGroups, { count: lot.groups.length })}</p>
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">
            {SAYS.choose} <span class="nhsuk-u-visually-hidden">{fill(SAYS.chooseFor, { name: lot.name })}</span>
          </span>
        </summary>
        <div class="nhsuk-details__text nhsuk-checkboxes nhsuk-checkboxes--small">
          {groups.map(({ id, title }) => (
            <Checkbox
              key={id}
              id={`${lot.id}-${id}`}
              label={title}
              checked={lot.groups.includes(id)}
              onTick={(on) => tick(id, on)}
            />
          ))}
        </div>
      </details>
      <Button onPress={takeOut}>
        {SAYS.takeOut} <span class="nhsuk-u-visually-hidden">{lot.name}</span>
      </Button>
    </div>
  )
}
