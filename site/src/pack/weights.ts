import type { Scoring } from '../catalogue/data.js'
import type { Requirement } from './pack.js'

/** How suggested weights stand to each other. */
const PARTS: Readonly<Record<Scoring['weight'], number>> = { none: 0, low: 1, medium: 2, high: 4 }

/** Weights are whole tenths of a percentage point. */
const TENTHS = 1000

/** Whether a requirement takes a share of the quality score. What is undecided may yet be kept, so it counts. */
export function isScored({ decision, text }: Requirement): boolean {
  return decision !== 'drop' && text.scoring.kind === 'scaled'
}

/** Percentage of the quality score that is given away. */
export function sumOfWeights(requirements: readonly Requirement[]): number {
  return requirements.filter(isScored).reduce((sum, { weight }) => sum + tenths(weight), 0) / 10
}

export function addsUp(requirements: readonly Requirement[]): boolean {
  return !requirements.some(isScored) || sumOfWeights(requirements) === 100
}

/** Gives every scored requirement the share that the handbook suggests, so that they add up to 100. */
export function suggestWeights(requirements: readonly Requirement[]): readonly Requirement[] {
  return share(requirements, ({ text }) => PARTS[text.scoring.weight])
}

/** Keeps the proportions, and makes them add up to 100. */
export function scaleWeights(requirements: readonly Requirement[]): readonly Requirement[] {
  return share(requirements, ({ weight }) => weight)
}

/** Whether nobody has set a weight by hand: then the suggestion is followed as requirements come and go. */
export function followsSuggestion(requirements: readonly Requirement[]): boolean {
  return suggestWeights(requirements) === requirements
}

function share(
  requirements: readonly Requirement[],
  partOf: (requirement: Requirement) => number
): readonly Requirement[] {
  const scored = requirements.filter(isScored)
  const parts = scored.map(partOf)
  const given = divide(TENTHS, parts.some((part) => part > 0) ? parts : parts.map(() => 1))
  const weights = new Map(scored.map(({ id }, place) => [id, given[place]! / 10]))
  const weighted = requirements.map((requirement) => {
    const weight = weights.get(requirement.id) ?? 0
    return weight === requirement.weight ? requirement : { ...requirement, weight }
  })
  return weighted.some((requirement, place) => requirement !== requirements[place]) ? weighted : requirements
}

/** Whole shares of a whole, by the method of the largest remainder; of equal remainders the first wins. */
function divide(whole: number, parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0)
  const exact = parts.map((part) => (whole * part) / all)
  const shares = exact.map(Math.floor)
  const left = whole - shares.reduce((sum, share) => sum + share, 0)
  const remainder = (place: number) => exact[place]! - shares[place]!
  const first = parts.map((_, place) => place).sort((a, b) => remainder(b) - remainder(a) || a - b)
  for (const place of first.slice(0, left)) {
    shares[place]! += 1
  }
  return shares
}

function tenths(weight: number): number {
  return Math.round(weight * 10)
}
