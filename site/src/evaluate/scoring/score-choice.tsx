import { pieces, fill } from '../../kit/words/fill.js'
import { Heard } from '../../kit/form/heard.js'
import { SCORES, type Score } from '../scores/bid.js'

interface Choice {
  readonly name: string
  /** With a place for whose score it is, which is only heard. */
  readonly legend: `${string}{whose}`
  readonly supplier: string
  /** What earns each score. */
  readonly bands: readonly string[]
  readonly value: Score | undefined
  /** @param score undefined takes it back */
  readonly onScore: (score: Score | undefined) => void
}

/** 0 to 4 in a row, and what earns the one that was chosen. */
export function ScoreChoice({ name, legend, supplier, bands, value, onScore }: Choice) {
  return (
    <div class="app-score__choice">
      <fieldset class="nhsuk-fieldset" aria-describedby={`${name}-band`}>
        <legend class="app-score__legend">
          {pieces(legend, {
            whose: <span class="nhsuk-u-visually-hidden">{fill(WORDS.evaluate.scoring.whose, { supplier })}</span>
          })}
        </legend>
        <div class="app-score__scores">
          {SCORES.map((score) => (
            <div key={score} class="app-score__score">
              <input
                id={`${name}-${score}`}
                name={name}
                type="radio"
                value={score}
                checked={score === value}
                onChange={() => onScore(score)}
              />
              <label for={`${name}-${score}`} title={bands[score]}>
                {score}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <p class="app-score__band" id={`${name}-band`}>
        {value === undefined ? (
          WORDS.evaluate.scoring.noScore
        ) : (
          <>
            {bands[value]}{' '}
            <button type="button" class="app-pack__plain" onClick={() => onScore(undefined)}>
              <Heard
                seen={WORDS.evaluate.scoring.takeBack}
                heard={fill(WORDS.evaluate.scoring.takeBackOf, { supplier })}
              />
            </button>
          </>
        )}
      </p>
    </div>
  )
}
