import { useState } from 'preact/hooks'
import { Button, TextInput } from '../../../kit/form/fields.js'
import { fill } from '../../../kit/words/fill.js'
import { pounds } from '../../../kit/words/pounds.js'
import type { Extra, Price } from '../../scheme/award-scheme.js'
import { CountField, PoundsField } from './number-field.js'

const SAYS = WORDS.evaluate.prices

interface Parts {
  readonly id: string
  readonly price: Price
  readonly years: number
  readonly onChange: (price: Price) => void
}

/** What is paid once in some year: an upgrade, leaving. */
export function ExtraCosts({ id, price, years, onChange }: Parts) {
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState<Partial<Extra>>({})
  const [error, setError] = useState<string>()
  const without = (place: number) => onChange({ ...price, extras: price.extras.filter((_, i) => i !== place) })
  const add = () => {
    const { title = '', year, cost } = draft
    if (title.trim() === '' || year === undefined || cost === undefined) {
      setError(SAYS.extraMissing)
      return
    }
    onChange({ ...price, extras: [...price.extras, { title: title.trim(), year, cost }] })
    setDraft({})
    setError(undefined)
    setOpen(false)
  }
  return (
    <>
      {price.extras.length > 0 && (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {price.extras.map(({ title, year, cost }, i) => (
            <li key={i}>
              {fill(year > years ? SAYS.extraLate : SAYS.extra, { title, year: String(year), cost: pounds(cost) })}{' '}
              <Button variant="plain" onPress={() => without(i)}>
                {SAYS.takeOut} <span class="nhsuk-u-visually-hidden">{title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <div class="app-price__fields">
          <TextInput
            {...{ id: `${id}-extra-title`, label: SAYS.extraTitle, hint: SAYS.extraTitleHint, error }}
            value={draft.title ?? ''}
            onInput={(title) => setDraft({ ...draft, title })}
          />
          <CountField
            {...{ id: `${id}-extra-year`, label: SAYS.extraYear, hint: fill(SAYS.extraYearHint, { years }) }}
            {...{ least: 1, most: years, value: draft.year }}
            onAmount={(year) => setDraft(({ year: _, ...rest }) => (year === undefined ? rest : { ...rest, year }))}
          />
          <PoundsField
            {...{ id: `${id}-extra-cost`, label: SAYS.extraCost, hint: SAYS.extraCostHint, value: draft.cost }}
            onAmount={(cost) => setDraft(({ cost: _, ...rest }) => (cost === undefined ? rest : { ...rest, cost }))}
          />
          <Button onPress={add}>{SAYS.extraAdd}</Button>
        </div>
      ) : (
        <Button onPress={() => setOpen(true)}>{SAYS.extraOpen}</Button>
      )}
    </>
  )
}
