import { EQUAL, type Gate } from '../scores/results.js'

export const GATES: Readonly<Record<Gate, string>> = { pass: 'Passes', fail: 'Fails', 'to-score': 'Not scored yet' }

export const GATE_COLOURS: Readonly<Record<Gate, string>> = { pass: 'green', fail: 'red', 'to-score': 'grey' }

/** A number with one digit behind the point, where it needs one. */
export function rounded(number: number): string {
  return String(Math.round(number * 10) / 10)
}

/** A total with two digits, so that near equals can be told apart. */
export function points(number: number): string {
  return number.toFixed(2)
}

export function percent(number: number): string {
  return `${rounded(Math.abs(number) < EQUAL ? 0 : number)}%`
}
