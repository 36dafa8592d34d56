import { choose, type Choices } from './choose.js'
import { closuresOf } from './closure.js'
import type { Question, Rung } from './ground.js'
import type { Reason } from './plan.js'

/** Which steps are taken. */
export interface Course {
  /** Each after what it needs. */
  readonly rungs: readonly Rung[]
  /** What a step of it needs of it, in the order of the rules. */
  readonly linksOf: (rung: Rung) => readonly Link[]
  /** Other organisations that could take a step instead; none where it is needed anyway. */
  readonly alternativesTo: (rung: Rung) => readonly string[]
}

export interface Link {
  readonly to: Rung
  readonly reason: Exclude<Reason, { kind: 'target' }>
}

/**
 * The fewest steps that lead to what is wanted.
 *
 * @param all every rung, in their order
 */
export function courseTo(wanted: readonly Rung[], all: readonly Rung[]): Course {
  const rungs = all.filter(({ missing }) => missing.length === 0)
  const choices = choose(closuresOf(rungs), wanted)
  const taken = reach(wanted, choices)
  const links = new Map([...taken].map((rung) => [rung, linksFrom(rung, choices)]))
  const alternatives = new Map(
    [...choices]
      .filter(([question, rung]) => !reach(wanted, choices, question).has(rung))
      .map(([question, rung]) => [rung, question.rungs.filter((other) => other !== rung)])
  )
  return {
    rungs: rungs.filter((rung) => taken.has(rung)),
    linksOf: (rung) => links.get(rung) ?? [],
    alternativesTo: (rung) => alternatives.get(rung)?.map(({ organisation }) => organisation) ?? []
  }
}

function reach(wanted: readonly Rung[], choices: Choices, unanswered?: Question): Set<Rung> {
  const taken = new Set(wanted)
  for (const rung of taken) {
    for (const { of } of rung.needs) {
      if (of !== unanswered) {
        taken.add(answered(of, choices))
      }
    }
  }
  return taken
}

function linksFrom(rung: Rung, choices: Choices): Link[] {
  return rung.needs.map(({ need: { kind, dependency }, of }) => {
    const to = answered(of, choices)
    const { organisation, capability, to: level } = to
    return kind === 'dependency'
      ? { to, reason: { kind, organisation, dependency } }
      : { to, reason: { kind, organisation, capability, level } }
  })
}

function answered(of: Rung | Question, choices: Choices): Rung {
  return 'rungs' in of ? choices.get(of)! : of
}
