import { useMemo, useState } from 'preact/hooks'
import { answer, type Question } from '../../catalogue/applicability.js'
import type { Catalogue } from '../../catalogue/data.js'
import { isDay } from '../../kit/words/dates.js'
import { DateField, dayOf, partsOf, type DateParts } from '../../kit/form/date-field.js'
import { ErrorSummary, type Problem } from '../../kit/form/error-summary.js'
import { Checkbox, Select, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'

interface Start {
  readonly catalogue: Catalogue
  /** What the address asks for. */
  readonly asked: Question
  readonly onMake: (question: Question, name: string) => Promise<void>
}

/** What is bought, where it is used, when and by whom. */
export function StartForm({ catalogue, asked, onMake }: Start) {
  const { systems, settings, roles } = catalogue.frame
  const [chosen, setChosen] = useState(new Set(asked.systems))
  const [used, setUsed] = useState(new Set(asked.settings))
  const [date, setDate] = useState<DateParts>(partsOf(asked.day))
  const [role, setRole] = useState(asked.role ?? '')
  const [name, setName] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const day = dayOf(date)
  const question: Question = {
    systems: systems.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
    settings: settings.filter(([id]) => used.has(id)).map(([id]) => id),
    day,
    ...(role !== '' && { role })
  }
  const applies = useMemo(
    () => (chosen.size > 0 && isDay(day) ? answer(catalogue, question) : undefined),
    [chosen, used, day, role]
  )
  const proposed = systems
    .filter(({ id }) => chosen.has(id))
    .map(({ title }) => title)
    .join(', ')
  const submit = async (event: Event) => {
    event.preventDefault()
    const found: Problem[] = [
      ...(chosen.size === 0 ? [{ field: `system-${systems[0]!.id}`, text: WORDS.tender.start.noSystem }] : []),
      ...(isDay(day) ? [] : [{ field: 'day-day', text: WORDS.tender.start.noDay }])
    ]
    setProblems(found)
    if (found.length > 0) {
      focusOn('start-problems')
    } else {
      await onMake(question, name.trim() || proposed)
    }
  }
  const errorOf = (field: string) => problems.find((problem) => problem.field.startsWith(field))?.text
  const wrong = errorOf('system-')
  return (
    <form class="app-pack__start" noValidate onSubmit={submit}>
      <ErrorSummary id="start-problems" problems={problems} />
      <div class={`nhsuk-form-group${wrong ? ' nhsuk-form-group--error' : ''}`}>
        <fieldset class="nhsuk-fieldset" aria-describedby={wrong ? 'systems-hint systems-error' : 'systems-hint'}>
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{WORDS.tender.start.systems}</legend>
          <div class="nhsuk-hint" id="systems-hint">
            {WORDS.tender.start.systemsHint}
          </div>
          {wrong && (
            <span class="nhsuk-error-message" id="systems-error">
              <span class="nhsuk-u-visually-hidden">{WORDS.tender.error} </span>
              {wrong}
            </span>
          )}
          <div class="nhsuk-checkboxes nhsuk-checkboxes--small app-pack__choices">
            {systems.map(({ id, title, baseline }) => (
              <Checkbox
                key={id}
                id={`system-${id}`}
                label={title}
                hint={baseline && WORDS.tender.start.baseline}
                checked={chosen.has(id)}
                onTick={(on) => setChosen(toggled(chosen, id, on))}
              />
            ))}
          </div>
        </fieldset>
      </div>
      <div class="nhsuk-form-group">
        <fieldset class="nhsuk-fieldset" aria-describedby="settings-hint">
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{WORDS.tender.start.settings}</legend>
          <div class="nhsuk-hint" id="settings-hint">
            {WORDS.tender.start.settingsHint}
          </div>
          <div class="nhsuk-checkboxes nhsuk-checkboxes--small app-pack__choices">
            {settings.map(([id, title]) => (
              <Checkbox
                key={id}
                id={`setting-${id}`}
                label={title}
                checked={used.has(id)}
                onTick={(on) => setUsed(toggled(used, id, on))}
              />
            ))}
          </div>
        </fieldset>
      </div>
      <DateField
        id="day"
        legend={WORDS.tender.start.day}
        hint={WORDS.tender.start.dayHint}
        value={date}
        error={errorOf('day-')}
        onChange={setDate}
      />
      <Select
        id="role"
        label={WORDS.tender.start.role}
        value={role}
        choices={[['', WORDS.tender.start.noRole], ...roles.map(([id, title]) => [id, title] as const)]}
        onChoose={setRole}
      />
      <TextInput
        id="name"
        label={WORDS.tender.start.name}
        hint={proposed === '' ? WORDS.tender.start.nameHint : fill(WORDS.tender.start.proposed, { name: proposed })}
        value={name}
        onInput={setName}
      />
      <p class="app-pack__count" role="status">
        {applies &&
          fill(WORDS.tender.start.applies, {
            requirements: fill(WORDS.pack.requirements, { count: applies.criteria.length }),
            standards: fill(WORDS.pack.standards, { count: applies.standards.length }),
            policies: fill(WORDS.pack.policies, { count: applies.policies.length })
          })}
      </p>
      <button class="nhsuk-button" type="submit">
        {WORDS.tender.start.make}
      </button>
    </form>
  )
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(set)
  return on ? next.add(id) : (next.delete(id), next)
}
