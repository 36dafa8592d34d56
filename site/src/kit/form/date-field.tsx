/** A date as it is typed. */
export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

interface DateInput {
  readonly id: string
  readonly legend: string
  readonly small?: boolean
  readonly hint: string
  readonly value: DateParts
  readonly error: string | undefined
  readonly onChange: (value: DateParts) => void
}

const FIELDS = [
  ['day', WORDS.kit.form.day, 2],
  ['month', WORDS.kit.form.month, 2],
  ['year', WORDS.kit.form.year, 4]
] as const

export function DateField({ id, legend, small = false, hint, value, error, onChange }: DateInput) {
  return (
    <div class={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <fieldset class="nhsuk-fieldset" role="group" aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
        <legend class={`nhsuk-fieldset__legend nhsuk-fieldset__legend--${small ? 's' : 'm'}`}>{legend}</legend>
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
        {error && (
          <span class="nhsuk-error-message" id={`${id}-error`}>
            <span class="nhsuk-u-visually-hidden">{WORDS.kit.form.error} </span>
            {error}
          </span>
        )}
        <div class="nhsuk-date-input" id={id}>
          {FIELDS.map(([field, label, width]) => (
            <div key={field} class="nhsuk-date-input__item">
              <div class="nhsuk-form-group">
                <label class="nhsuk-label nhsuk-date-input__label" for={`${id}-${field}`}>
                  {label}
                </label>
                <input
                  class={`nhsuk-input nhsuk-input--width-${width} nhsuk-date-input__input${error ? ' nhsuk-input--error' : ''}`}
                  id={`${id}-${field}`}
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  value={value[field]}
                  onInput={({ currentTarget }) => onChange({ ...value, [field]: currentTarget.value })}
                />
              </div>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

/** @param day ISO date */
export function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}

/** An ISO date, if the parts make one. */
export function dayOf({ day, month, year }: DateParts): string {
  return [year.trim(), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')].join('-')
}
