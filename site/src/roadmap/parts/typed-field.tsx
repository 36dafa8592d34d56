import { useEffect, useState } from 'preact/hooks'
import { TextInput } from '../../kit/form/fields.js'

/** What was read of a typed text: nothing is a value too. */
export type ReadText<T> = { readonly value: T | undefined } | { readonly wrong: string }

interface Typed<T> {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  /** The id of a list of suggestions. */
  readonly list?: string
  readonly value: T | undefined
  readonly shown: (value: T | undefined) => string
  readonly read: (text: string) => ReadText<T>
  readonly onSet: (value: T | undefined) => void
}

/** What is typed as people write it, and read when they have done. What cannot be read changes nothing. */
export function TypedField<T>({ id, label, hint, list, value, shown, read, onSet }: Typed<T>) {
  const written = shown(value)
  const [typed, setTyped] = useState(written)
  const [error, setError] = useState<string>()
  const show = (text: string) => {
    setTyped(text)
    setError(undefined)
  }
  useEffect(() => show(written), [written])
  const take = (text: string) => {
    const found = read(text)
    if ('wrong' in found) {
      setTyped(text)
      setError(found.wrong)
    } else {
      show(shown(found.value))
      onSet(found.value)
    }
  }
  return (
    <TextInput
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(list !== undefined && { list })}
      value={typed}
      error={error}
      onInput={setTyped}
      onDone={take}
    />
  )
}
