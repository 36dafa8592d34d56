/** Where a value stands, in per cent from the left. What is outside stands at the edge. */
export type Place = (value: number) => number

/** @param inset how far off both edges the ends stand, in per cent, so that their marks are whole */
export function scaleOf(from: number, to: number, inset = 0): Place {
  return (value) => {
    const share = (Math.min(Math.max(value, from), to) - from) / (to - from)
    return Math.round((inset + share * (100 - 2 * inset)) * 100) / 100
  }
}

/** A length or place in a drawing that is as wide as its room. */
export function across(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`
}
