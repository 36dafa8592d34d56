import { useState } from 'preact/hooks'
import { Button, Select, TextArea, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { Heard } from '../../kit/form/heard.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { organisationName } from '../parts/roadmap-titles.js'
import type { OwnStep } from '../record/roadmap-record.js'
import { addOwnStep, removeOwnStep, setOwnStep, type SaidOfOwn } from './decide-step.js'
import { DecisionForm, type SayOf } from './decision-form.js'
import { StepToggle } from './step-toggle.js'

const OWN = WORDS.roadmap.path.own
const LIST = WORDS.roadmap.path.list

/** The steps that the planner has added. */
export function OwnSteps() {
  const { roadmap, change } = useRoadmap()
  const [open, setOpen] = useState<string>()
  const add = () => {
    const id = `own-${randomId()}`
    change(OWN.did.add, (roadmap) => addOwnStep(roadmap, id))
    setOpen(id)
    focusOn(`${id}-title`)
  }
  return (
    <section aria-labelledby="own-steps">
      <h3 class="nhsuk-heading-m" id="own-steps" tabIndex={-1}>
        {OWN.heading}
      </h3>
      <p>{OWN.lead}</p>
      {roadmap.ownSteps.length === 0 && <p>{OWN.none}</p>}
      <ul class="app-path__steps">
        {roadmap.ownSteps.map((step) => (
          <Item
            key={step.id}
            step={step}
            open={step.id === open}
            onToggle={() => setOpen(step.id === open ? undefined : step.id)}
          />
        ))}
      </ul>
      <Button onPress={add}>{OWN.add}</Button>
    </section>
  )
}

interface Own {
  readonly step: OwnStep
  readonly open: boolean
  readonly onToggle: () => void
}

function Item({ step, open, onToggle }: Own) {
  const { roadmap } = useRoadmap()
  const { id, title, organisation, from, to, owner, state } = step
  const name = title || OWN.untitled
  const dates = [from, to].filter((day) => day !== undefined).map(dateText)
  return (
    <li class={`app-path__step app-path__step--${state ?? 'undecided'}`}>
      <div class="app-path__head">
        <div>
          <h4 class="app-list__title">{name}</h4>
          <p class="app-meta">
            <span>{organisation === undefined ? LIST.all : organisationName(roadmap, organisation)}</span>
            {dates.length > 0 && (
              <span>{dates.length === 1 ? dates[0] : fill(LIST.when, { from: dates[0]!, to: dates[1]! })}</span>
            )}
            {owner && <span>{owner}</span>}
            <span>{state === undefined ? WORDS.roadmap.path.undecided : WORDS.roadmap.path.states[state]}</span>
          </p>
        </div>
        <StepToggle name={name} controls={`${id}-form`} open={open} onToggle={onToggle} />
      </div>
      <div id={`${id}-form`} hidden={!open}>
        {open && <Form step={step} name={name} />}
      </div>
    </li>
  )
}

function Form({ step, name }: { readonly step: OwnStep; readonly name: string }) {
  const { roadmap, change, say } = useRoadmap()
  const { id } = step
  const set = <F extends keyof SaidOfOwn>(field: F, value: SaidOfOwn[F] | undefined) =>
    change(
      fill(OWN.did.field, { step: name }),
      (roadmap) => setOwnStep(roadmap, id, field, value),
      field === 'state' ? undefined : `own ${id} ${field}`
    )
  const remove = () => {
    change(fill(OWN.did.remove, { step: name }), (roadmap) => removeOwnStep(roadmap, id))
    say(fill(OWN.removed, { step: name }))
    focusOn('own-steps')
  }
  return (
    <div class="app-path__details">
      <TextInput id={`${id}-title`} label={OWN.title} value={step.title} onInput={(text) => set('title', text)} />
      <TextArea
        id={`${id}-action`}
        label={OWN.action}
        value={step.action ?? ''}
        onInput={(text) => set('action', text || undefined)}
      />
      {roadmap.organisations.length > 1 && (
        <Select
          id={`${id}-organisation`}
          label={OWN.organisation}
          value={step.organisation ?? ''}
          choices={[['', LIST.all], ...roadmap.organisations.map(({ id, name }) => [id, name] as const)]}
          onChoose={(organisation) => set('organisation', organisation || undefined)}
        />
      )}
      <TextInput
        id={`${id}-benefit`}
        label={OWN.benefit}
        value={step.benefit ?? ''}
        onInput={(text) => set('benefit', text || undefined)}
      />
      <DecisionForm id={id} said={step} onSay={set as SayOf} />
      <Button onPress={remove}>
        <Heard seen={OWN.remove} heard={fill(OWN.removeOf, { step: name })} />
      </Button>
    </div>
  )
}
