import { useState } from 'preact/hooks'
import { TextInput } from '../../../kit/form/fields.js'

interface Understood {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What counts now; undefined for nothing. */
  readonly value: number | undefined
  readonly write: (value: number) => string
  /** Undefined for what makes no sense. */
  readonly read: (typed: string) => number | undefined
  /** What to say of what makes no sense. */
  readonly wrong: string
  /** @param value undefined where the field was emptied */
  readonly onAmount: (value: number | undefined) => void
  /** What was typed makes no sense. */
  readonly onWrong?: (() => void) | undefined
}

/** A field for a number: once left, it shows the number as it was understood, or says that it was not. */
export function UnderstoodField({ value, write, read, wrong, onAmount, onWrong, ...field }: Understood) {
  const [typed, setTyped] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const done = (text: string) => {
    const amount = read(text)
    const isTaken = text.trim() === '' || amount !== undefined
    setWrong(!isTaken)
    if (isTaken) {
      setTyped(undefined)
      onAmount(amount)
    } else {
      onWrong?.()
    }
  }
  return (
    <TextInput
      {...field}
      value={typed ?? (value === undefined ? '' : write(value))}
      error={isWrong ? wrong : undefined}
      onInput={setTyped}
      onDone={done}
    />
  )
}
