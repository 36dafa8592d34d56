interface ChoiceParts<T extends string> {
  readonly name: string
  readonly legend: string
  readonly value: T
  readonly choices: readonly (readonly [value: T, text: string])[]
  readonly onChoose: (value: T) => void
}

/** One of a few, for the updated pack. */
export function Choice<T extends string>({ name, legend, value, choices, onChoose }: ChoiceParts<T>) {
  return (
    <div class="nhsuk-form-group">
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
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
    </div>
  )
}
