import { useEffect, useState } from 'preact/hooks'
import { DateField, dayOf, partsOf, type DateParts } from '../../kit/form/date-field.js'
import { isDay } from '../../kit/words/dates.js'

interface Day {
  readonly id: string
  readonly legend: string
  readonly hint: string
  /** What is said of what is no day, once the reader has left the field. */
  readonly wrong: string
  /** ISO day. */
  readonly value: string | undefined
  readonly onSet: (day: string | undefined) => void
}

const EMPTY: DateParts = { day: '', month: '', year: '' }

/** A date that may be left out. What is no date changes nothing. */
export function OptionalDay({ id, legend, hint, wrong, value, onSet }: Day) {
  const [typed, setTyped] = useState(() => shown(value))
  const [isInside, setInside] = useState(false)
  const isWrong = !isEmpty(typed) && !isDay(dayOf(typed))
  useEffect(() => {
    if (!isInside) {
      setTyped(shown(value))
    }
  }, [value])
  return (
    <div onFocusIn={() => setInside(true)} onFocusOut={() => setInside(false)}>
      <DateField
        id={id}
        legend={legend}
        hint={hint}
        small
        value={typed}
        error={isWrong && !isInside ? wrong : undefined}
        onChange={(parts) => {
          setTyped(parts)
          const day = dayOf(parts)
          if (isEmpty(parts)) {
            onSet(undefined)
          } else if (isDay(day)) {
            onSet(day)
          }
        }}
      />
    </div>
  )
}

function shown(value: string | undefined): DateParts {
  return value === undefined ? EMPTY : partsOf(value)
}

function isEmpty({ day, month, year }: DateParts): boolean {
  return `${day}${month}${year}`.trim() === ''
}
