import { useState } from 'preact/hooks'
import { setWeight } from '../../pack/decide.js'
import { fill } from '../../kit/words/fill.js'
import { Heard } from '../../kit/form/heard.js'
import { useDesk } from '../parts/tender-desk.js'

interface Weighted {
  readonly id: string
  readonly code: string
  readonly weight: number
}

/** A share of the quality score. What is being typed stays as it is typed. */
export function WeightField({ id, code, weight }: Weighted) {
  const { editing } = useDesk()
  const [typed, setTyped] = useState<string>()
  const field = `weight-${id}`
  const wrong = typed !== undefined && read(typed) === undefined
  const type = (text: string) => {
    const value = read(text)
    setTyped(text)
    if (value !== undefined) {
      editing.change(fill(WORDS.tender.did.weight, { code }), (pack) => setWeight(pack, id, value), field)
    }
  }
  return (
    <div class={`nhsuk-form-group app-pack__weight${wrong ? ' nhsuk-form-group--error' : ''}`}>
      <label class="nhsuk-label" for={field}>
        <Heard seen={WORDS.tender.requirements.weight} heard={fill(WORDS.tender.requirements.weightOf, { code })} />
      </label>
      {wrong && (
        <span class="nhsuk-error-message" id={`${field}-error`}>
          <span class="nhsuk-u-visually-hidden">{WORDS.tender.error} </span>
          {WORDS.tender.requirements.noWeight}
        </span>
      )}
      <div class="nhsuk-input-wrapper">
        <input
          class={`nhsuk-input nhsuk-input--width-3${wrong ? ' nhsuk-input--error' : ''}`}
          id={field}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed ?? weight}
          aria-describedby={wrong ? `${field}-error` : undefined}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => wrong || setTyped(undefined)}
        />
        <div class="nhsuk-input-wrapper__suffix" aria-hidden="true">
          %
        </div>
      </div>
    </div>
  )
}

function read(text: string): number | undefined {
  const value = /^\s*\d+([.,]\d*)?\s*%?\s*$/.test(text) ? Number.parseFloat(text.replace(',', '.')) : Number.NaN
  return value >= 0 && value <= 100 ? value : undefined
}
