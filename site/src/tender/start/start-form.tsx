import { useMemo, useState } from 'preact/hooks'
import { answer, type Question } from '../../catalogue/applicability.js'
import type { Catalogue } from '../../catalogue/data.js'
import { isDay } from '../../kit/words/dates.js'
import { DateField, dayOf, partsOf, type DateParts } from '../../kit/form/date-field.js'
import { ErrorSummary, type Problem } from '../../kit/form/error-summary.js'
import { Select, TextInput } from '../../kit/form/fields.js'
import { TickList } from '../../kit/form/tick-list.js'
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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(asked.systems))
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set(asked.settings))
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
  return (
    <form class="app-pack__start" noValidate onSubmit={submit}>
      <ErrorSummary id="start-problems" problems={problems} />
      <TickList
        id="system"
        legend={WORDS.tender.start.systems}
        hint={WORDS.tender.start.systemsHint}
        error={errorOf('system-')}
        choices={systems.map(({ id, title, baseline }) => [id, title, baseline && WORDS.tender.start.baseline])}
        chosen={chosen}
        onChoose={setChosen}
      />
      <TickList
        id="setting"
        legend={WORDS.tender.start.settings}
        hint={WORDS.tender.start.settingsHint}
        choices={settings.map(([id, title]) => [id, title])}
        chosen={used}
        onChoose={setUsed}
      />
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
