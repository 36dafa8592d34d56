import { TextArea } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import type { Capability } from '../data/roadmap-data.js'
import type { Judgement, Level } from '../record/roadmap-record.js'

interface Levels {
  readonly capability: Capability
  readonly legend: string
  readonly judgement: Judgement | undefined
  /** Why it does not apply. */
  readonly reason: string
  /** What is wrong with the reason. */
  readonly error: string | undefined
  readonly onChoose: (judgement: Judgement) => void
  readonly onReason: (reason: string) => void
}

/** The five levels as sentences, and the two answers that are none. */
export function LevelRadios({ capability, legend, judgement, reason, error, onChoose, onReason }: Levels) {
  return (
    <div class="nhsuk-form-group">
      <fieldset class="nhsuk-fieldset" aria-describedby="levels-hint">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{legend}</legend>
        <div class="nhsuk-hint" id="levels-hint">
          {WORDS.roadmap.where.levelsHint}
        </div>
        <div class="nhsuk-radios">
          {capability.levels.map((sentence, level) => (
            <Choice
              key={level}
              id={`level-${level}`}
              checked={judgement === level}
              name={fill(WORDS.roadmap.where.level, { level, name: WORDS.pages.capability.names[level as Level] })}
              sentence={sentence}
              onChoose={() => onChoose(level as Level)}
            />
          ))}
          <div class="nhsuk-radios__divider">{WORDS.roadmap.where.or}</div>
          <Choice
            id="not-known"
            checked={judgement === 'not-known'}
            name={WORDS.roadmap.where.notKnown}
            sentence={WORDS.roadmap.where.notKnownMeans}
            onChoose={() => onChoose('not-known')}
          />
          <Choice
            id="not-applicable"
            checked={judgement === 'not-applicable'}
            name={WORDS.roadmap.where.notApplicable}
            onChoose={() => onChoose('not-applicable')}
          />
          {judgement === 'not-applicable' && (
            <div class="nhsuk-radios__conditional">
              <TextArea
                id="reason"
                label={WORDS.roadmap.where.reason}
                error={error}
                rows={2}
                value={reason}
                onInput={onReason}
              />
            </div>
          )}
        </div>
      </fieldset>
      {capability.floor !== undefined && (
        <p class="app-roadmap__floor">{fill(WORDS.roadmap.where.floor, { level: capability.floor })}</p>
      )}
    </div>
  )
}

interface ChoiceParts {
  readonly id: string
  readonly checked: boolean
  readonly name: string
  readonly sentence?: string
  readonly onChoose: () => void
}

function Choice({ id, checked, name, sentence, onChoose }: ChoiceParts) {
  return (
    <div class="nhsuk-radios__item">
      <input
        class="nhsuk-radios__input"
        id={id}
        name="judgement"
        type="radio"
        value={id}
        checked={checked}
        onChange={onChoose}
      />
      <label class="nhsuk-label nhsuk-radios__label" for={id}>
        <span class="app-roadmap__level">{name}</span> {sentence}
      </label>
    </div>
  )
}
