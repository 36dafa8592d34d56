import { useState } from 'preact/hooks'
import { Select } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import { monthText, quarterOf } from '../parts/month-words.js'
import { useSavedPacks } from '../parts/kept-packs.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { organisationName } from '../parts/roadmap-titles.js'
import { grouped, narrowed, type Grouping, type Narrowed, type StateFilter, type StepGroup } from './narrow-steps.js'
import { StepRow } from './step-row.js'

const LIST = WORDS.roadmap.path.list

const FILTERS: readonly (readonly [StateFilter, string])[] = [
  ['', LIST.filters.all],
  ['undecided', LIST.filters.undecided],
  ['agreed', WORDS.roadmap.path.states.agreed],
  ['doing', WORDS.roadmap.path.states.doing],
  ['late', LIST.filters.late],
  ['critical', LIST.filters.critical],
  ['buy', LIST.filters.buy]
]

interface Steps {
  /** The key of the step that is open; of all only one is. */
  readonly open: string | undefined
  readonly onOpen: (key: string | undefined) => void
}

/** The steps in their order, in groups. */
export function StepsSection({ open, onOpen }: Steps) {
  const { data, roadmap, plan, say } = useRoadmap()
  const [by, setBy] = useState<Grouping>('quarter')
  const [narrow, setNarrow] = useState<Narrowed>({ organisation: '', state: '' })
  const packs = useSavedPacks()
  const bought = new Set(
    data.capabilities.flatMap(({ id, steps }) =>
      steps.filter(({ systems }) => systems?.length).map(({ to }) => `${id} ${to}`)
    )
  )
  const fitting = (narrow: Narrowed) => {
    const those = new Set(narrowed(plan, narrow, ({ capability, to }) => bought.has(`${capability} ${to}`)))
    return plan.steps.filter((step) => those.has(step))
  }
  const fits = new Set(fitting(narrow))
  const shown = plan.steps.filter((step) => fits.has(step) || step.key === open)
  const critical = new Set(plan.critical.steps)
  const several = roadmap.organisations.length > 1
  const setTo = (narrow: Narrowed) => {
    setNarrow(narrow)
    say(fill(LIST.shown, { count: fitting(narrow).length }))
  }
  return (
    <section aria-labelledby="steps">
      <h3 class="nhsuk-heading-m" id="steps" tabIndex={-1}>
        {LIST.heading}
      </h3>
      <div class="app-path__tools">
        <Select
          id="steps-state"
          label={LIST.state}
          value={narrow.state}
          choices={FILTERS}
          onChoose={(state) => setTo({ ...narrow, state: state as StateFilter })}
        />
        {several && (
          <>
            <Select
              id="steps-organisation"
              label={LIST.organisation}
              value={narrow.organisation}
              choices={[['', LIST.all], ...roadmap.organisations.map(({ id, name }) => [id, name] as const)]}
              onChoose={(organisation) => setTo({ ...narrow, organisation })}
            />
            <Select
              id="steps-by"
              label={LIST.by}
              value={by}
              choices={[
                ['quarter', LIST.groupings.quarter],
                ['organisation', LIST.groupings.organisation]
              ]}
              onChoose={(by) => setBy(by as Grouping)}
            />
          </>
        )}
      </div>
      {shown.length === 0 && <p>{LIST.nothing}</p>}
      {grouped(roadmap, plan, shown, by).map((group) => (
        <section key={group.id} aria-labelledby={`steps-${by}-${group.id}`}>
          <h4 class="nhsuk-heading-s app-path__group" id={`steps-${by}-${group.id}`}>
            {by === 'organisation' ? organisationName(roadmap, group.id) : quarterText(plan.starts, group)}
          </h4>
          <ol class="app-path__steps">
            {group.steps.map((step) => (
              <StepRow
                key={step.key}
                step={step}
                open={step.key === open}
                critical={critical.has(step.key)}
                whose={several && by === 'quarter'}
                packs={packs}
                onToggle={() => onOpen(step.key === open ? undefined : step.key)}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** The months of a group's quarter. */
function quarterText(starts: string, { first }: StepGroup): string {
  const quarter = quarterOf(starts, first.start)
  const isBefore = (months: number) => quarterOf(starts, first.start - months) === quarter
  const begin = first.start - (isBefore(2) ? 2 : isBefore(1) ? 1 : 0)
  return fill(LIST.quarter, { from: monthText(starts, begin), to: monthText(starts, begin + 2) })
}
