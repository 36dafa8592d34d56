import { useState } from 'preact/hooks'
import type { Frame } from '../../catalogue/data.js'
import { DateField, dayOf, partsOf, type DateParts } from '../../kit/form/date-field.js'
import { ErrorSummary, type Problem } from '../../kit/form/error-summary.js'
import { focusOn } from '../../kit/form/focus.js'
import { TickList } from '../../kit/form/tick-list.js'
import { isDay } from '../../kit/words/dates.js'

const { form: SAYS } = WORDS.calendar
const NO_DAY: DateParts = { day: '', month: '', year: '' }

/** What is asked: systems and settings, or else a pack's, and the day of going live where one is given. */
export interface Asked {
  readonly systems: readonly string[]
  readonly settings: readonly string[]
  readonly day?: string
}

interface Form {
  readonly frame: Frame
  readonly asked: Asked
  /** A pack says what is bought, so that only the day is asked for. */
  readonly ofPack: boolean
  readonly onAsk: (asked: Asked) => void
}

/** Asks what is bought, where it is used, and from when. */
export function CalendarForm({ frame, asked, ofPack, onAsk }: Form) {
  const [systems, setSystems] = useState<ReadonlySet<string>>(new Set(asked.systems))
  const [settings, setSettings] = useState<ReadonlySet<string>>(new Set(asked.settings))
  const [parts, setParts] = useState<DateParts>(asked.day === undefined ? NO_DAY : partsOf(asked.day))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const errorOf = (field: string) => problems.find((problem) => problem.field.startsWith(field))?.text
  const submit = (event: Event) => {
    event.preventDefault()
    const isEmpty = Object.values(parts).every((part) => part.trim() === '')
    const day = isEmpty ? undefined : dayOf(parts)
    const found: Problem[] = [
      ...(ofPack || systems.size > 0 ? [] : [{ field: `system-${frame.systems[0]?.id}`, text: SAYS.noSystem }]),
      ...(day === undefined || isDay(day) ? [] : [{ field: 'day-day', text: SAYS.noDay }])
    ]
    setProblems(found)
    if (found.length > 0) {
      focusOn('form-problems')
    } else {
      onAsk({
        systems: frame.systems.filter(({ id }) => systems.has(id)).map(({ id }) => id),
        settings: frame.settings.filter(([id]) => settings.has(id)).map(([id]) => id),
        ...(day !== undefined && { day })
      })
    }
  }
  return (
    <form class="app-years__form" noValidate onSubmit={submit}>
      <ErrorSummary id="form-problems" problems={problems} />
      {!ofPack && (
        <>
          <TickList
            id="system"
            legend={SAYS.systems}
            hint={SAYS.systemsHint}
            error={errorOf('system-')}
            choices={frame.systems.filter(({ baseline }) => !baseline).map(({ id, title }) => [id, title])}
            chosen={systems}
            onChoose={setSystems}
          />
          <TickList
            id="setting"
            legend={SAYS.settings}
            hint={SAYS.settingsHint}
            choices={frame.settings.map(([id, title]) => [id, title])}
            chosen={settings}
            onChoose={setSettings}
          />
        </>
      )}
      <DateField
        id="day"
        legend={SAYS.day}
        hint={SAYS.dayHint}
        value={parts}
        error={errorOf('day-')}
        onChange={setParts}
      />
      <button class="nhsuk-button" type="submit">
        {SAYS.show}
      </button>
    </form>
  )
}
