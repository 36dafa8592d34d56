import { Select } from '../../kit/form/fields.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { OptionalDay } from '../parts/optional-day.js'
import { useRoadmap } from '../parts/roadmap-desk.js'

const SUMMARY = WORDS.roadmap.path.summary

const CAPACITIES = [1, 2, 3, 4, 5, 6, 8, 10]

/** What the plan is reckoned from: when it starts, and how many steps are taken at once. */
export function PlanTerms() {
  const { roadmap, plan, change } = useRoadmap()
  const { capacity, starts } = roadmap
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{SUMMARY.change}</span>
      </summary>
      <div class="nhsuk-details__text">
        <p>
          {fill(SUMMARY.assumes, { count: capacity, month: dateText(plan.starts) })}{' '}
          {plan.critical.months > 0 &&
            fill(SUMMARY.critical, { months: fill(SUMMARY.months, { count: plan.critical.months }) })}
        </p>
        <Select
          id="path-capacity"
          label={SUMMARY.capacity}
          value={String(capacity)}
          choices={[...new Set([...CAPACITIES, capacity])]
            .sort((a, b) => a - b)
            .map((one) => [String(one), String(one)])}
          onChoose={(chosen) => change(SUMMARY.did.capacity, (roadmap) => ({ ...roadmap, capacity: Number(chosen) }))}
        />
        <OptionalDay
          id="path-starts"
          legend={SUMMARY.starts}
          hint={SUMMARY.startsHint}
          wrong={SUMMARY.noDay}
          value={starts}
          onSet={(day) =>
            day !== undefined && change(SUMMARY.did.starts, (roadmap) => ({ ...roadmap, starts: day }), 'starts')
          }
        />
      </div>
    </details>
  )
}
