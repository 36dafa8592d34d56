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
  const standingOf: Ground['standingOf'] = (place) => standings.get(placeOf(place)) ?? NOTHING
  const decisions = lastDecisions(roadmap.decisions)
  const rungs = new Map<StepKey, Rung>()
  const questions = new Map<string, Question | undefined>()

  const whatMeets = ({ capability, level, dependency }: RuleNeed, organisation: string): Rung | Question | undefined =>
    dependency?.organisation === 'any'
      ? questions.get(`${capability} ${level}`)
      : rungs.get(stepKey({ organisation, capability, to: level }))

  for (const { capability, level: to, months, needs: ruled, depth } of rules) {
    const name = `${capability} ${to}`
    const steps = organisations
      .map((organisation) => ({ organisation, capability, to }))
      .filter((step) => standingOf(step).applies)
    const open = steps.filter((step) => standingOf(step).level < to)
    for (const step of open) {
      const needs = ruled.flatMap((need) => {
        const of = whatMeets(need, step.organisation)
        return of ? [{ need, of }] : []
      })
      const key = stepKey(step)
      const decision = decisions.get(key)
      const missing = missingOf(key, needs, decision)
      rungs.set(key, { at: rungs.size, key, ...step, ...taken(decision, months, starts), needs, missing })
    }
    const reached = open.length < steps.length
    questions.set(
      name,
      reached
        ? undefined
        : questionOf(
            name,
            depth,
            open.map((step) => rungs.get(stepKey(step))!)
          )
    )
  }
  return { organisations, rungs: [...rungs.values()], rungOf: (step) => rungs.get(stepKey(step)), standingOf }
}

/** How long a step takes, and when where that is agreed. */
function taken(decision: StepDecision | undefined, usual: number, starts: number) {
  const months = monthsOf(decision, usual)
  const held = heldAt(decision, months, starts)
  return { months: held ? held.end - held.start : months, ...(held && { held }), ...(decision && { decision }) }
}

function missingOf(key: StepKey, needs: readonly RungNeed[], decision: StepDecision | undefined): readonly StepKey[] {
  const own = decision?.state === 'left-out' ? [key] : []
  return [...new Set([...own, ...needs.flatMap(({ of }) => of.missing)])].sort(compareText)
}

/** Only those count that are the least away from what they need. */
function questionOf(name: string, depth: number, open: readonly Rung[]): Question | undefined {
  const least = Math.min(...open.map(({ missing }) => missing.length))
  const [first, ...others] = open.filter(({ missing }) => missing.length === least)
  return first && { name, depth, rungs: [first, ...others], missing: first.missing }
}
