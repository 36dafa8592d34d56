import { EQUAL, type Gate } from '../scores/results.js'

export const GATE_COLOURS: Readonly<Record<Gate, string>> = { pass: 'green', fail: 'red', 'to-score': 'grey' }

/** A number with one digit behind the point, where it needs one. */
export function rounded(number: number): string {
  return (Math.round(number * 10) / 10).toLocaleString(WORDS.language.code)
}

/** A number with one digit behind the point, for those that stand below each other. */
export function tenths(number: number): string {
  return number.toLocaleString(WORDS.language.code, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** A total with two digits, so that near equals can be told apart. */
export function points(number: number): string {
  return number.toLocaleString(WORDS.language.code, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

export function percent(number: number): string {
  return (Math.abs(number) < EQUAL ? 0 : number / 100).toLocaleString(WORDS.language.code, {
    style: 'percent',
    maximumFractionDigits: 1
  })
}
