import { SCORES, type Score } from '../scores/bid.js'

interface Radios {
  readonly name: string
  readonly legend: string
  /** What tells those who hear the page whose score it is. */
  readonly whose: string
  readonly value: Score | undefined
  /** @param score undefined takes it back */
  readonly onScore: (score: Score | undefined) => void
}

/** 0 to 4, or none yet. */
export function ScoreRadios({ name, legend, whose, value, onScore }: Radios) {
  return (
    <div class="nhsuk-form-group app-bids__radios">
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          {legend}
          <span class="nhsuk-u-visually-hidden"> for {whose}</span>
        </legend>
        <div class="nhsuk-radios nhsuk-radios--small nhsuk-radios--inline">
          {[...SCORES, undefined].map((score) => (
            <div key={String(score)} class="nhsuk-radios__item">
              <input
                class="nhsuk-radios__input"
                id={`${name}-${score ?? 'none'}`}
                name={name}
                type="radio"
                value={score ?? ''}
                checked={score === value}
                onChange={() => onScore(score)}
              />
              <label class="nhsuk-label nhsuk-radios__label" for={`${name}-${score ?? 'none'}`}>
                {score ?? 'None'}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
