import {
  CRITERIA,
  POLICIES,
  STANDARDS,
  SYSTEMS,
  line,
  requirements,
  type PolicySource,
  type StandardSource
} from './sources.js'

/** What applies, worked out straight from the YAML files: ids by the part of the answer they belong to. */
export interface Applicable {
  readonly [part: string]: readonly string[]
}

interface Asked {
  /** At least one. */
  readonly systems: readonly string[]
  readonly settings: readonly string[]
  /** ISO date. */
  readonly day: string
  readonly role?: string
}

interface Obliging extends PolicySource {
  readonly obliges?: readonly { readonly roles?: readonly string[] }[]
}

export const BOUGHT = SYSTEMS.filter(({ baseline }) => baseline !== 'true')

export function applicable({ systems, settings, day, role }: Asked): Applicable {
  const parts = new Map<string, Set<string>>()
  const put = (part: string, id: string) => parts.set(part, (parts.get(part) ?? new Set()).add(id))
  const used = ({ careSettings = [] }: { careSettings?: readonly string[] }) =>
    careSettings.length === 0 || settings.length === 0 || careSettings.some((one) => settings.includes(one))
  const lines = new Set(systems.flatMap(line))
  const wanted = new Set(systems.flatMap((system) => [...requirements(system)]))
  const excused = new Set(systems.flatMap((system) => line(system).flatMap(exclusions)))

  for (const standard of STANDARDS) {
    put(partOf(standard, standard.systemTypes?.some((type) => lines.has(type)) ?? false), standard.id)
  }
  for (const criterion of CRITERIA.filter(({ status = 'live' }) => status === 'live')) {
    const asked = wanted.has(criterion.id)
    const reason = asked ? 'other-settings' : excused.has(criterion.id) ? 'excluded' : 'not-asked'
    put(asked && used(criterion) ? criterion.level : `criteria-${reason}`, criterion.id)
  }
  const standards = new Set(GROUPS.flatMap((group) => [...(parts.get(group) ?? [])]))
  const criteria = CRITERIA.filter(({ id }) => LEVELS.some((level) => parts.get(level)?.has(id)))
  for (const policy of POLICIES.filter((one) => isInForce(one, day)) as Obliging[]) {
    const { mandates = [], recommends = [], obliges = [] } = policy
    if (role !== undefined && obliges.some(({ roles }) => roles?.includes(role))) {
      put('duties', policy.id)
    } else if (
      [...mandates, ...recommends].some((id) => standards.has(id)) ||
      criteria.some(({ policies }) => policies?.includes(policy.id))
    ) {
      put('behind', policy.id)
    }
  }
  return Object.fromEntries([...parts].map(([part, ids]) => [part, [...ids].sort()]))

  function partOf(standard: StandardSource, asked: boolean): string {
    const { status, obligation, systemTypes = [], effectiveFrom, issued } = standard
    const past = ['retired', 'withdrawn'].includes(status)
    if (!asked) {
      const binding = ['mandated', 'comply-or-explain'].includes(obligation)
      return systemTypes.length === 0 && binding && used(standard) && !past ? 'to-check' : 'standards-not-asked'
    }
    if (past || !used(standard)) {
      return past ? 'standards-past' : 'standards-other-settings'
    }
    const early = ['proposed', 'in-development'].includes(status) || firstDay(effectiveFrom ?? issued) > day
    return early ? 'emerging' : obligation
  }
}

const GROUPS = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational']
const LEVELS = ['must', 'should', 'could']

function exclusions(system: string): string[] {
  return (SYSTEMS.find(({ id }) => id === system)!.excludes ?? []).map(({ criterion }) => criterion)
}

/** Where no end is written down, the status says whether a policy is still in force. */
function isInForce({ status, inForceFrom, inForceTo }: PolicySource, day: string): boolean {
  const ended = inForceTo === undefined ? status !== 'in-force' : firstDay(inForceTo) <= day
  return status !== 'proposed' && firstDay(inForceFrom) <= day && !ended
}

function firstDay(date = ''): string {
  return date + '0000-01-01'.slice(date === '' ? 10 : date.length)
}
