import type { StepDecision, Target } from '../../../../src/roadmap/record/roadmap-record.js'
import type { Case } from './made-up.js'
import { depthOf, edgesOf, level, place, type Edge, type Name } from './plain-rules.js'
import { plainSchedule } from './plain-schedule.js'

/** A plan of the second reckoning, of what is the same in both. */
export interface PlainPlan {
  readonly steps: readonly PlainStep[]
  readonly targets: readonly {
    organisation: string
    capability: string
    state: string
    end?: number
    missing: number
  }[]
  readonly months: number
  readonly shortest: number
}

export interface PlainStep {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly due?: number
  readonly held: boolean
  readonly after: readonly string[]
  /** The earliest month of the targets that need it. */
  readonly first?: number
  readonly unlocks: { readonly steps: number; readonly targets: number }
}

/** What there is to do, and whether it can be done. */
export interface PlainGround {
  readonly edges: Map<Name, Edge[]>
  readonly organisations: readonly string[]
  /** Steps not yet taken: `o a 1`. */
  readonly open: ReadonlySet<string>
  /** Those of them that nothing left out stands before. */
  readonly possible: ReadonlySet<string>
  /** Of a step and one edge: the steps of which one must be taken; none where nothing must. */
  readonly ways: (step: string, edge: Edge) => string[]
}

export function plainGround(given: Case): PlainGround {
  const edges = edgesOf(given)
  const organisations = [...new Set(given.roadmap.organisations.map(({ id }) => id))]
  const where = (organisation: string, name: Name) => {
    const found = place(given, organisation, name.split(' ')[0]!)
    return found === 'not-applicable' ? NaN : found
  }
  const open = new Set(
    organisations.flatMap((organisation) =>
      [...edges.keys()]
        .filter((name) => where(organisation, name) < level(name))
        .map((name) => `${organisation} ${name}`)
    )
  )
  const ways = (step: string, { to, any }: Edge) => {
    const those = any ? organisations : [step.split(' ')[0]!]
    const reached = those.some((one) => where(one, to) >= level(to))
    return reached ? [] : those.map((one) => `${one} ${to}`).filter((key) => open.has(key))
  }
  const leftOut = new Set(given.roadmap.decisions.filter(({ state }) => state === 'left-out').map(({ step }) => step))
  const possible = new Set<string>()
  for (let size = -1; size < possible.size;) {
    size = possible.size
    for (const step of open) {
      const met = edges.get(nameOf(step))!.every((edge) => {
        const some = ways(step, edge)
        return some.length === 0 || some.some((way) => possible.has(way))
      })
      if (met && !leftOut.has(step)) {
        possible.add(step)
      }
    }
  }
  return { edges, organisations, open, possible, ways }
}

export interface PlainTarget {
  readonly target: Target
  readonly organisation: string
  readonly step: string
  /** The step that leads as near as can be. */
  readonly nearest: string | undefined
  readonly due: number | undefined
}

export function plainTargets(given: Case, { edges, organisations, possible }: PlainGround): PlainTarget[] {
  const known = given.roadmap.targets.filter(({ capability, level }) => edges.has(`${capability} ${level}`))
  return known.flatMap((target) =>
    organisations
      .filter((organisation) =>
        target.organisation === undefined
          ? !known.some((other) => other.organisation === organisation && other.capability === target.capability)
          : target.organisation === organisation
      )
      .map((organisation) => {
        const steps = [1, 2, 3, 4]
          .filter((level) => level <= target.level)
          .map((level) => `${organisation} ${target.capability} ${level}`)
        const nearest = steps.filter((step) => possible.has(step)).at(-1)
        return { target, organisation, step: steps.at(-1)!, nearest, due: month(target.by, '12') }
      })
  )
}

/** The whole plan, from every way to answer which organisation it is. */
export function plainReckon(given: Case): PlainPlan {
  const ground = plainGround(given)
  const { edges, possible, open } = ground
  const targets = plainTargets(given, ground)
  const needs = smallest(
    targets.flatMap(({ nearest }) => nearest ?? []),
    ground
  )
  const decisions = new Map(given.roadmap.decisions.map((decision) => [decision.step, decision]))
  const planned = plainSchedule(given, needs, targets, decisions)
  const ends = new Map(planned.steps.map(({ key, end }) => [key, end]))
  return {
    ...planned,
    targets: targets.map(({ target, organisation, step, due }) => {
      const { capability } = target
      const away = place(given, organisation, capability) === 'not-applicable'
      const end = possible.has(step) ? ends.get(step)! - 1 : undefined
      const state = away
        ? 'not-applicable'
        : !open.has(step)
          ? 'met'
          : end === undefined
            ? 'blocked'
            : due !== undefined && end > due
              ? 'late'
              : 'planned'
      const missing = state === 'blocked' ? fewestMissing(step, ground, decisions).size : 0
      return { organisation, capability, state, missing, ...(end !== undefined && { end }) }
    })
  }

  /** @return the smallest set of steps with what each needs of the others */
  function smallest(wanted: readonly string[], { ways }: PlainGround): Map<string, Set<string>> {
    const questions = [...edges.keys()]
      .filter((name) => [...edges.values()].flat().some(({ to, any }) => any && to === name))
      .sort((a, b) => depthOf(b, edges) - depthOf(a, edges) || (a < b ? -1 : 1))
    let best: Map<string, Set<string>> | undefined
    const answerFrom = (at: number, answers: ReadonlyMap<Name, string>): void => {
      const name = questions[at]
      if (name !== undefined) {
        const able = ground.ways('', { to: name, any: true }).filter((way) => possible.has(way))
        const choices = able.length === 0 ? ['nobody'] : able
        choices.forEach((way) => answerFrom(at + 1, new Map(answers).set(name, way)))
        return
      }
      const found = new Map<string, Set<string>>()
      const queue = [...wanted]
      for (const step of queue) {
        const those = edges
          .get(nameOf(step))!
          .flatMap((edge) => (ways(step, edge).length === 0 ? [] : edge.any ? answers.get(edge.to)! : ways(step, edge)))
        if (!found.has(step)) {
          found.set(step, new Set(those))
          queue.push(...those)
        }
      }
      if (best === undefined || found.size < best.size) {
        best = found
      }
    }
    answerFrom(0, new Map())
    return best!
  }
}

export function month(day: string | undefined, ofYear: string): number | undefined {
  const [year = '', month = ofYear] = (day ?? '').split('-')
  return /^\d{4}$/.test(year) && Number(month) >= 1 && Number(month) <= 12
    ? (Number(year) - 2026) * 12 + Number(month) - 4
    : undefined
}

export function nameOf(step: string): Name {
  return step.slice(step.indexOf(' ') + 1)
}

function fewestMissing(
  step: string,
  { edges, ways }: PlainGround,
  decisions: ReadonlyMap<string, StepDecision>
): Set<string> {
  const own = decisions.get(step)?.state === 'left-out' ? [step] : []
  const others = edges.get(nameOf(step))!.flatMap((edge) => {
    const sets = ways(step, edge).map((way) => [...fewestMissing(way, { edges, ways } as PlainGround, decisions)])
    const least = Math.min(...sets.map((set) => set.length))
    return sets.find((set) => set.length === least) ?? []
  })
  return new Set([...own, ...others])
}
