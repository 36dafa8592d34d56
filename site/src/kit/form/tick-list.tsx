import { Checkbox } from './fields.js'

interface Ticks {
  readonly id: string
  readonly legend: string
  readonly hint: string
  readonly error?: string | undefined
  readonly choices: readonly (readonly [id: string, title: string, hint?: string | undefined])[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** Several of a list, each by a tick. A box is called by the list and its own id: `system-record`. */
export function TickList({ id, legend, hint, error, choices, chosen, onChoose }: Ticks) {
  return (
    <div class={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <fieldset class="nhsuk-fieldset" aria-describedby={error ? `${id}s-hint ${id}s-error` : `${id}s-hint`}>
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{legend}</legend>
        <div class="nhsuk-hint" id={`${id}s-hint`}>
          {hint}
        </div>
        {error && (
          <span class="nhsuk-error-message" id={`${id}s-error`}>
            <span class="nhsuk-u-visually-hidden">{WORDS.kit.form.error} </span>
            {error}
          </span>
        )}
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small app-pack__choices">
          {choices.map(([choice, title, hint]) => (
            <Checkbox
              key={choice}
              id={`${id}-${choice}`}
              label={title}
              hint={hint}
              checked={chosen.has(choice)}
              onTick={(on) => onChoose(toggled(chosen, choice, on))}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(set)
  return on ? next.add(id) : (next.delete(id), next)
}
