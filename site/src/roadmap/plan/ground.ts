import type { Roadmap, StepDecision, StepKey } from '../record/roadmap-record.js'
import { compareText } from './compare-text.js'
import { heldAt, monthsOf, type Span } from './held.js'
import type { Rule, RuleNeed } from './rules.js'
import { lastDecisions, NOTHING, placeOf, standingsOf, type Standing } from './standings.js'
import { stepKey, type NamedStep } from './step-key.js'

/** A level that an organisation has not reached, and so a step that it could take. */
export interface Rung extends NamedStep {
  /** Its place among all: each comes after what it needs. */
  readonly at: number
  readonly key: StepKey
  readonly months: number
  readonly held?: Span
  readonly decision?: StepDecision
  readonly needs: readonly RungNeed[]
  /** What is left out and must not be: the step itself, and what it needs. */
  readonly missing: readonly StepKey[]
}

/** What a rung needs and is not there: a rung, or one of several. */
export interface RungNeed {
  readonly need: RuleNeed
  readonly of: Rung | Question
}

/** Which organisation reaches a level that any one of them may reach. */
export interface Question {
  readonly name: string
  readonly depth: number
  /** Of those that can, in the order of the organisations. */
  readonly rungs: readonly [Rung, ...Rung[]]
  readonly missing: readonly StepKey[]
}

export interface Ground {
  readonly organisations: readonly string[]
  readonly rungs: readonly Rung[]
  readonly rungOf: (step: NamedStep) => Rung | undefined
  readonly standingOf: (place: { organisation: string; capability: string }) => Standing
}

/** @param starts the month in which the plan starts */
export function groundOf(rules: readonly Rule[], roadmap: Roadmap, starts: number): Ground {
  const organisations = [...new Set(roadmap.organisations.map(({ id }) => id))]
  const standings = standingsOf(roadmap)
  const decisions = lastDecisions(roadmap.decisions)
  const rungs = new Map<StepKey, Rung>()
  const questions = new Map<string, Question | undefined>()
  const standingOf: Ground['standingOf'] = (place) => standings.get(placeOf(place)) ?? NOTHING

  const question = (name: string, depth: number, steps: readonly NamedStep[]): Question | undefined => {
    const applying = steps.filter((step) => standingOf(step).applies)
    const able = applying.some((step) => standingOf(step).level >= step.to)
      ? []
      : applying.map((step) => rungs.get(stepKey(step))!)
    const missing = able.map((rung) => rung.missing).toSorted((a, b) => a.length - b.length)[0] ?? []
    const [first, ...others] = able.filter((rung) => rung.missing.length === missing.length)
    return first && { name, depth, rungs: [first, ...others], missing }
  }
  const found = (organisation: string, { capability, level, dependency }: RuleNeed): Rung | Question | undefined => {
    const step = (organisation: string) => ({ organisation, capability, to: level as NamedStep['to'] })
    if (dependency?.organisation !== 'any') {
      return rungs.get(stepKey(step(organisation)))
    }
    const name = `${capability} ${level}`
    if (!questions.has(name)) {
      questions.set(name, question(name, depths.get(name)!, organisations.map(step)))
    }
    return questions.get(name)
  }

  const depths = new Map(rules.map(({ capability, level, depth }) => [`${capability} ${level}`, depth]))
  for (const { capability, level: to, months: usual, needs: ruled } of rules) {
    for (const organisation of organisations) {
      const step = { organisation, capability, to }
      const standing = standingOf(step)
      if (!standing.applies || standing.level >= to) {
        continue
      }
      const key = stepKey(step)
      const decision = decisions.get(key)
      const months = monthsOf(decision, usual)
      const held = heldAt(decision, months, starts)
      const needs = ruled.flatMap((need) => {
        const of = found(organisation, need)
        return of ? [{ need, of }] : []
      })
      rungs.set(key, {
        ...step,
        at: rungs.size,
        key,
        months: held ? held.end - held.start : months,
        ...(held && { held }),
        ...(decision && { decision }),
        needs,
        missing: missingOf(key, decision, needs)
      })
    }
  }
  return { organisations, rungs: [...rungs.values()], rungOf: (step) => rungs.get(stepKey(step)), standingOf }
}

function missingOf(key: StepKey, decision: StepDecision | undefined, needs: readonly RungNeed[]): readonly StepKey[] {
  const own = decision?.state === 'left-out' ? [key] : []
  return [...new Set([...own, ...needs.flatMap(({ of }) => of.missing)])].sort(compareText)
}
