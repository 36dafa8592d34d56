import { dateText } from '../../kit/words/dates.js'
import { typedDay } from './typed-day.js'
import { TypedField } from './typed-field.js'

interface Day {
  readonly id: string
  readonly label: string
  /** As far as it is known: `2027-03-31`, `2027-03` or `2027`. */
  readonly value: string | undefined
  readonly onSet: (day: string | undefined) => void
}

/** A day, a month or a year in one field. */
export function DayField({ id, label, value, onSet }: Day) {
  return (
    <TypedField
      {...{ id, label, value, onSet }}
      hint={WORDS.roadmap.registers.dayHint}
      shown={(day) => dateText(day ?? '')}
      read={(text) => {
        const value = text.trim() === '' ? undefined : typedDay(text)
        return value === undefined && text.trim() !== '' ? { wrong: WORDS.roadmap.registers.wrong.day } : { value }
      }}
    />
  )
}
