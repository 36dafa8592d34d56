import { KEYS } from './roadmap-parts.js'
import type { Answer } from './roadmap-record.js'

export interface MergedAnswers {
  readonly answers: readonly Answer[]
  /** Where nothing was said before. */
  readonly added: number
  /** Where the same was judged, and more is said of it now. */
  readonly completed: number
  /** Where another judges otherwise: both stay. */
  readonly disputed: number
}

/** @param by who judges in the others, where they do not say */
export function mergeAnswers(ours: readonly Answer[], others: readonly Answer[], by: string): MergedAnswers {
  const answers = [...ours]
  let [added, completed, disputed] = [0, 0, 0]
  for (const other of others) {
    const there = answers.filter(
      ({ organisation, capability }) => organisation === other.organisation && capability === other.capability
    )
    const like = there.find((one) => agree(one, other))
    if (there.length === 0) {
      answers.push(other)
      added++
    } else if (like === undefined) {
      answers.push({ ...other, by: freeName(other.by ?? by, there) })
      disputed += there.some(({ judgement }) => judgement !== other.judgement) ? 1 : 0
      completed += there.some(({ judgement }) => judgement !== other.judgement) ? 0 : 1
    } else if (Object.keys(other).some((field) => field !== 'by' && !Object.hasOwn(like, field))) {
      const { by: _, ...more } = other
      answers[answers.indexOf(like)] = { ...more, ...like }
      completed++
    }
  }
  return { answers, added, completed, disputed }
}

/** Whether two say nothing that the other contradicts. */
function agree(one: Answer, other: Answer): boolean {
  return (Object.keys(other) as (keyof Answer)[]).every(
    (field) => field === 'by' || one[field] === undefined || one[field] === other[field]
  )
}

/** A judge's name that no other answer at the place has. */
function freeName(name: string, there: readonly Answer[]): string {
  const taken = new Set(there.map(KEYS.answers))
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} (${number})`
    if (!taken.has(KEYS.answers({ ...there[0]!, by: free }))) {
      return free
    }
  }
}
