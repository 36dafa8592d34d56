import type { Need, NeedOption } from '../data/roadmap-data.js'
import type { Says } from '../record/roadmap-record.js'

/** How an option stands by what is said of its statements. */
export interface Weighed {
  readonly option: NeedOption
  readonly holds: readonly string[]
  readonly fails: readonly string[]
  /** Not sure, or not answered. */
  readonly open: readonly string[]
}

/** What comes of it. It proposes, and nothing more. */
export type Verdict =
  /** Nobody has said yes or no to anything. */
  | { readonly kind: 'nothing-said' }
  /** All statements of these hold. */
  | { readonly kind: 'fits'; readonly options: readonly NeedOption[] }
  /** None fits yet; of these nothing fails, and fewest is open. */
  | { readonly kind: 'may-fit'; readonly options: readonly NeedOption[] }
  /** Something fails of each; of these the least. */
  | { readonly kind: 'none'; readonly options: readonly NeedOption[] }
  /** What is said rules some out and speaks for none. */
  | { readonly kind: 'open' }

export type Sayings = Readonly<Record<string, Says>>

/** All statements of a need's options, each once, in the order of the options. */
export function statementsOf({ options }: Need): string[] {
  return [...new Set(options.flatMap(({ fits = [] }) => fits))]
}

export function weigh({ options }: Need, says: Sayings): Weighed[] {
  return options.map((option) => {
    const said = (what: Says) => (option.fits ?? []).filter((statement) => sayingOf(says, statement) === what)
    const [holds, fails] = [said('yes'), said('no')]
    return {
      option,
      holds,
      fails,
      open: (option.fits ?? []).filter((one) => !holds.includes(one) && !fails.includes(one))
    }
  })
}

/** An option fits if all its statements hold. One without statements is not weighed. */
export function verdictOf(weighed: readonly Weighed[]): Verdict {
  const asked = weighed.filter(({ option }) => (option.fits ?? []).length > 0)
  if (asked.every(({ holds, fails }) => holds.length + fails.length === 0)) {
    return { kind: 'nothing-said' }
  }
  const standing = asked.filter(({ fails }) => fails.length === 0)
  const fitting = standing.filter(({ open }) => open.length === 0)
  if (fitting.length > 0) {
    return { kind: 'fits', options: fitting.map(({ option }) => option) }
  }
  if (standing.length === 0) {
    return { kind: 'none', options: fewest(asked, ({ fails }) => fails.length) }
  }
  const spoken = standing.filter(({ holds }) => holds.length > 0)
  return spoken.length === 0
    ? { kind: 'open' }
    : { kind: 'may-fit', options: fewest(spoken, ({ open }) => open.length) }
}

/** A statement may be called like something that every object has. */
export function sayingOf(says: Sayings, statement: string): Says | undefined {
  return Object.hasOwn(says, statement) ? says[statement] : undefined
}

function fewest(weighed: readonly Weighed[], count: (one: Weighed) => number): NeedOption[] {
  const least = Math.min(...weighed.map(count))
  return weighed.filter((one) => count(one) === least).map(({ option }) => option)
}

/** How an option stands by itself. */
export function standsAs({ option, holds, fails, open }: Weighed) {
  if ((option.fits ?? []).length === 0) {
    return 'unasked'
  }
  if (fails.length > 0) {
    return 'against'
  }
  return holds.length === 0 ? 'unknown' : open.length === 0 ? 'fits' : 'may-fit'
}
