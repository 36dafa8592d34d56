import { fill } from '../../kit/words/fill.js'
import type { Saved } from '../../pack/pack-store.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { organisationName, stepName, stepTitle } from '../parts/roadmap-titles.js'
import type { PlannedStep } from '../plan/plan.js'
import { isLate } from './narrow-steps.js'
import { StepDetails, unlocksText, whenText } from './step-details.js'
import { stepId } from './step-id.js'
import { StepToggle } from './step-toggle.js'

const LIST = WORDS.roadmap.path.list

interface Row {
  readonly step: PlannedStep
  readonly open: boolean
  readonly critical: boolean
  /** Whether the group's heading does not say whose it is. */
  readonly whose: boolean
  readonly packs: readonly Saved[]
  readonly onToggle: () => void
}

/** One step of the plan: its details are shown where it is open. */
export function StepRow({ step, open, critical, whose, packs, onToggle }: Row) {
  const { data, roadmap, plan } = useRoadmap()
  const { key, start, end, due, decision } = step
  const name = stepName(data, roadmap, step)
  const id = stepId(key)
  const unlocks = unlocksText(step)
  const state = decision?.state
  return (
    <li class={`app-path__step app-path__step--${state ?? 'undecided'}`} id={id} tabIndex={-1}>
      <div class="app-path__head">
        <div>
          <h5 class="app-list__title">{stepTitle(data, step)}</h5>
          <p class="app-meta">
            {whose && <span>{organisationName(roadmap, step.organisation)}</span>}
            <span>{whenText(plan.starts, start, end)}</span>
            {decision?.owner && <span>{decision.owner}</span>}
            {unlocks && <span>{unlocks}</span>}
            {critical && <span>{LIST.critical}</span>}
          </p>
          <p class="app-tags">
            <strong class={`nhsuk-tag nhsuk-tag--${state === undefined ? 'grey' : 'green'}`}>
              {state === undefined ? WORDS.roadmap.path.undecided : WORDS.roadmap.path.states[state]}
            </strong>
            {isLate(step) && (
              <strong class="nhsuk-tag nhsuk-tag--orange">{fill(LIST.late, { count: end - 1 - (due ?? 0) })}</strong>
            )}
          </p>
        </div>
        <StepToggle name={name} controls={`${id}-details`} open={open} onToggle={onToggle} />
      </div>
      <div id={`${id}-details`} hidden={!open}>
        {open && <StepDetails step={step} packs={packs} />}
      </div>
    </li>
  )
}
