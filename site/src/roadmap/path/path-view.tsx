import { useEffect } from 'preact/hooks'
import { focusOn } from '../../kit/form/focus.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { CostsSection } from './costs-section.js'
import { differenceText } from './difference-words.js'
import { LeftOut } from './left-out.js'
import { OwnSteps } from './own-steps.js'
import { PathPictures } from './path-pictures.js'
import { PlanTerms } from './plan-terms.js'
import { summaryOf } from './plan-summary.js'
import { stepId } from './step-id.js'
import { StepsSection } from './steps-section.js'

const PATH = WORDS.roadmap.path

/** The path. @param part the key of the step that is open */
export function PathView({ part }: { readonly part?: string }) {
  const { data, roadmap, plan, go } = useRoadmap()
  useEffect(() => {
    if (part !== undefined) {
      focusOn(stepId(part))
    }
  }, [])
  return (
    <>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.screens.path}</h2>
      {plan.steps.length === 0 ? (
        <Empty />
      ) : (
        <>
          <div class="app-takeaways">
            <h3 class="app-takeaways__title">{PATH.summary.heading}</h3>
            {summaryOf(data, roadmap, plan).map((sentence, at) => (
              <p key={at}>{sentence}</p>
            ))}
          </div>
          <PlanTerms />
        </>
      )}
      <Difference />
      {plan.steps.length > 0 ? (
        <StepsSection
          open={part}
          onOpen={(key) => go({ name: 'path', ...(key !== undefined && { part: key }) }, true)}
        />
      ) : (
        <PathPictures keys={undefined} open={undefined} />
      )}
      <LeftOut />
      <OwnSteps />
      <CostsSection />
    </>
  )
}

/** Why there is no step. */
function Empty() {
  const { roadmap, plan } = useRoadmap()
  if (roadmap.targets.length === 0) {
    return (
      <p>
        {PATH.empty.noTargets} <ScreenLink to={{ name: 'want' }}>{PATH.empty.setTargets}</ScreenLink>
      </p>
    )
  }
  return <p>{plan.targets.some(({ state }) => state === 'blocked') ? PATH.empty.leftOut : PATH.empty.met}</p>
}

/** What has changed since the last snapshot. */
function Difference() {
  const { data, roadmap, plan } = useRoadmap()
  const last = roadmap.snapshots.at(-1)
  return last === undefined ? null : (
    <section aria-labelledby="difference">
      <h3 class="nhsuk-heading-m" id="difference">
        {fill(PATH.difference.heading, { name: last.name, day: dateText(last.day) })}
      </h3>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {differenceText(data, roadmap, last, plan).map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
