import type { Roadmap, Target } from '../record/roadmap-record.js'
import type { Ground, Rung } from './ground.js'
import { monthOf } from './plan-months.js'
import { isStepLevel } from './step-key.js'

/** A target of one organisation. */
export interface Wanted {
  readonly target: Target
  readonly organisation: string
  /** The month by whose end it should be met. */
  readonly due?: number
  readonly applies: boolean
  /** The step that meets it; absent where it is met or does not apply. */
  readonly rung?: Rung
  /** The step that leads as near to it as can be: where nothing is missing, the one that meets it. */
  readonly nearest?: Rung
}

/**
 * The targets of known capabilities, levels and organisations, in their order. One for an organisation replaces those for all.
 *
 * @param starts the month in which the plan starts
 */
export function wantedOf(
  { targets }: Pick<Roadmap, 'targets'>,
  capabilities: ReadonlySet<string>,
  ground: Ground,
  starts: number
): Wanted[] {
  const known = targets.filter(({ capability, level }) => capabilities.has(capability) && isStepLevel(level))
  const own = new Set(known.map(({ organisation, capability }) => `${organisation} ${capability}`))
  return known.flatMap((target) => {
    const { capability } = target
    const by = monthOf(target.by, 12)
    const due = by === undefined ? {} : { due: by - starts }
    const those =
      target.organisation === undefined
        ? ground.organisations.filter((organisation) => !own.has(`${organisation} ${capability}`))
        : ground.organisations.filter((organisation) => organisation === target.organisation)
    return those.map((organisation) => ({ target, organisation, ...due, ...stepsTo(target, organisation, ground) }))
  })
}

function stepsTo({ capability, level }: Target, organisation: string, ground: Ground) {
  const { applies } = ground.standingOf({ organisation, capability })
  const rung = ground.rungOf({ organisation, capability, to: level })
  const nearest = ([4, 3, 2, 1] as const)
    .filter((to) => to <= level)
    .map((to) => ground.rungOf({ organisation, capability, to }))
    .find((nearer) => nearer?.missing.length === 0)
  return { applies, ...(rung && { rung }), ...(nearest && { nearest }) }
}
