import { standardNamed } from '../figures/standards-in-use.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { typedDay } from '../parts/typed-day.js'
import type { ReadText } from '../parts/typed-field.js'
import type { Field, Given } from './register-fields.js'

const MOST_POUNDS = 1e12
/** What a roadmap's file can hold in one text. */
const LONGEST = 100_000
const WRONG = WORDS.roadmap.registers.wrong

type Value = string | number | undefined

/** What a cell says in a file: dates as `2027-03-31`, money as a number. */
export function cellText(field: Field, value: Value, given: Given): string {
  if (value === undefined) {
    return ''
  }
  if (field.kind === 'choice') {
    return field.choices?.(given).find(([choice]) => choice === value)?.[1] ?? String(value)
  }
  return field.kind === 'standard' ? (standardNamed(given.data, String(value))?.title ?? String(value)) : String(value)
}

/** What a cell says on the page. */
export function shownText(field: Field, value: Value, given: Given): string {
  if (typeof value === 'number') {
    return poundsText(value)
  }
  return field.kind === 'day' && value !== undefined ? dateText(value) : cellText(field, value, given)
}

export function poundsText(amount: number): string {
  return fill(WORDS.roadmap.registers.pounds, { amount })
}

/** Reads what is typed or pasted. Nothing is a value: the cell is empty. */
export function readCell(field: Field, text: string, given: Given): ReadText<string | number> {
  const plain = field.kind === 'text' ? text : text.trim()
  if (plain.trim() === '') {
    return { value: field.always && field.kind !== 'choice' ? '' : undefined }
  }
  if (plain.length > LONGEST) {
    return { wrong: WRONG.long }
  }
  if (field.kind === 'money') {
    const pounds = typedPounds(plain)
    return pounds === undefined ? { wrong: WRONG.money } : { value: pounds }
  }
  if (field.kind === 'day') {
    const day = typedDay(plain)
    return day === undefined ? { wrong: WRONG.day } : { value: day }
  }
  if (field.kind === 'standard') {
    return { value: standardNamed(given.data, plain)?.id ?? plain }
  }
  return field.kind === 'choice' ? readChoice(field, plain, given) : { value: plain }
}

function readChoice(field: Field, text: string, given: Given): ReadText<string | number> {
  const choices = field.choices?.(given) ?? []
  const known = folded(text)
  const found =
    choices.find(([value, title]) => value === text || folded(title) === known) ??
    onlyOne(choices.filter(([, , ...names]) => names.some((name) => folded(name) === known)))
  return found === undefined ? { wrong: WRONG.choice } : { value: found[0] }
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

function typedPounds(text: string): number | undefined {
  const plain = text.replace(/[£,\s]/g, '')
  const pounds = Math.round(Number(plain))
  return /^\d+(\.\d+)?$/.test(plain) && pounds <= MOST_POUNDS ? pounds : undefined
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
