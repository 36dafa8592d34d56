import { NOTHING, placeOf, standingsOf, type Standing } from '../plan/standings.js'
import type { Level, Roadmap, Target } from '../record/roadmap-record.js'

export type StandingOf = (organisation: string, capability: string) => Standing

/** Where the organisations stand, as the plan is reckoned from it. */
export function standingIn(roadmap: Pick<Roadmap, 'answers' | 'decisions'>): StandingOf {
  const standings = standingsOf(roadmap)
  return (organisation, capability) => standings.get(placeOf({ organisation, capability })) ?? NOTHING
}

/** The level of a standing, where there is one: 0 may be taken for want of an answer. */
export function knownLevel({ level, answer }: Standing): Level | undefined {
  return level > 0 || typeof answer?.judgement === 'number' ? level : undefined
}

/** The targets that count for an organisation: its own, or those for all. */
export function targetsOf({ targets }: Pick<Roadmap, 'targets'>, organisation: string): Target[] {
  const own = new Set(targets.filter((one) => one.organisation === organisation).map(({ capability }) => capability))
  return targets.filter((one) => one.organisation === (own.has(one.capability) ? organisation : undefined))
}
