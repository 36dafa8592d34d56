import { Button } from '../../kit/form/fields.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { risksOfPlan } from './risks-of-plan.js'

const TEXTS = WORDS.roadmap.registers.risks.plan

/** What often gets in the way of the plan's steps, to be added to the risks. */
export function PlanRisks() {
  const { data, roadmap, plan, change, say } = useRoadmap()
  const risks = risksOfPlan(data, roadmap, plan)
  const count = risks.length
  const add = () => {
    const made = risks.map((risk) => ({ ...risk, id: randomId() }))
    change(fill(TEXTS.did, { count }), (roadmap) => ({ ...roadmap, risks: [...roadmap.risks, ...made] }))
    say(fill(TEXTS.added, { count }))
  }
  return (
    <section aria-labelledby="plan-risks">
      <h3 class="nhsuk-heading-m" id="plan-risks">
        {TEXTS.heading}
      </h3>
      {count === 0 ? (
        <p>{plan.steps.length === 0 ? TEXTS.none : TEXTS.all}</p>
      ) : (
        <>
          <p>{fill(TEXTS.text, { count })}</p>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {risks.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <p>{TEXTS.hint}</p>
          <Button onPress={add}>{TEXTS.add}</Button>
        </>
      )}
    </section>
  )
}
