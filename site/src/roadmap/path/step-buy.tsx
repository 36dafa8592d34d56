import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { UNNAMED } from '../../pack/pack-words.js'
import type { Saved } from '../../pack/pack-store.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { stepName } from '../parts/roadmap-titles.js'
import type { PlannedStep } from '../plan/plan.js'
import { buyAddress } from './buy-address.js'

const STEP = WORDS.roadmap.path.step

interface Buying {
  readonly step: PlannedStep
  /** What may have to be bought. */
  readonly systems: readonly string[]
  readonly packs: readonly Saved[]
}

/** The way to a tender pack for a step, and those that this browser has of it. */
export function StepBuy({ step, systems, packs }: Buying) {
  const { data, roadmap, root } = useRoadmap()
  const made = packs.filter(({ purpose }) => purpose?.roadmap === roadmap.id && purpose.step === step.key)
  if (systems.length === 0 && made.length === 0) {
    return null
  }
  const titles = new Map(data.systems.map(([id, title]) => [id, title]))
  const purpose = { roadmap: roadmap.id, name: roadmap.name, step: step.key, title: stepName(data, roadmap, step) }
  return (
    <>
      <h6 class="app-path__label">{STEP.buy}</h6>
      {systems.length > 0 && (
        <p>
          {fill(STEP.buyLead, { systems: listed(systems.map((id) => titles.get(id) ?? id)) })}{' '}
          <a href={`${root}${buyAddress(systems, purpose)}`}>{STEP.buyAddress}</a>
        </p>
      )}
      {made.length > 0 && (
        <>
          <p>{fill(STEP.packs, { count: made.length })}</p>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {made.map(({ id, name, requirements }) => (
              <li key={id}>
                <a href={`${root}tender/?pack=${id}`}>{name || UNNAMED}</a> ({fill(STEP.pack, { count: requirements })})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
