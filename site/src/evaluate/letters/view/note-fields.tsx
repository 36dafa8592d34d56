import { useState } from 'preact/hooks'
import { DateField, dayOf, partsOf } from '../../../kit/form/date-field.js'
import { TextArea, TextInput } from '../../../kit/form/fields.js'
import { isDay } from '../../../kit/words/dates.js'
import { useDesk } from '../../view/evaluate-desk.js'
import { fieldOf, noteOf, withAwardNote, type Key } from '../award-notes.js'

const SAYS = WORDS.evaluate.letters.fields
const NO_DAY = { day: '', month: '', year: '' }
const YEAR_LENGTH = 4

interface Noted {
  readonly of: Key
  readonly label: string
  readonly hint?: string
}

/** A day that the buyer says; one that is not whole yet is not kept. */
export function DayNote({ of, label, hint = SAYS.dayHint }: Noted) {
  const { evaluation, change } = useDesk()
  const said = noteOf(evaluation, of)
  const [typed, setTyped] = useState(said === undefined ? NO_DAY : partsOf(said))
  const isWhole = typed.day !== '' && typed.month !== '' && typed.year.trim().length >= YEAR_LENGTH
  const isWrong = isWhole && !isDay(dayOf(typed))
  return (
    <DateField
      id={fieldOf(of)}
      legend={label}
      small
      hint={hint}
      value={typed}
      error={isWrong ? SAYS.dayWrong : undefined}
      onChange={(parts) => {
        setTyped(parts)
        const day = dayOf(parts)
        change(withAwardNote(evaluation, of, isDay(day) ? day : undefined))
      }}
    />
  )
}

interface NotedText extends Noted {
  /** Said in the place of nothing. */
  readonly otherwise?: string
  readonly rows?: number
}

/** A text that the buyer says: of one line, or of several. */
export function TextNote({ of, label, hint, otherwise = '', rows }: NotedText) {
  const { evaluation, change } = useDesk()
  const field = {
    ...{ id: fieldOf(of), label },
    ...(hint !== undefined && { hint }),
    value: noteOf(evaluation, of) ?? otherwise,
    onInput: (text: string) => change(withAwardNote(evaluation, of, text === '' && otherwise === '' ? undefined : text))
  }
  return rows === undefined ? <TextInput {...field} /> : <TextArea {...field} rows={rows} />
}
