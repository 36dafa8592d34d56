import { Button, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { Heard } from '../../kit/form/heard.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { stepName } from '../parts/roadmap-titles.js'
import { readStepKey } from '../plan/step-key.js'
import type { StepDecision } from '../record/roadmap-record.js'
import { outId } from './step-id.js'
import { useDeciding } from './use-deciding.js'

const OUT = WORDS.roadmap.path.out

/** Steps of the handbook's that are left out of the plan, and those that are done. */
export function LeftOut() {
  const { roadmap, plan } = useRoadmap()
  const planned = new Set(plan.steps.map(({ key }) => key))
  const of = (state: 'left-out' | 'done') =>
    roadmap.decisions.filter((decision) => decision.state === state && !planned.has(decision.step))
  const [out, done] = [of('left-out'), of('done')]
  const blocked = plan.targets.filter(({ state }) => state === 'blocked').length
  return (
    <>
      {out.length > 0 && (
        <section aria-labelledby="left-out">
          <h3 class="nhsuk-heading-m" id="left-out">
            {fill(OUT.heading, { count: out.length })}
          </h3>
          {blocked > 0 && <p>{fill(OUT.blocked, { count: blocked })}</p>}
          <ul class="app-path__steps">
            {out.map((decision) => (
              <Item key={decision.step} decision={decision} />
            ))}
          </ul>
        </section>
      )}
      {done.length > 0 && (
        <section aria-labelledby="done">
          <h3 class="nhsuk-heading-m" id="done">
            {fill(OUT.done, { count: done.length })}
          </h3>
          <ul class="app-path__steps">
            {done.map((decision) => (
              <Item key={decision.step} decision={decision} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Item({ decision: { step, state, reason } }: { readonly decision: StepDecision }) {
  const { data, roadmap } = useRoadmap()
  const read = readStepKey(step)
  const title = read === undefined ? step : stepName(data, roadmap, read)
  const say = useDeciding(step, title)
  const isOut = state === 'left-out'
  return (
    <li class="app-path__step" id={outId(step)} tabIndex={-1}>
      <div class="app-path__head">
        <h4 class="app-list__title">{title}</h4>
        <Button
          variant="plain"
          onPress={() => {
            say('state', undefined)
            focusOn('steps')
          }}
        >
          <Heard seen={isOut ? OUT.back : OUT.undo} heard={fill(isOut ? OUT.backOf : OUT.undoOf, { step: title })} />
        </Button>
      </div>
      {isOut && (
        <TextInput
          id={`${outId(step)}-reason`}
          label={WORDS.roadmap.path.decide.reason}
          value={reason ?? ''}
          onInput={(text) => say('reason', text || undefined)}
        />
      )}
    </li>
  )
}
