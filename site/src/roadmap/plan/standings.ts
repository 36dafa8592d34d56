import type { Answer, Level, Roadmap, StepDecision } from '../record/roadmap-record.js'
import { compareText } from './compare-text.js'
import { readStepKey } from './step-key.js'

/** Where an organisation stands with a capability. */
export interface Standing {
  /** 0 where nothing is known. */
  readonly level: Level
  /** Whether the capability applies to it. */
  readonly applies: boolean
  /** What it is known from: of several the one that says least. */
  readonly answer?: Answer
}

/** @return where they stand, by `organisation capability`; where nothing is said there is nothing */
export function standingsOf({ answers, decisions }: Pick<Roadmap, 'answers' | 'decisions'>): Map<string, Standing> {
  const groups = new Map<string, Answer[]>()
  for (const answer of answers.filter(({ judgement }) => rank(judgement) !== undefined)) {
    const place = placeOf(answer)
    groups.set(place, [...(groups.get(place) ?? []), answer])
  }
  const standings = new Map([...groups].map(([place, group]) => [place, standing(group)]))
  for (const { step, state } of lastDecisions(decisions).values()) {
    const done = state === 'done' ? readStepKey(step) : undefined
    if (done !== undefined) {
      const place = placeOf(done)
      const before = standings.get(place) ?? NOTHING
      standings.set(place, { ...before, level: Math.max(before.level, done.to) as Level })
    }
  }
  return standings
}

/** Of several on the same step the last counts. */
export function lastDecisions(decisions: readonly StepDecision[]): Map<string, StepDecision> {
  return new Map(decisions.map((decision) => [decision.step, decision]))
}

export function placeOf({ organisation, capability }: { organisation: string; capability: string }): string {
  return `${organisation} ${capability}`
}

export const NOTHING: Standing = { level: 0, applies: true }

function standing(answers: readonly Answer[]): Standing {
  const [answer] = answers.toSorted(
    (a, b) => rank(a.judgement)! - rank(b.judgement)! || compareText(a.by ?? '', b.by ?? '')
  )
  const judgement = answer!.judgement
  const level = typeof judgement === 'number' ? judgement : 0
  return { level, applies: judgement !== 'not-applicable', answer: answer! }
}

/** The levels count before what is not known, and that before what does not apply; anything else is no judgement. */
function rank(judgement: unknown): number | undefined {
  const at = [0, 1, 2, 3, 4, 'not-known', 'not-applicable'].indexOf(judgement as Level)
  return at < 0 ? undefined : at
}
