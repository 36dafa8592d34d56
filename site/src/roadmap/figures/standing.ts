import type { Answer, Judgement, Level, Organisation, Roadmap, Target } from '../record/roadmap-record.js'

/** Where an organisation stands in a capability. */
export interface Standing {
  readonly organisation: Organisation
  /** The lowest level that anybody judges; otherwise what else was said of it. */
  readonly judgement: Judgement | 'not-answered'
  /** Every judgement, also those that differ. */
  readonly answers: readonly Answer[]
}

/** Organisations that stand alike. */
export interface Standings {
  readonly judgement: Standing['judgement']
  readonly organisations: readonly Organisation[]
}

const ORDER: readonly Standing['judgement'][] = [0, 1, 2, 3, 4, 'not-known', 'not-applicable', 'not-answered']

/** Each organisation's standing, in the order of the roadmap. */
export function standingsIn({ organisations, answers }: Roadmap, capability: string): Standing[] {
  return organisations.map((organisation) => {
    const own = answers.filter((answer) => answer.organisation === organisation.id && answer.capability === capability)
    const said = new Set<Standing['judgement']>(own.map(({ judgement }) => judgement))
    return { organisation, judgement: ORDER.find((one) => said.has(one)) ?? 'not-answered', answers: own }
  })
}

/** Who stands where, the lowest level first. */
export function distribution(standings: readonly Standing[]): Standings[] {
  return ORDER.map((judgement) => ({
    judgement,
    organisations: standings.filter((one) => one.judgement === judgement).map(({ organisation }) => organisation)
  })).filter(({ organisations }) => organisations.length > 0)
}

/** The lowest and the highest level; undefined where no level is known. */
export function spread(standings: readonly Standing[]): readonly [Level, Level] | undefined {
  const levels = standings.map(({ judgement }) => judgement).filter((judgement) => typeof judgement === 'number')
  return levels.length === 0 ? undefined : [Math.min(...levels) as Level, Math.max(...levels) as Level]
}

/** Judgements of one organisation that differ. */
export function dissent({ answers }: Standing): readonly Answer[] {
  return new Set(answers.map(({ judgement }) => judgement)).size > 1 ? answers : []
}

/** What an organisation wants: its own target, or else that of all. */
export function targetOf({ targets }: Roadmap, organisation: string, capability: string): Target | undefined {
  const about = targets.filter((target) => target.capability === capability)
  return (
    about.find((target) => target.organisation === organisation) ??
    about.find((target) => target.organisation === undefined)
  )
}
