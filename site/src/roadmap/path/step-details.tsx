import { Heard } from '../../kit/form/heard.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { Saved } from '../../pack/pack-store.js'
import { monthText } from '../parts/month-words.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { stepName } from '../parts/roadmap-titles.js'
import type { PlannedStep } from '../plan/plan.js'
import { DecisionForm } from './decision-form.js'
import { proofOf } from './proof-words.js'
import { StepBuy } from './step-buy.js'
import { StepBlockers, StepHelp } from './step-help.js'
import { stepId } from './step-id.js'
import { useDeciding } from './use-deciding.js'

const STEP = WORDS.roadmap.path.step
const DECIDE = WORDS.roadmap.path.decide

interface Details {
  readonly step: PlannedStep
  readonly packs: readonly Saved[]
}

/** Everything there is to know and to decide of a step. */
export function StepDetails({ step, packs }: Details) {
  const { data, roadmap, plan } = useRoadmap()
  const name = stepName(data, roadmap, step)
  const say = useDeciding(step.key, name)
  const { start, end, after, held, key } = step
  const known = data.capabilities.find(({ id }) => id === step.capability)?.steps.find(({ to }) => to === step.to)
  const names = new Map(plan.steps.map((one) => [one.key, one]))
  const nameOf = (key: string) => {
    const one = names.get(key)
    return one === undefined ? key : stepName(data, roadmap, one)
  }
  const conflicts = plan.conflicts.filter((conflict) => conflict.step === key)
  return (
    <div class="app-path__details">
      {known && <p class="app-path__action">{known.action}</p>}
      <dl class="app-path__facts">
        <div>
          <dt>{STEP.when}</dt>
          <dd>
            {whenText(plan.starts, start, end)} ({fill(WORDS.roadmap.path.list.months, { count: end - start })})
            {held && ` ${STEP.held}`}
          </dd>
        </div>
        {known && (
          <>
            <div>
              <dt>{STEP.who}</dt>
              <dd>{listed(known.roles)}</dd>
            </div>
            <div>
              <dt>{STEP.benefit}</dt>
              <dd>{known.benefit}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{STEP.unlocks}</dt>
          <dd>{unlocksText(step) ?? STEP.nothing}</dd>
        </div>
        {after.length > 0 && (
          <div>
            <dt>{STEP.after}</dt>
            <dd>{after.map(nameOf).join('; ')}</dd>
          </div>
        )}
      </dl>
      {conflicts.map(({ after }) => (
        <p key={after} class="app-path__conflict">
          {fill(STEP.conflict, { step: nameOf(after) })}
        </p>
      ))}
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{STEP.why}</span>
        </summary>
        <div class="nhsuk-details__text">
          <ol class="nhsuk-list nhsuk-list--number">
            {proofOf(data, roadmap, step).map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ol>
        </div>
      </details>
      {known && <StepHelp step={known} />}
      {known && <StepBlockers step={known} />}
      <StepBuy step={step} systems={known?.systems ?? []} packs={packs} />
      <h6 class="app-path__label">{DECIDE.heading}</h6>
      <DecisionForm
        id={stepId(key)}
        said={step.decision ?? {}}
        onSay={say}
        leaving={{
          done: <Heard seen={DECIDE.done} heard={fill(DECIDE.doneOf, { step: name })} />,
          out: <Heard seen={DECIDE.out} heard={fill(DECIDE.outOf, { step: name })} />
        }}
        {...(known && { monthsHint: fill(DECIDE.monthsHint, { count: known.months }) })}
      />
    </div>
  )
}

export function whenText(starts: string, start: number, end: number): string {
  const from = monthText(starts, start)
  return end - start <= 1 ? from : fill(WORDS.roadmap.path.list.when, { from, to: monthText(starts, end - 1) })
}

/** What waits for a step; nothing where nothing does. */
export function unlocksText({ unlocks }: PlannedStep): string | undefined {
  const { steps, targets } = unlocks
  return steps + targets === 0
    ? undefined
    : fill(WORDS.roadmap.path.list.unlocks, {
        steps: fill(WORDS.roadmap.path.summary.steps, { count: steps }),
        targets: fill(WORDS.roadmap.path.summary.targets, { count: targets })
      })
}
