import { fill, pieces } from '../../kit/words/fill.js'
import { SCORES, type Score } from '../scores/bid.js'

interface Radios {
  readonly name: string
  /** With a place for whose score it is, which is only heard. */
  readonly legend: `${string}{whose}`
  readonly supplier: string
  readonly value: Score | undefined
  /** @param score undefined takes it back */
  readonly onScore: (score: Score | undefined) => void
}

/** 0 to 4, or none yet. */
export function ScoreRadios({ name, legend, supplier, value, onScore }: Radios) {
  return (
    <div class="nhsuk-form-group app-bids__radios">
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          {pieces(legend, {
            whose: <span class="nhsuk-u-visually-hidden">{fill(WORDS.evaluate.scoring.whose, { supplier })}</span>
          })}
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
                {score ?? WORDS.evaluate.scoring.noChoice}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
