/** An address a page can offer, and what it is called. */
export interface Candidate {
  readonly path: string
  readonly title: string
}

const SHOWN = 3
const ENOUGH = 0.4

/** The candidates whose addresses are most like one that leads nowhere, best first; none that is unlike it. */
export function closest(path: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(path, candidate.path) }))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness || compare(a.candidate.path, b.candidate.path))
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate)
}

/** How alike the last parts of two addresses are, from 0 to 1: the Dice coefficient of their pairs of letters. */
function likeness(a: string, b: string): number {
  const first = pairs(lastPart(a))
  const second = pairs(lastPart(b))
  const total = first.length + second.length
  let shared = 0
  for (const pair of first) {
    const at = second.indexOf(pair)
    if (at >= 0) {
      second.splice(at, 1)
      shared++
    }
  }
  return total === 0 ? 0 : (2 * shared) / total
}

function lastPart(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && !/^(index|404)\.html?$/.test(part))
  return (parts.at(-1) ?? '').toLowerCase().replace(/\.html?$/, '')
}

function pairs(text: string): string[] {
  const padded = ` ${text} `
  return text === '' ? [] : Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
