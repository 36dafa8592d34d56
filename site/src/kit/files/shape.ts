import { fill } from '../words/fill.js'

/** Something in a file that is not as it must be. */
export interface Flaw {
  /** Where in the file: `requirements[3].text.level`. */
  readonly where: string
  readonly what: string
}

/** Reads an unknown value as a T: notes flaws, and copies what it knows and nothing else. What it answers counts only without flaws. */
export type Shape<T> = (value: unknown, where: string, flaws: Flaw[]) => T

const LONGEST = 100_000

export const text: Shape<string> = (value, where, flaws) => {
  if (typeof value !== 'string') {
    return wrong(flaws, where, WORDS.kit.shape.text, '')
  }
  return value.length > LONGEST ? wrong(flaws, where, fill(WORDS.kit.shape.tooLong, { most: LONGEST }), '') : value
}

export const flag: Shape<boolean> = (value, where, flaws) =>
  typeof value === 'boolean' ? value : wrong(flaws, where, WORDS.kit.shape.flag, false)

export function textLike(pattern: RegExp, like: string): Shape<string> {
  return textThat((value) => pattern.test(value), like)
}

export function textThat(fits: (value: string) => boolean, like: string): Shape<string> {
  return (value, where, flaws) =>
    typeof value === 'string' && fits(value)
      ? value
      : wrong(flaws, where, fill(WORDS.kit.shape.like, { what: like }), '')
}

export function number(min: number, max: number): Shape<number> {
  return (value, where, flaws) =>
    typeof value === 'number' && value >= min && value <= max
      ? value
      : wrong(flaws, where, fill(WORDS.kit.shape.number, { least: min, most: max }), min)
}

/** A number without a fraction. */
export function whole(min: number, max: number): Shape<number> {
  const within = number(min, max)
  return (value, where, flaws) => within(Number.isInteger(value) ? value : undefined, where, flaws)
}

export function oneOf<const T extends string | number>(...choices: readonly T[]): Shape<T> {
  return (value, where, flaws) =>
    choices.includes(value as T)
      ? (value as T)
      : wrong(
          flaws,
          where,
          fill(WORDS.kit.shape.oneOf, { choices: choices.map(String).join(', '), count: choices.length }),
          choices[0]!
        )
}

export function list<T>(of: Shape<T>, most = 10_000): Shape<readonly T[]> {
  return (value, where, flaws) => {
    if (!Array.isArray(value)) {
      return wrong(flaws, where, WORDS.kit.shape.list, [])
    }
    return value.length > most
      ? wrong(flaws, where, fill(WORDS.kit.shape.tooMany, { most }), [])
      : value.map((item, place) => of(item, `${where}[${place}]`, flaws))
  }
}

/** What may be absent. */
export function maybe<T>(of: Shape<T>): Shape<T | undefined> {
  return (value, where, flaws) => (value === undefined ? undefined : of(value, where, flaws))
}

export function object<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K] | undefined> }): Shape<T> {
  return (value, where, flaws) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return wrong(flaws, where, WORDS.kit.shape.object, {} as T)
    }
    const made: Partial<T> = {}
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const given = Object.hasOwn(value, key) ? (value as T)[key] : undefined
      const read = fields[key](given, where === '' ? key : `${where}.${key}`, flaws)
      if (read !== undefined) {
        made[key] = read as T[typeof key]
      }
    }
    return made as T
  }
}

function wrong<T>(flaws: Flaw[], where: string, what: string, instead: T): T {
  flaws.push({ where, what })
  return instead
}
