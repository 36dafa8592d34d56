import type { ComponentChildren } from 'preact'
import { Button, SmallRadios, TextArea, TextInput } from '../../kit/form/fields.js'
import { AmountField } from '../parts/amount-field.js'
import { OptionalDay } from '../parts/optional-day.js'
import type { StepState } from '../record/roadmap-record.js'
import type { Said } from './decide-step.js'

const DECIDE = WORDS.roadmap.path.decide
const STATES = WORDS.roadmap.path.states

export type SayOf = <F extends keyof Said>(field: F, value: Said[F] | undefined) => void

interface Form {
  /** Before the ids of its fields. */
  readonly id: string
  readonly said: Said
  readonly onSay: SayOf
  readonly monthsHint?: string
  /** What is done or left out leaves the list, so that is not chosen in passing: it has buttons of its own. */
  readonly leaving?: { readonly done: ComponentChildren; readonly out: ComponentChildren }
}

const CHOICES: readonly (readonly [StepState | '', string])[] = [
  ['', DECIDE.undecided],
  ['agreed', STATES.agreed],
  ['doing', STATES.doing],
  ['done', STATES.done],
  ['left-out', STATES['left-out']]
]

const MOST_POUNDS = 10_000_000_000

/** What is decided on a step: whether, who, when and for how much. */
export function DecisionForm({ id, said, onSay, monthsHint, leaving }: Form) {
  const text = (field: 'reason' | 'owner' | 'ifCut' | 'whose' | 'procurement') => ({
    id: `${id}-${field}`,
    label: DECIDE[field],
    value: said[field] ?? '',
    onInput: (value: string) => onSay(field, value || undefined)
  })
  const day = (field: 'from' | 'to') => (
    <OptionalDay
      id={`${id}-${field}`}
      legend={DECIDE[field]}
      hint={DECIDE.dayHint}
      wrong={DECIDE.noDay}
      value={said[field]}
      onSet={(day) => onSay(field, day)}
    />
  )
  const pounds = (field: 'capital' | 'revenue') => (
    <AmountField
      id={`${id}-${field}`}
      label={DECIDE[field]}
      wrong={DECIDE.noMoney}
      most={MOST_POUNDS}
      value={said[field]}
      onSet={(amount) => onSay(field, amount)}
    />
  )
  return (
    <div class="app-path__form">
      <div class="nhsuk-form-group">
        <SmallRadios
          name={`${id}-state`}
          legend={DECIDE.legend}
          legendShown
          value={said.state ?? ''}
          choices={leaving ? CHOICES.slice(0, 3) : CHOICES}
          onChoose={(state) => onSay('state', state || undefined)}
        />
      </div>
      {leaving && (
        <div class="app-path__tools">
          <Button onPress={() => onSay('state', 'done')}>{leaving.done}</Button>
          <Button onPress={() => onSay('state', 'left-out')}>{leaving.out}</Button>
        </div>
      )}
      {said.state === 'left-out' && <TextArea {...text('reason')} rows={2} />}
      <TextInput {...text('owner')} />
      <div class="app-path__pair">
        {day('from')}
        {day('to')}
      </div>
      <AmountField
        id={`${id}-months`}
        label={DECIDE.months}
        {...(monthsHint && { hint: monthsHint })}
        wrong={DECIDE.noMonths}
        most={120}
        value={said.months}
        onSet={(months) => onSay('months', months === 0 ? undefined : months)}
      />
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{DECIDE.money}</span>
        </summary>
        <div class="nhsuk-details__text">
          <div class="app-path__pair">
            {pounds('capital')}
            {pounds('revenue')}
          </div>
          <TextArea {...text('ifCut')} rows={2} />
          <TextInput {...text('whose')} />
          <TextInput {...text('procurement')} />
        </div>
      </details>
    </div>
  )
}
