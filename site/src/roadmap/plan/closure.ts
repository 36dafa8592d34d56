import { Bits } from '../../catalogue/bits.js'
import { compareText } from './compare-text.js'
import type { Question, Rung } from './ground.js'

/** What steps need, themselves included: other steps, and questions that are still open. */
export interface Closures {
  /** In the order in which they are to be answered: none opens one before it. */
  readonly questions: readonly Question[]
  readonly of: (rung: Rung) => Bits
  readonly none: Bits
  readonly opens: (closure: Bits, question: number) => boolean
  /** How many steps. */
  readonly size: (closure: Bits) => number
}

/** @param rungs those that nothing is missing for, in their order */
export function closuresOf(rungs: readonly Rung[]): Closures {
  const questions = questionsOf(rungs)
  const last = rungs.at(-1)?.at ?? -1
  const places = new Map(questions.map((question, index) => [question, last + 1 + index]))
  const room = last + 1 + questions.length
  const none = Bits.none(room)
  const steps = Bits.where(room, (place) => place <= last)
  const closures = new Map<Rung, Bits>()
  for (const rung of rungs) {
    const own = Bits.none(room)
    own.add(rung.at)
    let closure = own
    for (const { of } of rung.needs) {
      if ('rungs' in of) {
        own.add(places.get(of)!)
      } else {
        closure = closure.or(closures.get(of)!)
      }
    }
    closures.set(rung, closure.or(own))
  }
  return {
    questions,
    of: (rung) => closures.get(rung)!,
    none,
    opens: (closure, question) => closure.has(last + 1 + question),
    size: (closure) => closure.countIn(steps)
  }
}

/** What needs most others is answered first, as it may open these. */
function questionsOf(rungs: readonly Rung[]): Question[] {
  const all = rungs.flatMap(({ needs }) => needs.flatMap(({ of }) => ('rungs' in of ? [of] : [])))
  return [...new Set(all)].sort((a, b) => b.depth - a.depth || compareText(a.name, b.name))
}
