import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { dayOf } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { DependenciesPicture, MOST_DRAWN } from '../parts/pictures/dependencies.js'
import { ganttOf } from '../parts/pictures/gantt-geometry.js'
import { GanttPicture } from '../parts/pictures/gantt.js'
import { useRoadmap } from '../parts/roadmap-desk.js'

const PICTURES = WORDS.roadmap.path.pictures

/** A picture of more bars is folded away. */
const MANY = 40

interface Shown {
  /** The steps that are shown, where they are not all. */
  readonly keys: ReadonlySet<string> | undefined
  /** The key of the step that is open. */
  readonly open: string | undefined
}

/** The plan over time, and what waits for what. */
export function PathPictures({ keys, open }: Shown) {
  const { data, roadmap, plan } = useRoadmap()
  const gantt = ganttOf(roadmap, plan, keys)
  const names = [roadmap.organisations, roadmap.ownSteps.map(({ title }) => title)]
  const drawn = useMemo(
    () => <GanttPicture data={data} roadmap={roadmap} plan={plan} today={dayOf(new Date())} {...(keys && { keys })} />,
    [JSON.stringify([gantt, names])]
  )
  return (
    <>
      {gantt.bars.length > MANY ? (
        <Folded title={fill(PICTURES.gantt, { count: gantt.bars.length })}>{() => drawn}</Folded>
      ) : (
        drawn
      )}
      {plan.steps.length > 1 && (
        <Folded title={PICTURES.dependencies}>
          {() =>
            plan.steps.length > MOST_DRAWN && open === undefined ? (
              <p>{PICTURES.choose}</p>
            ) : (
              <DependenciesPicture data={data} roadmap={roadmap} plan={plan} step={open} />
            )
          }
        </Folded>
      )}
    </>
  )
}

/** What is drawn only once somebody looks. */
function Folded({ title, children }: { readonly title: string; readonly children: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      class="nhsuk-details"
      onToggle={({ currentTarget, target }) => target === currentTarget && setOpen(currentTarget.open)}
    >
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{title}</span>
      </summary>
      <div class="nhsuk-details__text">{isOpen && children()}</div>
    </details>
  )
}
