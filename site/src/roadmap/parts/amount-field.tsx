import { useEffect, useState } from 'preact/hooks'
import { TextInput } from '../../kit/form/fields.js'

interface Amount {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What is said of what is no such number, once the reader has left the field. */
  readonly wrong: string
  readonly most: number
  readonly value: number | undefined
  readonly onSet: (amount: number | undefined) => void
}

/** A whole number that may be left out, as people write it: 12,000. What is none changes nothing. */
export function AmountField({ id, label, hint, wrong, most, value, onSet }: Amount) {
  const [typed, setTyped] = useState(written(value))
  const [isInside, setInside] = useState(false)
  const amount = read(typed, most)
  useEffect(() => {
    if (!isInside) {
      setTyped(written(value))
    }
  }, [value])
  return (
    <div onFocusIn={() => setInside(true)} onFocusOut={() => setInside(false)}>
      <TextInput
        id={id}
        label={label}
        {...(hint && { hint })}
        value={typed}
        error={amount === 'wrong' && !isInside ? wrong : undefined}
        onInput={(text) => {
          setTyped(text)
          const amount = read(text, most)
          if (amount !== 'wrong') {
            onSet(amount)
          }
        }}
      />
    </div>
  )
}

function written(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

/** @return undefined for nothing */
export function read(typed: string, most: number): number | undefined | 'wrong' {
  const plain = typed.replace(/[£,\s]/g, '')
  const amount = Number(plain)
  return plain === '' ? undefined : /^\d+$/.test(plain) && amount <= most ? amount : 'wrong'
}
