import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { stepName } from '../parts/roadmap-titles.js'
import { costsOf } from './costs.js'

const COSTS = WORDS.roadmap.path.costs

/** What the plan costs as far as it is written down, and what is lost if that is cut. */
export function CostsSection() {
  const { data, roadmap, plan } = useRoadmap()
  const { capital, revenue, priced, unpriced } = costsOf(roadmap, plan)
  const money = (amount: number) => fill(COSTS.money, { amount })
  const lost = [
    ...plan.steps.map((step) => [stepName(data, roadmap, step), step.decision?.ifCut] as const),
    ...roadmap.ownSteps.map(({ title, ifCut }) => [title || WORDS.roadmap.path.own.untitled, ifCut] as const)
  ].filter(([, ifCut]) => ifCut)
  return (
    <section aria-labelledby="costs">
      <h3 class="nhsuk-heading-m" id="costs">
        {COSTS.heading}
      </h3>
      {priced === 0 ? (
        <p>{COSTS.none}</p>
      ) : (
        <p>
          {fill(COSTS.sum, { capital: money(capital), revenue: money(revenue) })}{' '}
          {unpriced > 0 && fill(COSTS.missing, { count: unpriced })}
        </p>
      )}
      {lost.length > 0 && (
        <>
          <h4 class="nhsuk-heading-s">{COSTS.ifCut}</h4>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {lost.map(([step, lost = ''], at) => (
              <li key={at}>{fill(COSTS.lost, { step, lost })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
