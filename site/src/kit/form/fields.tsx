import type { ComponentChildren } from 'preact'

/** What every field of a form has. */
interface Field {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** The label is for those who hear the page; those who see it know from where the field is. */
  readonly quiet?: boolean
  readonly error?: string | undefined
}

interface TextField extends Field {
  readonly value: string
  readonly onInput: (value: string) => void
}

/** Text of several lines. */
export function TextArea({ value, onInput, rows = 3, ...field }: TextField & { readonly rows?: number }) {
  return (
    <Group {...field}>
      <textarea
        class="nhsuk-textarea"
        id={field.id}
        rows={rows}
        value={value}
        aria-describedby={describedBy(field)}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </Group>
  )
}

interface LineField extends TextField {
  /** The id of a list of suggestions. */
  readonly list?: string
  /** The reader has left the field, or pressed Enter, after a change. */
  readonly onDone?: (value: string) => void
}

/** Text of one line. */
export function TextInput({ value, onInput, list, onDone, ...field }: LineField) {
  return (
    <Group {...field}>
      <input
        class={`nhsuk-input${field.error === undefined ? '' : ' nhsuk-input--error'}`}
        id={field.id}
        type="text"
        autocomplete="off"
        list={list}
        value={value}
        aria-describedby={describedBy(field)}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onChange={onDone && (({ currentTarget }) => onDone(currentTarget.value))}
      />
    </Group>
  )
}

interface SelectField extends Field {
  readonly value: string
  readonly choices: readonly (readonly [value: string, text: string])[]
  readonly onChoose: (value: string) => void
}

export function Select({ value, choices, onChoose, ...field }: SelectField) {
  return (
    <Group {...field}>
      <select
        class="nhsuk-select"
        id={field.id}
        value={value}
        aria-describedby={describedBy(field)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice} selected={choice === value}>
            {text}
          </option>
        ))}
      </select>
    </Group>
  )
}

interface Tick {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
}

export function Checkbox({ id, label, hint, checked, onTick }: Tick) {
  return (
    <div class="nhsuk-checkboxes__item">
      <input
        class="nhsuk-checkboxes__input"
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  )
}

interface RadioField<T extends string> {
  readonly name: string
  readonly legend: string
  /** Whether the legend is also for those who see the page. */
  readonly legendShown?: boolean
  readonly value: T
  readonly choices: readonly (readonly [value: T, text: string])[]
  readonly onChoose: (value: T) => void
}

/** A small choice. */
export function SmallRadios<T extends string>({ name, legend, legendShown, value, choices, onChoose }: RadioField<T>) {
  return (
    <fieldset class="nhsuk-fieldset">
      <legend class={`nhsuk-fieldset__legend ${legendShown ? 'nhsuk-fieldset__legend--s' : 'nhsuk-u-visually-hidden'}`}>
        {legend}
      </legend>
      <div class="nhsuk-radios nhsuk-radios--small">
        {choices.map(([choice, text]) => (
          <div key={choice} class="nhsuk-radios__item">
            <input
              class="nhsuk-radios__input"
              id={`${name}-${choice}`}
              name={name}
              type="radio"
              value={choice}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            <label class="nhsuk-label nhsuk-radios__label" for={`${name}-${choice}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

interface Press {
  readonly onPress: () => void
  /** There is nothing to do now. It keeps its place and the focus. */
  readonly idle?: boolean
  readonly variant?: 'secondary' | 'plain'
  readonly id?: string
  readonly children: ComponentChildren
}

export function Button({ onPress, idle = false, variant = 'secondary', id, children }: Press) {
  return (
    <button
      type="button"
      id={id}
      class={variant === 'plain' ? 'app-pack__plain' : 'nhsuk-button nhsuk-button--secondary nhsuk-button--small'}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onPress}
    >
      {children}
    </button>
  )
}

function Group({ id, label, hint, quiet, error, children }: Field & { readonly children: ComponentChildren }) {
  return (
    <div class={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label class={`nhsuk-label${quiet ? ' nhsuk-u-visually-hidden' : ''}`} for={id}>
        {label}
      </label>
      {hint && (
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span class="nhsuk-error-message" id={`${id}-error`}>
          <span class="nhsuk-u-visually-hidden">{WORDS.kit.form.error} </span>
          {error}
        </span>
      )}
      {children}
    </div>
  )
}

function describedBy({ id, hint, error }: Field): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}
