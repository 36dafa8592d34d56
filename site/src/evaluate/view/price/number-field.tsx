import { fill } from '../../../kit/words/fill.js'
import { percentIn, pounds, poundsIn } from '../../../kit/words/pounds.js'
import { UnderstoodField } from './understood-field.js'

const SAYS = WORDS.evaluate.price

interface NumberField {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: number | undefined
  readonly onAmount: (value: number | undefined) => void
  readonly onWrong?: () => void
}

/** A billion: as much as a saved evaluation holds. */
const MOST_POUNDS = 1_000_000_000

export function PoundsField(field: NumberField) {
  const read = (typed: string) => within(poundsIn(typed), 0, MOST_POUNDS)
  return <UnderstoodField {...field} write={pounds} read={read} wrong={SAYS.notPounds} />
}

interface Range {
  readonly least: number
  readonly most: number
}

export function PercentField({ least, most, ...field }: NumberField & Range) {
  const read = (typed: string) => within(percentIn(typed), least, most)
  const wrong = fill(SAYS.notPercent, { least, most })
  return <UnderstoodField {...field} write={sign} read={read} wrong={wrong} />
}

/** A whole number. */
export function CountField({ least, most, ...field }: NumberField & Range) {
  const read = (typed: string) => {
    const count = within(percentIn(typed), least, most)
    return count === undefined || typed.includes('%') || !Number.isInteger(count) ? undefined : count
  }
  return <UnderstoodField {...field} write={String} read={read} wrong={fill(SAYS.notCount, { least, most })} />
}

function within(value: number | undefined, least: number, most: number): number | undefined {
  return value === undefined || value < least || value > most ? undefined : value
}

function sign(value: number): string {
  return `${value}%`
}
