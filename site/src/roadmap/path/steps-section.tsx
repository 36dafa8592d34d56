import { useState } from 'preact/hooks'
import { Button } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'
import { useSavedPacks } from '../parts/kept-packs.js'
import { monthText, quarterOf } from '../parts/month-words.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { organisationName } from '../parts/roadmap-titles.js'
import { EVERYTHING, grouped, narrowed, type Grouping, type Narrowed, type StepGroup } from './narrow-steps.js'
import { PathPictures } from './path-pictures.js'
import { stepId } from './step-id.js'
import { StepRow } from './step-row.js'
import { StepTools } from './step-tools.js'

const LIST = WORDS.roadmap.path.list

/** So many steps are shown at first. */
const FIRST = 60

interface Steps {
  /** The key of the step that is open; of all only one is. */
  readonly open: string | undefined
  readonly onOpen: (key: string | undefined) => void
}

/** The steps in their order: as pictures and in groups. */
export function StepsSection({ open, onOpen }: Steps) {
  const { data, roadmap, plan, say } = useRoadmap()
  const [by, setBy] = useState<Grouping>('quarter')
  const [narrow, setNarrow] = useState<Narrowed>(EVERYTHING)
  const [most, setMost] = useState(FIRST)
  const packs = useSavedPacks()
  const bought = new Set(
    data.capabilities.flatMap(({ id, steps }) =>
      steps.filter(({ systems }) => systems?.length).map(({ to }) => `${id} ${to}`)
    )
  )
  const fitting = (narrow: Narrowed) =>
    narrowed(plan, narrow, ({ capability, to }) => bought.has(`${capability} ${to}`))
  const fits = fitting(narrow)
  const first = new Set(fits.slice(0, most))
  const shown = plan.steps.filter((step) => first.has(step) || step.key === open)
  const critical = new Set(plan.critical.steps)
  const several = roadmap.organisations.length > 1
  const isNarrow = narrow.organisation !== '' || narrow.state !== ''
  return (
    <section aria-labelledby="steps">
      <h3 class="nhsuk-heading-m" id="steps" tabIndex={-1}>
        {LIST.heading}
      </h3>
      <StepTools
        narrow={narrow}
        by={by}
        onNarrow={(narrow) => {
          setNarrow(narrow)
          setMost(FIRST)
          say(fill(LIST.shown, { count: fitting(narrow).length }))
        }}
        onGroup={setBy}
      />
      <PathPictures keys={isNarrow ? new Set(fits.map(({ key }) => key)) : undefined} open={open} />
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
      {fits.length > most && (
        <Button
          onPress={() => {
            setMost(fits.length)
            focusOn(stepId(fits[most]!.key))
          }}
        >
          {fill(LIST.more, { count: fits.length - most })}
        </Button>
      )}
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
