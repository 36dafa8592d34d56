import type { Bits } from '../../catalogue/bits.js'
import type { Closures } from './closure.js'
import type { Question, Rung } from './ground.js'

/** Which organisation reaches what any one may reach. */
export type Choices = ReadonlyMap<Question, Rung>

/** So many plans are looked at before the best found so far is taken. */
const MOST_LOOKS = 10_000

/**
 * Answers the questions so that the plan has the fewest steps; of plans of the same size it is the one with the organisation that comes first
 * for the first question, then for the second.
 */
export function choose(closures: Closures, wanted: readonly Rung[]): Choices {
  const { questions } = closures
  const start = wanted.map(closures.of).reduce((all, one) => all.or(one), closures.none)
  const greedy = chooseOneByOne(closures, start)
  let best = greedy.choices
  let least = greedy.size + 1
  let looks = 0
  const look = (index: number, closure: Bits, choices: readonly (readonly [Question, Rung])[]): void => {
    const question = questions[index]
    const size = closures.size(closure)
    if (looks++ >= MOST_LOOKS || size >= least) {
      return
    }
    if (question === undefined) {
      least = size
      best = new Map(choices)
    } else if (closures.opens(closure, index)) {
      for (const rung of question.rungs) {
        const next = closure.or(closures.of(rung))
        look(index + 1, next, [...choices, [question, rung]])
        if (looks >= MOST_LOOKS || closures.size(next) === size) {
          return
        }
      }
    } else {
      look(index + 1, closure, choices)
    }
  }
  look(0, start, [])
  return best
}

/** Takes for each question the organisation that needs the fewest steps more. */
function chooseOneByOne(closures: Closures, start: Bits): { choices: Choices; size: number } {
  const choices = new Map<Question, Rung>()
  let closure = start
  closures.questions.forEach((question, index) => {
    if (closures.opens(closure, index)) {
      const sized = question.rungs.map((rung) => ({ rung, next: closure.or(closures.of(rung)) }))
      const [first] = sized.toSorted((a, b) => closures.size(a.next) - closures.size(b.next))
      choices.set(question, first!.rung)
      closure = first!.next
    }
  })
  return { choices, size: closures.size(closure) }
}
